import { describe, expect, it } from '@jest/globals';
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
