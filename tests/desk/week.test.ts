import { describe, expect, it } from '@jest/globals';
import { weekOf } from '../../src/desk/week.ts';

const now = new Date('2026-03-30T00:30:00Z');

describe('the week of a digest', () => {
  it('has seven local days, empty ones included, across a change of clocks', () => {
    expect(weekOf([], now, 'Europe/Berlin').map(({ day }) => day)).toEqual([
      '2026-03-24',
      '2026-03-25',
      '2026-03-26',
      '2026-03-27',
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ]);
  });

  it('counts articles and flags on the channel’s day, not on the server’s', () => {
    const stored = [
      { savedAt: '2026-03-29T22:30:00.000Z', flags: 5, strong: 2 },
      { savedAt: '2026-03-29T21:30:00.000Z', flags: 1, strong: 1 },
      { savedAt: '2026-03-01T12:00:00.000Z', flags: 1, strong: 1 },
    ];
    expect(weekOf(stored, now, 'Europe/Berlin').slice(-2)).toEqual([
      { day: '2026-03-29', articles: 1, flags: 1, strong: 1 },
      { day: '2026-03-30', articles: 1, flags: 5, strong: 2 },
    ]);
  });
});
