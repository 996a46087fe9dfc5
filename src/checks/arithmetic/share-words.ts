import type { Quantity } from '../../text/quantities.ts';
import type { Figure } from './clauses.ts';
import { between, type Interval } from './interval.ts';

/** Shares of 0 to 1 that a stated one allows. A per cent figure with its rounding; a fraction in words with a tenth to either side, at most 0.05. */
export function allowedShare(stated: Quantity): Interval {
  // A whole per cent is often cut off rather than rounded: 75.7% is called 75%.
  if (stated.kind === 'percent')
    return between(stated.low / 100, (stated.step >= 1 ? stated.high + 0.49 : stated.high) / 100);
  const loose = stated.hedge === 'about' ? 1.6 : 1;
  const slack = Math.min(stated.value * 0.1, 0.05) * loose;
  if (stated.hedge === 'just-over') return between(stated.value - 0.005, stated.value + 0.08);
  if (stated.hedge === 'at-least') return between(stated.value - 0.005, 1);
  if (stated.hedge === 'at-most') return between(0, stated.value + 0.005);
  if (stated.hedge === 'nearly') return between(stated.value - 0.08, stated.value + 0.005);
  return between(stated.value - slack, stated.value + slack);
}

/**
 * Whether shares that stand side by side are of several wholes: '40% of the land, 25% of the water',
 * '38% with women and 36% with men'.
 */
export function areOfSeveral(shares: readonly Figure[]): boolean {
  const [first, ...rest] = shares.map(({ right }) => ofWhat.exec(right)?.[0]);
  return rest.some((one) => one !== undefined && one !== first);
}

const ofWhat =
  /^ (?:of|in|among|with|by|at|on|for|during|under|over|when) (?:the |its |their |his |her |all )?[a-z]+/;
