/** A day, or the part of it that the text gives. Months count from 1. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 0 is Sunday. */
  readonly weekday?: number;
}

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const dayMs = 86_400_000;

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** 0 is Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Days in a month; February has 29 when no year is given. */
export function daysInMonth(month: number, year?: number): number {
  if (month === 2 && year === undefined) return 29;
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** '14 March 2022', 'March 2022', '2022'. */
export function printDate({ year, month, day }: PartialDate): string {
  const parts = [day, month === undefined ? undefined : monthNames[month - 1], year];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** Days since the epoch of an ISO date or timestamp, by its own date; nothing when it is not one. */
export function isoDay(
  iso: string | undefined,
): { year: number; month: number; day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (match === null) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
