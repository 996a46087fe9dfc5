import type { Token } from './document.ts';
import { readDigits } from './number-digits.ts';
import { readFraction } from './number-fractions.ts';
import type { NumberReading } from './number-reading.ts';
import { readWords } from './number-spelled.ts';

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
