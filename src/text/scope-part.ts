import type { Token } from './document.ts';
import { startsWithDigit } from './letters.ts';
import type { Quantity } from './quantities.ts';
import { has } from './scope-manner.ts';

const partWords = new Set([
  'another',
  'including',
  'additional',
  'extra',
  'other',
  'others',
  'among',
  'plus',
  'additionally',
  'further',
  'excluding',
  'more',
  'first',
  'remaining',
  'only',
  'average',
  'median',
  'typical',
  'per',
  'every',
  'each',
  'least',
  'minimum',
  'maximum',
  'record',
  'additional',
]);

export function isPart(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
): boolean {
  // 'each of the 13 dead': of all of them
  const each =
    tokens[quantity.from - 2]?.lower === 'of' && tokens[quantity.from - 3]?.lower === 'each';
  const near = !each && has(tokens, Math.max(start, quantity.from - 3), quantity.from, partWords);
  const next = tokens[quantity.to]?.lower ?? '';
  const ofThe =
    next === 'of' &&
    ['the', 'them', 'those', 'these', 'its', 'their', 'whom', 'which'].includes(
      tokens[quantity.to + 1]?.lower ?? '',
    );
  // 'Nineteen papers were rejected, of which 12 were blank.'
  const ofWhich =
    ['which', 'whom'].includes(tokens[quantity.from - 1]?.lower ?? '') &&
    tokens[quantity.from - 2]?.lower === 'of';
  return (
    isScore(tokens, quantity, start, end) ||
    near ||
    ofWhich ||
    ofThe ||
    (quantity.to < end &&
      (next === 'more' || next === 'other' || next === 'others' || next === 'additional'))
  );
}

/** '52 votes to 47', '5,120 to 3,720': two sides of one result; not 'from 8% to 6%'. */
function isScore(
  tokens: readonly Token[],
  quantity: Quantity,
  start: number,
  end: number,
): boolean {
  const isDigit = (at: number) =>
    at >= start && at < end && startsWithDigit(tokens[at]?.text ?? '');
  for (const skip of [0, 1]) {
    if (tokens[quantity.to + skip]?.lower === 'to' && isDigit(quantity.to + skip + 1))
      return !fromBefore(tokens, quantity.from, start);
    if (tokens[quantity.from - 1]?.lower === 'to' && isDigit(quantity.from - 2 - skip))
      return !fromBefore(tokens, quantity.from - 2 - skip, start);
  }
  return false;
}

function fromBefore(tokens: readonly Token[], at: number, start: number): boolean {
  return tokens.slice(Math.max(start, at - 3), at).some((token) => token.lower === 'from');
}
