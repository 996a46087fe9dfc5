import { textAt, type Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Recalled } from '../domain/recalled.ts';
import { contradictionBetween } from '../evidence/contradiction.ts';
import { readStatement } from '../evidence/statement.ts';
import { termsOf } from '../evidence/terms.ts';
import type { Memory } from '../store/port.ts';
import { saidScope } from '../store/tenant-scopes.ts';
import { findAlike } from './find-alike.ts';

/** Sentences that are kept of an article, and looked up for one. */
const keptOfOne = 8;
/** Candidates that are compared word for word. */
const compared = 8;
/** Words that two contradicting sentences share at least. */
const leastShare = 0.5;

/** Keeps the dated figures of an article, in place of those that an earlier check of it kept. */
export async function rememberSaid(
  memory: Memory,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  article: Article,
  claims: readonly Claim[],
  at: string,
): Promise<void> {
  const scope = saidScope(about.tenant);
  const day = article.publishedAt?.slice(0, 10) ?? at.slice(0, 10);
  const url = article.canonicalUrl ?? article.url;
  const said = datedFigures(article, claims).map(({ text }, index) => ({
    claim: {
      id: `${about.articleKey} ${index}`,
      text,
      on: day,
      articleKey: about.articleKey,
      evidence: {
        kind: 'desk-memory',
        title: article.title === '' ? 'a pasted text' : article.title,
        date: day,
        quote: text,
        ...(url === undefined ? {} : { url }),
      },
    } as const,
    terms: termsOf(text),
  }));
  const gone = Array.from({ length: keptOfOne - said.length }, (_, index) => said.length + index);
  await memory.forget(
    scope,
    gone.map((index) => `${about.articleKey} ${index}`),
  );
  await memory.remember(scope, said, { ages: true });
}

/** Sentences of an article that give another figure than an earlier one did, of the same and in the same year. */
export async function saidOtherwise(
  memory: Memory,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  article: Article,
  claims: readonly Claim[],
): Promise<readonly Recalled[]> {
  const scope = saidScope(about.tenant);
  const sentences = datedFigures(article, claims);
  const texts = sentences.map(({ text }) => text);
  const alike = await findAlike(memory, scope, texts, { share: leastShare, limit: compared });
  return sentences.flatMap(({ text, range }, index): Recalled[] => {
    for (const claim of alike[index] ?? []) {
      if (claim.articleKey === about.articleKey) continue;
      const otherwise = contradictionBetween(text, claim.text);
      if (otherwise === undefined) continue;
      return [{ range, known: claim.text, evidence: claim.evidence, otherwise }];
    }
    return [];
  });
}

function datedFigures(article: Article, claims: readonly Claim[]) {
  return claims
    .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)
    .map(({ range }) => ({ range, text: textAt(article, range).replace(/\s+/g, ' ') }))
    .filter(
      ({ text }) => /\b(?:1[89]|20)\d\d\b/.test(text) && readStatement(text).figures.length > 0,
    )
    .slice(0, keptOfOne);
}
