import type { Token } from './document.ts';

/** 'Reyes, 41,' · 'Reyes (41)' · 'Reyes, aged 41' · 'Reyes, who is 41' */
export function ageAfter(tokens: readonly Token[], to: number, end: number): number | undefined {
  const open = tokens[to]?.text;
  if (to + 2 >= end || (open !== ',' && open !== '(')) return undefined;
  let at = to + 1;
  if (tokens[at]?.lower === 'who' && tokens[at + 1]?.lower === 'is') at += 2;
  if (tokens[at]?.lower === 'aged' || tokens[at]?.lower === 'age') at += 1;
  const close = tokens[at + 1]?.text ?? '';
  if (![',', ')', '.', ';'].includes(close)) return undefined;
  // 'Reyes, 41, 43 and 45' is a list; 'Smith, 2, 5' too.
  if (/^\d/.test(tokens[at + 2]?.text ?? '')) return undefined;
  return ageOf(tokens[at]);
}

/** The 26-year-old of 'a 26-year-old Berlin man' is the man. */
export function isNounNext(tokens: readonly Token[], to: number, end: number): boolean {
  return to < end && tokens[to]?.pos === 'NOUN';
}

/** '41-year-old Reyes' */
export function ageBefore(
  tokens: readonly Token[],
  from: number,
  start: number,
): number | undefined {
  const at = from - 5;
  if (at < start) return undefined;
  const words = [1, 2, 3, 4].map((offset) => tokens[at + offset]?.lower ?? '');
  return words[1] === 'year' && words[3] === 'old' ? ageOf(tokens[at]) : undefined;
}

function ageOf(token: Token | undefined): number | undefined {
  const text = token?.text ?? '';
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const age = Number(text);
  return age >= 1 && age <= 115 ? age : undefined;
}
