import type { Token } from './document.ts';
import type { Quantity } from './quantities.ts';
import type { Period } from './period.ts';

/** Times within sixty tokens; all of them but in monstrous sentences. */
export function nearby(periods: readonly Period[], { from, to }: Quantity): readonly Period[] {
  if (periods.length < 12) return periods;
  let low = 0;
  while (low < periods.length && (periods[low]?.to ?? 0) < from - 60) low += 1;
  return periods.slice(low, low + 12).filter((period) => period.from < to + 60);
}

/** The time named after the figure and before the next one, else the one before the first figure. */
export function periodOf(
  periods: readonly Period[],
  quantity: Quantity,
  all: readonly Quantity[],
  tokens: readonly Token[],
  definite: boolean,
): { point: Period | undefined; rate: string } {
  const next = all[quantity.index + 1];
  const limit = next?.sentence === quantity.sentence ? next.from : Infinity;
  const previous = all[quantity.index - 1];
  const floor = previous?.sentence === quantity.sentence ? previous.to : -1;
  // 'the 2019 budget was £3.1m', 'In 2023, 25,000 …': named before, and not another figure's.
  let [rate, after, before, opening]: (Period | undefined)[] = [];
  for (const period of periods) {
    const ahead = period.from - quantity.to;
    const inside = ahead >= 0 && period.from < limit;
    if (period.sort === 'rate') {
      if (inside && ahead < 4) rate ??= period;
    } else if (inside && ahead < (definite ? 5 : 25)) {
      if (after === undefined && !crosses(tokens, quantity.to, period.from)) after = period;
    } else if (period.to <= quantity.from) {
      if (period.from >= floor) before = period;
      else if (floor >= 0) opening ??= period;
    }
  }
  return { point: after ?? before ?? opening, rate: rate?.key ?? '' };
}

const breaks = new Set([',', ';', '—', '(', ':']);

/** True when a clause mark stands between the figure and the time: the time is then another clause's. */
function crosses(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (breaks.has(tokens[at]?.text ?? '')) return true;
  return false;
}
