import { DateTime } from 'luxon';

/** Hours in which nothing is checked by itself; from later than to means over midnight. */
export interface QuietHours {
  /** 'HH:mm' in the channel's zone. */
  readonly from: string;
  readonly to: string;
}

/** '22:00-07:00' → hours; undefined for anything else, and for hours of no length. */
export function readQuietHours(text: string): QuietHours | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)\s?[-–]\s?([01]\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const from = `${match[1]}:${match[2]}`;
  const to = `${match[3]}:${match[4]}`;
  return from === to ? undefined : { from, to };
}

/** When the quiet hours end that `now` lies in, or undefined outside of them. */
export function quietUntil(hours: QuietHours, zone: string, now: Date): Date | undefined {
  const local = DateTime.fromJSDate(now, { zone });
  if (!local.isValid) return undefined;
  for (const daysAgo of [0, 1]) {
    const day = local.minus({ days: daysAgo });
    const start = at(day, hours.from);
    const end = at(hours.from < hours.to ? day : day.plus({ days: 1 }), hours.to);
    if (start <= local && local < end) return end.toJSDate();
  }
  return undefined;
}

function at(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}
