import type { Quantity } from '../../text/quantities.ts';

/** Values that a figure allows, its rounding and hedge included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const between = (low: number, high: number): Interval => ({ low, high });

export function overlap(a: Interval, b: Interval): boolean {
  // A hair's breadth for binary fractions: 4.1 - 0.05 is not 4.05.
  const lows = [a.low, b.low].filter(Number.isFinite).map(Math.abs);
  const slack = 1e-9 * Math.max(1, ...lows);
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/**
 * Figures of one sum are written to one place: beside £365m and £45m, £310m is not rounded to tens.
 * The interval of `figure` with the finest step among those of its unit; as it is when hedged.
 */
export function written(figure: Quantity, all: readonly Quantity[]): Interval {
  if (figure.hedge !== 'exact' || figure.form !== 'digits') return figure;
  const steps = all
    .filter((one) => one.kind === figure.kind && one.unit === figure.unit && one.form === 'digits')
    .map((one) => one.step);
  const step = Math.min(figure.step, ...steps);
  const half = figure.kind === 'count' && step === 1 ? 0 : step / 2;
  return between(figure.value - half, figure.value + half);
}

/** a / b for positive intervals. */
export function divide(a: Interval, b: Interval): Interval {
  return {
    low: b.high === Infinity ? 0 : a.low / b.high,
    high: b.low <= 0 ? Infinity : a.high / b.low,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

export function add(intervals: readonly Interval[]): Interval {
  return intervals.reduce(
    (sum, item) => ({ low: sum.low + item.low, high: sum.high + item.high }),
    between(0, 0),
  );
}

/** Change from `a` to `b` in per cent. */
export function changePercent(a: Interval, b: Interval): Interval {
  const ratio = divide(b, a);
  return { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
}

/** Two figures of one kind and unit, both greater than 0: they can be divided and subtracted. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.value > 0 && b.value > 0;
}
