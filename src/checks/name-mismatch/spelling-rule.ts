import { isInflected, oneLetterApart, twoLettersSwapped } from '../../text/spelling.ts';
import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
import { arePair } from './given-pairs.ts';
import {
  areToldApart,
  surnameOf,
  type NameInputs,
  type NameProblem,
  type NameRule,
  twoSpellings,
} from './problem.ts';

/** 'Chief Constable Anna Hale' … 'Chief Constable Anne Hale'; 'Maria Kowalski' … 'Kowalsky said'. */
export const spelling: NameRule = (inputs) => {
  const names = inputs.names
    .filter((name) => isOwnSpelling(inputs.document, name))
    .map((name) => ({ ...name, words: name.words.map((word) => word.replaceAll('’', "'")) }));
  const own = { ...inputs, names };
  return [...fullNames(own), ...surnames(own)];
};

/** Not the '[sic]' of somebody else's text, nor a message of somebody else's, nor a cry in quotation marks. */
export function isOwnSpelling(
  { article, tokens, sentences }: TextDocument,
  name: NameMention,
): boolean {
  const after = article.text.slice(name.range.end, name.range.end + 9);
  if (/^(?:['’]s)? ?[[(]sic[\])]/.test(after)) return false;
  if (/["”]/.test(tokens[name.to]?.text ?? '') && /["“]/.test(tokens[name.from - 1]?.text ?? ''))
    return false;
  const { start = 0, end = 0 } = sentences[name.sentence]?.range ?? {};
  return !posted.test(article.text.slice(start, end));
}

const posted = /<tweet\b|pic\.twitter\.com|\(@\w+\)|\bRT @/;

/** Two names of several words that differ by one letter in one word. */
function fullNames({ document, names }: NameInputs): NameProblem[] {
  const spellings = firstOfEach(
    names.filter((name) => name.words.length > 1 && name.words.length <= 5),
  );
  const found: NameProblem[] = [];
  for (const bucket of bucketsOf([...spellings.values()])) {
    bucket.forEach(({ mention: first, count }, index) => {
      for (const { mention: second, count: others } of bucket.slice(index + 1)) {
        const at = differingWord(first, second);
        if (at === undefined || !isSlip(first, second, at)) continue;
        const lastWord = at === first.words.length - 1;
        // Relatives share a surname; that 'her niece Ann Galvin' has a near namesake Ann Gavin explains nothing.
        const kin =
          !lastWord &&
          (hasFamily(document, first.sentence) || hasFamily(document, second.sentence));
        if (first.sentence === second.sentence || kin) continue;
        if (areToldApart(document, first, second)) continue;
        if (first.age !== undefined && second.age !== undefined && first.age !== second.age)
          continue;
        const sameTitle =
          first.titles.length > 0 && first.titles.join(' ') === second.titles.join(' ');
        const oneOff = Math.min(count, others) === 1 && Math.max(count, others) > 1;
        const one =
          (at === 0 && arePair(first.words[0] ?? '', second.words[0] ?? '')) ||
          (lastWord && !oneOff && isTone(first));
        if (one && !sameTitle) continue;
        const minor = isMinor(first.words[at] ?? '', second.words[at] ?? '');
        // An accent left out once is a matter of the keyboard.
        if (minor && Math.min(count, others) < 2) continue;
        found.push(
          problem(
            minor ? 'weak' : sameTitle || oneOff || lastWord ? 'strong' : 'some',
            first,
            second,
          ),
        );
      }
    });
  }
  return found;
}

interface Spelled {
  readonly mention: NameMention;
  readonly count: number;
}

function firstOfEach(names: readonly NameMention[]): Map<string, Spelled> {
  const seen = new Map<string, Spelled>();
  for (const mention of names) {
    const key = mention.words.join(' ');
    const known = seen.get(key);
    seen.set(
      key,
      known === undefined ? { mention, count: 1 } : { ...known, count: known.count + 1 },
    );
  }
  return seen;
}

/** Names that share a word: only those can differ in one word alone. Keeps the work linear in practice. */
function bucketsOf(spelled: readonly Spelled[]): Spelled[][] {
  const buckets = new Map<string, Spelled[]>();
  for (const one of spelled) {
    const { words } = one.mention;
    for (const [at, word] of words.entries()) {
      // The key holds all words but one, so each pair of names meets in at most one bucket.
      const key = `${at}|${words.toSpliced(at, 1, '').join(' ')}`;
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [one]);
      else if (word !== '') bucket.push(one);
    }
  }
  return [...buckets.values()].filter((bucket) => bucket.length > 1 && bucket.length < 8);
}

function differingWord(a: NameMention, b: NameMention): number | undefined {
  if (a.words.length !== b.words.length) return undefined;
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  return at < 0 || a.words.some((word, index) => index !== at && word !== b.words[index])
    ? undefined
    : at;
}

/** One letter apart and long enough to be no other word: not 'East' and 'West', 'Ann' and 'Anna'. */
function isSlip(a: NameMention, b: NameMention, at: number): boolean {
  const [one, two] = [a.words[at] ?? '', b.words[at] ?? ''];
  // 'WorkFit-S' and 'WorkFit-T', 'Unit4' and 'Unit5' are two things on purpose.
  if (/\d|-\p{L}$/u.test(one) || /\d|-\p{L}$/u.test(two)) return false;
  // 'Hartwell Foundation' has no given name.
  const given = at === 0 && a.words.length > 1 && isFullName(a);
  // 'Anna' and 'Hanna' are two names as often as one: only a shared title makes them one person.
  const [left, right] =
    given && one[0] !== two[0] ? [one.toLowerCase(), two.toLowerCase()] : [one, two];
  if (left !== one && (a.titles.length === 0 || a.titles.join(' ') !== b.titles.join(' ')))
    return false;
  const swapped = one.length > 6 && twoLettersSwapped(one, two);
  const apart = oneLetterApart(left, right) || swapped;
  if (Math.min(one.length, two.length) < 4 || !apart || isInflected(one, two)) return false;
  return !(given && (one.startsWith(two) || two.startsWith(one)));
}

/** 'Nguyen Van Minh' and 'Nguyen Van Manh': where words are short one letter makes another name. */
function isTone({ words }: NameMention): boolean {
  return words.length === 3 && families.has(words[0]) && words.every((word) => word.length < 7);
}

const families = new Set<string | undefined>(
  'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Kim Lee Park Choi Jung Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou'.split(
    ' ',
  ),
);

/** A capital, an accent or a stray sign only: a matter of style or of the page's encoding. */
export function isMinor(one: string, two: string): boolean {
  const bare = (word: string) => word.replace(/[^\p{ASCII}]/gu, '').toLowerCase();
  return bare(one.normalize('NFD')) === bare(two.normalize('NFD')) || bare(one) === bare(two);
}

/** A surname alone, one letter away from a surname that the article gives in full or several times. */
function surnames({ document, names }: NameInputs): NameProblem[] {
  const alone = names.filter(
    (name) => name.words.length === 1 && (name.personal || opensSentence(document, name)),
  );
  if (alone.length === 0) return [];
  const counts = new Map<string, number>();
  for (const name of names) counts.set(surnameOf(name), (counts.get(surnameOf(name)) ?? 0) + 1);
  const known = new Set(names.filter(isFullName).flatMap((name) => name.words));
  const knights = names.filter((name) => isFullName(name) && isKnighted(name));
  const settled = firstOfSurname(names.filter((name) => isSettled(name, counts)));
  const byEnding = toldOf(settled);
  const seen = new Set<string>();
  return alone.flatMap((single): NameProblem[] => {
    const word = surnameOf(single);
    if (known.has(word) || seen.has(word)) return [];
    if ((counts.get(word) ?? 0) > 1) return [];
    // 'Sir Alan Pritchard … Sir Allan': after these two titles it is the given name that stands alone.
    const knight = isKnighted(single)
      ? knights.find(({ words: [given = ''] }) => given.length > 3 && oneLetterApart(given, word))
      : undefined;
    if (knight !== undefined) {
      seen.add(word);
      return [problem('strong', knight, single)];
    }
    const match =
      settled
        .get(word[0])
        ?.find((name) => isSurnameSlip(surnameOf(name), word, single.titles.length > 0)) ??
      otherInitial(single, byEnding);
    if (match === undefined || (!single.personal && !isFullName(match))) return [];
    // 'Kestrion fell' before 'its founder, Ian Kestrin': a thing that has its name from him.
    if (!single.personal && single.sentence < match.sentence) return [];
    // 'Klootz, the engineer, says' of an engineer; 'Martines, the village' is another thing.
    if (
      !single.personal &&
      single.role.length > 0 &&
      !single.role.some((noun) => match.role.includes(noun))
    )
      return [];
    seen.add(word);
    // A capital is a matter of style, an accent of the keyboard.
    if (isMinor(surnameOf(match), word))
      return surnameOf(match).toLowerCase() === word.toLowerCase()
        ? [problem('weak', match, single)]
        : [];
    const often = (counts.get(surnameOf(match)) ?? 0) > 1;
    return [problem(often || isFullName(match) ? 'strong' : 'some', match, single)];
  });
}

/** 'Benavidez had taken the job', 'Benavidez, the engineer, says': what opens a sentence and does or is something. */
function opensSentence(
  { tokens, starts }: TextDocument,
  { from, to, sentence, words, role }: NameMention,
) {
  const next = tokens[to]?.pos;
  return (
    from === starts[sentence] &&
    (next === 'VERB' || next === 'AUX' || role.length > 0) &&
    surnameLetters.test(words[0] ?? '')
  );
}

const surnameLetters = /^\p{Lu}\p{Ll}{5,}$/u;

/** 'Uriarte said', where only an Iriarte was named: who speaks must have been told of before. */
function otherInitial(
  single: NameMention,
  byEnding: ReadonlyMap<string, NameMention>,
): NameMention | undefined {
  const word = surnameOf(single);
  return single.personal && word.length > 5 ? byEnding.get(word.slice(1)) : undefined;
}

/** People named in full and told of, by their surname without its first letter. */
function toldOf(settled: ReadonlyMap<unknown, readonly NameMention[]>): Map<string, NameMention> {
  return new Map(
    [...settled.values()]
      .flat()
      .filter((name) => isFullName(name) && (name.personal || name.role.length > 0))
      .map((name) => [surnameOf(name).slice(1), name]),
  );
}

/** The first mention of each surname, by the first letter: a slip seldom touches that one. */
function firstOfSurname(names: readonly NameMention[]): Map<string | undefined, NameMention[]> {
  const byLetter = new Map<string | undefined, NameMention[]>();
  const seen = new Set<string>();
  for (const name of names) {
    const surname = surnameOf(name);
    if (seen.has(surname)) continue;
    seen.add(surname);
    const list = byLetter.get(surname[0]);
    if (list === undefined) byLetter.set(surname[0], [name]);
    else list.push(name);
  }
  return byLetter;
}

function isKnighted({ titles }: NameMention): boolean {
  return titles.includes('sir') || titles.includes('dame');
}

/** Named in full, or at least three times and once as a person. */
function isSettled(name: NameMention, counts: ReadonlyMap<string, number>): boolean {
  return (
    isFullName(name) ||
    (name.personal && name.words.length === 1 && (counts.get(surnameOf(name)) ?? 0) > 2)
  );
}

/** Typing slips seldom touch the first letter; short words are one letter apart by nature. */
function isSurnameSlip(surname: string, word: string, titled: boolean): boolean {
  const long = titled
    ? surname.length > 3 && word.length > 2
    : surname.length > 4 && word.length > 3;
  // 'Mrs Owens' is one woman: with a title a plural is no grammar.
  const inflected = isInflected(surname, word) && !(titled && /s$/.test(surname + word));
  return long && surname[0] === word[0] && oneLetterApart(surname, word) && !inflected;
}

function problem(
  signal: NameProblem['signal'],
  first: NameMention,
  second: NameMention,
): NameProblem {
  return twoSpellings(
    signal,
    first,
    second,
    (here, there) => `“${here}” and “${there}” are one letter apart`,
  );
}
