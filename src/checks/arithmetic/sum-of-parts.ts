import type { Quantity } from '../../text/quantities.ts';
import { rounding } from './change.ts';
import { figuresIn, inUnitOf } from './clauses.ts';
import { add, asWritten, between, overlap, subtract, type Interval } from './interval.ts';
import { leavesRoom } from './leaves-room.ts';
import { saysOverlap } from './overlapping.ts';
import { printInterval, printLike } from './print.ts';
import type { Problem } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';

/** A total, what is said to make it up, and where the two stand. */
export interface PartsOf {
  readonly total: Quantity;
  readonly items: readonly Quantity[];
  /** Sentence of the parts. */
  readonly sentence: number;
  /** Sentence of the total, when it is another one. */
  readonly other?: number;
  /** The words leave no doubt that these are all the parts. */
  readonly told: boolean;
  /** How far the sum can be from the total and still be meant for it: 0.2 for a fifth to either side. */
  readonly reach: number;
  /** Parts told in words that are no figures: 'one', 'another'. */
  readonly ones?: number;
  /** The last part is told as what is left, or the list as all there is. */
  readonly closed?: 'rest' | 'list';
}

/**
 * A total that its parts do not make. Nothing when rounding explains it, when the sum is so far off
 * that it is the sum of something else, or when a figure near by is that sum.
 */
export function judgeParts(
  { total, items, sentence, other, told, reach, ones = 0, closed }: PartsOf,
  near: readonly SentenceView[],
  words: (quantity: Quantity) => string,
): Problem[] {
  const every = [total, ...items];
  if (items.length < 2 || every.some((one) => one.ranged || one.value <= 0)) return [];
  if (items.some((one) => one.hedge !== 'exact' || one.value >= total.value)) return [];
  const given = items.reduce((so, one) => so + one.value, 0);
  const ratio = given / total.value;
  if (ratio < 1 - reach || ratio > 1 + reach) return [];
  if (ones > 0 && Math.abs(given - total.value) <= ones) return [];
  // Years and days of a list are told to the day: nobody rounds a sentence of nine years.
  const exact = total.kind === 'duration' && total.hedge === 'exact';
  const sum = exact ? between(given, given) : add(items);
  const written = exact ? sum : add(items.map(asWritten));
  const whole = exact ? between(total.value, total.value) : asWritten(total);
  const rounded = !exact && overlap(sum, total);
  if (sumFits(exact ? [written] : items.map(asWritten), whole)) return [];
  if (rounded && Math.abs(ratio - 1) < 0.03) return [];
  if (isGiven(written, every, near)) return [];
  const document = near[0]?.document;
  if (document !== undefined && ratio > 1 && saysOverlap(document, sentence)) return [];
  if (
    document !== undefined &&
    ratio < 1 &&
    leavesRoom(document, items, total.value - given, closed)
  )
    return [];
  const computed = printLike(given, words(total));
  return [
    {
      signal: told && !rounded ? 'strong' : 'some',
      stated: `a total of ${words(total)}`,
      computed,
      sum: [
        `${items.map(words).join(' + ')} = ${computed}, against ${words(total)}`,
        ...(sum.low === sum.high ? [] : [rounding(printInterval(sum))]),
      ],
      figures: every,
      sentence,
      ...(other === undefined || other === sentence ? {} : { other }),
    },
  ];
}

/**
 * Whether rounding explains the gap between a whole and its parts as written. Of several parts not all
 * are rounded as far as can be in one direction: 29 + 4 + 3 million are not 38.
 */
export function sumFits(parts: readonly Interval[], whole: Interval): boolean {
  if (![whole, ...parts].every(({ low, high }) => Number.isFinite(high - low)))
    return overlap(add(parts), whole);
  const half = ({ low, high }: Interval) => (high - low) / 2;
  const middle = ({ low, high }: Interval) => (high + low) / 2;
  const gap = Math.abs(parts.reduce((so, part) => so + middle(part), 0) - middle(whole));
  const slack = Math.sqrt(parts.reduce((so, part) => so + half(part) ** 2, 0));
  return gap <= (half(whole) + 1.2 * slack) * (1 + 1e-9) + 1e-9;
}

/** Whether a figure near by is the sum: then the parts are those of another whole. */
function isGiven(
  sum: { low: number; high: number },
  used: readonly Quantity[],
  near: readonly SentenceView[],
): boolean {
  const [total] = used;
  if (total === undefined) return false;
  return near.some((view) => {
    const figures = figuresIn(view);
    return figures.some((figure) => {
      const alike = inUnitOf(total, figure);
      if (alike === undefined || alike.hedge !== 'exact') return false;
      const given = asWritten(alike);
      if (!used.includes(figure.quantity) && overlap(given, sum)) return true;
      // 'rose by £2.2m, from £96.4m': the new level is told too.
      return figures.some((by) => {
        const more = inUnitOf(alike, by);
        if (more === undefined || !/ from /.test(figure.left) || by === figure) return false;
        const change = asWritten(more);
        return overlap(add([given, change]), sum) || overlap(subtract(given, change), sum);
      });
    });
  });
}

/** The sentences with figures from `back` sentences before one to `on` sentences after it. */
export function viewsNear(
  views: readonly SentenceView[],
  at: number,
  back: number,
  on: number,
): SentenceView[] {
  const here = views[at]?.sentence ?? 0;
  return views
    .slice(Math.max(0, at - back), at + on + 1)
    .filter(({ sentence }) => sentence >= here - back && sentence <= here + on);
}
