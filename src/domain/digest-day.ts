import { DateTime } from 'luxon';
import type { DigestSettings } from './channel.ts';

/** A digest that could not go out in this time is dropped: the next one is nearer. */
const latestHours = 12;

/**
 * The local day ('YYYY-MM-DD') whose digest is due at `now`, or undefined. Each local day is due once,
 * whatever daylight saving does: a time that the clocks skip is taken when they have jumped, a time
 * that comes twice is taken the first time. After days of silence only the last one is caught up.
 */
export function dueDay(digest: DigestSettings, now: Date): string | undefined {
  if (!digest.enabled || digest.paused) return undefined;
  const local = DateTime.fromJSDate(now, { zone: digest.zone });
  if (!local.isValid) return undefined;
  const [hour = 0, minute = 0] = digest.time.split(':').map(Number);
  for (const daysAgo of [0, 1]) {
    const day = local.minus({ days: daysAgo });
    const at = DateTime.fromObject(
      { year: day.year, month: day.month, day: day.day, hour, minute },
      { zone: digest.zone },
    );
    const hoursLate = local.diff(at, 'hours').hours;
    if (hoursLate < 0) continue;
    const name = day.toISODate();
    const isDue = hoursLate < latestHours && digest.days.includes(day.weekday);
    return isDue && name > (digest.lastDay ?? '') ? name : undefined;
  }
  return undefined;
}

export function isZone(zone: string): boolean {
  return zone !== '' && DateTime.local({ zone }).isValid;
}
