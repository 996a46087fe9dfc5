/** How common terms are among all that is known. */
export interface TermStatistics {
  readonly documents: number;
  /** Terms of a document, on average. */
  readonly averageLength: number;
  /** In how many documents a term stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

// Okapi BM25 with its usual constants (Robertson and Zaragoza, 2009).
const saturation = 1.2;
const lengthWeight = 0.75;

/** What knowing a term is worth: rare ones more. */
export function weightOf(term: string, { documents, frequency }: TermStatistics): number {
  const n = frequency.get(term) ?? 0;
  return Math.log(1 + (documents - n + 0.5) / (n + 0.5));
}

/** How well a document with these terms answers the terms asked for, each of which counts once. */
export function bm25(
  asked: readonly string[],
  terms: readonly string[],
  statistics: TermStatistics,
): number {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const relativeLength = terms.length / Math.max(1, statistics.averageLength);
  const norm = saturation * (1 - lengthWeight + lengthWeight * relativeLength);
  return asked.reduce((sum, term) => {
    const n = counts.get(term);
    if (n === undefined) return sum;
    return sum + (weightOf(term, statistics) * n * (saturation + 1)) / (n + norm);
  }, 0);
}
