import type { Token } from './document.ts';
import {
  denominators,
  fractionSigns,
  scales,
  shortScales,
  smallNumbers,
  tens,
} from './number-words.ts';

/** A number as written, before any unit. */
export interface NumberReading {
  /** First token and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Size of the last digit that was written: 91,000 → 1,000; 4.1 million → 100,000; 47 → 1. */
  readonly step: number;
  readonly form: 'digits' | 'words' | 'fraction';
}

const digitsOnly = /^\d{1,15}$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?$/;
const decimal = /^\d{0,12}\.\d{1,6}$/;

/**
 * The number that begins at token `at` of a sentence that ends before `end`, or nothing.
 * `money` says that a currency sign stands before it, so that 'm' is million.
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  end: number,
  money = false,
): NumberReading | undefined {
  return (
    readFraction(tokens, at, end) ??
    readDigits(tokens, at, end, money) ??
    readWords(tokens, at, end)
  );
}

/** The value of a token of digits, or nothing: '1,234.5' → 1234.5. Not '5-4', '24/7' or '10:30'. */
export function digitsValue(text: string): number | undefined {
  if (!digitsOnly.test(text) && !grouped.test(text) && !decimal.test(text)) return undefined;
  return Number(text.replaceAll(',', ''));
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  end: number,
  money: boolean,
): NumberReading | undefined {
  const token = tokens[at];
  if (token === undefined || at >= end) return undefined;
  const value = digitsValue(token.text);
  if (value === undefined) return undefined;
  let to = at + 1;
  let whole = value;
  const half = mixedHalf(tokens, to, end);
  if (half !== undefined) {
    whole += half.value;
    to = half.to;
  }
  const scale = scaleAt(tokens, to, end, money);
  const step = half === undefined ? stepOf(token.text) : half.step;
  return {
    from: at,
    to: scale?.to ?? to,
    value: whole * (scale?.factor ?? 1),
    step: step * (scale?.factor ?? 1),
    form: 'digits',
  };
}

/**
 * '91,000' → 1000, '4.1' → 0.1, '250' → 10, '47' → 1, '60' → 1. Numbers below 100 are taken as
 * written to the unit, and no number is taken as rounded to one digit: '2,000' → 100.
 */
function stepOf(text: string): number {
  const point = text.indexOf('.');
  if (point >= 0) return 10 ** -(text.length - point - 1);
  const digits = text.replaceAll(',', '');
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return 10 ** Math.max(Math.min(zeros, digits.length - 2), 0);
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  money: boolean,
): { factor: number; to: number } | undefined {
  let index = at;
  if (tokens[index]?.text === '-' && scales.has(tokens[index + 1]?.lower ?? '')) index += 1;
  const token = tokens[index];
  if (token === undefined || index >= end) return undefined;
  const long = scales.get(token.lower);
  if (long !== undefined) {
    const next = scaleAt(tokens, index + 1, end, false);
    return next !== undefined && next.factor > long
      ? { factor: long * next.factor, to: next.to }
      : { factor: long, to: index + 1 };
  }
  const glued = tokens[index - 1]?.range.end === token.range.start;
  // A full stop may stick to it at the end of a sentence: '£4.3m.'
  const short = shortScales.get(token.lower.replace(/\.$/, ''));
  // '40 m' and '40m' are metres; '£40m' is money; 'bn' and 'mn' are never anything else.
  const clear = money || token.lower.length > 1 || token.text === 'K';
  return short !== undefined && glued && clear ? { factor: short, to: index + 1 } : undefined;
}

/** '2½', 'two and a half': the half that follows a whole number. */
function mixedHalf(
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

function readWords(tokens: readonly Token[], at: number, end: number): NumberReading | undefined {
  let index = at;
  let total = 0;
  let current: number | undefined;
  let step = 1;
  const first = tokens[at]?.lower ?? '';
  if ((first === 'a' || first === 'an') && isScaleOrDozen(tokens[at + 1]?.lower)) {
    current = 1;
    index += 1;
  }
  while (index < end) {
    const word = tokens[index]?.lower ?? '';
    const joined = word === '-' || word === 'and';
    if (joined) {
      const next = tokens[index + 1]?.lower ?? '';
      const half =
        word === 'and' && current !== undefined ? mixedHalf(tokens, index, end) : undefined;
      if (half !== undefined) {
        current = (current ?? 0) + half.value;
        step = half.step;
        index = half.to;
        continue;
      }
      const continues =
        word === '-'
          ? (smallNumbers.has(next) && tens.has(tokens[index - 1]?.lower ?? '')) || scales.has(next)
          : scales.has(tokens[index - 1]?.lower ?? '') &&
            (smallNumbers.has(next) || tens.has(next));
      if (current === undefined || !continues) break;
      index += 1;
      continue;
    }
    const small = smallNumbers.get(word) ?? tens.get(word);
    if (small !== undefined) {
      const before = tokens[index - 1]?.lower ?? '';
      if (
        current !== undefined &&
        index > at &&
        !['-', 'and'].includes(before) &&
        !canFollow(before, word)
      )
        break;
      current = (current ?? 0) + small;
      step = 1;
      index += 1;
      continue;
    }
    const scale = scales.get(word) ?? (word === 'dozen' ? 12 : undefined);
    if (scale === undefined || current === undefined) break;
    if (scale === 100 || scale === 12) current *= scale;
    else {
      total += current * scale;
      current = 0;
    }
    step = scale * (step < 1 ? step : 1);
    index += 1;
  }
  if (current === undefined || index === at) return undefined;
  return { from: at, to: index, value: total + current, step, form: 'words' };
}

function canFollow(before: string, word: string): boolean {
  return scales.has(before) || (tens.has(before) && smallNumbers.has(word));
}

function isScaleOrDozen(word: string | undefined): boolean {
  return word !== undefined && (scales.has(word) || word === 'dozen');
}

/** 'half a million', 'a third', 'two-thirds', 'three quarters', 'a quarter of a million'. */
function readFraction(
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
