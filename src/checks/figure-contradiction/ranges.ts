import type { TextDocument } from '../../text/document.ts';
import type { Figure } from './figure.ts';

/** One range told with two lower or two upper ends. */
export interface RangeTwice {
  readonly first: Figure;
  readonly second: Figure;
}

interface Ends {
  readonly low: Figure;
  readonly high: Figure;
}

/** 'the new range of', 'its forecast of', 'that estimate, of between' */
const taken =
  /\b(?:the|its|their|his|her|that|this) (?:[a-z-]+ ){0,2}(?:range|forecast|guidance|target|estimate|projection|outlook|band|bracket) (?:of |for [a-z]+ of |, |from |between |is |was ){0,2}$/;
const earlier =
  /\b(?:previous|previously|earlier|old|original|originally|former|last|prior|initial|raised|lowered|cut|narrowed|widened|had|from)\b/;

/** 'earnings of $5.60 to $5.75' … 'the new range of $5.50 to $5.75': one end agrees and the other does not. */
export function findRangesTwice(document: TextDocument, figures: readonly Figure[]): RangeTwice[] {
  const ranges = endsOf(figures);
  return ranges.flatMap((second): RangeTwice[] => {
    const { sentence } = second.low.quantity;
    const before = lineBefore(document, second.low);
    if (!taken.test(before) || earlier.test(before)) return [];
    const rivals = ranges.filter(
      ({ low }) =>
        low.quantity.sentence < sentence && low.quantity.unit === second.low.quantity.unit,
    );
    const alike = rivals.filter((first) => otherEnd(first, second) !== undefined);
    if (rivals.some((first) => isSame(first, second)) || alike.length !== 1) return [];
    const pair = otherEnd(alike[0] as Ends, second);
    return pair === undefined ? [] : [pair];
  });
}

function endsOf(figures: readonly Figure[]): Ends[] {
  return figures.flatMap((low, at): Ends[] => {
    const high = figures[at + 1];
    const open = low.quantity.ranged && !low.scope.listed && !low.scope.quoted;
    if (high === undefined || !open || !high.quantity.ranged) return [];
    const joined =
      high.quantity.sentence === low.quantity.sentence && high.quantity.from - low.quantity.to < 3;
    return joined && high.quantity.unit === low.quantity.unit ? [{ low, high }] : [];
  });
}

function isSame(one: Ends, two: Ends): boolean {
  return (
    one.low.quantity.value === two.low.quantity.value &&
    one.high.quantity.value === two.high.quantity.value
  );
}

/** The ends in which two ranges differ, when the other ends agree and both are of one size. */
function otherEnd(one: Ends, two: Ends): RangeTwice | undefined {
  const [low, high] = [
    one.low.quantity.value === two.low.quantity.value,
    one.high.quantity.value === two.high.quantity.value,
  ];
  if (low === high) return undefined;
  const pair = low ? { first: one.high, second: two.high } : { first: one.low, second: two.low };
  const [a, b] = [pair.first.quantity.value, pair.second.quantity.value];
  return Math.max(a, b) / Math.min(a, b) < 1.5 ? pair : undefined;
}

function lineBefore({ tokens, starts }: TextDocument, { quantity }: Figure): string {
  const start = Math.max(starts[quantity.sentence] ?? 0, quantity.from - 10);
  return `${tokens
    .slice(start, quantity.from)
    .map(({ lower }) => lower)
    .join(' ')} `;
}
