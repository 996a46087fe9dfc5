import type { PageDocument } from './dom.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const monthFirst = new RegExp(
  `\\b${monthName}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`,
  'i',
);
const dayFirst = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{0,3}(?:of\\s)?[-\\s]?${monthName},?[-\\s]{1,3}(\\d{4})\\b`,
  'i',
);
const numeric = /\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/;
const yearFirst = new RegExp(`\\b(\\d{4})\\s${monthName}\\s(\\d{1,2})\\b`, 'i');
const iso = /\b(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/;

/** The first full date in a text as `YYYY-MM-DD`. `12/05/2024` only where it can be read one way. */
export function dayIn(text: string): string | undefined {
  const found = [
    match(text, monthFirst, ([, month, day, year]) => [year, monthNumber(month), day]),
    match(text, dayFirst, ([, day, month, year]) => [year, monthNumber(month), day]),
    match(text, yearFirst, ([, year, month, day]) => [year, monthNumber(month), day]),
    match(text, iso, ([, year, month, day]) => [year, month, day]),
    match(text, numeric, ([, first, second, year]) =>
      Number(first) > 12
        ? [year, second, first]
        : Number(second) > 12 || first === second
          ? [year, first, second]
          : [],
    ),
  ].filter((item) => item !== undefined);
  return found.sort((one, other) => one.at - other.at)[0]?.day;
}

function match(
  text: string,
  pattern: RegExp,
  order: (groups: RegExpExecArray) => readonly (string | undefined)[],
): { at: number; day: string } | undefined {
  const groups = pattern.exec(text);
  if (groups === null) return undefined;
  const [year, month, day] = order(groups).map(Number);
  if (!isDay(year, month, day)) return undefined;
  return {
    at: groups.index,
    day: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  };
}

function isDay(year = 0, month = 0, day = 0): boolean {
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function monthNumber(name = ''): string {
  return String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** A stated date as ISO 8601, with its time and zone when it has them; undefined for anything else. */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const full =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?(?:\.\d{1,9})?)\s?(Z|[+-]\d\d:?\d\d)?/i.exec(
      trimmed,
    );
  if (full !== null) {
    const zone = (full[3] ?? '').toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
    return dayIn(full[1] ?? '') === undefined ? undefined : `${full[1]}T${full[2]}${zone}`;
  }
  if (/^\d{8}$/.test(trimmed))
    return dayIn(`${trimmed.slice(0, 4)}-${trimmed.slice(4, 6)}-${trimmed.slice(6)}`);
  return trimmed.length <= 60 ? dayIn(trimmed) : undefined;
}

export interface PageDates {
  readonly publishedAt?: string;
  readonly modifiedAt?: string;
}

/** A date that the page shows near its headline. */
interface ShownDate {
  readonly day: string;
  readonly label: 'published' | 'updated' | 'none';
}

/**
 * The day of publication: as the page states it, unless it shows its readers another day for it
 * near the headline; where it states none, the day that it shows, else what the rest of it gives away.
 */
export function chooseDates(
  document: PageDocument,
  stated: StatedMetadata,
  nearHeadline: readonly PageBlock[],
  url: string | undefined,
): PageDates {
  const shown = nearHeadline.flatMap(shownDate);
  const published =
    firstDate(stated.published) ?? timeElement(document, /publish|pubdate|created|posted/i);
  const modified = firstDate(stated.modified) ?? timeElement(document, /modif|updat/i);
  const chosen =
    stateOrShown(published, shown) ??
    shown[0]?.day ??
    timeElement(document, /./) ??
    dayInPath(url) ??
    firstDate(stated.scriptDates) ??
    modified;
  return {
    ...(chosen === undefined ? {} : { publishedAt: chosen }),
    ...(modified === undefined ? {} : { modifiedAt: modified }),
  };
}

/** A date that is called an update never stands for the day of publication. */
function stateOrShown(
  published: string | undefined,
  shown: readonly ShownDate[],
): string | undefined {
  const own = shown.filter(({ label }) => label !== 'updated');
  if (published === undefined) return own[0]?.day;
  if (own.length === 0 || shown.some(({ day }) => isNear(day, published))) return published;
  return own.find(({ label }) => label === 'published')?.day ?? own[0]?.day;
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

function shownDate(block: PageBlock): ShownDate[] {
  if (block.words > 40) return [];
  const day = dayIn(block.text);
  if (day === undefined) return [];
  const text = block.text.toLowerCase();
  const updated = /updat|modif|revis|review/.test(text);
  const published = /publish|posted|written|created|first/.test(text);
  return [{ day, label: published ? 'published' : updated ? 'updated' : 'none' }];
}

function timeElement(document: PageDocument, kind: RegExp): string | undefined {
  for (const element of document.querySelectorAll(
    'time,[itemprop="datePublished"],[itemprop="dateModified"]',
  )) {
    const about = `${element.getAttribute('itemprop') ?? ''} ${String(element.className)} ${element.hasAttribute('pubdate') ? 'pubdate' : ''} ${String(element.parentElement?.className ?? '')}`;
    if (kind.source !== '.' && !kind.test(about)) continue;
    if (element.closest('aside,nav,footer,[class*="related"],[class*="comment"]') !== null)
      continue;
    const date = isoDate(
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
    );
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
