/** The two measures of extraction, as the README of the evaluation data words them. */

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Something was predicted; something was to be found. */
  readonly predicted: boolean;
  readonly expected: boolean;
}

type Counts = ReadonlyMap<string, number>;

function countAll(items: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(one: Counts, other: Counts): number {
  let sum = 0;
  for (const [item, count] of one) sum += Math.min(count, other.get(item) ?? 0);
  return sum;
}

const total = (counts: Counts): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

const shingleSize = 4;

function shingles(text: string): Counts {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  if (tokens.length === 0) return new Map();
  const last = Math.max(0, tokens.length - shingleSize);
  return countAll(
    Array.from({ length: last + 1 }, (_, at) => tokens.slice(at, at + shingleSize).join(' ')),
  );
}

/** Overlap of four-word runs, case kept. */
export function scoreByShingles(predicted: string, truth: string): PageScore {
  return score(shingles(predicted), shingles(truth));
}

/** Overlap of lower-case words as multisets. */
export function scoreByWords(predicted: string, truth: string): PageScore {
  const words = (text: string) => countAll(text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []);
  return score(words(predicted), words(truth));
}

function score(predicted: Counts, truth: Counts): PageScore {
  const hits = overlap(predicted, truth);
  const wrong = total(predicted) - hits;
  const missed = total(truth) - hits;
  const precision = ratio(hits, wrong, missed);
  const recall = ratio(hits, missed, wrong);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, predicted: hits + wrong > 0, expected: hits + missed > 0 };
}

/** 1 where nothing was wrong and nothing missed; 0 where there is nothing to divide. */
function ratio(hits: number, errors: number, otherErrors: number): number {
  if (errors === 0 && otherErrors === 0) return 1;
  return hits + errors === 0 ? 0 : hits / (hits + errors);
}

export interface SetScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Harmonic mean of the average precision (over pages with a prediction) and the average recall. */
export function harmonicOfMeans(scores: readonly PageScore[]): SetScore {
  const precision = mean(scores.filter((page) => page.predicted).map((page) => page.precision));
  const recall = mean(scores.filter((page) => page.expected).map((page) => page.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Plain averages over pages. */
export function meanOfPages(scores: readonly PageScore[]): SetScore {
  return {
    precision: mean(scores.map((page) => page.precision)),
    recall: mean(scores.map((page) => page.recall)),
    f1: mean(scores.map((page) => page.f1)),
  };
}

export function mean(numbers: readonly number[]): number {
  return numbers.length === 0
    ? 0
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
