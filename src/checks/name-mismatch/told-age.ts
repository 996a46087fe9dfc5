import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { surnameOf, twoAges, type NameProblem, type NameRule } from './problem.ts';

/** ', who was 15,' and ', who turned 27 last month,' right after a name. */
const clause =
  /^, who (?<how>was|turned|turns|is) (?:just |only )?(?<age>\d{1,3})(?= ?(?:,|\.|\)|last|this|on|in|next|and)(?: |$))/;
const ofThatAge = /^the (\d{1,3}) - year - old\b/;
const died =
  /\b(?:died|dead|killed|murder\w*|manslaughter|stabbed|drowned|death|fatal\w*|funeral|inquest)\b/;

/** 'Tyrell Webb, 16, who died …' and 'Webb, who was 15, collapsed'; 'Lindqvist, who turned 27 …' and 'The 26-year-old left the field'. */
export const toldAge: NameRule = ({ document, names }) => {
  const told = names.flatMap((name) => {
    if (document.tokens[name.to + 1]?.lower !== 'who') return [];
    const found = clause.exec(lineFrom(document, name.to))?.groups;
    const after = Number(found?.age ?? Number.NaN);
    return Number.isNaN(after) ? [] : [{ name, age: after, past: found?.how === 'was' }];
  });
  return [
    ...told.flatMap(({ name, age, past }) => inClause(document, names, name, age, past)),
    ...described(document, names, told),
  ];
};

/** The clause against an age beside the name elsewhere. Of the living, 'who was 15' may be of long ago. */
function inClause(
  document: TextDocument,
  names: readonly NameMention[],
  name: NameMention,
  age: number,
  past: boolean,
): NameProblem[] {
  const other = names.find(
    (one) => one.age !== undefined && one.age !== age && surnameOf(one) === surnameOf(name),
  );
  if (other?.age === undefined || other.sentence === name.sentence) return [];
  if (Math.abs(other.age - age) > 3 || isAnother(names, name, other)) return [];
  if (past && !died.test(document.article.text)) return [];
  return [twoAges('some', [other, other.age], [name, age])];
}

/** 'The 26-year-old' right after a sentence that tells one person's age. */
function described(
  document: TextDocument,
  names: readonly NameMention[],
  told: readonly { readonly name: NameMention; readonly age: number }[],
): NameProblem[] {
  return sentencesFor(document, ofThatAge).flatMap(({ index, paragraph }): NameProblem[] => {
    const line = lineFrom(document, document.starts[index] ?? 0);
    const age = Number(ofThatAge.exec(line)?.[1] ?? Number.NaN);
    const before = document.sentences[index - 1];
    if (Number.isNaN(age) || before?.paragraph !== paragraph) return [];
    // 'The 19-year-old who came on for her' is told apart by that.
    if (/^the \d+ - year - old (?:[a-z-]+ )?(?:who|whose|that|beside|next)\b/.test(line)) return [];
    const people = names.filter(({ sentence }) => sentence === before.index);
    const aged = [
      ...people.flatMap((name) => (name.age === undefined ? [] : [{ name, age: name.age }])),
      ...told.filter(({ name }) => name.sentence === before.index),
    ];
    const [one] = aged;
    const surnames = new Set(
      people.filter((name) => name.personal || isFullName(name)).map(surnameOf),
    );
    if (one === undefined || aged.length > 1 || one.age === age || surnames.size > 1) return [];
    // 'The 26-year-old' may be somebody else whom the story knows by that age.
    if (names.some((name) => name.sentence !== index && name.age === age)) return [];
    return [twoAges('some', [one.name, one.age], [{ ...one.name, sentence: index }, age])];
  });
}

/** Another person of that surname has a name of his own. */
function isAnother(names: readonly NameMention[], one: NameMention, two: NameMention): boolean {
  const full = new Set(
    names
      .filter((name) => isFullName(name) && surnameOf(name) === surnameOf(one))
      .map(({ words }) => words[0]),
  );
  return full.size > 1 || surnameOf(one) !== surnameOf(two);
}

/** Up to a dozen words from a token on, in lower case. */
function lineFrom({ tokens }: TextDocument, from: number): string {
  return tokens
    .slice(from, from + 12)
    .map(({ lower }) => lower)
    .join(' ');
}
