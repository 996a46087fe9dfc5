const yearMs = 365.25 * 24 * 60 * 60 * 1_000;

/** Full years between two ISO dates; nothing when either is missing. */
export function ageInYears(date: string | undefined, at: string | undefined): number | undefined {
  if (date === undefined || at === undefined) return undefined;
  const years = Math.floor((Date.parse(at) - Date.parse(date)) / yearMs);
  return Number.isNaN(years) ? undefined : years;
}
