import type { Evidence } from '../domain/finding.ts';
import type { FactCheck } from '../evidence/fact-check.ts';
import { weightOf, type TermStatistics } from '../evidence/bm25.ts';
import type { ClaimQuery, KnownClaim } from '../evidence/known-claim.ts';
import { rankClaims, termsAsked, type Ranked } from '../evidence/rank.ts';
import { termsOf } from '../evidence/terms.ts';
import type { FactChecks } from '../store/fact-check-port.ts';

/** A published fact-check as matching reads it. */
export interface KnownFactCheck extends KnownClaim {
  readonly factCheck: FactCheck;
}

/** Candidates that the database hands over for ranking. */
const ranked = 200;

/** The published fact-checks that are most likely about the claim asked for, best first. */
export async function findFactChecks(
  library: FactChecks,
  query: ClaimQuery,
  limit: number,
): Promise<readonly Ranked<KnownFactCheck>[]> {
  const { known, statistics } = await candidatesFor(library, query);
  return rankClaims(query, known, statistics).slice(0, limit);
}

/** What ranking chooses from: the fact-checks with most of the query's own words, and how common its words are. */
export async function candidatesFor(
  library: FactChecks,
  query: ClaimQuery,
): Promise<{ readonly known: readonly KnownFactCheck[]; readonly statistics: TermStatistics }> {
  const statistics = await library.statistics(termsAsked(query));
  if (statistics.documents === 0) return { known: [], statistics };
  const terms = [...new Set(termsOf(query.text))];
  const weights = terms.map((term) => ({ term, weight: weightOf(term, statistics) }));
  const candidates = await library.candidates(weights, statistics, ranked);
  return { known: candidates.map((candidate) => asKnown(candidate, candidate.id)), statistics };
}

export function asKnown(factCheck: FactCheck, id: string): KnownFactCheck {
  const { claim, title, speaker, claimedOn, publishedOn } = factCheck;
  return {
    id,
    text: claim,
    ...(title === undefined ? {} : { title }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(claimedOn === undefined ? {} : { on: claimedOn }),
    ...(publishedOn === undefined ? {} : { by: publishedOn }),
    factCheck,
  };
}

/** The fact-check as evidence: its rating quoted, with publisher, date and link. */
export function evidenceOf({
  title,
  claim,
  url,
  publisher,
  rating,
  publishedOn,
}: FactCheck): Evidence {
  return {
    kind: 'fact-check',
    title: title ?? claim,
    url,
    publisher,
    ...(rating === undefined ? {} : { rating }),
    ...(publishedOn === undefined ? {} : { date: publishedOn }),
  };
}
