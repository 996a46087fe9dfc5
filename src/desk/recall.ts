import { textAt, type Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Recalled } from '../domain/recalled.ts';
import { compareAssertions } from '../evidence/agreement.ts';
import type { Memory } from '../store/port.ts';
import { findKnownClaims } from './find-known-claims.ts';

/** Where published fact-checks are kept: one library for all tenants. */
export const factCheckScope = 'library of fact-checks';

/** Sentences of an article that are looked up, the most check-worthy first. */
const lookedUp = 12;
/** Candidates of each that are compared word for word. */
const compared = 5;

/**
 * What is known already of an article's claims: the desk's own, and published fact-checks.
 * What came from this very article is left out: a second check of it is not a second source.
 */
export async function recall(
  memory: Memory,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  article: Article,
  claims: readonly Claim[],
): Promise<readonly Recalled[]> {
  const scopes: string[] = [];
  for (const scope of [about.tenant, factCheckScope]) {
    if (!(await memory.isEmpty(scope))) scopes.push(scope);
  }
  if (scopes.length === 0) return [];
  const worthiest = claims
    .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)
    .slice(0, lookedUp);
  const found: Recalled[] = [];
  for (const { range } of worthiest) {
    const text = textAt(article, range);
    const on = article.publishedAt?.slice(0, 10);
    const query = { text, ...(on === undefined ? {} : { on }) };
    for (const scope of scopes) {
      const known = await findKnownClaims(memory, scope, query, compared);
      const same = known.find(
        ({ claim }) =>
          claim.articleKey !== about.articleKey && compareAssertions(text, claim.text).same,
      );
      if (same !== undefined) {
        found.push({ range, known: same.claim.text, evidence: same.claim.evidence });
      }
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
