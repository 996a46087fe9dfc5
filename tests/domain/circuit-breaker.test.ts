import { describe, expect, it } from '@jest/globals';
import { breakerWindow, precisionBound, shouldBeQuiet } from '../../src/domain/circuit-breaker.ts';

describe('the lower bound of precision', () => {
  // Reference values of the 95 % Wilson interval.
  it.each([
    [0, 0, 0],
    [1, 0, 0.2065],
    [0, 10, 0],
    [5, 5, 0.2366],
    [10, 0, 0.7225],
    [45, 5, 0.7864],
  ])('of %i accepted and %i dismissed', (accepted, dismissed, bound) => {
    expect(precisionBound({ accepted, dismissed })).toBeCloseTo(bound, 3);
  });
});

describe('a check in a channel', () => {
  it.each([
    ['nobody has decided anything', 0, 0, false, false],
    ['nine in a row were dismissed: too few to say', 0, 9, false, false],
    ['ten in a row were dismissed', 0, 10, false, true],
    ['half of ten were dismissed', 5, 5, false, true],
    ['four of ten were dismissed', 6, 4, false, false],
    ['it is quiet and just as bad', 5, 5, true, true],
    ['it is quiet and hardly better', 6, 4, true, true],
    ['it is quiet and has become better', 8, 2, true, false],
  ])('%s', (_, accepted, dismissed, isQuiet, quiet) => {
    expect(shouldBeQuiet({ accepted, dismissed }, isQuiet)).toBe(quiet);
  });

  it('never goes quiet where the floor is 0', () => {
    expect(shouldBeQuiet({ accepted: 0, dismissed: 50 }, false, 0)).toBe(false);
  });
});

describe('simulated votes', () => {
  /** Numbers from 0 to 1 that are the same in every run (mulberry32). */
  function dice(seed: number): () => number {
    let state = seed;
    return () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
  }

  /** Decisions one after the other; says after how many the check first went quiet, and if it is at the end. */
  function simulate(precisions: readonly number[], seed: number) {
    const roll = dice(seed);
    const history: boolean[] = [];
    let isQuiet = false;
    let quietAfter: number | undefined;
    for (const precision of precisions) {
      history.push(roll() < precision);
      const last = history.slice(-breakerWindow);
      const accepted = last.filter(Boolean).length;
      isQuiet = shouldBeQuiet({ accepted, dismissed: last.length - accepted }, isQuiet);
      if (isQuiet) quietAfter ??= history.length;
    }
    return { isQuiet, quietAfter };
  }
  const runs = (precisions: readonly number[]) =>
    Array.from({ length: 400 }, (_, seed) => simulate(precisions, seed + 1));
  const share = (outcomes: readonly { quietAfter: number | undefined }[], within: number) =>
    outcomes.filter(({ quietAfter = Infinity }) => quietAfter <= within).length / outcomes.length;
  const steady = (precision: number, decisions = 200) =>
    Array.from({ length: decisions }, () => precision);

  it.each([
    [0.95, 0, 0.01],
    [0.9, 0, 0.03],
    [0.8, 0, 0.1],
  ])('of a check that is right %d of the time hardly ever open the breaker', (p, from, to) => {
    const opened = share(runs(steady(p)), 200);
    expect(opened).toBeGreaterThanOrEqual(from);
    expect(opened).toBeLessThanOrEqual(to);
  });

  it.each([
    [0.4, 60],
    [0.3, 30],
    [0.2, 15],
  ])('of a check that is right %d of the time open it within %i decisions', (p, within) => {
    expect(share(runs(steady(p)), within)).toBeGreaterThan(0.95);
  });

  it('close it again once the check has become better', () => {
    const mended = [...steady(0.2, 50), ...steady(0.9, 60)];
    const outcomes = runs(mended);
    expect(share(outcomes, 50)).toBeGreaterThan(0.99);
    expect(outcomes.filter(({ isQuiet }) => isQuiet).length / outcomes.length).toBeLessThan(0.01);
  });
});
