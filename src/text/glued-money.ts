import type { Token } from './document.ts';
import { digitsValue, readDigits } from './number-digits.ts';
import type { NumberReading } from './number-reading.ts';
import { scales } from './number-words.ts';

/** Signs that are a letter, written against the digits: naira and rand. */
const letters: ReadonlyMap<string, string> = new Map([
  ['N', 'NGN'],
  ['R', 'ZAR'],
]);

/**
 * 'N84 million', 'R1.2 billion': a letter against its digits, which are cut at the point and the
 * comma. Only before a million or more: 'N1' and 'R300' are roads too.
 */
export function gluedMoney(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly number: NumberReading; readonly unit: string } | undefined {
  const token = tokens[at];
  const unit = letters.get(token?.text.charAt(0) ?? '');
  if (token === undefined || unit === undefined) return undefined;
  let text = token.text.slice(1);
  let to = at + 1;
  while (to + 1 < end && isPoint(tokens, to)) {
    text += `${tokens[to]?.text ?? ''}${tokens[to + 1]?.text ?? ''}`;
    to += 2;
  }
  if (digitsValue(text) === undefined) return undefined;
  const number = readDigits([{ ...token, text }, ...tokens.slice(to, to + 2)], 0, 3, false);
  if (number === undefined || number.value < 1e6 || number.to === 1) return undefined;
  const last = to + number.to - 1;
  const scale = scales.get(tokens[last - 1]?.lower ?? '') ?? 0;
  return scale < 1e6 || last > end
    ? undefined
    : { number: { ...number, from: at, to: last }, unit };
}

/** A point or a comma with digits right behind it, and nothing between. */
function isPoint(tokens: readonly Token[], at: number): boolean {
  const [before, point, after] = tokens.slice(at - 1, at + 2);
  return (
    /^[.,]$/.test(point?.text ?? '') &&
    /^\d+(?:\.\d+)?$/.test(after?.text ?? '') &&
    before?.range.end === point?.range.start &&
    point?.range.end === after?.range.start
  );
}
