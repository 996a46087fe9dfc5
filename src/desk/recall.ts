import { textAt, type Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Recalled } from '../domain/recalled.ts';
import { compareAssertions } from '../evidence/agreement.ts';
import type { FactCheck } from '../evidence/fact-check.ts';
import type { ClaimQuery } from '../evidence/rank.ts';
import type { Store } from '../store/port.ts';
import { evidenceOf, findFactChecks } from './find-fact-checks.ts';
import { findKnownClaims } from './find-known-claims.ts';

/** What is known already, and from whom. */
export interface RecallSources extends Pick<Store, 'memory' | 'factChecks'> {
  /** Asks a live service of published fact-checks, where one is set up; answers quickly or not at all. */
  readonly askLive?: (query: ClaimQuery) => Promise<readonly FactCheck[]>;
}

/** Sentences of an article that are looked up, the most check-worthy first. */
const lookedUp = 12;
/** Candidates of each that are compared word for word. */
const compared = 5;

type LookUp = (text: string, query: ClaimQuery) => Promise<Omit<Recalled, 'range'> | undefined>;

/**
 * What is known already of an article's claims: the desk's own, and published fact-checks.
 * What came from this very article is left out: a second check of it is not a second source.
 */
export async function recall(
  sources: RecallSources,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  article: Article,
  claims: readonly Claim[],
): Promise<readonly Recalled[]> {
  const lookUps = await lookUpsIn(sources, about);
  if (lookUps.length === 0) return [];
  const worthiest = claims
    .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)
    .slice(0, lookedUp);
  const found: Recalled[] = [];
  for (const { range } of worthiest) {
    const text = textAt(article, range);
    const on = article.publishedAt?.slice(0, 10);
    const query = { text, ...(on === undefined ? {} : { on }) };
    const same = await Promise.all(lookUps.map((lookUp) => lookUp(text, query)));
    found.push(...onePage(same).map((known) => ({ range, ...known })));
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

async function lookUpsIn(
  { memory, factChecks, askLive }: RecallSources,
  about: { readonly tenant: TenantId; readonly articleKey: string },
): Promise<LookUp[]> {
  const lookUps: LookUp[] = [];
  if (!(await memory.isEmpty(about.tenant))) {
    lookUps.push(async (text, query) => {
      const known = await findKnownClaims(memory, about.tenant, query, compared);
      const same = known.find(
        ({ claim }) =>
          claim.articleKey !== about.articleKey && compareAssertions(text, claim.text).same,
      );
      return same && { known: same.claim.text, evidence: same.claim.evidence };
    });
  }
  if (!(await factChecks.isEmpty())) {
    lookUps.push(async (text, query) =>
      firstSame(
        text,
        (await findFactChecks(factChecks, query, compared)).map(({ claim }) => claim.factCheck),
      ),
    );
  }
  if (askLive !== undefined) {
    lookUps.push(async (text, query) => firstSame(text, await askLive(query)));
  }
  return lookUps;
}

function firstSame(text: string, factChecks: readonly FactCheck[]) {
  const same = factChecks.find(({ claim }) => compareAssertions(text, claim).same);
  return same && { known: same.claim, evidence: evidenceOf(same) };
}

/** A fact-check that was both imported and found live is told once. */
function onePage<Known extends Omit<Recalled, 'range'>>(found: readonly (Known | undefined)[]) {
  const byPage = new Map<unknown, Known>();
  for (const known of found) {
    if (known !== undefined) byPage.set(known.evidence.url ?? known, known);
  }
  return [...byPage.values()];
}
