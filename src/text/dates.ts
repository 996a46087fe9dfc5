import type { Range } from '../domain/article.ts';
import { weekdayNames, type PartialDate } from './calendar.ts';
import type { TextDocument, Token } from './document.ts';
import { startsUpper, startsWithDigit } from './letters.ts';
import { isMonth, months } from './not-quantities.ts';

/** A date in the text: 'Tuesday, 14 March 2022', 'March 2022', '14 March', '2022'. */
export interface DateMention extends PartialDate {
  readonly index: number;
  readonly sentence: number;
  readonly range: Range;
  /** Tokens, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

const weekdays: ReadonlyMap<string, number> = new Map(
  weekdayNames.flatMap((name, index) => {
    const lower = name.toLowerCase();
    return [lower, lower.slice(0, 3), `${lower.slice(0, 3)}.`].map(
      (form) => [form, index] as const,
    );
  }),
);
const yearText = /^(1[5-9]|20)\d\d$/;

/**
 * Dates that name a year, a month or a day of a month, in order. Own rules on tokens rather than a
 * date library: one pass, exact ranges, bare years, and no guess at what the text leaves out.
 */
export function readDates(document: TextDocument): readonly DateMention[] {
  const { tokens } = document;
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = document.starts[(tokens[at] as Token).sentence + 1] ?? tokens.length;
    const reading = dateAt(tokens, at, end);
    if (reading === undefined) {
      at += 1;
      continue;
    }
    const { to, ...parts } = reading;
    const first = tokens[at] as Token;
    const last = tokens[to - 1] as Token;
    found.push({
      ...parts,
      index: found.length,
      sentence: first.sentence,
      range: { start: first.range.start, end: last.range.end },
      from: at,
      to,
    });
    at = to;
  }
  return found;
}

type Reading = PartialDate & { readonly to: number };

function dateAt(tokens: readonly Token[], at: number, end: number): Reading | undefined {
  const lower = tokens[at]?.lower ?? '';
  // Most words begin no date.
  if (!startsWithDigit(lower) && !months.has(lower) && !weekdays.has(lower)) return undefined;
  const weekday = weekdays.get(lower);
  if (weekday !== undefined && /^[A-Z]/.test(tokens[at]?.text ?? '') && !isPaper(tokens, at)) {
    let next = at + 1;
    if (tokens[next]?.text === ',') next += 1;
    // 'Saturday (24 May)'
    else if (tokens[next]?.text === '(') next += 1;
    if (tokens[next]?.lower === 'the') next += 1;
    const day = next < end ? dayAndMonth(tokens, next, end) : undefined;
    return day === undefined ? undefined : { ...day, weekday };
  }
  const day = dayAndMonth(tokens, at, end);
  if (day === undefined) return monthAndYear(tokens, at, end) ?? bareYear(tokens, at);
  const named = weekdayAfter(tokens, day.to, end);
  return named === undefined ? day : { ...day, weekday: named };
}

/** The 'Tuesday' of '3 May, a Tuesday,' and of '3 May (Tuesday)', which is no part of the date as it is quoted. */
function weekdayAfter(tokens: readonly Token[], at: number, end: number): number | undefined {
  const [open, one, two] = [tokens[at]?.text, tokens[at + 1], tokens[at + 2]];
  if (at + 2 >= end) return undefined;
  if (open === '(' && two?.text === ')') return weekdays.get(one?.lower ?? '');
  if (open === '(' && one?.lower === 'a' && tokens[at + 3]?.text === ')')
    return weekdays.get(two?.lower ?? '');
  const told = open === ',' && one?.lower === 'a' && /^[,.;:)]$/.test(tokens[at + 3]?.text ?? '');
  return told && two?.lower.endsWith('day') ? weekdays.get(two.lower) : undefined;
}

/** The 'Sun' of 'Edmonton Sun, August 16' is a newspaper. */
function isPaper(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.length === 3 && startsUpper(tokens[at - 1]?.text ?? '');
}

/** '14 March 2022', '14th of March', 'March 14, 2022', '2022-03-14'. */
function dayAndMonth(tokens: readonly Token[], at: number, end: number): Reading | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(tokens[at]?.text ?? '');
  if (iso !== null)
    return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]), to: at + 1 };
  const day = dayText(tokens[at]);
  if (day !== undefined) {
    const of = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
    if (of >= end || !isMonth(tokens[of])) return undefined;
    return withYear(tokens, of + 1, end, { day, month: monthOf(tokens[of]) });
  }
  if (!isMonth(tokens[at])) return undefined;
  const the = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const after = the < end ? dayText(tokens[the]) : undefined;
  if (after === undefined) return undefined;
  // 'March 14 people' counts people; 'March 14.5' is no date.
  return withYear(tokens, the + 1, end, { day: after, month: monthOf(tokens[at]) });
}

function withYear(tokens: readonly Token[], at: number, end: number, parts: PartialDate): Reading {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  const text = next < end ? (tokens[next]?.text ?? '') : '';
  return yearText.test(text)
    ? { ...parts, year: Number(text), to: next + 1 }
    : { ...parts, to: at };
}

function monthAndYear(tokens: readonly Token[], at: number, end: number): Reading | undefined {
  if (!isMonth(tokens[at])) return undefined;
  const parts = { month: monthOf(tokens[at]) };
  const of = tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  const text = of < end ? (tokens[of]?.text ?? '') : '';
  if (yearText.test(text)) return { ...parts, year: Number(text), to: of + 1 };
  // 'May' and 'March' alone may be a name or a verb: only after a preposition.
  const before = tokens[at - 1]?.lower ?? '';
  return [
    'in',
    'since',
    'until',
    'by',
    'last',
    'from',
    'to',
    'this',
    'next',
    'during',
    'and',
    'early',
    'late',
    'mid',
  ].includes(before)
    ? { ...parts, to: at + 1 }
    : undefined;
}

function bareYear(tokens: readonly Token[], at: number): Reading | undefined {
  const text = tokens[at]?.text ?? '';
  if (!yearText.test(text)) return undefined;
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  // '2000 people', '1,500', '$2000', '1920×1080'
  if (
    ['$', '£', '€', '#', '×', 'x', '/'].includes(before) ||
    ['×', 'x', '/', '%'].includes(next?.lower ?? '')
  )
    return undefined;
  if (next?.pos === 'NOUN' && next.lower.endsWith('s') && !['in', 'since', 'of'].includes(before))
    return undefined;
  return { year: Number(text), to: at + 1 };
}

function dayText(token: Token | undefined): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.text ?? '');
  if (match === null) return undefined;
  const day = Number(match[1]);
  return day >= 1 && day <= 39 ? day : undefined;
}

function monthOf(token: Token | undefined): number {
  return months.get(token?.lower ?? '') ?? 0;
}
