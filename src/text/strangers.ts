import type { Article } from '../domain/article.ts';
import { breakOff } from './breaks-off.ts';
import { findPageMatter } from './page-matter.ts';
import { isCookieText, isPromotion } from './promotions.ts';
import type { Stranger } from './stranger.ts';
import {
  headlineAtEnd,
  headlinesAtEnd,
  headlinesBetween,
  linesBetween,
  ticketLines,
} from './stray-headlines.ts';

/** All of them, in reading order. */
export function findStrangers(article: Article): Stranger[] {
  const bodies = article.paragraphs.filter(
    ({ kind }) => kind !== 'headline' && kind !== 'standfirst',
  );
  const matter = findPageMatter(article, bodies);
  const found: Stranger[] = matter.map((range) => ({ kind: 'page', range }));
  const known = new Set<number>();
  let next = 0;
  for (const [index, { range }] of bodies.entries()) {
    while ((matter[next]?.end ?? Infinity) <= range.start) next += 1;
    if ((matter[next]?.start ?? Infinity) < range.end) {
      known.add(range.start);
      continue;
    }
    const line = article.text.slice(range.start, range.end).trim();
    const kind = isCookieText(line)
      ? 'cookies'
      : isPromotion(line, index >= bodies.length - 2)
        ? 'promotion'
        : undefined;
    if (!kind) continue;
    found.push({ kind, range });
    known.add(range.start);
  }
  const prose = bodies.filter(({ range }) => !known.has(range.start));
  const between = headlinesBetween(article, prose);
  found.push(...(between.length > 0 ? between : linesBetween(article, prose)));
  found.push(...ticketLines(article, prose));
  const last = prose.at(-1);
  if (last && bodies.length >= 3) {
    const ending =
      headlinesAtEnd(article, prose) ??
      headlineAtEnd(article, bodies, last) ??
      breakOff(article, last);
    if (ending) found.push(ending);
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
