import { dayIn, isoDate } from './day.ts';
import { dateElement, shownDates, timeElement, type ShownDate } from './dates-shown.ts';
import type { PageDocument } from './dom.ts';
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
  readonly url: string | undefined;
}

/**
 * The day of publication: as the page states it, unless it shows its readers another day for it
 * near the headline; where it states none, the day that it shows, else what the rest of it gives away.
 */
export function chooseDates(page: DateEvidence): PageDates {
  const { document, stated, all, nearHeadline, url } = page;
  const shown = shownDates(nearHeadline);
  const published =
    firstDate(stated.published) ?? timeElement(document, /publish|pubdate|created|posted/i);
  const modified = firstDate(stated.modified) ?? timeElement(document, /modif|updat/i);
  const chosen =
    statedOrShown(published, shown) ??
    labelledAnywhere(all) ??
    dateElement(document) ??
    shown[0]?.day ??
    timeElement(document, /^/) ??
    dayInPath(url) ??
    firstDate(stated.scriptDates) ??
    modified;
  return {
    ...(chosen === undefined ? {} : { publishedAt: chosen }),
    ...(modified === undefined ? {} : { modifiedAt: modified }),
  };
}

/**
 * A date that is called an update never stands for the day of publication; one that is called
 * published does, whatever the page states for machines.
 */
function statedOrShown(
  published: string | undefined,
  shown: readonly ShownDate[],
): string | undefined {
  const own = shown.filter(({ label }) => label !== 'updated');
  const called = own.filter(({ label }) => label === 'published');
  const telling = called.length > 0 ? called : own;
  if (published === undefined) return own[0]?.day;
  return telling.some(({ day }) => isNear(day, published))
    ? published
    : (telling[0]?.day ?? published);
}

/** 'Published 6 May 2024', or a date beside 'Written by …', away from the headline. */
function labelledAnywhere(all: readonly PageBlock[]): string | undefined {
  const short = all.filter(({ words }) => words <= 12);
  const signed = short.findIndex(({ text }) => /^(?:written|posted|published) by\b/i.test(text));
  const beside = short.slice(Math.max(0, signed - 1), signed + 2);
  return (
    shownDates(short).find(({ label }) => label === 'published')?.day ??
    (signed < 0 ? undefined : shownDates(beside).find(({ label }) => label === 'none')?.day)
  );
}

/** Days of one moment differ by at most one between time zones. */
function isNear(day: string, date: string): boolean {
  return Math.abs(Date.parse(day) - Date.parse(date.slice(0, 10))) <= 86_400_000;
}

function firstDate(candidates: readonly string[]): string | undefined {
  for (const candidate of candidates) {
    const date = isoDate(candidate);
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
