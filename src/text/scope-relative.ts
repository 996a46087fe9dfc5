import type { Token } from './document.ts';
import { relative, units } from './period-words.ts';
import type { Period } from './period.ts';

export type Make = (to: number, key: string, sort?: Period['sort']) => Period;

/** 'a year' is a rate; 'a year earlier' and 'a year ago' are points. */
export function aUnit(tokens: readonly Token[], at: number, of: Make): Period {
  const unit = tokens[at + 1]?.lower ?? '';
  const after = tokens[at + 2]?.lower ?? '';
  if (['earlier', 'ago', 'before', 'later', 'after'].includes(after))
    return of(at + 3, `${unit} ${after}`);
  return of(at + 2, `per ${unit}`, 'rate');
}

export function relativeAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  lastYear: string | undefined,
  of: Make,
): Period | undefined {
  const word = tokens[at]?.lower ?? '';
  let index = at + 1;
  while (index < end && index < at + 5 && !units.has(tokens[index]?.lower ?? '')) {
    const token = tokens[index];
    const passes =
      token?.pos === 'NUM' ||
      relative.has(token?.lower ?? '') ||
      ['fiscal', 'financial', 'calendar', 'few', 'several', 'couple', 'of'].includes(
        token?.lower ?? '',
      );
    if (!passes) return undefined;
    index += 1;
  }
  const unit = tokens[index]?.lower ?? '';
  if (index >= end || !units.has(unit)) return undefined;
  const between = tokens.slice(at + 1, index).map((token) => token.lower);
  if ((word === 'each' || word === 'every') && between.length === 0)
    return of(index + 1, `per ${unit}`, 'rate');
  if (between.some((inner) => inner !== 'same' && inner !== 'previous'))
    return of(index + 1, [word, ...between, unit].join(' '), 'span');
  const same = word === 'that' || between.includes('same');
  if (same && unit === 'year' && lastYear !== undefined) return of(index + 1, lastYear);
  return of(index + 1, [word, ...between, unit].join(' '));
}
