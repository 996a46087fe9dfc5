import { termsOf } from '../evidence/terms.ts';

/** Bytes of one posting: the row's id (32 bits, little end first) and its impact. */
export const postingBytes = 5;

/** Constants of BM25, as in the ranking; a usual length stands in for the average, which moves. */
const saturation = 1.2;
const lengthWeight = 0.75;
const usualLength = 18;
const strongest = 255;

/** Words of a text as they are filed: each with how much it says about this text, 0–255. */
export function impactsOf(text: string): {
  readonly length: number;
  readonly impacts: Map<string, number>;
} {
  const terms = termsOf(text);
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const norm = saturation * (1 - lengthWeight + (lengthWeight * terms.length) / usualLength);
  const impacts = new Map<string, number>();
  for (const [term, n] of counts) impacts.set(term, Math.round((strongest * n) / (n + norm)));
  return { length: terms.length, impacts };
}

export function writePosting(to: Buffer, at: number, id: number, impact: number): void {
  to.writeUInt32LE(id, at);
  to[at + 4] = impact;
}

/** Adds a term's weight, by impact, to every row that it stands in. */
export function addScores(scores: Map<number, number>, postings: Buffer, weight: number): void {
  for (let at = 0; at + postingBytes <= postings.length; at += postingBytes) {
    const id = postings.readUInt32LE(at);
    scores.set(id, (scores.get(id) ?? 0) + (weight * (postings[at + 4] ?? 0)) / strongest);
  }
}

/** The ids with the highest scores, best first; equal ones by id, so that a result can be repeated. */
export function bestOf(scores: ReadonlyMap<number, number>, limit: number): number[] {
  const floor = floorOf(scores, limit);
  return [...scores]
    .filter(([, score]) => score >= floor)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, limit)
    .map(([id]) => id);
}

const steps = 512;

/** A score that at least `limit` rows reach, so that only few have to be sorted. */
function floorOf(scores: ReadonlyMap<number, number>, limit: number): number {
  if (scores.size <= limit * 4) return 0;
  let top = 0;
  for (const score of scores.values()) if (score > top) top = score;
  const histogram = new Uint32Array(steps + 1);
  const stepOf = (score: number) => Math.floor((score / top) * steps);
  for (const score of scores.values()) {
    const step = stepOf(score);
    histogram[step] = (histogram[step] ?? 0) + 1;
  }
  let count = 0;
  for (let step = steps; step > 0; step -= 1) {
    count += histogram[step] ?? 0;
    if (count >= limit) return (step / steps) * top * (1 - 1e-9);
  }
  return 0;
}
