import type { Token } from './document.ts';

const clauseMarks = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  'that',
  'which',
  'who',
  'but',
  'while',
  'because',
  'when',
  'where',
  'as',
  'if',
  '"',
  '“',
  '”',
  'and',
]);

/** Where the clause of token `at` begins, looking back at most 25 tokens. */
export function clauseStart(tokens: readonly Token[], at: number, start: number): number {
  for (let index = at - 1; index >= Math.max(start, at - 25); index -= 1) {
    if (clauseMarks.has(tokens[index]?.lower ?? '')) return index + 1;
  }
  return Math.max(start, at - 25);
}

/** The token after the clause that holds token `at`, looking on at most 25 tokens. */
export function clauseEnd(tokens: readonly Token[], at: number, end: number): number {
  for (let index = at; index < Math.min(end, at + 25); index += 1) {
    if (clauseMarks.has(tokens[index]?.lower ?? '') && tokens[index]?.lower !== 'who') return index;
  }
  return Math.min(end, at + 25);
}
