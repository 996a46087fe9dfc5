/** Two neighbouring digits change places. */
export function isSwap(a: string, b: string): boolean {
  return exchanged(a, b) === 1;
}

/** How far apart the two digits stand that alone changed places; 0 when more than that differs. */
export function exchanged(a: string, b: string): number {
  if (a.length !== b.length) return 0;
  const other = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [one = 0, two = 0] = other;
  return other.length === 2 && a[one] === b[two] && a[two] === b[one] ? two - one : 0;
}
