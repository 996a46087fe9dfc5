import { textAt } from '../../domain/article.ts';
import { matchesOf } from '../../text/matches.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { sentenceRange, type TimeProblem, type TimeRule } from './problem.ts';

const clock = (name: string) =>
  `(?<${name}Hour>\\d{1,2})(?:[.:](?<${name}Minute>\\d{2}))? ?(?<${name}Half>[ap])\\.?m\\b\\.?`;
/** 'from 6.50am until 2.20pm', 'between 10pm and 5am' */
const span = new RegExp(
  `\\b(?:from|between) (?:about |around )?${clock('from')} (?:to|until|till|and) (?:about |around )?${clock('to')}`,
  'gi',
);

/** Hours that a closure, a curfew or a shift is said to take, against the times that it runs from and to. */
export const hoursAgainstClock: TimeRule = ({ document, quantities }) =>
  sentencesFor(document, span).flatMap((sentence): TimeProblem[] => {
    const text = textAt(document.article, sentence.range);
    if (!/[ap]\.?m\b/i.test(text)) return [];
    const hours = quantities.filter(
      (quantity) => quantity.sentence === sentence.index && quantity.unit === 'hour',
    );
    const [told] = hours;
    const [found, ...others] = matchesOf(text, span);
    if (found === undefined || told === undefined || others.length + hours.length > 1) return [];
    // 'for seven hours, from …' or 'from … to …, seven hours'; further off it is of something else.
    const from = sentence.range.start + found.index;
    const gap =
      told.range.end <= from ? from - told.range.end : told.range.start - from - found[0].length;
    if (gap < 0 || gap > 30) return [];
    // 'Tuesday to Saturday, 30 hours a week'
    if (
      /^ ?(?:a|per|each|every) (?:week|month|year)\b/.test(
        text.slice(told.range.end - sentence.range.start),
      )
    )
      return [];
    const between = text.slice(
      Math.min(found.index + found[0].length, told.range.end - sentence.range.start),
      Math.max(found.index, told.range.start - sentence.range.start),
    );
    // 'open from 6am to 9pm; swimmers may stay for two hours'
    if (/;|\b(?:may|can|must|with|plus|take|takes|every|each|including)\b/i.test(between))
      return [];
    const real = lengthOf(found.groups ?? {});
    if (real === undefined || (told.low - 0.25 <= real && real <= told.high + 0.25)) return [];
    const times = found[0].replace(/^(?:from|between) |\.$/gi, '');
    return [
      {
        signal: 'strong',
        range: sentenceRange(document, sentence.index),
        stated: `${told.value} hours`,
        instead: `${times} is ${Math.round(real * 100) / 100} hours`,
        sum: [`${times} = ${Math.round(real * 100) / 100} hours`],
      },
    ];
  });

function lengthOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const [start, end] = [timeOf(groups, 'from'), timeOf(groups, 'to')];
  if (start === undefined || end === undefined || start === end) return undefined;
  return end > start ? end - start : end + 24 - start;
}

function timeOf(
  groups: Readonly<Record<string, string | undefined>>,
  name: string,
): number | undefined {
  const hour = Number(groups[`${name}Hour`]);
  const minute = Number(groups[`${name}Minute`] ?? 0);
  if (hour < 1 || hour > 12 || minute > 59) return undefined;
  const late = (groups[`${name}Half`] ?? '').toLowerCase() === 'p' ? 12 : 0;
  return (hour % 12) + late + minute / 60;
}
