import type { Figure } from './figure.ts';

/** A long figure that stands elsewhere with two neighbouring digits swapped: 8,412 and 8,142. */
export interface SwappedDigits {
  readonly first: Figure;
  readonly second: Figure;
  /** One of the two comes more than once: the other is the slip. */
  readonly settled: boolean;
}

/** Figures of four and more different digits are seldom each other's neighbours by chance. */
export function findSwappedDigits(figures: readonly Figure[]): SwappedDigits[] {
  const byDigits = new Map<string, Figure[]>();
  for (const figure of figures) {
    const digits = digitsOf(figure);
    if (digits === undefined) continue;
    const key = `${figure.quantity.kind}|${figure.quantity.unit}|${[...digits].sort().join('')}`;
    const group = byDigits.get(key);
    if (group === undefined) byDigits.set(key, [figure]);
    else group.push(figure);
  }
  return [...byDigits.values()].flatMap((group) => slipsIn(group));
}

function slipsIn(group: readonly Figure[]): SwappedDigits[] {
  const first = group[0];
  const second = group.find(
    (figure) => first !== undefined && isSwap(digitsOf(first) ?? '', digitsOf(figure) ?? ''),
  );
  if (
    first === undefined ||
    second === undefined ||
    first.quantity.sentence === second.quantity.sentence
  )
    return [];
  if (first.scope.listed || second.scope.listed) return [];
  return [{ first, second, settled: group.length > 2 }];
}

/** The digits of an exact figure with at least four of them, three of them different and no run of zeros at the end. */
function digitsOf({ quantity }: Figure): string | undefined {
  if (
    !Number.isInteger(quantity.value) ||
    quantity.step !== 1 ||
    quantity.form !== 'digits' ||
    quantity.ranged
  )
    return undefined;
  const digits = String(quantity.value);
  return digits.length >= 4 && digits.length < 12 && new Set(digits).size >= 3 ? digits : undefined;
}

/** Two neighbouring digits change places. */
export function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  if (at < 0 || a.length !== b.length) return false;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
