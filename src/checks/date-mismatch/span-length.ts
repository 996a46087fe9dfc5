import { dayNumber, printDate, type PartialDate } from '../../text/calendar.ts';
import type { Quantity } from '../../text/quantities.ts';
import { sentenceRange, type TimeInputs, type TimeProblem } from './problem.ts';
import type { TimeView } from './time-view.ts';

/** The '2' of 'from 2 to 9 May'. */
export function dayBefore(day: number, end: PartialDate): PartialDate | undefined {
  if (end.day === undefined || end.month === undefined || day > 31) return undefined;
  return {
    day,
    month: end.month,
    ...(end.year === undefined ? {} : { year: end.year }),
  };
}

/** 'from 2 May to 9 May 2021': the year holds for both. */
export function fillIn(start: PartialDate, end: PartialDate): PartialDate {
  return start.year === undefined &&
    end.year !== undefined &&
    (start.month ?? 0) <= (end.month ?? 12)
    ? { ...start, year: end.year }
    : start;
}

/** What a length of time is held to: its own two ends, and whether its days are those on which a court sits. */
export interface Ends {
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly sitting?: boolean;
  /** The text says which of the two comes first. */
  readonly ordered?: boolean;
}

/** A problem when a stated length does not lie between two dates, whichever way the days are counted. */
export function judgeSpan(
  inputs: TimeInputs,
  view: Pick<TimeView, 'sentence'>,
  span: Quantity,
  { start, end, sitting = false, ordered = false }: Ends,
): TimeProblem[] {
  const real = lengthIn(span.unit, start, end);
  if (real !== undefined && real.length < 0 && ordered) return [wrongWay(inputs, view, start, end)];
  if (real === undefined || real.length <= 0) return [];
  const inDays = real.length * (span.unit === 'week' ? 7 : 1);
  // Of 11 days a court sits on eight, and of a month often on no more than twelve.
  const least = sitting ? real.length * (inDays < 15 ? 0.55 : 0.4) : real.length;
  if (span.low <= real.length + real.slack && least - real.slack <= span.high) return [];
  const length = Math.round(real.length * 10) / 10;
  return [
    {
      signal: 'strong',
      range: sentenceRange(inputs.document, view.sentence),
      stated: `${span.value} ${span.unit}${span.value === 1 ? '' : 's'}`,
      instead: `${printDate(start)} to ${printDate(end)} is ${length} ${span.unit}s`,
      sum: [
        `${printDate(start)} to ${printDate(end)}: ${length} ${span.unit}s, give or take ${Math.round(real.slack * 10) / 10}`,
      ],
    },
  ];
}

/** '14 May, two days after … on 19 May' */
function wrongWay(
  { document }: TimeInputs,
  { sentence }: Pick<TimeView, 'sentence'>,
  start: PartialDate,
  end: PartialDate,
): TimeProblem {
  const [first, second] = [printDate(start), printDate(end)];
  return {
    signal: 'strong',
    range: sentenceRange(document, sentence),
    stated: `${second}, after ${first}`,
    instead: `${second} comes before ${first}`,
    sum: [`${second} is earlier than ${first}`],
  };
}

/** Length between two dates in the unit, and how much the way of counting may move it. */
function lengthIn(
  unit: string,
  start: PartialDate,
  end: PartialDate,
): { length: number; slack: number } | undefined {
  const inDays = days(start, end);
  if (inDays !== undefined) {
    const unitDays = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 }[unit];
    if (unitDays === undefined) return undefined;
    const slack = unit === 'day' ? 1 : unit === 'week' ? 0.6 : 0.6;
    return { length: inDays / unitDays, slack };
  }
  if (start.year === undefined || end.year === undefined) return monthsOfYear(unit, start, end);
  if (start.month !== undefined && end.month !== undefined) {
    const months = (end.year - start.year) * 12 + end.month - start.month;
    if (unit === 'month') return { length: months, slack: 1 };
    return unit === 'year' ? { length: months / 12, slack: 0.6 } : undefined;
  }
  const years = end.year - start.year;
  if (unit === 'decade') return { length: years / 10, slack: 0.4 };
  return unit === 'year' ? { length: years, slack: 1 } : undefined;
}

/** 'From May to July': months of the year, over its end where need be. */
function monthsOfYear(
  unit: string,
  start: PartialDate,
  end: PartialDate,
): { length: number; slack: number } | undefined {
  const isOpen = start.year === undefined && end.year === undefined;
  if (unit !== 'month' || !isOpen || start.month === undefined || end.month === undefined)
    return undefined;
  const months = end.month - start.month;
  return { length: months > 0 ? months : months + 12, slack: 1 };
}

function days(start: PartialDate, end: PartialDate): number | undefined {
  if (
    start.day === undefined ||
    end.day === undefined ||
    start.month === undefined ||
    end.month === undefined
  )
    return undefined;
  if ((start.year === undefined) !== (end.year === undefined)) return undefined;
  const [startYear, endYear] = [start.year ?? 2023, end.year ?? 2023];
  const wraps = start.year === undefined && start.month > end.month;
  return (
    dayNumber(endYear + (wraps ? 1 : 0), end.month, end.day) -
    dayNumber(startYear, start.month, start.day)
  );
}
