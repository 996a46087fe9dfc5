import type { Quantity } from './quantities.ts';

/** True when the two values can be one value, rounded or hedged. */
export function canAgree(a: Quantity, b: Quantity): boolean {
  if (a.low <= b.high && b.low <= a.high) return true;
  return roundsTo(a, b) || roundsTo(b, a);
}

/** True when `exact` rounds to `round` at some number of digits that `round` may have been written with. */
function roundsTo(exact: Quantity, round: Quantity): boolean {
  if (round.value < 100 || Math.abs(exact.value - round.value) > round.value * 0.075) return false;
  for (let digits = 1; digits <= 6; digits += 1) {
    const scale = 10 ** (Math.floor(Math.log10(Math.abs(round.value) || 1)) - digits + 1);
    const isRound = Math.abs(round.value / scale - Math.round(round.value / scale)) < 1e-9;
    if (isRound && scale >= 1 && Math.abs(exact.value - round.value) <= scale / 2) return true;
  }
  return false;
}
