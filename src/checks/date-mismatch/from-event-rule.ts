import type { PartialDate } from '../../text/calendar.ts';
import { lineMatches } from '../../text/sentence-line.ts';
import { stem } from '../../text/stems.ts';
import { sentenceRange, type TimeInputs, type TimeProblem, type TimeRule } from './problem.ts';
import { fillIn, judgeSpan } from './span-length.ts';
import { viewTimes, type TimeView } from './time-view.ts';

/** 'on 3 May, five weeks before the collapse' */
const counted =
  / on <D(?<day>\d+)>, (?:about |only |just |barely |some )?<d(?<span>\d+)> (?<way>before|after) the (?<event>[a-z]{4,})(?= ?[,.;]| and )/g;
/** 'The quarry collapsed on 20 May', 'the explosion on 14 June', 'The crash happened on Tuesday 9 September' */
const event =
  / (?<event>[a-z]{4,})(?: (?:happened|took place|occurred|came|was|struck|began))?(?: (?:late|early|at [a-z]+))? on <D(?<day>\d+)>/g;

/** How long before or after the event of the story something happened, against the day of both. */
export const fromEvent: TimeRule = (inputs) => {
  const views = viewTimes(inputs, 1);
  const told = viewTimes(inputs).flatMap((view) =>
    lineMatches(view, counted).map((match) => ({ view, match })),
  );
  if (told.length === 0) return [];
  return told.flatMap(({ view, match: { groups } }): TimeProblem[] => {
    const day = daysOf(views, view, stem(groups?.event ?? ''));
    if (day === undefined) return [];
    const own = view.date(groups?.day);
    const [start, end] = groups?.way === 'before' ? [own, day.date] : [day.date, own];
    return judge(inputs, view, { start, end, told: day.sentence, span: groups?.span });
  });
};

interface Event {
  readonly date: PartialDate;
  readonly sentence: number;
}

/** The one day on which the story has the event happen. */
function daysOf(views: readonly TimeView[], own: TimeView, name: string): Event | undefined {
  const found = views
    .filter(({ sentence }) => sentence !== own.sentence)
    .flatMap((view) =>
      lineMatches(view, event)
        .filter(({ groups }) => stem(groups?.event ?? '') === name)
        .map(({ groups }) => ({ date: view.date(groups?.day), sentence: view.sentence })),
    );
  const days = new Set(found.map(({ date: { day, month } }) => `${day} ${month}`));
  return days.size === 1 ? found[0] : undefined;
}

function judge(
  inputs: TimeInputs,
  view: TimeView,
  {
    start,
    end,
    told,
    span,
  }: { start: PartialDate; end: PartialDate; told: number; span: string | undefined },
): TimeProblem[] {
  const length = view.quantity(span);
  if (!['day', 'week', 'month'].includes(length.unit)) return [];
  const first = fillIn(start, end);
  const last =
    first.year !== undefined && end.year === undefined ? { ...end, year: first.year } : end;
  return judgeSpan(inputs, view, length, { start: first, end: last }).map((problem) => ({
    ...problem,
    signal: 'some' as const,
    related: [sentenceRange(inputs.document, told)],
  }));
}
