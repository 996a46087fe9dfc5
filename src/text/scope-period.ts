import type { TextDocument, Token } from './document.ts';
import { startsWithDigit } from './letters.ts';
import { isMonth, months } from './not-quantities.ts';
import {
  plainDays,
  rates,
  relative,
  spanStarts,
  units,
  weekdays,
  yearPair,
  yearText,
} from './period-words.ts';
import type { Period } from './period.ts';
import { type Make, aUnit, relativeAt } from './scope-relative.ts';

const articles = new Set(['a', 'an', 'per']);

/** Every word that a time may begin with, years aside. */
const openings = new Set([
  ...months.keys(),
  ...relative,
  ...weekdays,
  ...plainDays,
  ...rates,
  ...articles,
]);

/** The times that each sentence names, in order. */
export function readPeriods(document: TextDocument): readonly (readonly Period[])[] {
  let lastYear: string | undefined;
  return document.sentences.map((sentence) => {
    const start = document.starts[sentence.index] ?? 0;
    const end = document.starts[sentence.index + 1] ?? document.tokens.length;
    const found: Period[] = [];
    let at = start;
    while (at < end) {
      const period = periodAt(document.tokens, at, start, end, lastYear);
      if (period === undefined) {
        at += 1;
        continue;
      }
      found.push(period);
      const year = /\b(1[5-9]|20)\d\d\b/.exec(period.key)?.[0];
      if (year !== undefined) lastYear = year;
      at = Math.max(period.to, at + 1);
    }
    return found;
  });
}

function periodAt(
  tokens: readonly Token[],
  at: number,
  start: number,
  end: number,
  lastYear: string | undefined,
): Period | undefined {
  const token = tokens[at] as Token;
  const next = at + 1 < end ? tokens[at + 1] : undefined;
  const lower = token.lower;
  if (!openings.has(lower) && !startsWithDigit(lower)) return undefined;
  if (articles.has(lower) && !units.has(next?.lower ?? '')) return undefined;
  const before = at > start ? (tokens[at - 1]?.lower ?? '') : '';
  const of = (to: number, key: string, sort: Period['sort'] = 'point'): Period => ({
    from: at,
    to,
    key: sort === 'point' && spanStarts.has(before) ? `${before} ${key}` : key,
    sort: sort === 'point' && spanStarts.has(before) ? 'span' : sort,
  });
  if (yearPair.test(token.text)) return of(at + 1, `FY ${token.text.replace(/[–/]/, '-')}`);
  if (yearText.test(token.text))
    return of(at + 1, `${fiscalBefore(tokens, at, start)}${token.text}`);
  if (/^(1[5-9]|20)\d0s$/.test(lower)) return of(at + 1, lower);
  if (isMonth(token)) return monthAt(tokens, at, end, of);
  if (articles.has(lower)) return aUnit(tokens, at, of);
  if (relative.has(lower)) return relativeAt(tokens, at, end, lastYear, of);
  if (weekdays.has(lower)) return of(at + 1, lower);
  if (plainDays.has(lower)) return of(at + 1, lower);
  if (rates.has(lower)) return of(at + 1, lower, 'rate');
  return undefined;
}

/** 'fiscal 2023', 'financial year 2023' and 'the year to March 2024' are not 2023 or 2024. */
function fiscalBefore(tokens: readonly Token[], at: number, start: number): string {
  const window = tokens.slice(Math.max(start, at - 4), at).map((token) => token.lower);
  if (window.some((word) => ['fiscal', 'financial', 'fy', 'tax', 'academic'].includes(word)))
    return 'FY ';
  const quarter = window.findLastIndex((word) => /^(q[1-4]|quarter|half|h[12])$/.test(word));
  if (quarter >= 0) return `${window.slice(Math.max(0, quarter - 1), quarter + 1).join(' ')} `;
  return '';
}

function monthAt(tokens: readonly Token[], at: number, end: number, of: Make): Period {
  const month = String(months.get(tokens[at]?.lower ?? '') ?? 0).padStart(2, '0');
  let to = at + 1;
  let day = '';
  const dayBefore = tokens[at - 1]?.text.replace(/(st|nd|rd|th)$/, '') ?? '';
  if (/^\d{1,2}$/.test(dayBefore)) day = `-${dayBefore.padStart(2, '0')}`;
  else if (/^\d{1,2}(st|nd|rd|th)?$/.test(tokens[to]?.text ?? '') && to < end) {
    day = `-${(tokens[to]?.text ?? '').replace(/\D/g, '').padStart(2, '0')}`;
    to += 1;
  }
  const comma = tokens[to]?.text === ',' ? to + 1 : to;
  if (comma < end && yearText.test(tokens[comma]?.text ?? '')) {
    return of(comma + 1, `${tokens[comma]?.text ?? ''}-${month}${day}`);
  }
  return of(to, `?-${month}${day}`);
}
