import { weightOf } from '../evidence/bm25.ts';
import type { ClaimQuery } from '../evidence/known-claim.ts';
import { rankClaims, termsAsked, type Ranked } from '../evidence/rank.ts';
import { termsOf } from '../evidence/terms.ts';
import type { Memory, RememberedClaim } from '../store/port.ts';

/** Terms of a query that are looked up: the rarest. More cost time and hardly find more. */
const lookedUp = 12;
/** Claims that the looked-up terms may stand in, all told: a common term finds too many to score. */
const documentsAtMost = 20_000;
/** Candidates that the database hands over for ranking. */
const ranked = 200;

/** The known claims of a scope that are most likely the one asked for, best first. */
export async function findKnownClaims(
  memory: Memory,
  scope: string,
  query: ClaimQuery,
  limit: number,
): Promise<readonly Ranked<RememberedClaim>[]> {
  const terms = [...new Set(termsOf(query.text))];
  const statistics = await memory.statistics(scope, termsAsked(query));
  if (statistics.documents === 0) return [];
  const rarest = terms
    .filter((term) => statistics.frequency.has(term))
    .map((term) => ({ term, weight: weightOf(term, statistics) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, lookedUp);
  let documents = 0;
  const weights = rarest.filter(({ term }, index) => {
    documents += statistics.frequency.get(term) ?? 0;
    return index < 2 || documents <= documentsAtMost;
  });
  const candidates = await memory.candidates(scope, weights, ranked);
  return rankClaims(query, candidates, statistics).slice(0, limit);
}
