import { findClaims } from '../src/claims/find-claims.ts';
import { recall, type RecallSources } from '../src/desk/recall.ts';
import { saidOtherwise } from '../src/desk/said.ts';
import type { Article } from '../src/domain/article.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { Recalled } from '../src/domain/recalled.ts';

/** What is known of an article's claims, and what was said otherwise before; nothing without a source. */
export async function recallAll(
  sources: RecallSources,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  article: Article,
): Promise<readonly Recalled[]> {
  const { memory, askLive } = sources;
  if (memory === undefined && askLive === undefined) return [];
  const claims = findClaims(article);
  const [same, otherwise] = await Promise.all([
    recall(sources, about, article, claims),
    memory === undefined ? [] : saidOtherwise(memory, about, article, claims),
  ]);
  return [...same, ...otherwise];
}
