import { isoDay } from './calendar.ts';
import type { DateMention } from './dates.ts';
import type { TextDocument, Token } from './document.ts';

/** When the story was written, and how surely that is known. */
export interface StoryDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /**
   * From the page or from a dateline, byline or the day of the news in the text. By 'latest-year' the
   * year is only the last one that the text looks back on: the story is of that year or of any later one.
   */
  readonly by: 'page' | 'dateline' | 'latest-year';
  /** By 'latest-year': the first year that the text looks forward to, where it names one. */
  readonly until?: number;
}

/** The date of publication where the page or the text gives it, else the last year that the text looks back on. */
export function readStoryDate(
  document: TextDocument,
  dates: readonly DateMention[],
): StoryDate | undefined {
  const published = isoDay(document.article.publishedAt);
  if (published !== undefined) return { ...published, by: 'page' };
  const dateline =
    dates.find((date) => isFull(date) && isDateline(document, date)) ??
    dates.find((date) => isDayOfNews(document, dates, date));
  if (dateline?.year !== undefined) {
    return {
      year: dateline.year,
      ...(dateline.month === undefined ? {} : { month: dateline.month }),
      ...(dateline.day === undefined ? {} : { day: dateline.day }),
      by: 'dateline',
    };
  }
  return fromYears(document, dates);
}

function fromYears(document: TextDocument, dates: readonly DateMention[]): StoryDate | undefined {
  const past = dates.flatMap((date) => (isBehind(document, date) ? [date.year ?? 0] : []));
  if (past.length === 0) return undefined;
  const year = Math.max(...past);
  const future = dates.flatMap((date) =>
    date.year !== undefined && date.year > year && isToCome(document, date) ? [date.year] : [],
  );
  return {
    year,
    by: 'latest-year',
    ...(future.length === 0 ? {} : { until: Math.min(...future) }),
  };
}

function isFull({ year, day }: DateMention): boolean {
  return year !== undefined && day !== undefined;
}

/** A short early paragraph that is little more than the date, or the opening of the first sentence up to a dash. */
function isDateline(document: TextDocument, date: DateMention): boolean {
  const sentence = document.sentences[date.sentence];
  const paragraph = document.article.paragraphs[sentence?.paragraph ?? 0];
  if (sentence === undefined || paragraph === undefined || sentence.paragraph > 4) return false;
  // The last line of an obituary is as short: 'Ola Berg, singer, born 1 April 1955'.
  if (/^(?:born|died|dies)$/.test(document.tokens[date.from - 1]?.lower ?? '')) return false;
  const text = document.article.text.slice(paragraph.range.start, paragraph.range.end);
  const rest = text.length - (date.range.end - date.range.start);
  if (rest < 60 && !/[.!?]$/.test(text)) return true;
  const after = document.article.text.slice(date.range.end, date.range.end + 12);
  const before = document.article.text.slice(paragraph.range.start, date.range.start);
  return (
    before.length < 40 &&
    (/^[^.\w]{0,3}(?:\([A-Z]{2,8}\))?\s?[—–-]{1,2}\s/.test(after) ||
      // 'INDORE, March 28, 2026: Power bills …'
      (/^: /.test(after) && /^\p{Lu}[\p{Lu} .'-]{2,}, ?$/u.test(before)))
  );
}

const told = new Set(['said', 'says', 'told', 'announced', 'reported', 'confirmed']);

/** '… on Thursday, March 12, 2026, the company said.' in the opening of a story that tells of no later year. */
function isDayOfNews(
  document: TextDocument,
  dates: readonly DateMention[],
  date: DateMention,
): boolean {
  const { year } = date;
  if (year === undefined || date.day === undefined || date.weekday === undefined) return false;
  if ((document.sentences[date.sentence]?.paragraph ?? 9) > 2) return false;
  const { tokens, starts } = document;
  const sentence = tokens.slice(starts[date.sentence], starts[date.sentence + 1]);
  if (!sentence.some(({ lower }) => told.has(lower))) return false;
  return dates.every((other) => (other.year ?? 0) <= year || isAhead(document, other));
}

/** 'By 2029', 'until early 2029', 'from 2025 to 2029'. */
const limits = new Set(['by', 'until', 'through', 'to']);

const ahead = new Set([
  ...limits,
  'will',
  'would',
  'could',
  'expected',
  'expects',
  'plans',
  'planned',
  'forecast',
  'projected',
  'due',
  'scheduled',
]);

/** 'opened in 2019': the verb before the year is one of the past, and nothing of what is to come stands between. */
function isBehind(document: TextDocument, date: DateMention): boolean {
  if (date.year === undefined) return false;
  const { tokens, starts } = document;
  const near = [1, 2].map((back) => tokens[date.from - back]?.lower ?? '');
  if (near.some((word) => limits.has(word))) return false;
  if (isOfPlan(tokens, date)) return false;
  const start = starts[date.sentence] ?? 0;
  for (let at = date.from - 1; at >= start; at -= 1) {
    const token = tokens[at] as Token;
    if (ahead.has(token.lower) && !limits.has(token.lower)) return false;
    if (token.lower === 'since') return true;
    if (token.pos === 'VERB' || token.pos === 'AUX') return isPast(token);
  }
  return false;
}

const planned =
  /^(?:budget|plan|spending|strategy|target|targets|goals?|agenda|programme|program|draft|forecast|election|elections|campaign|race|season|bid|models?|world|games|olympics|estimates)$/;

/** 'her 2027 spending plan': a year that somebody prepares for. */
function isOfPlan(tokens: readonly Token[], { from, to }: DateMention): boolean {
  return (
    !/^(?:in|of|since|during|for|from)$/.test(tokens[from - 1]?.lower ?? '') &&
    [tokens[to], tokens[to + 1]].some((token) => planned.test(token?.lower ?? ''))
  );
}

function isPast({ lower, lemma }: Token): boolean {
  if (lower === 'was' || lower === 'were' || unchanged.has(lower)) return true;
  return lower !== lemma && lower !== 'are' && !/(?:s|ing|'re|'ve)$/.test(lower);
}

const unchanged = new Set(['cut', 'hit', 'let', 'put', 'set', 'shut']);

/** 'will open in 2028' in the text's own words: what was due by 2020 may be long overdue. */
function isToCome(document: TextDocument, date: DateMention): boolean {
  const start = document.starts[date.sentence] ?? 0;
  const sentence = document.tokens.slice(start, document.starts[date.sentence + 1]);
  return (
    sentence.some(({ index, lower }) => index < date.from && lower === 'will') &&
    !sentence.some(({ text }) => /^["“”]$/.test(text))
  );
}

function isAhead(document: TextDocument, date: DateMention): boolean {
  const start = document.starts[date.sentence] ?? 0;
  return document.tokens.slice(start, date.from).some((token) => ahead.has(token.lower));
}
