/** Words of a shingle: short enough to survive an edit nearby, long enough to be of one text alone. */
const shingleWords = 5;
/** Smallest hashes that are kept. Their overlap estimates that of all shingles (Broder, 1997). */
const kept = 16;
/** Shorter texts are told apart by nothing. */
const fewestShingles = 60;
/** Share of the shorter text that must stand in the other. */
const leastShared = 0.85;

/** The sketch of a text: two with the same text share it, whatever page they stand on; none for a short one. */
export function textPrints(text: string): readonly number[] | undefined {
  const shingles = shinglesOf(text);
  if (shingles.size < fewestShingles) return undefined;
  return [...shingles].sort((a, b) => a - b).slice(0, kept);
}

/**
 * One text on two pages: nearly all of the shorter one stands in the other, and not one figure differs
 * between them.
 */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [shinglesOf(one), shinglesOf(other)];
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < fewestShingles || small.size < large.size / 2) return false;
  const shared = [...small].filter((shingle) => large.has(shingle)).length;
  return shared / small.size >= leastShared && figuresWithin(one, other);
}

/** Every figure of one of them stands in the other too: a shorter copy may lack the last paragraphs. */
function figuresWithin(one: string, other: string): boolean {
  const [a, b] = [figuresOf(one), figuresOf(other)];
  const within = (xs: ReadonlySet<string>, ys: ReadonlySet<string>) =>
    [...xs].every((x) => ys.has(x));
  return within(a, b) || within(b, a);
}

function figuresOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.match(/\d[\d.,]*/g) ?? []).map((figure) => figure.replace(/(?<![.,])[.,]+$/, '')),
  );
}

const letterRun = /[\p{L}\p{N}]+/gu;

function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(letterRun) ?? [];
  const hashes = words.map(hash32);
  const shingles = new Set<number>();
  for (let at = 0; at + shingleWords <= hashes.length; at += 1) {
    shingles.add(hashes.slice(at, at + shingleWords).reduce(mix, 0));
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hash32(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}

/** Two 26-bit halves, so that a shingle has 52 bits: a safe integer, and a bigint of the database. */
function mix(sum: number, word: number): number {
  const high = Math.floor(sum / 0x4000000);
  const low = sum % 0x4000000;
  const next = Math.imul(low ^ word, 0x85ebca6b) >>> 6;
  const other = Math.imul(high ^ (word >>> 7) ^ next, 0xc2b2ae35) >>> 6;
  return other * 0x4000000 + next;
}
