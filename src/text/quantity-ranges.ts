import type { Token } from './document.ts';
import { currencySigns, type QuantityKind } from './units.ts';

/** As much of a quantity as tells whether it is one end of a range. */
interface Bound {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly kind: QuantityKind;
  readonly value: number;
}

const rangeWords = new Set(['to', '-', '–', '—', 'or']);

/** One end of 'between 10 and 12', '10 to 12 people', '10–12'; not of 'from 8% to 6%' or a score. */
export function isRanged(
  tokens: readonly Token[],
  before: Bound | undefined,
  quantity: Bound,
  after: Bound | undefined,
): boolean {
  return joins(tokens, before, quantity) || joins(tokens, quantity, after);
}

function joins(tokens: readonly Token[], low: Bound | undefined, high: Bound | undefined): boolean {
  if (low === undefined || high === undefined || low.sentence !== high.sentence) return false;
  const open = tokens[low.from - 1]?.lower ?? '';
  if (open === 'between' && high.from - low.to <= 4 && tokens[high.from - 1]?.lower === 'and')
    return true;
  if (high.from !== low.to + 1 || !rangeWords.has(tokens[low.to]?.lower ?? '')) return false;
  const alike = low.kind === high.kind || (low.kind === 'count' && !signed(tokens, high));
  // 'fell by 4 to 18', 'put on $2.35 to $74.10': an amount and a level.
  const change = changes.has(open) && low.kind !== 'percent' && high.value >= 4 * low.value;
  return alike && high.value > low.value && open !== 'from' && open !== 'by' && !change;
}

/** Words right before the amount of a change. */
const changes = new Set(
  'rose fell gained lost added shed climbed dropped jumped slipped slid advanced eased up down on'.split(
    ' ',
  ),
);

function signed(tokens: readonly Token[], quantity: Bound): boolean {
  return currencySigns.has(tokens[quantity.from]?.lower ?? '');
}
