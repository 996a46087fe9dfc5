import {
  dayNumber,
  daysInMonth,
  isoDay,
  monthNames,
  printDate,
  weekdayNames,
  weekdayOf,
} from '../../text/calendar.ts';
import type { DateMention } from '../../text/dates.ts';
import type { TextDocument } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { plainLine } from '../../text/sentence-line.ts';
import type { StoryDate } from '../../text/story-date.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';

/** 'There is no 31 June', 'the fake invoice was dated 30 February' */
const unreal =
  /\b(?:there (?:is|was|were) no|no such|does(?: not|n't) exist|non-?existent|impossible|fake\w*|forged|fictitious|invalid|errors?|mistake|typo|misprint)\b/;

/** '31 June', '29 February 2023'. */
export const impossibleDay: TimeRule = ({ document, dates }) =>
  dates.flatMap((date): TimeProblem[] => {
    const { day, month, year } = date;
    if (day === undefined || month === undefined) return [];
    const last = daysInMonth(month, year);
    if (day <= last || unreal.test(plainLine(document, date.sentence))) return [];
    const name = monthNames[month - 1] ?? '';
    return [
      {
        signal: 'strong',
        range: sentenceRange(document, date.sentence),
        stated: printDate(date),
        instead: `${name}${year === undefined || month !== 2 ? '' : ` ${year}`} has ${last} days`,
        sum: [`${name} ends on day ${last}; the text names day ${day}`],
      },
    ];
  });

/** 'Tuesday, 14 March 2022': with its year, or in the year that brings it nearest to the story. */
export const weekdayAgainstDate: TimeRule = (inputs) =>
  inputs.dates.flatMap((date): TimeProblem[] => {
    const { day, month, weekday } = date;
    if (day === undefined || month === undefined || weekday === undefined) return [];
    const found = yearOf(date, inputs);
    if (found === undefined || day > daysInMonth(month, found.year)) return [];
    const right = weekdayOf(found.year, month, day);
    if (right === weekday || fitsNearby(inputs, date)) return [];
    const line = plainLine(inputs.document, date.sentence);
    if (found.year < 1753 || julian.test(line) || (date.year === undefined && past.test(line)))
      return [];
    const full = printDate({ day, month, year: found.year });
    return [
      {
        signal: found.sure ? 'strong' : 'some',
        range: sentenceRange(inputs.document, date.sentence),
        stated: `${weekdayNames[weekday] ?? ''}, ${printDate(date)}`,
        instead: `${full} was a ${weekdayNames[right] ?? ''}`,
        sum: [`${full}: ${weekdayNames[right] ?? ''}`, found.reason],
      },
    ];
  });

/** Days of another calendar than ours. */
const julian = /\b(?:julian|gregorian|old[ -]style|old calendar|orthodox calendar)\b/;
/** A day of long ago, or of a story in the story, whose year the text leaves to the reader. */
const past =
  /\b(?:centur(?:y|ies)|decades?|years? (?:ago|before|earlier|later)|that year|the same year|anniversary|(?:before|after) the war|war broke out|diar(?:y|ies)|novel|film|play (?:is|was) set|is set|was set on)\b/;

/** The years that each sentence names. */
export const yearsOf = remembered((dates: readonly DateMention[]) => {
  const years = new Map<number, Set<number>>();
  for (const { sentence, year } of dates)
    if (year !== undefined) years.set(sentence, (years.get(sentence) ?? new Set()).add(year));
  return years;
});

/** 'From Wednesday 6 January to Sunday 7 March 2021': right in a year that the text names close by. */
function fitsNearby({ dates }: TimeInputs, date: DateMention): boolean {
  const { day, month, weekday } = date;
  if (date.year !== undefined || day === undefined || month === undefined) return false;
  const years = yearsOf(dates);
  return [-2, -1, 0, 1, 2].some((offset) =>
    [...(years.get(date.sentence + offset) ?? [])].some(
      (year) => weekdayOf(year, month, day) === weekday,
    ),
  );
}

function yearOf(
  date: DateMention,
  { document, dates, story }: TimeInputs,
): { year: number; sure: boolean; reason: string } | undefined {
  if (date.year !== undefined) return { year: date.year, sure: true, reason: 'The year is given' };
  const [beside, ...more] = yearsOf(dates).get(date.sentence) ?? [];
  // 'Signed on Friday 29 August on a contract to June 2029': the year of the story may be meant.
  const own = nearestYear(date, story, document.article.publishedAt);
  if (own !== undefined && isRight(date, own.year)) return undefined;
  const ofThing = dates.some((one) => one.sentence === date.sentence && isOfThing(document, one));
  if (beside !== undefined && more.length === 0 && !ofThing)
    return { year: beside, sure: false, reason: 'Year taken from a date in the same sentence' };
  if (own === undefined) return besideOf(date, dates);
  if (own.away > 100) return undefined;
  // 'The busiest day was Saturday 16 March', in a story that looks back on the year before.
  const back = dates.some(({ year }) => year === own.year - 1);
  if (own.away > 14 && back && isRight(date, own.year - 1)) return undefined;
  return {
    year: own.year,
    sure: own.away <= 45,
    reason: `Year taken from the date of publication, ${own.away} days away`,
  };
}

/** 'her 2027 spending plan', 'the 2019 law': a year that says which, not when. */
function isOfThing({ tokens }: TextDocument, { from, to, year, month }: DateMention): boolean {
  return (
    year !== undefined &&
    month === undefined &&
    /^(?:the|a|an|its|his|her|their|our|this|that|['’]s)$/.test(tokens[from - 1]?.lower ?? '') &&
    /^[a-z]/.test(tokens[to]?.lower ?? '')
  );
}

/**
 * The years of dates that have a year and the weekday that goes with it, by their place in the year: a
 * day without its weekday may be the end of an accounting year.
 */
const fullDates = remembered((dates: readonly DateMention[]) => {
  const years = new Map<number, Set<number>>();
  for (const date of dates) {
    if (date.year === undefined || date.weekday === undefined || !isRight(date, date.year))
      continue;
    const place = placeOf(date);
    years.set(place, (years.get(place) ?? new Set()).add(date.year));
  }
  return years;
});

function placeOf({ month = 1, day = 1 }: DateMention): number {
  return month * 31 + day;
}

/** 'Saturday, January 18, 2025' … 'closed on Monday, January 21': the year of a full date within two weeks. */
function besideOf(
  date: DateMention,
  dates: readonly DateMention[],
): { year: number; sure: boolean; reason: string } | undefined {
  const full = fullDates(dates);
  if (full.size === 0) return undefined;
  const years = new Set<number>();
  for (let place = placeOf(date) - 14; place <= placeOf(date) + 14; place += 1)
    for (const year of full.get(place) ?? []) years.add(year);
  const [year] = years;
  if (year === undefined || years.size > 1) return undefined;
  return { year, sure: false, reason: 'Year taken from a full date within two weeks of it' };
}

function isRight({ day = 1, month = 1, weekday }: DateMention, year: number): boolean {
  return weekdayOf(year, month, day) === weekday;
}

/** The year that brings a day nearest to the day of publication, and how many days lie between. */
function nearestYear(
  { day, month }: DateMention,
  story: StoryDate | undefined,
  iso: string | undefined,
): { year: number; away: number } | undefined {
  const published = publishedDay(story, iso);
  if (published === undefined || month === undefined || day === undefined) return undefined;
  const today = dayNumber(published.year, published.month, published.day);
  return [published.year - 1, published.year, published.year + 1]
    .map((year) => ({ year, away: Math.abs(dayNumber(year, month, day) - today) }))
    .reduce((best, one) => (one.away < best.away ? one : best));
}

function publishedDay(story: StoryDate | undefined, iso: string | undefined) {
  const page = isoDay(iso);
  if (page !== undefined) return page;
  return story?.by === 'dateline' && story.month !== undefined && story.day !== undefined
    ? { year: story.year, month: story.month, day: story.day }
    : undefined;
}
