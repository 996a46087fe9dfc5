import type { Article, Extraction, ExtractionMethod } from '../domain/article.ts';
import { Unreadable } from '../domain/errors.ts';
import { assembleArticle } from './assemble.ts';
import type { ArticleParts } from './blocks.ts';
import type { ExtractedPage } from './html/extract-page.ts';
import type { Verdict } from './html/page-evidence.ts';
import { detectLanguage } from './language.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { partsOfMarkdown } from './markdown.ts';
import { mediaKind } from './media-kind.ts';
import { partsOfPastedText } from './pasted-text.ts';
import { openLink } from './read-link.ts';
import { readPage } from './read-page.ts';
import {
  textOf,
  type ArticleSource,
  type BytesSource,
  type ReadDeps,
  type ReadOptions,
} from './reading.ts';

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
      return readBytes(await openLink(source.url, deps, limits, options), deps, limits, options);
  }
}

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
  const text = textOf(source.bytes, source.mediaType);
  if (kind === 'text') return finish(partsOfPastedText(text), { method: 'text', ...url }, limits);
  if (kind === 'markdown') {
    return finish(partsOfMarkdown(text), { method: 'markdown', ...url }, limits);
  }
  const page = await readPage(text, source.url, deps, limits);
  if (page.verdict === undefined) return finish(page.parts, { ...page, ...url }, limits);
  if (options.anyway !== true) throw new Unreadable(page.verdict.code, page.verdict.detail);
  return finish(page.parts, { ...page, ...askedFor(page, page.verdict), ...url }, limits);
}

/** What a report on it has to say of a page that was read because somebody asked for it. */
function askedFor({ notes, truncated }: ExtractedPage, { code, detail }: Verdict) {
  const words = detail.words === undefined ? '' : `, ${detail.words} words`;
  const note =
    code === 'paywall'
      ? `Only what stands before the paywall was read${words}.`
      : `This looks like ${detail.looksLike ?? 'no article'}; it was read because somebody asked for it.`;
  return { notes: [...notes, note], truncated: truncated || code === 'paywall' };
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
