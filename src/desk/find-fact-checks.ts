import type { Evidence } from '../domain/finding.ts';
import type { FactCheck } from '../evidence/fact-check.ts';
import {
  rankClaims,
  weightOf,
  type ClaimQuery,
  type KnownClaim,
  type Ranked,
} from '../evidence/rank.ts';
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
  const terms = [...new Set(termsOf(query.text))];
  const statistics = await library.statistics(terms);
  if (statistics.documents === 0) return [];
  const weights = terms.map((term) => ({ term, weight: weightOf(term, statistics) }));
  const candidates = await library.candidates(weights, statistics, ranked);
  const known = candidates.map((candidate) => asKnown(candidate, candidate.id));
  return rankClaims(query, known, statistics).slice(0, limit);
}

export function asKnown(factCheck: FactCheck, id: string): KnownFactCheck {
  const { claim, title, speaker, claimedOn, publishedOn } = factCheck;
  const on = claimedOn ?? publishedOn;
  return {
    id,
    text: claim,
    ...(title === undefined ? {} : { title }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(on === undefined ? {} : { on }),
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
