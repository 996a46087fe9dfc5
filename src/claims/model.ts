import { eachFeature, type Word } from './features.ts';

/** A logistic regression over hashed features, as it is stored: one signed byte a bucket. */
export interface StoredModel {
  readonly trainedOn: string;
  readonly trainedBy: string;
  /** Number of buckets, a power of two. */
  readonly buckets: number;
  /** A stored byte times this is the weight. */
  readonly step: number;
  readonly bias: number;
  /** Score from which the development set was labelled check-worthy. */
  readonly threshold: number;
  /** Base64 of `buckets` signed bytes. */
  readonly weights: string;
}

export interface Model {
  readonly threshold: number;
  /** 0–1 */
  score(words: readonly Word[]): number;
}

export function openModel(stored: StoredModel): Model {
  const weights = new Int8Array(Buffer.from(stored.weights, 'base64'));
  if (weights.length !== stored.buckets)
    throw new Error(`model has ${weights.length} weights, wants ${stored.buckets}`);
  const { buckets } = stored;
  const seen = rememberHashes();
  let sum = 0;
  // One sink for all sentences: the engine compiles it into the loop that tells it.
  const weigh = (first: string, second?: string, third?: string, fourth?: string): void => {
    let hash = hashOn(offsetBasis, first);
    if (second !== undefined) hash = hashOn(hash, second);
    if (third !== undefined) hash = hashOn(hash, third);
    if (fourth !== undefined) hash = hashOn(hash, fourth);
    if (seen.add(hash)) sum += weights[fold(hash, buckets)] ?? 0;
  };
  return {
    threshold: stored.threshold,
    score(words) {
      sum = 0;
      seen.clear();
      eachFeature(words, weigh);
      return 1 / (1 + Math.exp(-(stored.bias + sum * stored.step)));
    },
  };
}

const offsetBasis = 0x811c9dc5;

/** FNV-1a over UTF-16 code units, folded to a power of two. */
export function bucketOf(feature: string, buckets: number): number {
  return fold(hashOn(offsetBasis, feature), buckets);
}

function hashOn(from: number, text: string): number {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function fold(hash: number, buckets: number): number {
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/**
 * A set of 32-bit numbers that is emptied for every sentence: a table with the round in which each
 * place was filled, so that emptying costs nothing and no memory is asked for.
 */
function rememberHashes() {
  let hashes = new Int32Array(2048);
  let rounds = new Int32Array(2048);
  let round = 0;
  let size = 0;
  const add = (hash: number): boolean => {
    if (size * 2 > hashes.length) grow();
    let at = (hash ^ (hash >>> 16)) & (hashes.length - 1);
    while (rounds[at] === round) {
      if (hashes[at] === hash) return false;
      at = (at + 1) & (hashes.length - 1);
    }
    rounds[at] = round;
    hashes[at] = hash;
    size += 1;
    return true;
  };
  const grow = (): void => {
    const kept = hashes.filter((_, at) => rounds[at] === round);
    hashes = new Int32Array(hashes.length * 2);
    rounds = new Int32Array(hashes.length);
    size = 0;
    round = 1;
    for (const hash of kept) add(hash);
  };
  const clear = (): void => {
    round += 1;
    size = 0;
  };
  return { add, clear };
}
