import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import type { Quotation } from './quotations.ts';
import { startsLower } from './letters.ts';
import { isOtherOccasion, isSameOccasion, leadOf } from './quote-occasions.ts';
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
  /** The words between the marks of an omission: '…', '...', '[he]'. */
  readonly pieces: readonly (readonly string[])[];
  readonly speaker: string;
}

const filler = new Set('a an the that this and but i we you it is'.split(' '));

/** 'To answer the question, “why would …?”': the story's own, and it may put it otherwise. */
const asked = /\b(?:questions?|motto|slogan|proverb|adage|saying),? $/i;

/** Pairs of quotations that are nearly, but not quite, the same words. */
export function findVariants(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Variant[] {
  const known = quotations
    .filter(
      (quotation) =>
        quotation.depth === 0 &&
        quotation.closed &&
        !asked.test(document.article.text.slice(0, quotation.range.start).slice(-40)),
    )
    .map((quotation): Words => {
      const pieces = piecesOf(document, quotation);
      const speaker = speakerOf(quotation, attributions);
      return { quotation, words: pieces.flat(), pieces, speaker };
    })
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
        earlier &&
        !goesOn(document, earlier.quotation, one.quotation) &&
        !shortens(earlier, one) &&
        !isOtherOccasion(document, earlier.quotation.range, one.quotation.range) &&
        (compare(earlier, one) ?? retold(document, earlier, one));
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

const omission = /…|\.{3}|\. \. \.|\[[^\][]{0,80}\]/;

function piecesOf(document: TextDocument, { inner }: Quotation): string[][] {
  return document.article.text
    .slice(inner.start, inner.end)
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/&/g, ' and ')
    .split(omission)
    .map((piece) => piece.match(anyWord) ?? []);
}

/** Whether one of them is the other with words left out, and says so where they are missing. */
function shortens(a: Words, b: Words): boolean {
  const cut = (one: Words, whole: Words) =>
    one.pieces.length > 1 && inOrder(one.pieces, whole.words);
  return cut(a, b) || cut(b, a);
}

function inOrder(pieces: readonly (readonly string[])[], whole: readonly string[]): boolean {
  let rest = ` ${whole.join(' ')} `;
  return pieces.every((piece) => {
    if (piece.length === 0) return true;
    const at = rest.indexOf(` ${piece.join(' ')} `);
    if (at >= 0) rest = rest.slice(at + piece.join(' ').length + 1);
    return at >= 0;
  });
}

function speakerOf(quotation: Quotation, attributions: readonly Attribution[]): string {
  const voices = voicing(attributions, quotation.range).filter(
    ({ source }) => source !== undefined,
  );
  // 'In the letter, which this newspaper has seen, Brandt wrote …': who says it, not who saw it.
  const one = voices.find(({ cue }) => cue.family === 'say') ?? voices[0];
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
  // A slogan of four words is turned round by the next speaker.
  const swapped = only(a.words, b.words).length > 0 && only(b.words, a.words).length > 0;
  if (shorter <= 4 && swapped && a.speaker !== b.speaker) return undefined;
  return { first: a.quotation, second: b.quotation, differing, long: shorter >= 7 };
}

/** What is said of words that were spoken before: 'her promise that “…”', 'had told them that “…”'. */
const backReference =
  /(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he)|['’]s?) (?:\p{L}+ ){0,2}(?:pledge|promise|words?|remarks?|comments?|statement|claim|assurance|warning|vow|message|speech|declaration|line|insistence|letter|post|email|answer)\b[^.;]{0,80}$|\bhad (?:\p{L}+ )?(?:said|told|promised|insisted|warned|written|pledged|assured|vowed|claimed|argued)\b[^.;]{0,60}$/u;

/** Words that nobody is said to have spoken: 'would do better to say that “…”', 'what she means is “…”'. */
const unsaid =
  /\b(?:would|should|could|might|rather|instead|if|not|never|means?|meant|translat\w*|reads?|in effect|as if|edited|corrected|misquot\w*|changed|amended)\b[^.]*$/i;

/** A saying that the story takes up again inside a sentence of its own, in other words between the marks. */
function retold(document: TextDocument, earlier: Words, later: Words): Variant | undefined {
  const { text } = document.article;
  const { inner, range } = later.quotation;
  const lead = leadOf(document, range);
  if (unsaid.test(lead)) return undefined;
  if (!oneMouth(document, earlier, later, lead)) return undefined;
  const again = isSameOccasion(lead);
  if (!again && !startsLower(text.slice(inner.start, inner.end))) return undefined;
  const [whole, part] = [earlier.words, later.words];
  if (whole.length > part.length * 2 || part.length > whole.length * 1.4) return undefined;
  if (contains(whole, part) || contains(part, whole)) return undefined;
  const common = commonLength(whole, part);
  const differing = [...only(whole, part), ...only(part, whole)].filter(
    (word) => !filler.has(word),
  );
  if (differing.length === 0) return undefined;
  const close = part.length >= 7 && whole.at(-1) === part.at(-1) && common / part.length >= 0.75;
  const told =
    part.length >= 8 &&
    (commonStart(whole, part) >= 4 || (whole[0] === part[0] && common / whole.length >= 0.6)) &&
    common / Math.max(whole.length, part.length) >= 0.4 &&
    (again || backReference.test(lead));
  // One answer on one occasion begins alike and is of the same thing.
  const once =
    again &&
    part.length >= 7 &&
    whole[0] === part[0] &&
    common / Math.max(whole.length, part.length) >= 0.45 &&
    whole.some((word) => word.length > 4 && part.includes(word));
  return close || told || once
    ? { first: earlier.quotation, second: later.quotation, differing, long: false }
    : undefined;
}

/** 'Berg's promise that “…”', whoever it is that retells it. */
const whoseWords =
  /(?<!\p{L})(\p{Lu}[\p{L}-]+)['’]s? (?:\p{L}+ ){0,2}(?:pledge|promise|words?|remarks?|comments?|statement|claim|assurance|warning|vow|message|speech|declaration|insistence|letter|post|email|answer)\b[^.;]{0,80}$/u;

/** 'His statement that “…”' */
const theirWords =
  /\b(?:[Hh]is|[Hh]er) (?:\p{L}+ )?(?:pledge|promise|words|remarks?|statement|claim|assurance|warning|vow)\b[^.;]{0,60}$/u;

/** The same speaker is read, or named beside the quotation that has none. */
function oneMouth(document: TextDocument, earlier: Words, later: Words, lead: string): boolean {
  if (earlier.speaker !== '' && earlier.speaker === later.speaker) return true;
  const teller = whoseWords.exec(lead)?.[1]?.toLowerCase();
  if (teller !== undefined && teller === earlier.speaker) return true;
  if (later.speaker === 'pronoun') return earlier.speaker !== '';
  if (later.speaker === '' && theirWords.test(lead)) return earlier.speaker !== '';
  if (later.speaker === '') return earlier.speaker !== '' && speaks(lead, earlier.speaker);
  const { start, end } = earlier.quotation.range;
  const { text } = document.article;
  // Not as far as the next sentence, where somebody else may speak.
  const behind = /^[^.!?]*/.exec(text.slice(end, end + 80))?.[0] ?? '';
  return speaks(text.slice(Math.max(0, start - 80), end) + behind, later.speaker);
}

function speaks(words: string, speaker: string): boolean {
  return speaker !== 'pronoun' && words.toLowerCase().includes(speaker.toLowerCase());
}

/** How many words both begin with. */
function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
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
