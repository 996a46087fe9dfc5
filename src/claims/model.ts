import { featuresOf, type Word } from './features.ts';

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
  return {
    threshold: stored.threshold,
    score(words) {
      let sum = stored.bias;
      for (const feature of featuresOf(words))
        sum += (weights[bucketOf(feature, stored.buckets)] ?? 0) * stored.step;
      return 1 / (1 + Math.exp(-sum));
    },
  };
}

/** FNV-1a over UTF-16 code units, folded to a power of two. */
export function bucketOf(feature: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  return hash & (buckets - 1);
}
