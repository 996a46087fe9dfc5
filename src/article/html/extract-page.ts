import type { ExtractionMethod } from '../../domain/article.ts';
import type { ArticleParts, Block } from '../blocks.ts';
import { visibleLine } from '../clean-text.ts';
import { parsePage, rootOf, type PageDocument } from './dom.ts';
import { readFacts } from './facts.ts';
import { saysRestIsClosed } from './furniture.ts';
import { guardMarkup } from './guard.ts';
import { isDeclaredClosed, typesOf } from './json-ld.ts';
import { readMetadata, type StatedMetadata } from './metadata.ts';
import { collectBlocks, countPageWords, type PageBlock } from './page-blocks.ts';
import { readSignals, type PageSignals } from './page-signals.ts';
import { withStandfirst } from './standfirst.ts';
import { findStory, type Story } from './story.ts';
import type { Verdict } from './page-evidence.ts';
import { verdictOn } from './verdict.ts';
import { removeInvisible } from './visible.ts';
import { withoutLabels } from './labels.ts';

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
  readonly verdict?: Verdict;
  /** Addresses where the article itself, or more of it, may be. */
  readonly links: Pick<PageSignals, 'refresh' | 'amp' | 'next'>;
}

/** A page's article, or what the page is instead. Runs inside the parser's thread. */
export function extractPage(input: PageInput): ExtractedPage {
  const { html, cut } = guardMarkup(input.html, input);
  const document = parsePage(html);
  const stated = readMetadata(document, input.url);
  const signals = readSignals(document, input.url);
  removeInvisible(document);
  const root = rootOf(document);
  const all = root === null ? [] : collectBlocks(root);
  const facts = readFacts(document, stated, all, input.url);
  // Asked first: finding the story takes the page apart.
  const isLive = isLiveBlog(document, stated, facts.title);
  const story = findStory(document, all, stated.articleBody);
  const verdict = verdictOn({ url: input.url, facts, stated, signals, all, story: story.blocks });
  const published = publishedStory(story, stated, verdict);
  const isClosed = all.some(({ text, words }) => saysRestIsClosed(text, words));
  const parts =
    published ??
    withStandfirst(
      withoutLabels(withoutTitle(story.blocks, facts.title)),
      all,
      stated,
      facts.title,
    );
  return {
    parts: { ...facts, ...parts },
    method: published === undefined ? 'combined' : 'json-ld',
    confidence: published === undefined ? confidenceIn(story) : 0.7,
    truncated: cut || isClosed,
    notes: notesFor({ cut, isClosed, isLive, published: published !== undefined }),
    ...(verdict === undefined || published !== undefined ? {} : { verdict }),
    links: {
      ...(signals.refresh === undefined ? {} : { refresh: signals.refresh }),
      ...(signals.amp === undefined ? {} : { amp: signals.amp }),
      ...(signals.next === undefined ? {} : { next: signals.next }),
    },
  };
}

const minPublishedWords = 120;

/**
 * A page that shows nothing without scripts may still publish its whole text as article data. Only
 * then is that taken: never past a wall.
 */
function publishedStory(
  story: Story,
  stated: StatedMetadata,
  verdict: Verdict | undefined,
): { blocks: Block[] } | undefined {
  const isBare =
    verdict === undefined || verdict.code === 'empty' || verdict.code === 'not-an-article';
  const shown = story.blocks.reduce((sum, block) => sum + block.words, 0);
  const text = stated.articleBody ?? '';
  const words = countPageWords(text);
  if (!isBare || words < minPublishedWords || shown > words * 0.2) return undefined;
  if (isDeclaredClosed(stated.data)) return undefined;
  const lines = text
    .split(/\n+/)
    .map(visibleLine)
    .filter((line) => line !== '');
  return { blocks: lines.map((line) => ({ kind: 'body', text: line })) };
}

function isLiveBlog(document: PageDocument, stated: StatedMetadata, title: string): boolean {
  if (stated.data.some((item) => typesOf(item).includes('LiveBlogPosting'))) return true;
  const says =
    /\blive(?:\s?blog|\supdates?|\scoverage)\b|\blive:|\bas it happened\b|\bminute by minute\b/i.test(
      title,
    );
  return says && document.querySelectorAll('time').length >= 4;
}

interface Noteworthy {
  readonly cut: boolean;
  readonly isClosed: boolean;
  readonly isLive: boolean;
  readonly published: boolean;
}

function notesFor(page: Noteworthy): string[] {
  return [
    ...(page.isClosed
      ? ['The rest of this article is for subscribers; only what stands before that was read.']
      : []),
    ...(page.cut ? ['The page was too large to read whole; the end of it is missing.'] : []),
    ...(page.isLive
      ? ['This is a live blog: its entries were written at different times and may still change.']
      : []),
    ...(page.published
      ? ['Read from the article data that the page publishes for search engines.']
      : []),
  ];
}

/** Two readers that agree on a long text are hard to fool; few words or a dispute lower the figure. */
function confidenceIn(story: Story): number {
  const words = story.blocks.reduce((sum, block) => sum + block.words, 0);
  const length = Math.min(1, words / 150);
  const coverage = Math.min(1, words / Math.max(1, story.storyWords));
  return Math.round((0.3 * length + 0.4 * story.agreement + 0.3 * coverage) * 100) / 100;
}

/** The headline stands apart; the same line again at the top of the text is not a paragraph. */
function withoutTitle(blocks: readonly PageBlock[], title: string): PageBlock[] {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const headline = plain(title);
  const h1s = blocks.filter(({ path }) => path[0]?.localName === 'h1').length;
  return blocks.filter(
    ({ text, path }) => plain(text) !== headline && !(h1s === 1 && path[0]?.localName === 'h1'),
  );
}
