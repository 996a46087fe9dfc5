import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import { grouped } from './grouped.ts';
import { remembered } from './remembered.ts';

/** Characters to a bucket: about four sentences. */
const bucketBits = 9;

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

const bucketsOf = remembered((attributions: readonly Attribution[]) => {
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
  return buckets;
});

const bySentence = remembered((attributions: readonly Attribution[]) =>
  grouped(attributions, ({ sentence }) => sentence),
);

/** The attributions of sentences `first` to `last`, in their own order within each. */
export function speechIn(
  attributions: readonly Attribution[],
  first: number,
  last = first,
): readonly Attribution[] {
  const found = bySentence(attributions);
  if (first === last) return found.get(first) ?? [];
  const all: Attribution[] = [];
  for (let at = first; at <= last; at += 1) all.push(...(found.get(at) ?? []));
  return all;
}
