import type { Token } from './document.ts';
import { mixedHalf } from './number-fractions.ts';
import type { NumberReading } from './number-reading.ts';
import { scales, shortScales } from './number-words.ts';
import { isCurrency } from './units.ts';

const digitsOnly = /^\d{1,15}$/;

const grouped = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,6})?$/;

/** '3,50,000': lakh and crore. */
const indian = /^\d{1,2}(?:,\d{2}){1,5},\d{3}$/;
const decimal = /^\d{0,12}\.\d{1,6}$/;

/** The value of a token of digits, or nothing: '1,234.5' → 1234.5. Not '5-4', '24/7' or '10:30'. */
export function digitsValue(text: string): number | undefined {
  const isNumber = [digitsOnly, grouped, indian, decimal].some((form) => form.test(text));
  if (!isNumber) return undefined;
  return Number(text.replaceAll(',', ''));
}

export function readDigits(
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
  // '40 m' and '40m' are metres; '£40m' and '40m kroner' are money; 'bn' and 'mn' are never anything else.
  const clear =
    money ||
    token.lower.length > 1 ||
    token.text === 'K' ||
    (index + 1 < end && isCurrency(tokens[index + 1]?.lower ?? ''));
  return short !== undefined && glued && clear ? { factor: short, to: index + 1 } : undefined;
}
