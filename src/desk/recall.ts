import { textAt, type Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Recalled } from '../domain/recalled.ts';
import { compareAssertions } from '../evidence/agreement.ts';
import type { Memory } from '../store/port.ts';
import { findAlike } from './find-alike.ts';

/** Where published fact-checks are kept: one library for all tenants. */
export const factCheckScope = 'library of fact-checks';

/** Sentences of an article that are looked up, the most check-worthy first. */
const lookedUp = 12;
/** Candidates of each that are compared word for word. */
const compared = 5;
/** Words that two sentences of one assertion share at least (`compareAssertions`). */
const leastShare = 0.3;

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
  const worthiest = claims
    .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)
    .slice(0, lookedUp)
    .map(({ range }) => ({ range, text: textAt(article, range) }));
  const texts = worthiest.map(({ text }) => text);
  const found: Recalled[] = [];
  for (const scope of [about.tenant, factCheckScope]) {
    if (await memory.isEmpty(scope)) continue;
    const alike = await findAlike(memory, scope, texts, { share: leastShare, limit: compared });
    for (const [index, { range, text }] of worthiest.entries()) {
      const same = alike[index]?.find(
        (claim) =>
          claim.articleKey !== about.articleKey && compareAssertions(text, claim.text).same,
      );
      if (same !== undefined) found.push({ range, known: same.text, evidence: same.evidence });
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}
