import type { Range } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';
import { ageAfter, ageBefore, isNounNext } from './name-age.ts';
import { isTitleCase, nameWords, runEnd } from './name-shape.ts';
import { bare, isTitle, lastTitleIn } from './name-title.ts';
import { notPerson } from './name-words.ts';

/** A run of capitalised words that may name a person, a body or a place. */
export interface NameMention {
  readonly index: number;
  readonly sentence: number;
  /** The name without its title. */
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  /** Words of the name, as written, without 's: ['Anna', 'Hale']. */
  readonly words: readonly string[];
  /** Titles right before it, lower case, without full stops: ['chief', 'constable']. */
  readonly titles: readonly string[];
  /** 41 in 'Reyes, 41,' and 'the 41-year-old Reyes'. */
  readonly age?: number;
  /** What follows in apposition, in lower case: 'a surgeon at St Bede's' → ['surgeon', …]. */
  readonly role: readonly string[];
  /** Signs that this is a person: a title, an age, a verb of speech beside it. */
  readonly personal: boolean;
}

const speech = new Set([
  'say',
  'tell',
  'add',
  'ask',
  'write',
  'argue',
  'explain',
  'warn',
  'claim',
  'note',
  'insist',
  'reply',
  'recall',
  'admit',
  'deny',
  'describe',
  'think',
  'believe',
  'testify',
  'plead',
]);

/** Written in full: 'May' and 'Jan' are given names too. */
const daysAndMonths = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december'.split(
    ' ',
  ),
);

function isDayOrMonth(token: Token | undefined): boolean {
  return daysAndMonths.has(token?.lower ?? '');
}

/** Runs of capitalised words outside headlines in title case, with title, age and role. */
export function readNames(document: TextDocument): readonly NameMention[] {
  const found: NameMention[] = [];
  const { tokens, starts } = document;
  document.sentences.forEach((sentence) => {
    const start = starts[sentence.index] ?? 0;
    const end = starts[sentence.index + 1] ?? tokens.length;
    if (isTitleCase(tokens, start, end)) return;
    let at = start;
    while (at < end) {
      const to = runEnd(tokens, at, end);
      if (to === at) {
        at += 1;
        continue;
      }
      const mention = mentionOf(document, at, to, start, end, found.length);
      if (mention !== undefined) found.push(mention);
      at = to;
    }
  });
  return found;
}

function mentionOf(
  document: TextDocument,
  from: number,
  to: number,
  start: number,
  end: number,
  index: number,
): NameMention | undefined {
  const { tokens } = document;
  let first = from;
  const honours: string[] = [];
  // 'Israeli Prime Minister Benjamin Netley': the name begins after the last title of the run.
  const lastTitle = lastTitleIn(tokens, from, to - 1);
  for (; first <= lastTitle; first += 1)
    if (isTitle(tokens[first])) honours.push(bare(tokens[first]));
  if (first === start && first < to && startsByPlace(tokens[first])) first += 1;
  // 'On Thursday Cruz, 75, said': the day is no given name.
  while (first < to - 1 && isDayOrMonth(tokens[first])) first += 1;
  if (first >= to) return undefined;
  for (let at = from - 1; at >= Math.max(start, from - 3) && isTitle(tokens[at]); at -= 1)
    honours.unshift(bare(tokens[at]));
  const words = nameWords(tokens, first, to);
  const last = tokens[to - 1] as Token;
  const age =
    ageAfter(tokens, to, end) ??
    (isNounNext(tokens, to, end) ? undefined : ageBefore(tokens, from, start));
  const mention = {
    index,
    sentence: last.sentence,
    range: { start: (tokens[first] as Token).range.start, end: last.range.end },
    from: first,
    to,
    words,
    titles: honours,
    role: roleAfter(tokens, to, end),
  };
  const personal =
    honours.length > 0 || age !== undefined || besideSpeech(tokens, first, to, start, end);
  return {
    ...mention,
    ...(age === undefined ? {} : { age }),
    personal: personal && !words.some((word) => notPerson.has(word.toLowerCase())),
  };
}

/** Parts of speech whose words are no names: 'Like Allen, she …'. A strange name may be tagged a verb. */
const functionWords = new Set([
  'ADP',
  'DET',
  'PRON',
  'ADV',
  'SCONJ',
  'CCONJ',
  'AUX',
  'INTJ',
  'PART',
  'NUM',
]);

function startsByPlace(token: Token | undefined): boolean {
  return notPerson.has(bare(token)) || functionWords.has(token?.pos ?? '');
}

/** The nouns of an apposition: 'Dr Osei, a surgeon at the clinic,' → ['surgeon']. */
function roleAfter(tokens: readonly Token[], to: number, end: number): string[] {
  if (tokens[to]?.text !== ',') return [];
  let at = to + 1;
  if (/^\d+$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  if (!['a', 'an', 'the'].includes(tokens[at]?.lower ?? '')) return [];
  const nouns: string[] = [];
  for (at += 1; at < Math.min(end, to + 8); at += 1) {
    const token = tokens[at] as Token;
    if (token.pos === 'NOUN') nouns.push(token.lower);
    else if (token.pos !== 'ADJ' && token.text !== '-' && token.pos !== 'PROPN') break;
  }
  return nouns;
}

function besideSpeech(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  end: number,
): boolean {
  const after = to < end ? tokens[to] : undefined;
  const before = from - 1 >= start ? tokens[from - 1] : undefined;
  return isSpeech(after) || isSpeech(before);
}

function isSpeech(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && speech.has(token.lemma);
}

/** Two or three words without 'Council' or 'While' in them: most often a person. */
export function isFullName(name: NameMention): boolean {
  if (name.words.length < 2 || name.words.length > 3) return false;
  return !name.words.some((word) => notPerson.has(word.toLowerCase()));
}

/** Every person is the only one of the surname: 'Osei' can then be no other. */
export function isOnlyOne(names: readonly NameMention[], surname: string): boolean {
  const firsts = new Set(
    names
      .filter((name) => isFullName(name) && name.words.at(-1) === surname)
      .map((name) => name.words[0]),
  );
  return firsts.size <= 1;
}

/**
 * Two mentions of one person: the same name in full, or a surname alone where only one person of the
 * article has it. 'Kabelo Mokoena' is not the 'Thandi Mokoena' of the sentence before.
 */
export function isSamePerson(
  names: readonly NameMention[],
  one: NameMention,
  other: NameMention,
): boolean {
  const surname = one.words.at(-1) ?? '';
  if (other.words.at(-1) !== surname) return false;
  if (one.words.length > 1 && other.words.length > 1) return one.words[0] === other.words[0];
  return isOnlyOne(names, surname);
}
