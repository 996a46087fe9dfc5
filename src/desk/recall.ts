import { textAt, type Article, type Range } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Recalled } from '../domain/recalled.ts';
import { compareAssertions } from '../evidence/agreement.ts';
import { isDisowned } from '../evidence/disowned.ts';
import { pageOf, type FactCheck } from '../evidence/fact-check.ts';
import type { ClaimQuery } from '../evidence/known-claim.ts';
import type { Ranked } from '../evidence/rank.ts';
import { readStatement } from '../evidence/statement.ts';
import { termsOf } from '../evidence/terms.ts';
import type { Memory, Store } from '../store/port.ts';
import { findAlike } from './find-alike.ts';
import { claimQueries } from './claim-queries.ts';
import { evidenceOf, findFactChecks, type KnownFactCheck } from './find-fact-checks.ts';

/** What is known already, and from whom. */
export interface RecallSources extends Partial<Pick<Store, 'memory' | 'factChecks'>> {
  /** Asks a live service of published fact-checks, where one is set up; answers quickly or not at all. */
  readonly askLive?: (query: ClaimQuery) => Promise<readonly FactCheck[]>;
}

/** Sentences of an article that are looked up, the most check-worthy first. */
const lookedUp = 12;
/** Candidates of each that are compared word for word, the likeliest and the most alike. */
const compared = 5;
/** Fact-checks on one claim that are told. */
const toldAtMost = 3;
/** Words that two sentences of one assertion share at least (`compareAssertions`). */
const leastShare = 0.3;

type Known = Omit<Recalled, 'range'>;
type LookUp = (query: ClaimQuery) => Promise<readonly Known[]>;

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
  const worthiest = claims
    .toSorted((a, b) => b.checkWorthiness - a.checkWorthiness)
    .slice(0, lookedUp)
    .map(({ range }) => ({ range, text: textAt(article, range) }));
  const texts = worthiest.map(({ text }) => text);
  const [own, lookUps] = await Promise.all([
    sources.memory === undefined ? [] : ownOf(sources.memory, about, texts),
    lookUpsIn(sources),
  ]);
  const ranges = worthiest.map(({ range }) => range);
  const queries = lookUps.length === 0 ? [] : claimQueries(article, ranges);
  const words = new Set(termsOf(`${article.title} ${article.text}`));
  const found: Recalled[] = [];
  for (const [index, range] of ranges.entries()) {
    const query = queries[index];
    const published =
      query === undefined ? [] : await Promise.all(lookUps.map((lookUp) => lookUp(query)));
    const known = onePage([own[index], ...published.flat()]).filter(
      (each) => namesStandIn(words, each.known) && !tellsOf(article, range, each),
    );
    found.push(...known.map((each) => ({ range, ...each })));
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

/**
 * A sentence may leave out a name that the known claim has ('the tax office'), as long as the article
 * has it somewhere: else it may be about another place.
 */
function namesStandIn(article: ReadonlySet<string>, known: string): boolean {
  return [...readStatement(known).names].every((name) => article.has(name));
}

/** Not a claim of the article's own: it takes it apart, or is the very page that does. */
export function tellsOf(article: Article, range: Range, { known, evidence }: Known): boolean {
  const { publisher, url } = evidence;
  const pages = [article.url, article.canonicalUrl].map((each) => each && pageOf(each));
  if (url !== undefined && pages.includes(pageOf(url))) return true;
  const who = evidence.kind === 'fact-check' && publisher !== undefined ? { publisher } : {};
  return isDisowned(article, range, { claim: known, ...who });
}

/** The same for one claim on its own words: what is imported and what the desk knows; nothing is asked live. */
export async function recallText(
  { memory, factChecks }: RecallSources,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  text: string,
): Promise<Known | undefined> {
  const [own] = memory === undefined ? [] : await ownOf(memory, about, [text]);
  if (own !== undefined) return own;
  for (const lookUp of await lookUpsIn({ ...(factChecks && { factChecks }) })) {
    const [same] = await lookUp({ text });
    if (same !== undefined) return same;
  }
  return undefined;
}

/** For each text, what the desk has dealt with that says the same; two questions to the database in all. */
async function ownOf(
  memory: Memory,
  about: { readonly tenant: TenantId; readonly articleKey: string },
  texts: readonly string[],
): Promise<readonly (Known | undefined)[]> {
  const how = { share: leastShare, limit: compared };
  const alike = await findAlike(memory, about.tenant, texts, how);
  return texts.map((text, index) => {
    const same = alike[index]?.find(
      (claim) => claim.articleKey !== about.articleKey && compareAssertions(text, claim.text).same,
    );
    return same && { known: same.text, evidence: same.evidence };
  });
}

async function lookUpsIn({ factChecks, askLive }: RecallSources): Promise<LookUp[]> {
  const lookUps: LookUp[] = [];
  if (factChecks !== undefined && !(await factChecks.isEmpty())) {
    lookUps.push(async (query) =>
      allSame(query.text, worthComparing(await findFactChecks(factChecks, query, Infinity))),
    );
  }
  if (askLive !== undefined) {
    lookUps.push(async (query) => allSame(query.text, await askLive(query)));
  }
  return lookUps;
}

/**
 * The likeliest, and those whose wording alone is nearest: an old article may say what somebody else
 * said only later, and was checked on then.
 */
function worthComparing(ranked: readonly Ranked<KnownFactCheck>[]): readonly FactCheck[] {
  const alike = ranked.toSorted((a, b) => b.likeness - a.likeness);
  const chosen = new Set([...ranked.slice(0, compared), ...alike.slice(0, compared)]);
  return [...chosen].map(({ claim }) => claim.factCheck);
}

/** Several publishers may have looked at one claim; what each of them says is worth reading. */
function allSame(text: string, factChecks: readonly FactCheck[]): readonly Known[] {
  return factChecks
    .filter(({ claim }) => compareAssertions(text, claim).same)
    .slice(0, toldAtMost)
    .map((same) => ({ known: same.claim, evidence: evidenceOf(same) }));
}

/** A fact-check that was both imported and found live is told once. */
function onePage(found: readonly (Known | undefined)[]): readonly Known[] {
  const byPage = new Map<unknown, Known>();
  for (const known of found) {
    if (known !== undefined) byPage.set(known.evidence.url ?? known, known);
  }
  return [...byPage.values()];
}
