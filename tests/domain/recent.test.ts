import { describe, expect, it } from '@jest/globals';
import { recent } from '../../src/domain/recent.ts';

describe('what is remembered for a while', () => {
  it('is never more than so many entries, the newest', () => {
    const kept = recent<number>({ most: 100 });
    for (let n = 0; n < 10_000; n += 1) {
      kept.set(`key ${n}`, n);
      expect(kept.size).toBeLessThanOrEqual(100);
    }
    expect([kept.get('key 9899'), kept.get('key 9900')]).toEqual([undefined, 9_900]);
  });

  it('is the newer for being set again', () => {
    const kept = recent<string>({ most: 2 });
    for (const key of ['a', 'b', 'a', 'c']) kept.set(key, key);
    expect([kept.has('a'), kept.has('b'), kept.has('c')]).toEqual([true, false, true]);
  });

  it('never weighs more than it may, and not after entries were replaced or deleted', () => {
    const kept = recent<string>({ most: 100, weigh: ({ length }) => length, mostWeight: 10 });
    kept.set('a', 'aaaaaa');
    kept.set('a', 'aaa');
    kept.set('b', 'bbbbbb');
    expect(kept.size).toBe(2);
    kept.delete('a');
    kept.set('c', 'cccc');
    expect(kept.size).toBe(2);
    kept.set('d', 'd');
    expect([kept.has('b'), kept.has('c'), kept.has('d')]).toEqual([false, true, true]);
  });

  it('does not keep what is too heavy on its own', () => {
    const kept = recent<string>({ most: 100, weigh: ({ length }) => length, mostWeight: 3 });
    kept.set('a', 'aaaa');
    expect(kept.size).toBe(0);
  });
});
