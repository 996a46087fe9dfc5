import type { TextDocument } from '../../text/document.ts';
import { canAgree } from '../../text/rounding.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Figure } from './figure.ts';
import { compareSets, linksOf } from './evidence.ts';

/** The highest point of one thing, told with two figures. */
export interface Peak {
  readonly first: Figure;
  readonly second: Figure;
}

const peak =
  /^(?:peak|peaked|peaks|record|highest|maximum|max|crested|crest|topped|deepest|tallest|longest|largest|fastest|strongest|hottest|top)$/;
/** 'at speeds of up to 94 mph' */
const upTo = /^(?:speeds|gusts|winds|waves|heights|depths|temperatures)$/;
const setAgainst =
  /^(?:old|older|new|newer|former|previous|rival|earlier|later|other|average|limit)$/;
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
      (quantity.hedge === 'exact' || quantity.hedge === 'at-most') &&
      !quantity.ranged &&
      !scope.listed &&
      !scope.modal &&
      says(quantity.from, quantity.sentence, quantity.hedge === 'exact' ? peak : upTo) &&
      !says(quantity.from, quantity.sentence, setAgainst) &&
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

function isAgreed(a: Quantity, b: Quantity): boolean {
  if (a.hedge === b.hedge) return a.hedge === 'exact' ? canAgree(a, b) : true;
  const [most, other] = a.hedge === 'at-most' ? [a, b] : [b, a];
  return other.value <= most.value;
}

function isSame(first: Figure, second: Figure): boolean {
  const { quantity: a, scope: one } = first;
  const { quantity: b, scope: two } = second;
  // 'up to 94 mph' allows every lower speed, and none above it
  if (a.unit !== b.unit || a.sentence === b.sentence || isAgreed(a, b)) return false;
  if (Math.max(a.value, b.value) / Math.min(a.value, b.value) > 1.6) return false;
  if (one.another !== two.another || one.quoted !== two.quoted || one.rate !== two.rate)
    return false;
  if (one.voice !== two.voice && one.voice !== '' && two.voice !== '') return false;
  if (one.periodKey !== two.periodKey && one.periodKey !== '' && two.periodKey !== '') return false;
  const names = compareSets(one.names, two.names);
  // 'chased a pickup' … 'during the chase'
  if (names.onlyA > 0 && names.onlyB > 0 && linksOf(first, second) === 0) return false;
  return [one.subject, one.topic].some((thing) => thing !== '' && two.context.has(thing));
}
