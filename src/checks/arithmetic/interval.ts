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

/**
 * The figure as if it had been counted in ones, thousands or millions: £180m as £179.5m to £180.5m
 * and 400 as 400, where the rounding interval allows £175m to £185m and 350 to 450. A hedged figure
 * keeps what its hedge allows.
 */
export function asWritten(quantity: Quantity): Interval {
  if (quantity.hedge !== 'exact') return quantity;
  const unit =
    quantity.step < 1 ? quantity.step : 1000 ** Math.floor(Math.log10(quantity.step) / 3);
  const half = quantity.kind === 'count' && unit === 1 ? 0 : unit / 2;
  return between(quantity.value - half, quantity.value + half);
}

/**
 * True when a sum that rounding could just explain is still so far out that an editor would ask:
 * a quarter or more of the amount stated.
 */
export function farOut(given: number, stated: number): boolean {
  return Math.abs(given - stated) >= 0.25 * Math.abs(stated);
}
