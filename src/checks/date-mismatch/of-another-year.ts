import type { Quantity } from '../../text/quantities.ts';
import type { TimeInputs } from './problem.ts';

/** '“Twenty years ago, in 1985,” he wrote in 2005': a year in the sentence from which the count is right. */
export function isOfAnotherYear(
  { dates }: Pick<TimeInputs, 'dates'>,
  { sentence, value, unit }: Quantity,
  from: number,
): boolean {
  const years = value * (unit === 'decade' ? 10 : 1);
  return dates.some(
    (date) =>
      date.sentence === sentence &&
      date.year !== undefined &&
      date.year !== from &&
      Math.abs(date.year - from - years) <= 1,
  );
}
