import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';
import { voicing } from './voiced.ts';

/** The same words of the same speaker, quoted twice and differently. */
export interface Variant {
  readonly first: Quotation;
  readonly second: Quotation;
  /** Words that only one of them has. */
  readonly differing: readonly string[];
  /** Long enough that two separate remarks are unlikely. */
  readonly long: boolean;
}

interface Words {
  readonly quotation: Quotation;
  readonly words: readonly string[];
  readonly speaker: string;
}

const filler = new Set('a an the that this and but i we you it is'.split(' '));

/** Pairs of quotations that are nearly, but not quite, the same words. */
export function findVariants(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Variant[] {
  const known = quotations
    .filter((quotation) => quotation.depth === 0 && quotation.closed)
    .map((quotation): Words => ({
      quotation,
      words: wordsOf(document, quotation),
      speaker: speakerOf(quotation, attributions),
    }))
    .filter(({ words }) => words.length >= 4 && words.length <= 60);
  const found: Variant[] = [];
  const byWord = new Map<string, number[]>();
  known.forEach((one, index) => {
    // Only quotations that share a telling word are compared, so a long text costs no more than it must.
    const candidates = new Set(
      one.words
        .filter((word) => word.length > 3)
        .flatMap((word) => (byWord.get(word) ?? []).slice(-12)),
    );
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      const earlier = known[candidate];
      const variant =
        earlier && !goesOn(document, earlier.quotation, one.quotation) && compare(earlier, one);
      if (variant) found.push(variant);
    }
    for (const word of new Set(one.words)) {
      if (word.length <= 3) continue;
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [index]);
      else places.push(index);
    }
  });
  return found;
}

/** '“You come to see,” she said. “You come to learn.”': one remark, only 'she said' stands between. */
function goesOn(document: TextDocument, first: Quotation, second: Quotation): boolean {
  const between = document.article.text.slice(first.range.end, second.range.start);
  return between.length <= 80 && !/[.!?][^.!?]*[.!?]|\n/.test(between);
}

const anyWord = /[\p{L}\p{N}]+(?:'\p{L}+)?/gu;

function wordsOf(document: TextDocument, { inner }: Quotation): string[] {
  const text = document.article.text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .replace(/[‘’]/g, "'");
  return text.match(anyWord) ?? [];
}

function speakerOf(quotation: Quotation, attributions: readonly Attribution[]): string {
  const one = voicing(attributions, quotation.range).find(({ source }) => source !== undefined);
  if (!one?.source) return '';
  return one.source.kind === 'pronoun' ? 'pronoun' : one.source.head;
}

function compare(a: Words, b: Words): Variant | undefined {
  if (a.speaker === '' && b.speaker === '') return undefined;
  if (!sameSpeaker(a.speaker, b.speaker)) return undefined;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  if (longer > shorter * 1.6 || contains(a.words, b.words) || contains(b.words, a.words))
    return undefined;
  // The same frame: a speaker who says two things alike changes the end ('we have no money, we have no plan').
  if (a.words[0] !== b.words[0] || a.words.at(-1) !== b.words.at(-1)) return undefined;
  const common = commonLength(a.words, b.words);
  if (common / longer < 0.55) return undefined;
  const differing = [...only(a.words, b.words), ...only(b.words, a.words)].filter(
    (word) => !filler.has(word),
  );
  if (differing.length === 0 || differing.length > Math.max(3, longer / 3)) return undefined;
  return { first: a.quotation, second: b.quotation, differing, long: shorter >= 7 };
}

function sameSpeaker(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || a === 'pronoun' || b === 'pronoun';
}

function contains(whole: readonly string[], part: readonly string[]): boolean {
  return ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);
}

function only(a: readonly string[], b: readonly string[]): string[] {
  return a.filter((word) => !b.includes(word));
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [j, other] of b.entries())
      next.push(word === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    row = next;
  }
  return row.at(-1) ?? 0;
}
