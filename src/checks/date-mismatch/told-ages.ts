import type { NameMention } from '../../text/names.ts';
import { hasFamily } from '../../text/relatives.ts';
import { isSamePerson } from '../../text/names.ts';
import { plainLine } from '../../text/sentence-line.ts';
import type { Birth } from './births.ts';
import type { TimeInputs } from './problem.ts';
import { nowIn } from './then-age-rule.ts';

/** An age of today that stands apart from the name, and the sentence with it. */
export interface ToldAge {
  readonly age: number;
  readonly sentence: number;
}

/** 'Born in 1994. At 36, she is …', '… The 36-year-old has …': the next sentence, which goes on about the one who was born. */
export function agesNext(inputs: TimeInputs, { person, born }: Birth): ToldAge[] {
  // 'Born in 1960, has a daughter. She is 36.'
  if (hasFamily(inputs.document, born.sentence)) return [];
  return [born.sentence - 1, born.sentence + 1].flatMap((sentence) => {
    const pronoun = sentence < born.sentence && !namesPerson(inputs, sentence, person);
    return pronoun ? [] : nowIn(inputs, sentence, person);
  });
}

/** Before the birth is told the age must stand beside the name. */
function namesPerson({ names }: TimeInputs, sentence: number, person: NameMention): boolean {
  return names.some((name) => name.sentence === sentence && isSamePerson(names, person, name));
}

const birthday =
  /\b(?:turns|turned|will turn) (?<turned>\d{2,3})(?= (?:on [a-z]+day|this|last|next|today|yesterday|tomorrow)\b)|\b(?:celebrat\w+|marks?|marked|will mark|preparing for|ahead of|before) (?:his|her) (?<age>\d{2,3})(?:st|nd|rd|th) birthday\b/;
const ofFiction = /\b(?:film|novel|series|drama|play|musical|sitcom)\b/;
const anyYear = /\b(?:1\d|20)\d\d\b/g;

/** 'Lena Voss celebrates her 50th birthday next week. She was born in May 1971.' */
export function birthdays(inputs: TimeInputs, { person, born }: Birth): ToldAge[] {
  const { document, names } = inputs;
  return [born.sentence - 1, born.sentence, born.sentence + 1].flatMap((sentence): ToldAge[] => {
    const line = plainLine(document, sentence);
    const { age: nth, turned } = birthday.exec(line)?.groups ?? {};
    const age = nth ?? turned;
    // Another year is that of the birthday.
    const years = (line.match(anyYear) ?? []).filter((year) => Number(year) !== born.year);
    if (age === undefined || years.length > 0 || ofFiction.test(line)) return [];
    const here = names.filter((name) => name.sentence === sentence);
    const isHers = here.some((name) => isSamePerson(names, person, name));
    return isHers || onlyPronoun(line, here) ? [{ age: Number(age), sentence }] : [];
  });
}

function onlyPronoun(line: string, here: readonly NameMention[]): boolean {
  return /^(?:he|she)\b/.test(line) && here.every(({ personal }) => !personal);
}
