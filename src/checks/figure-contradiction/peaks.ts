import type { TextDocument } from '../../text/document.ts';
import { canAgree } from '../../text/rounding.ts';
import type { Figure } from './figure.ts';
import { compareSets } from './evidence.ts';

/** The highest point of one thing, told with two figures. */
export interface Peak {
  readonly first: Figure;
  readonly second: Figure;
}

const peak =
  /^(?:peak|peaked|peaks|record|highest|maximum|max|crested|crest|topped|deepest|tallest|longest|largest|fastest|strongest|hottest)$/;
const low = /^(?:low|lowest|minimum|smallest|shortest|coldest|slowest|weakest|shallowest)$/;
const beside = /^(?:above|below|over|under|than|short|from)$/;

/**
 * 'the river reached a record 4.9 metres' … 'At its peak the river stood at 4.6 metres': one thing has
 * one highest point. Both sentences speak of the peak and of the same thing, and no time, place or
 * source tells them apart.
 */
export function findPeaks({ tokens, starts }: TextDocument, figures: readonly Figure[]): Peak[] {
  const peaks = figures.filter(
    ({ quantity, scope }) =>
      quantity.kind === 'measure' &&
      quantity.hedge === 'exact' &&
      !quantity.ranged &&
      !scope.listed &&
      !scope.modal &&
      says(quantity.from, quantity.sentence, peak) &&
      !says(quantity.from, quantity.sentence, low) &&
      // 'The peak was 34 centimetres above the flood level of 7.5 metres'
      !says(quantity.from, quantity.sentence, beside),
  );
  const found: Peak[] = [];
  peaks.forEach((first, index) => {
    const second = peaks.slice(index + 1).find((other) => isSame(first, other));
    if (second !== undefined) found.push({ first, second });
  });
  return found.length === 1 ? found : [];

  /** A word of the kind in the clause of the figure, before it. */
  function says(at: number, sentence: number, words: RegExp): boolean {
    const start = Math.max(starts[sentence] ?? 0, at - 12);
    return tokens.slice(start, at).some(({ lower }) => words.test(lower));
  }
}

function isSame({ quantity: a, scope: one }: Figure, { quantity: b, scope: two }: Figure): boolean {
  if (a.unit !== b.unit || a.sentence === b.sentence || canAgree(a, b)) return false;
  if (Math.max(a.value, b.value) / Math.min(a.value, b.value) > 1.6) return false;
  if (one.another !== two.another || one.quoted !== two.quoted || one.rate !== two.rate)
    return false;
  if (one.voice !== two.voice && one.voice !== '' && two.voice !== '') return false;
  if (one.periodKey !== two.periodKey && one.periodKey !== '' && two.periodKey !== '') return false;
  const names = compareSets(one.names, two.names);
  if (names.onlyA > 0 && names.onlyB > 0) return false;
  return [one.subject, one.topic].some((thing) => thing !== '' && two.context.has(thing));
}
