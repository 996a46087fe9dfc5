import { describe, expect, it } from '@jest/globals';
import { quietUntil, readQuietHours } from '../../src/domain/quiet-hours.ts';

describe('quiet hours', () => {
  it.each([
    ['22:00-07:00', { from: '22:00', to: '07:00' }],
    ['09:00 – 17:30', { from: '09:00', to: '17:30' }],
    ['22-7', undefined],
    ['24:00-07:00', undefined],
    ['07:00-07:00', undefined],
  ])('are read: %s', (text, hours) => {
    expect(readQuietHours(text)).toEqual(hours);
  });

  const night = { from: '22:00', to: '07:00' };
  const noon = { from: '12:00', to: '13:00' };
  it.each([
    ['before they begin', night, '2026-03-02T20:59:59Z', undefined],
    ['as they begin', night, '2026-03-02T21:00:00Z', '2026-03-03T06:00:00.000Z'],
    ['after midnight', night, '2026-03-03T02:00:00Z', '2026-03-03T06:00:00.000Z'],
    ['as they end', night, '2026-03-03T06:00:00Z', undefined],
    ['within a day', noon, '2026-03-02T11:30:00Z', '2026-03-02T12:00:00.000Z'],
    ['outside them on that day', noon, '2026-03-02T12:00:00Z', undefined],
    [
      'in the night that is an hour short',
      night,
      '2026-03-28T23:30:00Z',
      '2026-03-29T05:00:00.000Z',
    ],
  ])('%s', (_, hours, now, until) => {
    expect(quietUntil(hours, 'Europe/Paris', new Date(now))?.toISOString()).toBe(until);
  });
});
