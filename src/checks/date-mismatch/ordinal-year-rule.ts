import { lineMatches, plainLine } from '../../text/sentence-line.ts';
import { began, then } from './elapsed-rule.ts';
import { sentenceRange, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, at) => [word, at + 1]),
);
const nth =
  / (?:is|are|'s|now|enters?|entering|begins?|starts?) (?:now |currently |already )?(?:in )?(?:his|her|its|their) (?<nth>[a-z]+th|first|second|third|\d{1,3}(?:st|nd|rd|th)) (?<unit>season|year|summer|campaign)(?= ?[.,]| (?:in (?:charge|office|the (?:job|post|role))|on the (?:[a-z]+ ){0,3}bench|at (?:the )?(?:[a-z]+ ){0,2}(?:club|helm|school|university|college|museum|firm|company)|as (?!an? )|and) )/g;
const since = new RegExp(
  ` (?:${began}|since|in charge since|there since)(?:[a-z ,-]{0,30}? (?:in|since))? (?:[a-z]+ of |the [a-z]+ of |early |late )?${then}`,
  'g',
);
const begins = /^(?:it|he|she|they)\b/;

/** 'took over in 2019 and is in her ninth season', against the date of the story. */
export const ordinalYear: TimeRule = (inputs) => {
  const { story, document } = inputs;
  if (story === undefined || story.by === 'latest-year') return [];
  return document.sentences.flatMap(({ index, paragraph }): TimeProblem[] => {
    const told = nth.exec(` ${plainLine(document, index)} `)?.groups;
    nth.lastIndex = 0;
    if (told === undefined) return [];
    const number = ordinals[told.nth ?? ''] ?? Number.parseInt(told.nth ?? '', 10);
    const before = document.sentences[index - 1];
    const goesOn = begins.test(plainLine(document, index)) && before?.paragraph === paragraph;
    const years = viewTimes(inputs, 1)
      .filter((view) => view.sentence === index || (goesOn && view.sentence === before.index))
      .flatMap((view) => startsIn(view));
    const [year] = years;
    if (year === undefined || years.length > 1 || Number.isNaN(number)) return [];
    const since = story.year - year.year;
    // A season may lie over two years, and years may be missed: too many is wrong, too few only of an office.
    const few = number < since - 1 && year.office;
    if (since <= 0 || (number <= since + 2 && !few)) return [];
    return [
      {
        signal: 'some',
        range: sentenceRange(document, index),
        ...(year.sentence === index ? {} : { related: [sentenceRange(document, year.sentence)] }),
        stated: `${told.nth ?? ''} ${told.unit ?? ''} since ${year.year}`,
        instead: `${year.year} is ${since} years before the story, which is of ${story.year}`,
        sum: [`${story.year} − ${year.year} = ${since} years`],
      },
    ];
  });
};

function startsIn(view: TimeView) {
  return lineMatches(view, since).flatMap(({ groups, 0: all }) => {
    const { year } = view.date(groups?.then);
    const office = /took (?:over|office|charge)|became|appointed/.test(all);
    return year === undefined ? [] : [{ year, office, sentence: view.sentence }];
  });
}
