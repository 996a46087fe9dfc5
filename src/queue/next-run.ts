import { defaultRepeatStrategy, type RepeatOptions } from 'bullmq';
import { DateTime } from 'luxon';

interface DailyPattern {
  readonly hour: number;
  readonly minute: number;
  /** ISO weekdays. */
  readonly weekdays: ReadonlySet<number>;
}

/** 'minute hour * * weekdays', as a digest has it. */
const daily = /^(\d{1,2}) (\d{1,2}) \* \* (\*|[0-7](?:-[0-7])?(?:,[0-7](?:-[0-7])?)*)$/;

/**
 * The first moment after `after` (epoch ms) that a pattern in a zone names. Once per local day,
 * whatever the clocks do: a time that a change skips runs as much later as the clocks jumped (a cron
 * parser may leave the day out), one that comes twice runs the first time. Patterns that are not daily are
 * BullMQ's own cron.
 */
export function nextRun(after: number, options: RepeatOptions): number | undefined {
  const pattern = parseDaily(options.pattern ?? '');
  if (!pattern) return defaultRepeatStrategy(after, options) as number | undefined;
  const zone = options.tz ?? 'utc';
  const today = DateTime.fromMillis(after, { zone }).startOf('day');
  // Eight days: today's time may have passed, and one weekday a week may be all there is.
  for (let days = 0; days <= 8; days++) {
    const day = today.plus({ days });
    if (!pattern.weekdays.has(day.weekday)) continue;
    const at = onDay(day, pattern);
    if (at > after) return at;
  }
  return undefined;
}

function onDay(day: DateTime, { hour, minute }: DailyPattern): number {
  const at = DateTime.fromObject(
    { year: day.year, month: day.month, day: day.day, hour, minute },
    { zone: day.zone },
  );
  // The earlier of two: luxon may take either when clocks go back.
  const possible = at.getPossibleOffsets().map((moment) => moment.toMillis());
  return Math.min(at.toMillis(), ...possible);
}

function parseDaily(pattern: string): DailyPattern | undefined {
  const [, minute, hour, weekdays] = daily.exec(pattern) ?? [];
  if (minute === undefined || hour === undefined || weekdays === undefined) return undefined;
  return { hour: Number(hour), minute: Number(minute), weekdays: weekdaySet(weekdays) };
}

/** Cron's 0 and 7 are both Sunday. */
function weekdaySet(text: string): ReadonlySet<number> {
  if (text === '*') return new Set([1, 2, 3, 4, 5, 6, 7]);
  const days = text.split(',').flatMap((part) => {
    const [from = 0, to = from] = part.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return new Set(days.map((day) => (day === 0 ? 7 : day)));
}
