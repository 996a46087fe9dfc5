import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { surnameOf, type NameProblem, type NameRule } from './problem.ts';

const court =
  /\b(?:charged|arrested|appeared|accused|jailed|sentenced|pleaded|convicted|remanded|admitted|denies|denied|guilty)\b/;
const aged = /\b(\d{1,3}) ?- ?year ?- ?old (?:man|woman|teenager|boy|girl|driver|father|mother)\b/;
/** More than one accused, or a victim with an age of his own. */
const several =
  /\b(?:second|third|another|other|two|three|four|both|co-(?:accused|defendant)|jointly|victims?|alongside) (?:men|man|women|woman|people|teenagers?|youths?|suspects?|defendants?|accused|charged|boys?|girls?)\b|\bco-(?:accused|defendant)|\balongside\b/;
const short = /\b(?:man|woman|driver) , (\d{2}) ,/;

/** 'A 29-year-old man has been charged' … 'Owen Holt, 27': the one accused of the story at two ages. */
export const accusedAge: NameRule = ({ document, names }) => {
  const people = names.filter((name) => name.age !== undefined && isFullName(name));
  const [person] = people;
  if (person === undefined) return [];
  const unnamed = sentencesFor(document, aged, short).flatMap(({ index }) => {
    const line = plainLine(document, index);
    const age = (aged.exec(line) ?? short.exec(line))?.[1];
    return age === undefined
      ? []
      : [{ age: Number(age), sentence: index, charged: court.test(line) }];
  });
  const [first] = unnamed.filter(({ charged }) => charged);
  // One person with an age, and one age without a name, before it: then the two are one.
  if (first === undefined || first.sentence >= person.sentence) return [];
  if (new Set(people.map((name) => surnameOf(name))).size > 1) return [];
  if (new Set(unnamed.map(({ age }) => age)).size > 1 || first.age === person.age) return [];
  if (
    !isAccused(document, person) ||
    document.sentences.some(({ index }) => several.test(plainLine(document, index)))
  )
    return [];
  return [problem(first, person)];
};

const onlooker =
  /\b(?:witness(?:es)?|testified|gave evidence|flat ?mate|neighbou?r|friend|girlfriend|boyfriend|colleague|solicitor|lawyer|barrister|relative|passer-?by|resident)\b/;

function isAccused(document: TextDocument, person: NameMention): boolean {
  const near = [person.sentence, person.sentence + 1]
    .map((index) => plainLine(document, index))
    .join(' ');
  if (onlooker.test(plainLine(document, person.sentence))) return false;
  return (
    court.test(near) || /\b(?:spoke only to confirm|of no fixed|magistrates|court)\b/.test(near)
  );
}

function problem(
  first: { readonly age: number; readonly sentence: number },
  person: NameMention,
): NameProblem {
  const [here, there] = [String(first.age), String(person.age ?? '')];
  return {
    signal: 'some',
    message: 'age',
    first: { ...person, sentence: first.sentence },
    second: person,
    here,
    there,
    sum: [`A ${here}-year-old is charged, and ${person.words.join(' ')} is ${there}`],
  };
}
