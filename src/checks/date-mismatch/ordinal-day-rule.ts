import { dayNumber, printDate, weekdayNames, type PartialDate } from '../../text/calendar.ts';
import { ordinals } from './ordinal-year-rule.ts';
import { gap, lineMatches, plainLine } from '../../text/sentence-line.ts';
import { sentencesFor } from '../../text/word-index.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { viewTimes } from './time-view.ts';

/** 'now in their eighth day on the fire', 'on the 12th day of the strike' */
const counted =
  /\b(?:in|on) (?:its|their|his|her|the) (?<nth>[a-z]+th|first|second|third|\d{1,3}(?:st|nd|rd|th)) day (?:of|on|at|in|into) (?:the|their|its|this) (?:[a-z-]+ )?(?<thing>[a-z]{3,})\b/;
const began = new RegExp(
  ` (?:the|this|its|their|a|an) (?:[a-z-]+ ){0,2}?(?<thing>[a-z]{3,}) (?:first )?(?:began|started|broke out|erupted|opened|flared up|got under way|was called|was lit)${gap(30)} <D(?<start>\\d+)>`,
  'g',
);
const other =
  /\b(?:last|previous|earlier|next|another|second|former|future|would|could|might|had)\b/;
const weekday = new RegExp(`\\b(${weekdayNames.join('|').toLowerCase()})\\b`, 'g');

/** 'The fire began on Saturday, Aug. 16' … 'Crews, now in their eighth day on the fire, spent Wednesday …'. */
export const ordinalDays: TimeRule = (inputs) => {
  const told = sentencesFor(inputs.document, counted).flatMap(({ index }) => {
    const groups = counted.exec(plainLine(inputs.document, index))?.groups;
    const nth = ordinals[groups?.nth ?? ''] ?? Number.parseInt(groups?.nth ?? '', 10);
    return groups === undefined || Number.isNaN(nth)
      ? []
      : [{ sentence: index, nth, thing: groups.thing ?? '' }];
  });
  if (told.length === 0) return [];
  const starts = viewTimes(inputs, 1).flatMap((view) =>
    lineMatches(view, began).flatMap(({ groups }) =>
      other.test(view.line)
        ? []
        : [{ date: view.date(groups?.start), thing: groups?.thing, sentence: view.sentence }],
    ),
  );
  return told.flatMap((one): TimeProblem[] => {
    const same = starts.filter(({ thing }) => thing === one.thing);
    const [start] = same;
    if (start === undefined || same.length > 1) return [];
    return judge(inputs, one, start.date, start.sentence);
  });
};

interface Told {
  readonly sentence: number;
  readonly nth: number;
}

/** The day that is counted, against the date or the weekday of its own sentence, else the day of the story. */
function judge(
  inputs: TimeInputs,
  { sentence, nth }: Told,
  start: PartialDate,
  from: number,
): TimeProblem[] {
  const day = dayOf(inputs, sentence, start);
  if (day === undefined) return [];
  // A day more or less is a matter of how one counts.
  if (Math.abs(day.nth - nth) < 2 || (day.weekly && Math.abs(day.nth + 7 - nth) < 2)) return [];
  return [
    {
      signal: 'some',
      range: sentenceRange(inputs.document, sentence),
      related: [sentenceRange(inputs.document, from)],
      stated: `day ${nth}`,
      instead: `${printDate(start)} to ${day.called} makes it day ${day.nth}`,
      sum: [`from ${printDate(start)} to ${day.called}: day ${day.nth}, the first day counted`],
    },
  ];
}

function dayOf(
  { document, dates, story }: TimeInputs,
  sentence: number,
  start: PartialDate,
): { readonly nth: number; readonly called: string; readonly weekly?: boolean } | undefined {
  const own = dates.filter((date) => date.sentence === sentence && date.day !== undefined);
  if (own.length > 1) return undefined;
  const year = start.year ?? story?.year ?? 2023;
  const first = dayNumber(year, start.month ?? 1, start.day ?? 1);
  const since = (date: PartialDate) =>
    dayNumber(date.year ?? year, date.month ?? 1, date.day ?? 1) - first + 1;
  const [date] = own;
  if (date !== undefined) return { nth: since(date), called: printDate(date) };
  const named = new Set(plainLine(document, sentence).match(weekday));
  const [name] = named;
  const begun = start.weekday;
  if (name !== undefined && begun !== undefined && named.size === 1) {
    const at = weekdayNames.findIndex((one) => one.toLowerCase() === name);
    return { nth: ((at - begun + 7) % 7) + 1, called: weekdayNames[at] ?? name, weekly: true };
  }
  return story?.by === 'latest-year' || story?.day === undefined || named.size > 0
    ? undefined
    : { nth: since(story), called: printDate(story) };
}
