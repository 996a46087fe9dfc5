import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';

/** Characters to a bucket: about four sentences. */
const bucketBits = 9;

type Buckets = ReadonlyMap<number, readonly number[]>;
const known = new WeakMap<readonly Attribution[], Buckets>();

/** The attributions whose content shares at least a character with the place, in their own order. */
export function voicing(
  attributions: readonly Attribution[],
  place: Range,
): readonly Attribution[] {
  const buckets = bucketsOf(attributions);
  const first = place.start >> bucketBits;
  const last = Math.max(place.start, place.end - 1) >> bucketBits;
  let near: Iterable<number> = buckets.get(first) ?? [];
  if (last > first) {
    const all = new Set(near);
    for (let at = first + 1; at <= last; at += 1)
      for (const index of buckets.get(at) ?? []) all.add(index);
    near = [...all].sort((a, b) => a - b);
  }
  const found: Attribution[] = [];
  for (const index of near) {
    const one = attributions[index];
    if (one?.content.some((range) => range.start < place.end && place.start < range.end))
      found.push(one);
  }
  return found;
}

function bucketsOf(attributions: readonly Attribution[]): Buckets {
  const before = known.get(attributions);
  if (before !== undefined) return before;
  const buckets = new Map<number, number[]>();
  attributions.forEach(({ content }, index) => {
    for (const range of content) {
      const last = (range.end - 1) >> bucketBits;
      for (let at = range.start >> bucketBits; at <= last; at += 1) {
        const bucket = buckets.get(at);
        if (bucket === undefined) buckets.set(at, [index]);
        else if (bucket.at(-1) !== index) bucket.push(index);
      }
    }
  });
  known.set(attributions, buckets);
  return buckets;
}
