import type { Token } from './document.ts';
import { titles } from './name-words.ts';
import { startsUpper } from './letters.ts';

export function lastTitleIn(tokens: readonly Token[], from: number, end: number): number {
  for (let at = end - 1; at >= from; at -= 1) if (isTitle(tokens[at])) return at;
  return -1;
}

const onlyCapital = new Set([
  'sister',
  'brother',
  'father',
  'private',
  'general',
  'major',
  'chief',
  'miss',
  'nurse',
  'teacher',
  'officer',
  'chair',
  'coach',
]);

/** 'Sister Agnes', but not 'her sister Anna'. */
export function isTitle(token: Token | undefined): boolean {
  const word = bare(token);
  return titles.has(word) && (!onlyCapital.has(word) || startsUpper(token?.text ?? ''));
}

export function bare(token: Token | undefined): string {
  return (token?.lower ?? '').replace(/\.$/, '');
}
