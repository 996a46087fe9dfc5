import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { isInflected, oneLetterApart } from '../../text/spelling.ts';
import {
  areToldApart,
  surnameOf,
  type NameInputs,
  type NameProblem,
  type NameRule,
  twoSpellings,
} from './problem.ts';

/**
 * 'Owen Lachance, who manages the area for Parks Canada' … 'Lachapelle said Parks Canada': a surname
 * that speaks once and that nobody introduced, beside one that begins like it and was introduced.
 */
export const unmet: NameRule = (inputs) => {
  const { document, names } = inputs;
  const alone = names.filter((name) => isAlone(document, name));
  if (alone.length === 0) return [];
  const counts = new Map<string, number>();
  for (const word of names.flatMap(({ words }) => words))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const people = names.filter((name) => isFullName(name) && isToldOf(document, name));
  return alone
    .filter((name) => counts.get(surnameOf(name)) === 1)
    .flatMap((single): NameProblem[] => {
      const person = people.findLast((one) => mayBe(inputs, one, single));
      return person === undefined || areToldApart(document, person, single)
        ? []
        : [problem(person, single)];
    });
};

const surname = /^(?:Ma?c|O['’])?\p{Lu}\p{Ll}{4,}$/u;

const besides = ['ADP', 'DET', 'NOUN', 'PROPN', 'ADJ'];

/** 'Lachapelle said': a person without a word about who that is; 'a spokesman for Lachapelle said' tells of a firm. */
function isAlone({ tokens }: TextDocument, name: NameMention): boolean {
  const before = tokens[name.from - 1 - name.titles.length];
  return (
    name.words.length === 1 &&
    name.personal &&
    name.role.length === 0 &&
    name.age === undefined &&
    surname.test(surnameOf(name)) &&
    !(name.titles.length > 0 ? ['DET', 'NOUN'] : besides).includes(before?.pos ?? '') &&
    !(tokens[name.to]?.text === ',' && /^(?:who|whose|of)$/.test(tokens[name.to + 1]?.lower ?? ''))
  );
}

/** Somebody introduced: by a title, an age, an apposition or a relative clause, or as one who speaks. */
function isToldOf({ tokens }: TextDocument, name: NameMention): boolean {
  return (
    name.personal ||
    name.role.length > 0 ||
    (tokens[name.to]?.text === ',' && surname.test(surnameOf(name)))
  );
}

const courtesies = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir']);

/** The same office and three letters; the same body and three letters; else the better half of the name. */
function mayBe({ names }: NameInputs, person: NameMention, single: NameMention): boolean {
  const [one, two] = [surnameOf(person).toLowerCase(), surnameOf(single).toLowerCase()];
  if (person.sentence >= single.sentence || !surname.test(surnameOf(person))) return false;
  // 'Ms Farrant' for Imogen Tarrant; another letter changed is for the rule on spelling.
  if (one.length > 5 && one[0] !== two[0] && one.slice(1) === two.slice(1))
    return !isOfOtherSex(person, single);
  if (oneLetterApart(one, two) || isInflected(one, two) || one.startsWith(two)) return false;
  // 'Christie' and 'Christians'
  if (single.titles.length === 0 && two.endsWith('s') && !one.endsWith('s')) return false;
  const same = sharedStart(one, two);
  const office = single.titles.join(' ');
  if (office !== '' && !courtesies.has(office))
    return office === person.titles.join(' ') && same >= 3;
  if (isOfOtherSex(person, single)) return false;
  const longer = Math.max(one.length, two.length);
  return (
    (same >= 4 && same * 2 >= longer) ||
    (same >= 5 && same * 2 + 2 >= longer) ||
    (same >= 3 && haveOneBody(names, person, single))
  );
}

function sharedStart(one: string, two: string): number {
  let same = 0;
  while (same < one.length && one[same] === two[same]) same += 1;
  return same;
}

function isOfOtherSex(one: NameMention, two: NameMention): boolean {
  const sexOf = ({ titles }: NameMention) =>
    titles.some((title) => ['ms', 'mrs', 'miss'].includes(title))
      ? 'w'
      : titles.some((title) => ['mr', 'sir'].includes(title))
        ? 'm'
        : '';
  const [a, b] = [sexOf(one), sexOf(two)];
  return a !== '' && b !== '' && a !== b;
}

/** 'Parks Canada' in both sentences: a body of two words at least. */
function haveOneBody(
  names: readonly NameMention[],
  person: NameMention,
  single: NameMention,
): boolean {
  const bodiesOf = ({ sentence, index }: NameMention) =>
    names
      .filter((name) => name.sentence === sentence && name.index !== index && name.words.length > 1)
      .map(({ words }) => words.join(' '));
  const known = bodiesOf(person);
  return known.length > 0 && bodiesOf(single).some((body) => known.includes(body));
}

function problem(first: NameMention, second: NameMention): NameProblem {
  return twoSpellings(
    'some',
    first,
    second,
    (here, there) => `“${here}” is told of; nobody called “${there}” is introduced`,
  );
}
