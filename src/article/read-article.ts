import type { Article, Extraction, ExtractionMethod } from '../domain/article.ts';
import { Unreadable, type UnreadableCode } from '../domain/errors.ts';
import { assembleArticle } from './assemble.ts';
import type { ArticleParts } from './blocks.ts';
import { decodeText } from './charset.ts';
import { siteOf, withoutAmpViewer } from './canonical-key.ts';
import type { FetchPage, PageResponse } from './fetch.ts';
import type { ExtractedPage } from './html/extract-page.ts';
import type { PageParser } from './html/parser.ts';
import { refuseErrorStatus } from './http-status.ts';
import { detectLanguage } from './language.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { partsOfMarkdown } from './markdown.ts';
import { mediaKind } from './media-kind.ts';
import { partsOfPastedText } from './pasted-text.ts';
import { heedRobots, type IsAllowedByRobots } from './robots.ts';

export type ArticleSource =
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'bytes';
      readonly name: string;
      readonly mediaType?: string | undefined;
      readonly bytes: Uint8Array;
      /** Where the bytes came from, when they were a page. */
      readonly url?: string;
    };

export interface ReadDeps {
  readonly fetchPage: FetchPage;
  readonly parser: PageParser;
  readonly now: () => Date;
  readonly limits?: Partial<ReadLimits>;
  /** Asked on automatic checks; leave it out to ask no robots.txt. */
  readonly isAllowedByRobots?: IsAllowedByRobots;
}

export interface ReadOptions {
  /** Read even what does not look like an article. */
  readonly anyway?: boolean;
  /** Read the page as it is now, not as it was a moment ago. */
  readonly fresh?: boolean;
  /** No person asked for this page: robots.txt is heeded. */
  readonly automatic?: boolean;
}

/**
 * What a reader reads behind a link, in a paste or in a file.
 * @throws Unreadable with the reason when there is no article to be had
 */
export async function readArticle(
  source: ArticleSource,
  deps: ReadDeps,
  options: ReadOptions = {},
): Promise<Article> {
  const limits = { ...defaultReadLimits, ...deps.limits };
  switch (source.kind) {
    case 'text':
      return finish(partsOfPastedText(source.text), { method: 'text' }, limits);
    case 'bytes':
      return readBytes(source, deps, limits, options);
    case 'link':
      return readLink(source.url, deps, limits, options);
  }
}

async function readLink(
  url: string,
  deps: ReadDeps,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<Article> {
  const address = withoutAmpViewer(url);
  const { isAllowedByRobots } = deps;
  if (options.automatic === true && isAllowedByRobots !== undefined) {
    const fetchPage = heedRobots(deps.fetchPage, isAllowedByRobots);
    return readLink(url, { ...deps, fetchPage }, limits, { ...options, automatic: false });
  }
  const response = await deps.fetchPage({
    url: address,
    ...(options.fresh === true ? { fresh: true } : {}),
  });
  await refuseWalls(response, deps, limits);
  refuseErrorStatus(response, deps.now());
  return readBytes(asBytes(response), deps, limits, options);
}

/** Statuses that a challenge or a login comes with: its page says more than its number. */
const wallStatuses = new Set([401, 403, 429, 503]);
const wallCodes = new Set<UnreadableCode>(['captcha', 'login-wall', 'consent-wall']);

async function refuseWalls(
  response: PageResponse,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<void> {
  const isHtml = /html/i.test(response.headers['content-type'] ?? '');
  if (!wallStatuses.has(response.status) || !isHtml || response.bytes.byteLength < 200) return;
  const html = decodeText(response.bytes, charsetOf(response.headers['content-type']));
  const { verdict } = await deps.parser.parse({ html, url: response.url, ...depthOf(limits) });
  if (verdict === undefined || !wallCodes.has(verdict.code)) return;
  throw new Unreadable(verdict.code, verdict.detail);
}

function depthOf({
  maxDepth,
  maxElements,
}: ReadLimits): Pick<ReadLimits, 'maxDepth' | 'maxElements'> {
  return { maxDepth, maxElements };
}

function asBytes(response: PageResponse): BytesSource {
  return {
    kind: 'bytes',
    name: new URL(response.url).pathname,
    mediaType: response.headers['content-type'],
    bytes: response.bytes,
    url: response.url,
  };
}

type BytesSource = Extract<ArticleSource, { kind: 'bytes' }>;

async function readBytes(
  source: BytesSource,
  deps: ReadDeps,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<Article> {
  if (source.bytes.byteLength === 0) throw new Unreadable('empty');
  if (source.bytes.byteLength > limits.maxBytes) throw new Unreadable('too-large');
  const kind = mediaKind(source.bytes, { contentType: source.mediaType, name: source.name });
  const url = source.url === undefined ? {} : { url: source.url };
  if (kind === 'pdf') {
    const pdf = await deps.parser.parsePdf(new Uint8Array(source.bytes), limits.maxPdfPages);
    const cut = pdf.pagesRead < pdf.pages;
    const notes = cut ? [`Read pages 1–${pdf.pagesRead} of ${pdf.pages}.`] : [];
    return finish(
      pdf.parts,
      { method: 'pdf', confidence: 0.7, truncated: cut, notes, ...url },
      limits,
    );
  }
  const text = decodeText(source.bytes, charsetOf(source.mediaType));
  if (kind === 'text') return finish(partsOfPastedText(text), { method: 'text', ...url }, limits);
  if (kind === 'markdown') {
    return finish(partsOfMarkdown(text), { method: 'markdown', ...url }, limits);
  }
  const page = await readPage(text, source.url, deps, limits);
  if (page.verdict !== undefined && options.anyway !== true) {
    throw new Unreadable(page.verdict.code, page.verdict.detail);
  }
  return finish(page.parts, { ...page, ...url }, limits);
}

/** A page, its further parts, or the version of it that can be read. */
async function readPage(
  html: string,
  url: string | undefined,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage> {
  const first = await deps.parser.parse({
    html,
    ...(url === undefined ? {} : { url }),
    ...depthOf(limits),
  });
  if (url === undefined) return first;
  if (first.verdict !== undefined) return (await otherVersion(first, url, deps, limits)) ?? first;
  return first.links.next === undefined ? first : withFurtherParts(first, deps, limits);
}

/** The target of a `<meta>` refresh, or the AMP version on the same site, where the page itself says nothing. */
async function otherVersion(
  first: ExtractedPage,
  url: string,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage | undefined> {
  if (first.verdict?.code !== 'empty' && first.verdict?.code !== 'not-an-article') return undefined;
  const { refresh, amp } = first.links;
  const target = refresh ?? (amp !== undefined && siteOf(amp) === siteOf(url) ? amp : undefined);
  const page = target === undefined ? undefined : await parsePart(target, deps, limits);
  return page?.verdict === undefined ? page : undefined;
}

async function withFurtherParts(
  first: ExtractedPage,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage> {
  const blocks = [...first.parts.blocks];
  const known = new Set(blocks.map((block) => block.text));
  let next = first.links.next;
  let count = 1;
  for (; next !== undefined && count < limits.maxPages; count += 1) {
    const part = await parsePart(next, deps, limits);
    const fresh =
      part?.verdict === undefined
        ? (part?.parts.blocks ?? []).filter(({ text }) => !known.has(text))
        : [];
    if (fresh.length === 0) break;
    for (const block of fresh) known.add(block.text);
    blocks.push(...fresh);
    next = part?.links.next;
  }
  const more = next !== undefined && count >= limits.maxPages;
  const note = more
    ? [`Read the first ${count} pages of this article; there are more.`]
    : count > 1
      ? [`Read all ${count} pages of this article.`]
      : [];
  return {
    ...first,
    parts: { ...first.parts, blocks },
    truncated: first.truncated || more,
    notes: [...first.notes, ...note],
  };
}

/** Undefined when that address gives no page: the rest of the article is worth having all the same. */
async function parsePart(
  url: string,
  deps: ReadDeps,
  limits: ReadLimits,
): Promise<ExtractedPage | undefined> {
  try {
    const response = await deps.fetchPage({ url });
    refuseErrorStatus(response, deps.now());
    if (mediaKind(response.bytes, { contentType: response.headers['content-type'] }) !== 'html')
      return undefined;
    const html = decodeText(response.bytes, charsetOf(response.headers['content-type']));
    return await deps.parser.parse({ html, url: response.url, ...depthOf(limits) });
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s{0,5}=\s{0,5}["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1];
}

interface Origin extends Partial<Omit<Extraction, 'method'>> {
  readonly method: ExtractionMethod;
  readonly url?: string;
}

async function finish(parts: ArticleParts, origin: Origin, limits: ReadLimits): Promise<Article> {
  if (parts.blocks.length === 0) throw new Unreadable('empty');
  const body = parts.blocks.map((block) => block.text).join('\n');
  const language = await detectLanguage(`${parts.title}\n${body}`);
  return assembleArticle(parts, {
    ...(origin.url === undefined ? {} : { url: origin.url }),
    language: language.code,
    maxWords: limits.maxWords,
    extraction: {
      method: origin.method,
      confidence: origin.confidence ?? 1,
      truncated: origin.truncated ?? false,
      notes: origin.notes ?? [],
    },
  });
}
