import { dayIn, isoDate, type DayOrder } from './day.ts';
import { dateElement, shownDates, timeElement, type ShownDate } from './dates-shown.ts';
import type { PageDocument } from './dom.ts';
import { publishedTags } from './meta-tags.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';

export interface PageDates {
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
}

export interface DateEvidence {
  readonly document: PageDocument;
  readonly stated: StatedMetadata;
  readonly all: readonly PageBlock[];
  readonly nearHeadline: readonly PageBlock[];
  /** How many of the lines near the headline stand above it. */
  readonly above: number;
  readonly url: string | undefined;
}

/**
 * The day of publication: as the page states it, unless it shows its readers another day for it
 * near the headline; where it states none, the day that it shows, else what the rest of it gives away.
 */
export function chooseDates(page: DateEvidence): PageDates {
  const { document, stated, all, url } = page;
  const order = dayOrder(page);
  const shown = datesNearHeadline(page, order);
  const published =
    firstDate(stated.published, order) ??
    timeElement(document, /publish|pubdate|created|posted|dc:date/i, order);
  const modified =
    firstDate(stated.modified, order) ?? timeElement(document, /modif|updat/i, order);
  const chosen =
    statedOrShown(published, shown, onlyUpdateShown(page, shown, order)) ??
    labelledAnywhere(all, order) ??
    dateElement(document, order) ??
    shown[0]?.day ??
    timeElement(document, /^/, order) ??
    dayInPath(url) ??
    firstDate(stated.scriptDates, order) ??
    modified;
  return {
    ...(chosen === undefined ? {} : { publishedAt: chosen }),
    ...(modified === undefined ? {} : { modifiedAt: modified }),
  };
}

/** Nearest to the headline first; above it may stand other stories, each with its day. */
function datesNearHeadline({ nearHeadline, above }: DateEvidence, order: DayOrder): ShownDate[] {
  const distance = ({ line }: ShownDate) => (line < above ? 2 * (above - line) : line - above);
  return [...shownDates(nearHeadline, order)].sort((one, two) => distance(one) - distance(two));
}

/** '05/06/2024' is May in the United States and June nearly everywhere else. */
function dayOrder({ stated, url }: DateEvidence): DayOrder {
  const language = stated.language ?? '';
  const locale = /[-_]/.test(language) ? language : (stated.meta.get('og:locale') ?? language);
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  if (/\.(?:uk|au|ie|nz|in|za|eu|de|fr|es|it|nl|br|pt)$/.test(host)) return 'day-first';
  if (/\.(?:gov|mil|edu|us)$/.test(host) || /^en[-_]us$/i.test(locale)) return 'month-first';
  return /^$|^en$/i.test(locale) ? undefined : 'day-first';
}

/**
 * A date that is called an update never stands for the day of publication; one that is called
 * published does, whatever the page states for machines.
 */
function statedOrShown(
  published: string | undefined,
  shown: readonly ShownDate[],
  onlyUpdate: ShownDate | undefined,
): string | undefined {
  const own = shown.filter(({ label }) => label !== 'updated');
  const called = own.filter(({ label }) => label === 'published');
  const telling = onlyUpdate ? [onlyUpdate] : called.length > 0 ? called : own;
  const [first] = telling;
  if (published === undefined || first === undefined) return published ?? own[0]?.day;
  return telling.some(({ day }) => isDayOf(day, published)) ? published : first.day;
}

/** Tags that a publisher sets for others to show, in previews and feeds. */
const previewTags = publishedTags.filter((name) => name.includes(':'));

/**
 * An old piece made new, 'Updated 6 May 2024' under its headline: where its first day stands in data
 * for search engines alone, readers know it by the day that they see, and its text is of that day.
 */
function onlyUpdateShown(
  { stated, all }: DateEvidence,
  shown: readonly ShownDate[],
  order: DayOrder,
): ShownDate | undefined {
  const isOnly = shown.every(({ label }) => label === 'updated');
  if (!isOnly || previewTags.some((name) => stated.meta.has(name))) return undefined;
  return labelledAnywhere(all, order) === undefined ? shown[0] : undefined;
}

/** 'Published 6 May 2024', or a date beside 'Written by …', away from the headline. */
function labelledAnywhere(all: readonly PageBlock[], order: DayOrder): string | undefined {
  const short = all.filter(({ words }) => words <= 12);
  const signed = short.findIndex(({ text }) => /^(?:written|posted|published) by\b/i.test(text));
  const beside = short.slice(Math.max(0, signed - 1), signed + 2);
  return (
    shownDates(short, order).find(({ label }) => label === 'published')?.day ??
    (signed < 0 ? undefined : shownDates(beside, order).find(({ label }) => label === 'none')?.day)
  );
}

const hour = 3_600_000;
/** The clocks of the world are at most this far behind and ahead of UTC. */
const latestZone = -12 * hour;
const earliestZone = 14 * hour;

/** Whether the day can be that of the stated date for a reader somewhere. */
function isDayOf(day: string, date: string): boolean {
  const start = Date.parse(day);
  const moment = /T.*(?:Z|\+00:00)$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(moment)) return Math.abs(start - Date.parse(date.slice(0, 10))) <= 24 * hour;
  return moment + earliestZone >= start && moment + latestZone < start + 24 * hour;
}

function firstDate(candidates: readonly string[], order: DayOrder): string | undefined {
  for (const candidate of candidates) {
    const date = isoDate(candidate, order);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dayInPath(url: string | undefined): string | undefined {
  const parts = /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/-])/.exec(url ?? '');
  return parts === null
    ? undefined
    : dayIn(`${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`);
}
