import type { PartialDate } from '../../text/calendar.ts';
import { lineMatches } from '../../text/sentence-line.ts';
import { stem } from '../../text/stems.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const joined =
  / (?:joined|entered|started (?:work )?(?:at|in|with)) (?:the |a |an |its )?(?<thing>[^<,;.]{3,50}?) in <[YMD](?<first>\d+)>/;
const left =
  / (?:spent|worked|stayed|was there|served) (?:for )?<d(?<span>\d+)> (?:at|with|in|for) (?:the |a |an |its )?(?<thing>[^<,;.]{3,40}), (?:and )?(?:retir(?:ing|ed)|leaving|left|until)(?: in)? <[YMD](?<last>\d+)>/;

/** 'joined the institute in 1955' … 'spent 38 years at the institute, retiring in 1997'. */
export const tenure: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  const starts = views.flatMap((view) => {
    const groups = joined.exec(view.line)?.groups;
    const year = groups === undefined ? undefined : view.date(groups.first).year;
    return year === undefined ? [] : [{ year, thing: groups?.thing ?? '', opens: opening(view) }];
  });
  return views.flatMap((view) => {
    const groups = left.exec(view.line)?.groups;
    if (groups === undefined) return [];
    const stems = new Set((groups.thing ?? '').match(/[a-z]{4,}/g)?.map(stem));
    const same = starts.filter(({ thing }) =>
      (thing.match(/[a-z]{4,}/g) ?? []).some((word) => stems.has(stem(word))),
    );
    if (same.some(({ opens }) => others(opens, opening(view)))) return [];
    const [start] = same;
    const last = view.date(groups.last).year;
    const span = view.quantity(groups.span);
    if (start === undefined || same.length > 1 || last === undefined) return [];
    return span.unit === 'year' ? judge(inputs, view, span, [start.year, last], 1) : [];
  });
};

function opening(view: TimeView): string {
  return /^ (he|she|they) /.exec(view.line)?.[1] ?? '';
}

/** She joined, and he left. */
function others(one: string, two: string): boolean {
  return one !== '' && two !== '' && one !== two;
}

/** A number of years beside the two years that it lies between, whichever way the sentence puts it. */
export const betweenYears: TimeRule = (inputs) =>
  viewTimes(inputs, 1).flatMap((view) => [
    ...delay(inputs, view),
    ...afterLast(inputs, view),
    ...lifetime(inputs, view),
  ]);

const due =
  /\b(?:due|meant|supposed|scheduled|planned|expected|intended|promised|should have (?:been|opened)|original(?:ly)?|target)\b/;
const late =
  / <d(?<span>\d+)> (?:late|behind schedule|overdue|early|ahead of schedule|(?:later|earlier) than (?:planned|scheduled|promised))\b|\b(?:delayed by|delay of|overrun of) <d(?<delay>\d+)>/g;

/** 'due to open in 2021 and is now three years late, with completion set for 2026' */
function delay(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  if (!due.test(view.line)) return [];
  return lineMatches(view, late).flatMap(({ groups }) => {
    const years = yearsOf(view);
    const span = view.quantity(groups?.span ?? groups?.delay);
    if (years.length !== 2 || span.unit !== 'year') return [];
    // From the end of one year to the start of another is a year less than the years tell.
    return judge(inputs, view, span, years, 1);
  });
}

const after =
  /<[YMD](?<last>\d+)>, (?:about |some |nearly |almost )?<d(?<span>\d+)> (?:after|since) (?:it|he|she|they) (?<words>[^<,;.]{3,40})/g;

/** 'last shown in 1936 and turned up in 2021, 75 years after it was last seen' */
function afterLast(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  return lineMatches(view, after).flatMap(({ groups }) => {
    const years = yearsOf(view);
    const span = view.quantity(groups?.span);
    const before = (view.line.split(/<[YMD]\d+>/)[0] ?? '').match(/[a-z]{4,}/g) ?? [];
    const told = (groups?.words ?? '').match(/[a-z]{4,}/g) ?? [];
    const same = told.some((word) => before.map(stem).includes(stem(word)));
    return years.length === 2 && same && span.unit === 'year'
      ? judge(inputs, view, span, years, 1)
      : [];
  });
}

const life =
  / born (?:[a-z, ]{0,30})?(?:in|on) <[YMD](?<born>\d+)>[^<;]{0,40} died (?:[a-z, ]{0,30})?(?:in|on) <[YMD](?<died>\d+)>,? (?:[a-z]+ )?(?:at the age of|aged|at) <[ac](?<age>\d+)>/g;

/** 'born in 1884 and died in 1943 at the age of 69' */
function lifetime(inputs: TimeInputs, view: TimeView): TimeProblem[] {
  return lineMatches(view, life).flatMap(({ groups }) => {
    const [born, died] = [view.date(groups?.born).year, view.date(groups?.died).year];
    const age = view.quantity(groups?.age);
    if (born === undefined || died === undefined || age.hedge !== 'exact') return [];
    return judge(inputs, view, { ...age, unit: 'year' }, [born, died], 1);
  });
}

const date = /<[YMD](?<at>\d+)>/g;

function yearsOf(view: TimeView): number[] {
  const dates: PartialDate[] = lineMatches(view, date).map(({ groups }) => view.date(groups?.at));
  return dates.flatMap(({ year }) => (year === undefined ? [] : [year]));
}

function judge(
  inputs: TimeInputs,
  view: TimeView,
  span: {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
  },
  years: readonly number[],
  slack: number,
): TimeProblem[] {
  const [a, b] = [Math.min(...years), Math.max(...years)];
  const real = b - a;
  if (real <= 0 || (span.low <= real && span.high >= real - slack)) return [];
  return [yearsBetween(inputs, view, `${span.value} years`, a, b, real)];
}

export function yearsBetween(
  inputs: TimeInputs,
  view: TimeView,
  stated: string,
  first: number,
  second: number,
  real: number,
): TimeProblem {
  return {
    signal: 'strong',
    range: sentenceRange(inputs.document, view.sentence),
    stated,
    instead: `from ${first} to ${second} is ${real} years`,
    sum: [`${second} − ${first} = ${real}`],
  };
}
