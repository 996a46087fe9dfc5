import type { Article, Range } from '../../domain/article.ts';
import type { Evidence, Finding } from '../../domain/finding.ts';
import { stableId, type FindingId } from '../../domain/ids.ts';
import { compareAssertions } from '../agreement.ts';
import { originsOf } from '../origins.ts';
import { termsOf } from '../terms.ts';
import { findQuote } from './accept.ts';
import { judgementAnswer, judgementPrompt, type JudgementAnswer } from './questions.ts';
import type { Session } from './session.ts';

/** A page of the web as it was read. */
export interface WebPage {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly text: string;
  /** Paragraphs that have most in common with the claim. */
  readonly passages: readonly string[];
}

/** Reads a page through the guard; nothing when it cannot be read. */
export type ReadPage = (url: string) => Promise<{ title: string; text: string } | undefined>;

interface Bearing {
  readonly page: WebPage;
  readonly quote: string;
  readonly relation: 'same' | 'differs';
}

const pagesPerClaim = 5;
const passagesPerPage = 3;
const longestPassage = 700;
const tokensOut = 700;
/** Passages that a finding links to. */
const shown = 3;

/** Searches for a claim, reads what is found, and says what the passages say; nothing when none bears on it. */
export async function judgeClaim(
  claim: { readonly text: string; readonly range: Range },
  article: Article,
  deps: { readonly session: Session; readonly readPage: ReadPage; readonly model?: string },
): Promise<{ finding?: Finding; pagesRead: number; leftOut: number }> {
  const results = await deps.session.search(claim.text);
  const own = hostOf(article.canonicalUrl ?? article.url ?? '');
  const others = results.filter(({ url }) => hostOf(url) !== own).slice(0, pagesPerClaim);
  const read = await Promise.all(others.map(({ url }) => readOne(url, claim.text, deps)));
  const pages = read.filter((page): page is WebPage => page !== undefined);
  if (pages.length === 0) return { pagesRead: 0, leftOut: 0 };
  const answer = await deps.session.ask(
    judgementPrompt(
      claim.text,
      pages.map(({ title, passages }) => ({ title, passages })),
    ),
    judgementAnswer,
    tokensOut,
  );
  const { bearings, leftOut } =
    answer === undefined ? agreeing(claim.text, pages) : accept(answer, pages);
  const by = answer === undefined ? undefined : deps.model;
  return {
    pagesRead: pages.length,
    leftOut,
    ...(bearings.length === 0
      ? {}
      : { finding: findingOf(claim.range, article, pages, bearings, by) }),
  };
}

async function readOne(
  url: string,
  claim: string,
  { readPage, session }: { readPage: ReadPage; session: Session },
): Promise<WebPage | undefined> {
  const page = await Promise.race([readPage(url), aborted(session.signal)]);
  if (page === undefined) return undefined;
  const asked = new Set(termsOf(claim));
  const common = (text: string) => new Set(termsOf(text).filter((term) => asked.has(term))).size;
  const passages = page.text
    .split(/\n+/)
    .map((text) => ({ text: text.slice(0, longestPassage), shared: common(text) }))
    .filter(({ shared }) => shared >= 2)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, passagesPerPage);
  if (passages.length === 0) return undefined;
  const { title, text } = page;
  return { url, title, text, publisher: hostOf(url), passages: passages.map((each) => each.text) };
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/** Only passages that stand in the page letter by letter. */
function accept({ passages }: JudgementAnswer, pages: readonly WebPage[]) {
  let leftOut = 0;
  const bearings = passages.flatMap(({ page: number, quote, relation }): Bearing[] => {
    const page = pages[number - 1];
    if (relation === 'neither') return [];
    if (page !== undefined && page.passages.some((passage) => findQuote(passage, quote))) {
      return [{ page, quote: quote.trim(), relation }];
    }
    leftOut += 1;
    return [];
  });
  return { bearings, leftOut };
}

/** Without a model: sentences that assert the same, figures, names, years and negation agreeing. */
function agreeing(claim: string, pages: readonly WebPage[]) {
  const bearings = pages.flatMap((page): Bearing[] => {
    const sentences = page.passages.flatMap((passage) => passage.split(/(?<=[.!?])\s+/));
    const quote = sentences.find((sentence) => compareAssertions(claim, sentence).same);
    return quote === undefined ? [] : [{ page, quote, relation: 'same' }];
  });
  return { bearings, leftOut: 0 };
}

function findingOf(
  range: Range,
  article: Article,
  pages: readonly WebPage[],
  bearings: readonly Bearing[],
  model: string | undefined,
): Finding {
  const quote = article.text.slice(range.start, range.end);
  const differing = bearings.filter(({ relation }) => relation === 'differs');
  const told = differing.length > 0 ? differing : bearings;
  const origins = originsOf(told.map(({ page }) => page));
  const says = differing.length > 0 ? 'otherwise' : 'the same';
  const who =
    model === undefined ? 'Found on the web' : 'A language model compared pages found on the web';
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
  return {
    id: stableId('web', quote, ...told.map((each) => each.page.url)) as FindingId,
    check: 'check-worthy',
    signal: 'weak',
    range,
    quote,
    related: [],
    message: `${who}: ${count(told.length, 'page')} from ${count(origins.length, 'independent origin')} ${told.length === 1 ? 'says' : 'say'} ${says}.`,
    receipt: [
      ...told.slice(0, shown).map((each) => `${each.page.publisher}: “${each.quote}”`),
      `${count(pages.length, 'page')} read; copies of one text and pages of one site count once`,
      ...(model === undefined
        ? []
        : [`compared by ${model}; the quotations stand there word for word`]),
      'Rule web-evidence/1',
    ].join('\n'),
    notKnown: 'Whether these pages had a source of their own.',
    nextStep: 'Open the pages and look where they have it from.',
    evidence: told.slice(0, shown).map(({ page, quote: passage }): Evidence => ({
      kind: 'web',
      title: page.title === '' ? page.publisher : page.title,
      url: page.url,
      publisher: page.publisher,
      quote: passage,
    })),
  };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
