import type { Article, Extraction, ExtractionMethod } from '../domain/article.ts';
import { Unreadable } from '../domain/errors.ts';
import { assembleArticle } from './assemble.ts';
import type { ArticleParts } from './blocks.ts';
import { decodeText } from './charset.ts';
import { withoutAmpViewer } from './canonical-key.ts';
import type { FetchPage, PageResponse } from './fetch.ts';
import type { PageParser } from './html/parser.ts';
import { refuseErrorStatus } from './http-status.ts';
import { detectLanguage } from './language.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { partsOfMarkdown } from './markdown.ts';
import { mediaKind } from './media-kind.ts';
import { partsOfPastedText } from './pasted-text.ts';

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
}

export interface ReadOptions {
  /** Read even what does not look like an article. */
  readonly anyway?: boolean;
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
  const response = await deps.fetchPage({ url: withoutAmpViewer(url) });
  refuseErrorStatus(response, deps.now());
  return readBytes(asBytes(response), deps, limits, options);
}

function asBytes(response: PageResponse): Extract<ArticleSource, { kind: 'bytes' }> {
  return {
    kind: 'bytes',
    name: new URL(response.url).pathname,
    mediaType: response.headers['content-type'],
    bytes: response.bytes,
    url: response.url,
  };
}

async function readBytes(
  source: Extract<ArticleSource, { kind: 'bytes' }>,
  deps: ReadDeps,
  limits: ReadLimits,
  options: ReadOptions,
): Promise<Article> {
  if (source.bytes.byteLength === 0) throw new Unreadable('empty');
  if (source.bytes.byteLength > limits.maxBytes) throw new Unreadable('too-large');
  const kind = mediaKind(source.bytes, { contentType: source.mediaType, name: source.name });
  const url = source.url === undefined ? {} : { url: source.url };
  if (kind === 'pdf') throw new Unreadable('unsupported-type', { looksLike: 'a PDF file' });
  const text = decodeText(source.bytes, charsetOf(source.mediaType));
  if (kind === 'text') return finish(partsOfPastedText(text), { method: 'text', ...url }, limits);
  if (kind === 'markdown')
    return finish(partsOfMarkdown(text), { method: 'markdown', ...url }, limits);
  const page = await deps.parser.parse({
    html: text,
    ...url,
    maxDepth: limits.maxDepth,
    maxElements: limits.maxElements,
  });
  if (page.verdict !== undefined && options.anyway !== true) {
    throw new Unreadable(page.verdict.code, page.verdict.detail);
  }
  return finish(page.parts, { ...page, ...url }, limits);
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
