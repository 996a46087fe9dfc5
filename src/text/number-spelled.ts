import type { Token } from './document.ts';
import { isScaleOrDozen, mixedHalf } from './number-fractions.ts';
import type { NumberReading } from './number-reading.ts';
import { scales, smallNumbers, tens } from './number-words.ts';

export function readWords(
  tokens: readonly Token[],
  at: number,
  end: number,
): NumberReading | undefined {
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
