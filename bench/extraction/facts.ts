import { decodeEntities } from '../../src/article/html/entities.ts';
import { daysIn } from '../../src/article/html/day.ts';

/** Titles, authors and dates count as equal when a reader would call them the same. */

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function isSameTitle(found: string | undefined, gold: string): boolean {
  return plain(found ?? '') === plain(gold);
}

/** The same people, whatever joins their names. */
export function isSameAuthor(found: string | undefined, gold: string): boolean {
  const names = (text: string) =>
    text
      .split(/,|;|&|\band\b/)
      .map(plain)
      .filter((name) => name !== '')
      .sort()
      .join('|');
  return names(found ?? '') === names(gold);
}

export function isSameDay(found: string | undefined, gold: string): boolean {
  return (found ?? '').slice(0, 10) === gold.slice(0, 10);
}

/** Whether the gold value stands anywhere in the page, tags, scripts and attributes included. */
export const standsIn = {
  title: (html: string, gold: string): boolean => readingsOf(html).some(contains(gold)),
  author: (html: string, gold: string): boolean => {
    const readings = readingsOf(html);
    return gold.split(/,|;|&|\band\b/).every((name) => readings.some(contains(name)));
  },
  date: (html: string, gold: string): boolean => {
    const day = gold.slice(0, 10);
    return (
      html.includes(day.replaceAll('-', '')) || daysIn(html).some((found) => found.day === day)
    );
  },
};

const contains = (value: string) => (reading: string) => reading.includes(plain(value));

/** With its tags, and with what they hold together. */
function readingsOf(html: string): string[] {
  const decoded = decodeEntities(html);
  return [decoded, decoded.replace(/<[^>]{0,2000}>/g, ' ')].map(plain);
}
