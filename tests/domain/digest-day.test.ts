import { describe, expect, it } from '@jest/globals';
import { DateTime } from 'luxon';
import type { DigestSettings } from '../../src/domain/channel.ts';
import { dueDay, isZone } from '../../src/domain/digest-day.ts';

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const at = (zone: string, time: string, days = everyDay): DigestSettings => ({
  enabled: true,
  paused: false,
  time,
  days,
  zone,
});

/** Zones with every habit of daylight saving: none, an hour, half an hour, midnight, southern, far east and west. */
const zones = [
  'UTC',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];
const times = ['00:00', '01:30', '02:15', '02:30', '09:00'];

/**
 * Ticks through a year and counts the digests of each local day: every quarter of an hour around a
 * change of the clocks, every four hours otherwise (a tick may be late).
 */
function year(settings: DigestSettings): Map<string, number> {
  const sent = new Map<string, number>();
  let lastDay: string | undefined;
  const start = DateTime.fromISO('2024-01-01T00:00', { zone: settings.zone });
  for (let index = 0; index < 366; index += 1) {
    const day = start.plus({ days: index });
    const clocksChange = day.plus({ days: 2 }).offset !== day.minus({ days: 1 }).offset;
    const end = day.plus({ days: 1 });
    for (let now = day; now < end; now = now.plus({ minutes: clocksChange ? 15 : 240 })) {
      const due = dueDay({ ...settings, ...(lastDay ? { lastDay } : {}) }, now.toJSDate());
      if (due === undefined) continue;
      sent.set(due, (sent.get(due) ?? 0) + 1);
      lastDay = due;
    }
  }
  return sent;
}

describe('the day of a digest', () => {
  it.each(zones.flatMap((zone) => times.map((time) => [zone, time] as const)))(
    'in %s at %s comes exactly once on each of 366 local days',
    (zone, time) => {
      const sent = year(at(zone, time));
      // A late time of the last day before the year may still be due in its first hours.
      const inYear = [...sent].filter(([day]) => day.startsWith('2024-'));
      expect(inYear.map(([, count]) => count)).toEqual(Array(366).fill(1));
    },
  );

  it('keeps to the chosen weekdays', () => {
    const sent = year(at('Europe/Paris', '08:30', [1, 2, 3, 4, 5]));
    for (const day of sent.keys()) expect(DateTime.fromISO(day).weekday).toBeLessThan(6);
  });

  it('catches up once after three days of silence', () => {
    const settings = { ...at('UTC', '08:30'), lastDay: '2024-05-01' };
    const back = new Date('2024-05-05T10:00:00Z');
    expect(dueDay(settings, back)).toBe('2024-05-05');
    expect(dueDay({ ...settings, lastDay: '2024-05-05' }, back)).toBeUndefined();
  });

  it('still comes when the tick of 23:59 is late', () => {
    const settings = { ...at('UTC', '23:59'), lastDay: '2024-05-01' };
    expect(dueDay(settings, new Date('2024-05-03T00:01:00Z'))).toBe('2024-05-02');
  });

  it.each([
    ['switched off', { enabled: false }],
    ['paused', { paused: true }],
  ])('never comes while %s', (_, state) => {
    expect(dueDay({ ...at('UTC', '08:30'), ...state }, new Date('2024-05-03T09:00:00Z'))).toBe(
      undefined,
    );
  });

  it('knows a zone from a word', () => {
    expect(isZone('Europe/Paris')).toBe(true);
    expect(isZone('Mars/Olympus')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});
