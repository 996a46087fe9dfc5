/** A sentence as buckets of features, with its label. */
export interface Example {
  readonly id: number;
  readonly x: Int32Array;
  readonly y: 0 | 1;
}

export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

export interface FitOptions {
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero, a share of the weight each step. */
  readonly l2: number;
  /** Weight of a check-worthy sentence against another: they are the fewer. */
  readonly positive: number;
}

/** Logistic regression by AdaGrad; the same examples give the same weights, bit for bit. */
export function fit(examples: readonly Example[], options: FitOptions): Fit {
  const { buckets, epochs, rate, l2, positive } = options;
  const weights = new Float64Array(buckets);
  const grown = new Float64Array(buckets);
  let bias = 0;
  let biasGrown = 0;
  const order = [...examples.keys()];
  const random = generator(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const error =
        (scoreOf({ weights, bias }, example.x) - example.y) * (example.y ? positive : 1);
      biasGrown += error * error;
      bias -= (rate * error) / Math.sqrt(biasGrown + 1e-8);
      for (const i of example.x) {
        const gradient = error + l2 * (weights[i] ?? 0);
        const sum = (grown[i] ?? 0) + gradient * gradient;
        grown[i] = sum;
        weights[i] = (weights[i] ?? 0) - (rate * gradient) / Math.sqrt(sum + 1e-8);
      }
    }
  }
  return { weights, bias };
}

export function scoreOf({ weights, bias }: Fit, x: Int32Array): number {
  let sum = bias;
  for (const i of x) sum += weights[i] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function measure(pairs: Iterable<readonly [boolean, boolean]>): Measure {
  let both = 0;
  let said = 0;
  let meant = 0;
  for (const [predicted, actual] of pairs) {
    if (predicted) said += 1;
    if (actual) meant += 1;
    if (predicted && actual) both += 1;
  }
  return {
    precision: said ? both / said : 0,
    recall: meant ? both / meant : 0,
    f1: said + meant ? (2 * both) / (said + meant) : 0,
  };
}

/** The threshold with the highest F1. */
export function bestThreshold(model: Fit, examples: readonly Example[]): number {
  let best = { f1: -1, threshold: 0.5 };
  for (let step = 5; step <= 45; step++) {
    const threshold = step / 50;
    const { f1 } = measure(
      examples.map(({ x, y }) => [scoreOf(model, x) >= threshold, y === 1] as const),
    );
    if (f1 > best.f1) best = { f1, threshold };
  }
  return best.threshold;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
