import { visibleLine } from '../clean-text.ts';
import { daysIn, isoDate, type DayOrder } from './day.ts';
import type { PageElement } from './dom.ts';
import type { PageBlock } from './page-blocks.ts';

/** A date that the page shows its readers. */
export interface ShownDate {
  readonly day: string;
  readonly label: 'published' | 'updated' | 'none';
  /** Which of the lines it stands on. */
  readonly line: number;
}

type LabelledDay = Omit<ShownDate, 'line'>;

const maxDatelineWords = 40;

/** The dates of a run of lines, each with what the words before it, or the line above, call it. */
export function shownDates(blocks: readonly PageBlock[], order?: DayOrder): ShownDate[] {
  return blocks.flatMap((block, index) => {
    if (block.words > maxDatelineWords) return [];
    const above = blocks[index - 1];
    const label = above !== undefined && above.words <= 3 ? above.text : '';
    return datesOf(block, label, order).map((date) => ({ ...date, line: index }));
  });
}

function datesOf(block: PageBlock, above: string, order: DayOrder): LabelledDay[] {
  const { text } = block;
  const exact = elementDates(block, above);
  const days = daysIn(text, isAmbiguous(text) && exact.length > 0 ? undefined : order);
  if (days.length === 0) return exact;
  return days.map(({ day, at }, index) => {
    const before = text.slice(days[index - 1]?.end ?? 0, at);
    const own = labelOf(before);
    // A date that opens its line takes its name from the line above, or from what follows it.
    const outer = index === 0 && before.trim() === '' ? labelOf(above) : 'none';
    const rest = days.length === 1 ? labelOf(text) : 'none';
    return { day, label: own !== 'none' ? own : outer !== 'none' ? outer : rest };
  });
}

/** '03/04/2024' is one day here and another there: an element's own date knows better. */
function isAmbiguous(text: string): boolean {
  return daysIn(text).length < daysIn(text, 'day-first').length;
}

/** 'Three hours ago', '03/04/2024': the element says which day that is. */
function elementDates(block: PageBlock, above: string): LabelledDay[] {
  const holder = block.path[0];
  if (holder === undefined || block.words > 25) return [];
  return [...holder.querySelectorAll('time[datetime]')].slice(0, 3).flatMap((element) => {
    const day = isoDate(element.getAttribute('datetime') ?? '')?.slice(0, 10);
    if (day === undefined) return [];
    // What readers see comes before a class name: themes call every date 'published'.
    const labels = [block.text, above, String(element.className)].map(labelOf);
    return [{ day, label: labels.find((label) => label !== 'none') ?? 'none' }];
  });
}

const publishedWords =
  /publish|posted|written (?:on|in)|created|\bfirst (?:seen|appeared|online)/gi;
const updatedWords = /updat|modif|revis|review/gi;

/** Of two words the one nearer to the date: 'Posted in Travel, updated on …'. */
function labelOf(text: string): ShownDate['label'] {
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const published = last(publishedWords);
  const updated = last(updatedWords);
  return published > updated ? 'published' : updated >= 0 ? 'updated' : 'none';
}

/** The date of the first element named date that stands by itself, outside of other stories. */
export function dateElement(document: PageElement, order: DayOrder): string | undefined {
  for (const element of document.querySelectorAll(
    '[class~="date"],[class*="post-date"],[class*="entry-date"],[class*="article-date"],[class*="publish"]',
  )) {
    const text = visibleLine(element.textContent);
    if (text.length > 100 || element.closest(elsewhere) !== null) continue;
    const [first] = daysIn(text, order);
    if (first !== undefined && labelOf(text.slice(0, first.at)) !== 'updated') return first.day;
  }
  return undefined;
}

const elsewhere = 'aside,nav,footer,[class*="related"],[class*="comment"],[class*="card"],li';

const dated =
  'time,[itemprop~="datePublished"],[itemprop~="dateModified"],[property$="datePublished"],[property~="dc:date"],abbr.published,abbr.updated';

/** The date of the first `<time>`, or its like in other vocabularies, outside comments and other stories. */
export function timeElement(
  document: PageElement,
  kind: RegExp,
  order: DayOrder,
): string | undefined {
  for (const element of document.querySelectorAll(dated)) {
    const names = ['itemprop', 'property'].map((name) => element.getAttribute(name) ?? '');
    const about = `${names.join(' ')} ${String(element.className)} ${element.hasAttribute('pubdate') ? 'pubdate' : ''} ${String(element.parentElement?.className ?? '')}`;
    if (!kind.test(about)) continue;
    if (element.closest('aside,nav,footer,[class*="related"],[class*="comment"]') !== null)
      continue;
    const value = ['datetime', 'content', 'title'].map((name) => element.getAttribute(name));
    const date = isoDate(value.find((text) => text !== null) ?? element.textContent, order);
    if (date !== undefined) return date;
  }
  return undefined;
}
