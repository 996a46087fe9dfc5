import { describe, expect, it } from '@jest/globals';
import { heldTogether, type Line } from './memory-log.ts';
import { percentiles, secondHalf, slopePerHour } from './figures.ts';

describe('the figures of long runs', () => {
  it('takes percentiles off what is sorted', () => {
    const values = Array.from({ length: 100 }, (_, n) => 100 - n);
    expect(percentiles(values)).toEqual({ p50: 51, p95: 96, p99: 100 });
  });

  it.each([
    ['a steady rise', [0, 1, 2, 3], 3_600],
    ['no change', [5, 5, 5, 5], 0],
    ['one sample', [5], 0],
    ['none', [], 0],
  ])('finds the slope of %s', (_, values, expected) => {
    const samples = values.map((value, second) => ({ at: second * 1000, value }));
    expect(slopePerHour(samples)).toBeCloseTo(expected);
  });

  it('takes the second half by the clock, not by the count', () => {
    const samples = [0, 1, 2, 3, 10, 20].map((at) => ({ at }));
    expect(secondHalf(samples).map(({ at }) => at)).toEqual([10, 20]);
  });
});

describe('what a process holds', () => {
  const line = (at: number, heapUsed: number): Line => ({ at, rss: 0, heapUsed, external: 1 });

  it('is the sum of the threads that are there, one that was replaced no longer counted', () => {
    const first = [0, 10, 20, 30, 40, 50].map((at) => line(at, 100));
    const replaced = [0, 10, 20].map((at) => line(at, 10 + at));
    const fresh = [41, 51].map((at) => line(at, 5));
    expect(heldTogether(first, [replaced, fresh]).map(({ value }) => value)).toEqual([
      112, 122, 132, 132, 138, 107,
    ]);
  });
});
