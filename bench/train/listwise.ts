/** A candidate of a query. */
export interface Listed {
  readonly signs: Readonly<Record<string, number>>;
  /** It is what the query looks for. */
  readonly isMeant: boolean;
}

export function scoreOf({ signs }: Listed, weights: Readonly<Record<string, number>>): number {
  return Object.entries(weights).reduce((sum, [name, each]) => sum + each * (signs[name] ?? 0), 0);
}

const steps = 400;
const rate = 0.05;

/**
 * Weights under which those that are meant get most of a softmax over their list (conditional logit),
 * with an L2 penalty on signs brought to one scale; Adam, whole batches, the same lists give the same
 * weights. Lists that hold nothing meant, or nothing else, teach nothing.
 */
export function fitListwise(
  lists: readonly (readonly Listed[])[],
  l2: number,
): Record<string, number> {
  const telling = lists.filter(
    (list) => list.some(({ isMeant }) => isMeant) && list.some(({ isMeant }) => !isMeant),
  );
  const names = Object.keys(telling[0]?.[0]?.signs ?? {});
  const scale = names.map((name) =>
    deviationOf(telling.flatMap((list) => list.map(({ signs }) => signs[name] ?? 0))),
  );
  const rows = telling.map((list) => ({
    x: list.map(({ signs }) => names.map((name, k) => (signs[name] ?? 0) / (scale[k] ?? 1))),
    meant: list.map(({ isMeant }) => isMeant),
  }));
  const weights = names.map(() => 0);
  const [mean, square] = [names.map(() => 0), names.map(() => 0)];
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeOf(rows, weights);
    for (const k of names.keys()) {
      const g = (slope[k] ?? 0) / rows.length + 2 * l2 * (weights[k] ?? 0);
      mean[k] = 0.9 * (mean[k] ?? 0) + 0.1 * g;
      square[k] = 0.999 * (square[k] ?? 0) + 0.001 * g * g;
      const size = Math.sqrt(square[k] / (1 - 0.999 ** step)) + 1e-9;
      weights[k] = (weights[k] ?? 0) - (rate * mean[k]) / (1 - 0.9 ** step) / size;
    }
  }
  return Object.fromEntries(
    names.map((name, k) => [name, (weights[k] ?? 0) / (scale[k] ?? 1)] as const),
  );
}

interface Rows {
  readonly x: readonly (readonly number[])[];
  readonly meant: readonly boolean[];
}

/** Gradient of the lists' negative log-likelihood. */
function slopeOf(lists: readonly Rows[], weights: readonly number[]): number[] {
  const slope = weights.map(() => 0);
  for (const { x, meant } of lists) {
    const scores = x.map((row) => row.reduce((sum, each, k) => sum + each * (weights[k] ?? 0), 0));
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, each) => sum + each, 0);
    const share = 1 / meant.filter(Boolean).length;
    x.forEach((row, at) => {
      const error = (powers[at] ?? 0) / total - (meant[at] === true ? share : 0);
      row.forEach((each, k) => (slope[k] = (slope[k] ?? 0) + error * each));
    });
  }
  return slope;
}

function deviationOf(values: readonly number[]): number {
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  const variance = values.reduce((sum, each) => sum + (each - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) || 1;
}
