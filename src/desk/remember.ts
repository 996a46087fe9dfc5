import { textAt, type Article, type Range } from '../domain/article.ts';
import type { ClaimRecord } from '../domain/claim-record.ts';
import { claimStateLabel, type ClaimStatus } from '../domain/claim-state.ts';
import { termsOf } from '../evidence/terms.ts';
import type { Store } from '../store/port.ts';
import { readDocument } from '../text/document.ts';

/** Outcomes that are worth knowing when the claim is met again. */
const worthKnowing: readonly ClaimStatus[] = ['verified', 'needs-correction', 'inconclusive'];

/** Keeps a settled claim in the desk's memory; takes one out of it that is open again or was none. */
export async function rememberClaim(store: Store, claim: ClaimRecord): Promise<void> {
  const id = `${claim.articleKey} ${claim.finding}`;
  if (!worthKnowing.includes(claim.status)) {
    await store.memory.forget(claim.tenant, [id]);
    return;
  }
  const stored = await store.reports.byRequest(claim.tenant, claim.request);
  if (stored?.report.status !== 'checked') return;
  const { article, findings } = stored.report;
  const finding = findings.find((each) => each.id === claim.finding);
  if (finding === undefined) return;
  const text = sentencesAt(article, finding.range);
  const on = article.publishedAt?.slice(0, 10) ?? claim.openedAt.slice(0, 10);
  const remembered = {
    id,
    text,
    on,
    articleKey: claim.articleKey,
    evidence: {
      kind: 'desk-memory',
      title: claim.article === '' ? 'a pasted text' : claim.article,
      rating: claimStateLabel({ status: claim.status }),
      date: claim.updatedAt.slice(0, 10),
      quote: text,
      ...(claim.evidence === undefined ? {} : { url: claim.evidence }),
    },
  } as const;
  await store.memory.remember(claim.tenant, [{ claim: remembered, terms: termsOf(text) }], {
    ages: true,
  });
}

/** The whole sentences that a flagged place stands in: a few words alone assert nothing. */
function sentencesAt(article: Article, range: Range): string {
  const inside = readDocument(article).sentences.filter(
    (sentence) => sentence.range.start < range.end && range.start < sentence.range.end,
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return textAt(article, range);
  return textAt(article, { start: first.range.start, end: last.range.end }).replace(/\s+/g, ' ');
}
