import type { Token } from './document.ts';
import type { NumberReading } from './number-reading.ts';
import { readNumber } from './numbers.ts';
import { readUnit } from './units.ts';
import { startsWithLetters } from './letters.ts';

/** 'nine in ten', 'one out of five', '3 in 4', 'one post in five' as a share. */
export function proportion(
  tokens: readonly Token[],
  at: number,
  end: number,
): NumberReading | undefined {
  const top = readNumber(tokens, at, end);
  if (
    top === undefined ||
    top.form === 'fraction' ||
    top.value > 99 ||
    !Number.isInteger(top.value)
  )
    return undefined;
  let index = top.to;
  let named = false;
  // 'one post in five', 'one child in three': the thing between the two numbers.
  if (
    top.value === 1 &&
    /^[a-z]{3,}$/.test(tokens[index]?.lower ?? '') &&
    tokens[index + 1]?.lower === 'in'
  ) {
    index += 1;
    named = true;
  }
  if (tokens[index]?.lower === 'out' && tokens[index + 1]?.lower === 'of') index += 2;
  else if (tokens[index]?.lower === 'in') {
    if (tokens[index + 1]?.lower === 'every') index += 1;
    index += 1;
  } else return undefined;
  const bottom = readNumber(tokens, index, end);
  if (bottom === undefined || bottom.form === 'fraction' || bottom.value <= top.value)
    return undefined;
  // '4 in 1990' and '3 in 60 minutes' are no shares; denominators of shares are small round numbers.
  // Of the others only 'one in twelve' is.
  const known = denominators.has(bottom.value) || (ofOne.has(bottom.value) && top.value === 1);
  if (!known) return undefined;
  if (readUnit(tokens, bottom.to, end) !== undefined) return undefined;
  // 'one goal in five games' counts games.
  if (named && ['NOUN', 'PROPN'].includes(tokens[bottom.to]?.pos ?? '')) return undefined;
  const value = top.value / bottom.value;
  return { from: at, to: bottom.to, value, step: value, form: 'fraction' };
}

const denominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000]);
const ofOne = new Set([
  11, 12, 15, 16, 25, 30, 40, 50, 60, 200, 250, 300, 400, 500, 10_000, 100_000,
]);

/** 'a third of the pupils' and 'two-thirds' are shares; 'a third man', 'the second half' are not. */
export function isShare(tokens: readonly Token[], number: NumberReading, end: number): boolean {
  const before = tokens[number.from - 1]?.lower ?? '';
  const first = tokens[number.from]?.lower ?? '';
  const last = tokens[number.to - 1]?.lower ?? '';
  const [second, third] = [1, 2].map((at) => tokens[number.from + at]?.lower ?? '');
  if (['in', 'of'].includes(second ?? '') && number.to - number.from > 2) return true;
  if (third === 'in' && number.to - number.from > 3) return true;
  const next = number.to < end ? (tokens[number.to]?.lower ?? '') : '';
  // 'grew by a third last year'; not 'by a third party'.
  if (before === 'by' && !['NOUN', 'PROPN', '-'].includes(tokens[number.to]?.pos ?? ''))
    return true;
  if (last === 'half')
    return !['first', 'second', 'other', 'a', '-', 'and'].includes(before) && next !== '-';
  if (
    first === 'a' &&
    ['third', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].includes(last)
  )
    return (
      next === 'of' ||
      compared.has(next) ||
      (amountBefore.has(before) && (!startsWithLetters(next, 1) || endsIt.has(next)))
    );
  return !startsWithLetters(next, 1) || endsIt.has(next);
}

/** 'an increase of a third', 'more than a fifth': what can only stand before an amount. */
const amountBefore = new Set(
  'of than by about nearly almost around roughly over under makes making equals full'.split(' '),
);
const endsIt = new Set('of the in to from by have had said say since over on'.split(' '));
const compared = new Set('lower higher more less fewer bigger smaller cheaper up down'.split(' '));
