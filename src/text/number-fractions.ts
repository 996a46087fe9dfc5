import type { Token } from './document.ts';
import type { NumberReading } from './number-reading.ts';
import { denominators, fractionSigns, scales, smallNumbers } from './number-words.ts';

/** '2½', 'two and a half': the half that follows a whole number. */
export function mixedHalf(
  tokens: readonly Token[],
  at: number,
  end: number,
): { value: number; step: number; to: number } | undefined {
  const sign = fractionSigns.get(tokens[at]?.text ?? '');
  if (sign !== undefined && at < end) return { value: sign, step: sign, to: at + 1 };
  if (tokens[at]?.lower !== 'and' || tokens[at + 1]?.lower !== 'a' || at + 2 >= end)
    return undefined;
  const denominator = denominators.get(tokens[at + 2]?.lower ?? '');
  return denominator === undefined || denominator > 4
    ? undefined
    : { value: 1 / denominator, step: 1 / denominator, to: at + 3 };
}

export function isScaleOrDozen(word: string | undefined): boolean {
  return word !== undefined && (scales.has(word) || word === 'dozen');
}

/** 'half a million', 'a third', 'two-thirds', 'three quarters', 'a quarter of a million'. */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  end: number,
): NumberReading | undefined {
  const first = tokens[at]?.lower ?? '';
  let index = at;
  let numerator = 1;
  if (first !== 'half') {
    const small = first === 'a' || first === 'one' ? 1 : smallNumbers.get(first);
    if (small === undefined || small === 0) return undefined;
    numerator = small;
    index += 1;
    if (tokens[index]?.text === '-') index += 1;
  }
  const denominator = denominators.get(tokens[index]?.lower ?? '');
  if (denominator === undefined || index >= end) return undefined;
  if (numerator >= denominator) return undefined;
  // 'a third man', 'a second', 'a quarter mile' are no shares; 'a third of' is.
  const value = numerator / denominator;
  index += 1;
  const scaled = fractionScale(tokens, index, end);
  if (scaled !== undefined) {
    const amount = value * scaled.factor;
    return { from: at, to: scaled.to, value: amount, step: amount, form: 'words' };
  }
  return { from: at, to: index, value, step: value, form: 'fraction' };
}

/** The 'a million' of 'half a million' and 'a quarter of a million'. */
function fractionScale(
  tokens: readonly Token[],
  at: number,
  end: number,
): { factor: number; to: number } | undefined {
  let index = at;
  if (tokens[index]?.text === '-') index += 1;
  if (tokens[index]?.lower === 'of' && tokens[index + 1]?.lower === 'a') index += 1;
  if (tokens[index]?.lower === 'a') index += 1;
  if (index >= end || !isScaleOrDozen(tokens[index]?.lower)) return undefined;
  const scale = scales.get(tokens[index]?.lower ?? '') ?? 12;
  return { factor: scale, to: index + 1 };
}
