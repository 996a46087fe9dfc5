import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watchStandstill } from '../../workers/standstill.ts';

beforeEach(() => {
  jest.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a standstill', () => {
  it('is not seen while the process goes on', () => {
    const watch = watchStandstill();
    const began = Date.now();
    jest.advanceTimersByTime(60_000);
    expect(watch.since(began)).toBe(false);
    watch.stop();
  });

  it.each([
    ['before a timer has run again', () => undefined],
    ['after timers have run again', () => void jest.advanceTimersByTime(1_000)],
  ])('is seen by what began before it, %s', (_, wake) => {
    const watch = watchStandstill();
    jest.advanceTimersByTime(1_000);
    const began = Date.now();
    jest.setSystemTime(Date.now() + 14_000);
    wake();
    expect(watch.since(began)).toBe(true);
    watch.stop();
  });

  it('is nothing to what began after it', () => {
    const watch = watchStandstill();
    jest.setSystemTime(Date.now() + 14_000);
    jest.advanceTimersByTime(250);
    const began = Date.now();
    jest.advanceTimersByTime(1_000);
    expect(watch.since(began)).toBe(false);
    watch.stop();
  });

  it('is not a pause that a held job outlives', () => {
    const watch = watchStandstill();
    const began = Date.now();
    jest.setSystemTime(Date.now() + 3_000);
    expect(watch.since(began)).toBe(false);
    watch.stop();
  });
});
