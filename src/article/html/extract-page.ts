import type { ExtractionMethod } from '../../domain/article.ts';
import type { UnreadableCode, UnreadableDetail } from '../../domain/errors.ts';
import type { ArticleParts, Block } from '../blocks.ts';
import { countWords } from '../clean-text.ts';
import { parsePage } from './dom.ts';
import { guardMarkup } from './guard.ts';
import { readFacts } from './facts.ts';
import { readMetadata } from './metadata.ts';
import { collectBlocks } from './page-blocks.ts';
import { findStory } from './story.ts';
import { removeInvisible } from './visible.ts';

export interface PageInput {
  readonly html: string;
  /** Where the page was read; relative addresses are resolved against it. */
  readonly url?: string;
  readonly maxDepth: number;
  readonly maxElements: number;
}

export interface ExtractedPage {
  readonly parts: ArticleParts;
  readonly method: ExtractionMethod;
  readonly confidence: number;
  readonly truncated: boolean;
  readonly notes: readonly string[];
  /** Set when the page is something else than an article. */
  readonly verdict?: { readonly code: UnreadableCode; readonly detail: UnreadableDetail };
}

/** A page's article, or what the page is instead. Runs inside the parser's thread. */
export function extractPage(input: PageInput): ExtractedPage {
  const { html, cut } = guardMarkup(input.html, input);
  const document = parsePage(html);
  const stated = readMetadata(document, input.url);
  removeInvisible(document);
  const all = document.body === null ? [] : collectBlocks(document.body);
  const facts = readFacts(document, stated, all, input.url);
  const story = findStory(document, all, stated.articleBody);
  const blocks = withoutTitle(
    story.blocks.map(({ kind, text }) => ({ kind, text })),
    facts.title,
  );
  const words = countWords(blocks.map((block) => block.text).join(' '));
  const verdict = verdictOn(words, input.url);
  return {
    parts: { ...facts, blocks },
    method: 'readability',
    confidence: words > 150 ? 0.8 : 0.5,
    truncated: cut,
    notes: cut ? ['The page was too large to read whole; the end of it is missing.'] : [],
    ...(verdict === undefined ? {} : { verdict }),
  };
}

function withoutTitle(blocks: readonly Block[], title: string): Block[] {
  return blocks.filter((block) => block.text !== title);
}

function verdictOn(words: number, url: string | undefined): ExtractedPage['verdict'] {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname : undefined;
  if (path === '/' || path === '')
    return { code: 'not-an-article', detail: { looksLike: 'a home page' } };
  if (words === 0) return { code: 'empty', detail: {} };
  return undefined;
}
