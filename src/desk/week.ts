import { DateTime } from 'luxon';
import type { ChartDay } from '../chart/digest-svg.ts';
import type { CheckedArticle } from '../store/port.ts';

const daysOfAWeek = 7;

/** The last seven local days up to `now`, days without articles included, from what was checked, in any order. */
export function weekOf(articles: readonly CheckedArticle[], now: Date, zone: string): ChartDay[] {
  const today = DateTime.fromJSDate(now, { zone });
  const week = Array.from({ length: daysOfAWeek }, (_, index) =>
    today.minus({ days: daysOfAWeek - 1 - index }).toFormat('yyyy-MM-dd'),
  );
  const dayOf = ({ savedAt }: CheckedArticle) =>
    DateTime.fromISO(savedAt, { zone }).toFormat('yyyy-MM-dd');
  const perDay = new Map(week.map((day) => [day, { day, articles: 0, flags: 0, strong: 0 }]));
  for (const article of articles) {
    const day = perDay.get(dayOf(article));
    if (day === undefined) continue;
    day.articles += 1;
    day.flags += article.flags;
    day.strong += article.strong;
  }
  return [...perDay.values()];
}
