import { termsOf } from './terms.ts';

/** A claim that is looked for. */
export interface ClaimQuery {
  readonly text: string;
  /** Who says it, when that is known. */
  readonly speaker?: string;
  /** ISO day on which it was said or published. */
  readonly on?: string;
}

/** A claim that is known: from the desk's own work, or a published fact-check. */
export interface KnownClaim {
  readonly id: string;
  readonly text: string;
  /** Headline of the page about it. */
  readonly title?: string;
  readonly speaker?: string;
  /** ISO day on which it was said or published. */
  readonly on?: string;
}

/** How common terms are among all that is known. */
export interface TermStatistics {
  readonly documents: number;
  /** Terms of a document, on average. */
  readonly averageLength: number;
  /** In how many documents a term stands. */
  readonly frequency: ReadonlyMap<string, number>;
}

export interface Ranked<Known extends KnownClaim> {
  readonly claim: Known;
  /** Orders the claims of one query; means nothing by itself. */
  readonly score: number;
}

// Okapi BM25 with its usual constants (Robertson and Zaragoza, 2009).
const saturation = 1.2;
const lengthWeight = 0.75;
/** How much the claim itself counts on top of claim and headline together. */
const claimWeight = 0.3;
/** A claim of the same day counts double; the bonus fades to a third in a year. */
const sameDayBonus = 1;
const fadeDays = 365;
const sameSpeakerBonus = 0.3;
const dayMs = 24 * 60 * 60 * 1_000;

/** Known claims by how likely they are the one that is looked for. Pure. */
export function rankClaims<Known extends KnownClaim>(
  query: ClaimQuery,
  known: readonly Known[],
  statistics: TermStatistics,
): Ranked<Known>[] {
  const asked = [...new Set(termsOf(query.text))];
  return known
    .map((claim) => {
      const inClaim = termsOf(claim.text);
      const inBoth = [...inClaim, ...termsOf(claim.title ?? '')];
      const words =
        bm25(asked, inBoth, statistics) + claimWeight * bm25(asked, inClaim, statistics);
      return { claim, score: words * nearness(query, claim) * sameSpeaker(query, claim) };
    })
    .sort((a, b) => b.score - a.score || (a.claim.id < b.claim.id ? -1 : 1));
}

/** What knowing a term is worth: rare ones more. */
export function weightOf(term: string, { documents, frequency }: TermStatistics): number {
  const n = frequency.get(term) ?? 0;
  return Math.log(1 + (documents - n + 0.5) / (n + 0.5));
}

function bm25(
  asked: readonly string[],
  terms: readonly string[],
  statistics: TermStatistics,
): number {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const relativeLength = terms.length / Math.max(1, statistics.averageLength);
  const norm = saturation * (1 - lengthWeight + lengthWeight * relativeLength);
  return asked.reduce((sum, term) => {
    const n = counts.get(term);
    if (n === undefined) return sum;
    return sum + (weightOf(term, statistics) * n * (saturation + 1)) / (n + norm);
  }, 0);
}

function nearness(query: ClaimQuery, claim: KnownClaim): number {
  if (query.on === undefined || claim.on === undefined) return 1;
  const days = Math.abs(Date.parse(query.on) - Date.parse(claim.on)) / dayMs;
  return Number.isNaN(days) ? 1 : 1 + sameDayBonus * Math.exp(-days / fadeDays);
}

function sameSpeaker(query: ClaimQuery, claim: KnownClaim): number {
  if (query.speaker === undefined || claim.speaker === undefined) return 1;
  const names = new Set(claim.speaker.toLowerCase().match(/\p{L}{3,}/gu));
  const shared = query.speaker.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return shared.some((name) => names.has(name)) ? 1 + sameSpeakerBonus : 1;
}
