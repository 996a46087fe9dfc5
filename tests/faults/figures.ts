/** Percentiles of durations, rounded; NaN when there are none. */
export function percentiles(values: readonly number[]): { p50: number; p95: number; p99: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** A measurement; `at` in milliseconds. */
export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** Slope of the straight line that fits the samples best, per hour. 0 for fewer than two. */
export function slopePerHour(samples: readonly Sample[]): number {
  const mean = (of: (sample: Sample) => number) =>
    samples.reduce((sum, sample) => sum + of(sample), 0) / samples.length;
  const [at, value] = [mean((sample) => sample.at), mean((sample) => sample.value)];
  const spread = samples.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  if (!(spread > 0)) return 0;
  const shared = samples.reduce(
    (sum, sample) => sum + (sample.at - at) * (sample.value - value),
    0,
  );
  return (shared / spread) * 3_600_000;
}

/** The samples of the second half of a run: what was loaded and filled once is behind them. */
export function secondHalf<Each extends { readonly at: number }>(samples: readonly Each[]): Each[] {
  const [first, last] = [samples[0]?.at ?? 0, samples.at(-1)?.at ?? 0];
  return samples.filter(({ at }) => at >= (first + last) / 2);
}
