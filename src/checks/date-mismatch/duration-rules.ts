import { dayNumber, printDate, type PartialDate } from '../../text/calendar.ts';
import type { Quantity } from '../../text/quantities.ts';
import { gap, lineMatches } from '../../text/sentence-line.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes, type TimeView } from './time-view.ts';

const first = '(?:<[YMND](?<first>\\d+)>|(?<firstDay>\\d{1,2}))';
const second = '<[YMND](?<second>\\d+)>';
const to = '(?:to|until|till|and|through|-)';

/** Things that last as long as they are called: a two-year course may be given for eleven years. */
const lasting =
  'strike|war|siege|reign|trial|tour|visit|campaign|drought|festival|conference|summit|protest|blockade|stay|career|marriage|tenure|rule|closure|truce|ceasefire|hearing|inquiry|investigation|expedition|voyage|search|occupation|conflict|dictatorship|study|exhibition|spell|stint|period|run|heatwave|walkout|boycott|curfew|lockdown|outage|retreat|trip|fast|vigil';

const spans: readonly RegExp[] = [
  // 'the three-day strike, which ran from 2 to 9 May', 'for 12 years from 1990 to 2010'
  ` <d(?<span>\\d+)> - ?(?:[a-z]+ )?(?:${lasting})${gap(40, ':')} (?:from|between) (?:about )?${first} ${to} ${second}`,
  ` <d(?<span>\\d+)> (?:[a-z]+ )?(?:${lasting})${gap(40, ':')} (?:from|between) (?:about )?${first} ${to} ${second}`,
  ` (?:for|lasted|lasting|spent|served|ruled|reigned|over|took) (?:about |around |nearly |almost |some |the |more than ){0,2}<d(?<span>\\d+)>(?:,| [a-z]+){0,4} (?:from|between) (?:about )?${first} ${to} (?:(?:his|her|their|its) (?:own )?[a-z]+ (?:in|on) )?${second}`,
  // 'from 2 to 9 May, three days', 'between 1990 and 2010, a reign of 12 years'
  ` (?:from|between) ${first} ${to} ${second},? (?:or |- |\\(|for |a |an )(?:total of |span of |period of |reign of |a )?<d(?<span>\\d+)>`,
  ` (?:from|between) ${first} ${to} ${second}, <d(?<span>\\d+)>`,
  // 'the 12-year war (1990 to 2010)'
  ` <d(?<span>\\d+)>(?: [a-z]+){0,2} \\(${first} ${to} ${second}\\)`,
  ` <d(?<span>\\d+)>(?: [a-z]+){0,2} \\((?:from |in )?${second.replace('second', 'first')} ?- ?${second}\\)`,
].map((source) => new RegExp(source, 'g'));

/** A length of time beside its own beginning and end. */
export const durationAgainstDates: TimeRule = (inputs) =>
  viewTimes(inputs).flatMap((view) =>
    spans.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups }) => {
        const end = view.date(groups?.second);
        const start =
          groups?.first === undefined
            ? dayBefore(Number(groups?.firstDay), end)
            : view.date(groups.first);
        if (start === undefined) return [];
        return judgeSpan(inputs, view, view.quantity(groups?.span), fillIn(start, end), end);
      }),
    ),
  );

/** The '2' of 'from 2 to 9 May'. */
function dayBefore(day: number, end: PartialDate): PartialDate | undefined {
  if (end.day === undefined || end.month === undefined || day > 31) return undefined;
  return {
    day,
    month: end.month,
    ...(end.year === undefined ? {} : { year: end.year }),
  };
}

/** 'from 2 May to 9 May 2021': the year holds for both. */
function fillIn(start: PartialDate, end: PartialDate): PartialDate {
  return start.year === undefined &&
    end.year !== undefined &&
    (start.month ?? 0) <= (end.month ?? 12)
    ? { ...start, year: end.year }
    : start;
}

function judgeSpan(
  inputs: TimeInputs,
  view: TimeView,
  span: Quantity,
  start: PartialDate,
  end: PartialDate,
): TimeProblem[] {
  const real = lengthIn(span.unit, start, end);
  if (real === undefined || real.length <= 0) return [];
  if (span.low <= real.length + real.slack && real.length - real.slack <= span.high) return [];
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
  if (start.year === undefined || end.year === undefined) return undefined;
  if (start.month !== undefined && end.month !== undefined) {
    const months = (end.year - start.year) * 12 + end.month - start.month;
    if (unit === 'month') return { length: months, slack: 1 };
    return unit === 'year' ? { length: months / 12, slack: 0.6 } : undefined;
  }
  const years = end.year - start.year;
  if (unit === 'decade') return { length: years / 10, slack: 0.4 };
  return unit === 'year' ? { length: years, slack: 1 } : undefined;
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

const ago: readonly RegExp[] = [
  ` <d(?<span>\\d+)> ago,? (?:in |on )<[YMD](?<then>\\d+)>`,
  ` (?:in|on) <[YMD](?<then>\\d+)>,? (?:- |\\()?<d(?<span>\\d+)> ago`,
  ` (?:has|have|'s|'ve) (?:[a-z' -]+ ){1,12}for (?<since>)(?:about |nearly |almost |more than |over |some )?<d(?<span>\\d+)>, (?:ever )?since <[YM](?<then>\\d+)>`,
].map((source) => new RegExp(source, 'g'));

/** '30 years ago, in 1994', against the date of the story. */
export const agoAgainstStory: TimeRule = (inputs) => {
  const { story } = inputs;
  if (story === undefined || story.by === 'latest-year') return [];
  return viewTimes(inputs).flatMap((view) =>
    ago.flatMap((pattern) =>
      lineMatches(view, pattern).flatMap(({ groups }): TimeProblem[] => {
        const span = view.quantity(groups?.span);
        const then = view.date(groups?.then);
        const factor = span.unit === 'year' ? 1 : span.unit === 'decade' ? 10 : undefined;
        if (factor === undefined || then.year === undefined) return [];
        const years = story.year - then.year;
        const slack = factor === 10 ? 4 : 1;
        if (span.low * factor <= years + slack && years - slack <= span.high * factor) return [];
        return [
          {
            signal: 'strong',
            range: sentenceRange(inputs.document, view.sentence),
            stated:
              groups?.since === undefined
                ? `${span.value} ${span.unit}s ago, in ${printDate(then)}`
                : `for ${span.value} ${span.unit}s, since ${printDate(then)}`,
            instead: `${then.year} is ${years} years before the story, which is of ${story.year}`,
            sum: [`${story.year} − ${then.year} = ${years} years`],
          },
        ];
      }),
    ),
  );
};

const later = new RegExp(
  ` in <[YM](?<first>\\d+)>${gap(70)} <d(?<span>\\d+)> later,? in <[YM](?<second>\\d+)>`,
  'g',
);

/** 'retired in 2010 after 25 years at the firm, which he joined in 1995'. */
const after = new RegExp(
  ` in <[YM](?<second>\\d+)>,? (?:after|having spent|following) (?:about |nearly |almost |over |more than )?<d(?<span>\\d+)>${gap(50)},? (?:which|where|that|having|since)${gap(24)} (?:joined|began|started|founded|entered|arrived|signed)${gap(16)} in <[YM](?<first>\\d+)>`,
  'g',
);

/** 'opened in 1990 and closed 12 years later, in 2005'. */
export const laterAgainstDates: TimeRule = (inputs) =>
  viewTimes(inputs).flatMap((view) =>
    [later, after]
      .flatMap((pattern) => lineMatches(view, pattern))
      .flatMap(({ groups }) =>
        judgeSpan(
          inputs,
          view,
          view.quantity(groups?.span),
          view.date(groups?.first),
          view.date(groups?.second),
        ),
      ),
  );
