import type { PartialDate } from '../../text/calendar.ts';
import { printDate } from '../../text/calendar.ts';
import type { Quantity } from '../../text/quantities.ts';
import { matchesOf } from '../../text/matches.ts';
import { gap } from '../../text/sentence-line.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const begins =
  '(?:begins?|began|beginning|starts?|started|starting|opens?|commences?|(?:get|gets|got) under ?way)';
const takes = '(?:takes?|took|lasts?|lasting|run for|runs for|taking|over|for|within)';
const ends =
  '(?:open(?:s|ing|ed)?|finish(?:es|ed|ing)?|complet(?:e|ed|ion)|ends?|ended|ending|ready|first [a-z]+|done|reopen(?:s|ing)?|hand(?:ed)? over|move in|until|results?|verdict|report)';
const pattern = new RegExp(
  ` ${begins}${gap(40)} (?:in|on|from) (?:early |late |mid - ?)?<[MND](?<start>\\d+)>${gap(60)} ${takes} (?:about |around |some |up to |nearly |almost |another )?<d(?<span>\\d+)>${gap(80)} ${ends}${gap(40)} (?:in|by|on|until|for) (?:early |late |mid - ?)?<[MND](?<end>\\d+)>`,
  'g',
);

/** 'due to begin in September and will take 18 months, with the first match in August 2027' */
export const finishDates: TimeRule = (inputs) =>
  viewTimes(inputs, 3).flatMap((view) =>
    matchesOf(view.line, pattern).flatMap(({ groups }) => {
      const span = view.quantity(groups?.span);
      const [start, end] = [view.date(groups?.start), view.date(groups?.end)];
      const off = monthsOff(span, start, end);
      return off === undefined || off.gap <= off.slack
        ? []
        : [problem(inputs, view, span, start, end)];
    }),
  );

/**
 * How many months the end lies from the start and the length added. Where a year is left out only
 * the months of the year are compared, so that whichever year was meant may be right.
 */
function monthsOff(
  span: Quantity,
  start: PartialDate,
  end: PartialDate,
): { gap: number; slack: number } | undefined {
  const unit = { month: 1, year: 12 }[span.unit];
  if (unit === undefined || start.month === undefined || end.month === undefined) return undefined;
  if (span.ranged || span.hedge === 'at-least' || span.hedge === 'at-most') return undefined;
  const length = span.value * unit;
  const slack = Math.max(2, length * 0.15);
  const apart = end.month - start.month - length;
  if (start.year !== undefined && end.year !== undefined)
    return { gap: Math.abs(apart + (end.year - start.year) * 12), slack };
  const around = ((apart % 12) + 12) % 12;
  return { gap: Math.min(around, 12 - around), slack };
}

function problem(
  { document }: TimeInputs,
  view: TimeView,
  span: Quantity,
  start: PartialDate,
  end: PartialDate,
): TimeProblem {
  const length = `${span.value} ${span.unit}${span.value === 1 ? '' : 's'}`;
  const month = (((start.month ?? 1) - 1 + span.value * (span.unit === 'year' ? 12 : 1)) % 12) + 1;
  const reached = printDate({ month });
  return {
    signal: 'some',
    range: sentenceRange(document, view.sentence),
    stated: `${length} from ${printDate(start)}, and ${printDate(end)}`,
    instead: `${length} from ${printDate(start)} ends in ${reached}`,
    sum: [`${printDate(start)} + ${length} = ${reached}, not ${printDate(end)}`],
  };
}
