import { Readability } from '@mozilla/readability';
import type { PageDocument, PageElement } from './dom.ts';
import { isFurnitureLine } from './furniture.ts';
import { openingAbove } from './opening.ts';
import { classOf, type PageBlock } from './page-blocks.ts';
import { isProse, isWithin, layOutPage, type PageLayout } from './region.ts';

/** The story's paragraphs and what speaks for them. */
export interface Story {
  readonly blocks: readonly PageBlock[];
  /** 0–1: share of the chosen prose that Readability chose too. */
  readonly agreement: number;
  /** Prose words of the page outside its furniture. */
  readonly storyWords: number;
  /** Why a paragraph of the page is not the story's; undefined for one that is. */
  readonly leftOut: (block: PageBlock) => LeftOut | undefined;
}

export type LeftOut = 'elsewhere' | 'furniture' | 'wording' | 'linked' | 'short';

const mark = 'data-cd-block';

/**
 * Two readers look at one page: Readability, and the weight of prose per element. Readability's
 * place is believed unless it holds less than half of the prose; inside the place, a paragraph is
 * the story's unless its element, its links or its wording say that it is furniture.
 */
export function findStory(
  document: PageDocument,
  all: readonly PageBlock[],
  articleBody: string | undefined,
): Story {
  if (all.length === 0)
    return { blocks: [], agreement: 0, storyWords: 0, leftOut: () => 'elsewhere' };
  const layout = layOutPage(all);
  const published = publishedIn(articleBody);
  all.forEach((block, index) => {
    const holder = block.path[0];
    if (holder !== undefined && !holder.hasAttribute(mark))
      holder.setAttribute(mark, String(index));
  });
  const keptMarks = readabilityMarks(document);
  const kept = (block: PageBlock) => keptMarks.has(block.path[0]?.getAttribute(mark) ?? '');
  const isKept = new Set(all.filter(kept));
  const region = chooseRegion(layout, isKept, published);
  const below = new Map(all.map((block, index) => [block, all[index + 1]]));
  const over = new Map(all.map((block, index) => [block, all[index - 1]]));
  const opening = openingAbove(all, region, layout);
  const judge = (block: PageBlock) =>
    opening.has(block) ? undefined : reasonAgainst(block, region, layout, isKept.has(block));
  const leftOut = (block: PageBlock) => {
    const reason = judge(block);
    const next = below.get(block);
    const heading = over.get(block);
    if (reason === undefined && heading !== undefined && isTeaser(heading, block)) return 'linked';
    return reason === 'linked' &&
      next !== undefined &&
      isHeadingOf(block, next) &&
      judge(next) === undefined
      ? undefined
      : reason;
  };
  const blocks = all.filter((block) => leftOut(block) === undefined);
  const prose = blocks.filter(isProse);
  const words = (list: readonly PageBlock[]) => list.reduce((sum, block) => sum + block.words, 0);
  return {
    blocks,
    agreement: words(prose.filter((block) => isKept.has(block))) / Math.max(1, words(prose)),
    storyWords: layout.storyWords,
    leftOut,
  };
}

/** Marks of the blocks that Readability would show. It rebuilds the tree, so it comes last. */
function readabilityMarks(document: PageDocument): ReadonlySet<string> {
  // Its type names the browser's Document; linkedom's has all that it uses.
  const reader = new Readability<PageElement | null>(
    document as ConstructorParameters<typeof Readability>[0],
    { serializer: (node: unknown) => node as PageElement | null, disableJSONLD: true },
  );
  const content = parsed(reader)?.content;
  const marks = new Set<string>();
  for (const element of content?.querySelectorAll(`[${mark}]`) ?? []) {
    marks.add(element.getAttribute(mark) ?? '');
  }
  return marks;
}

/** Readability reads on past the root of some broken trees and throws: then it shows nothing. */
function parsed(reader: Readability<PageElement | null>) {
  try {
    return reader.parse();
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether a paragraph stands in the article data that the page publishes. */
type Published = ((block: PageBlock) => boolean) | undefined;

const minPublishedLength = 600;

function publishedIn(articleBody: string | undefined): Published {
  if (articleBody === undefined || articleBody.length < minPublishedLength) return undefined;
  const squeezed = squeeze(articleBody);
  return (block) => squeezed.includes(squeeze(block.text).slice(0, 60));
}

function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function chooseRegion(
  layout: PageLayout,
  kept: ReadonlySet<PageBlock>,
  published: Published,
): PageElement | undefined {
  const inStory = (block: PageBlock) => !layout.isFurniture(block, undefined);
  const readers = layout.lowestHolding(0.9, (block) => kept.has(block));
  const densest = layout.lowestHolding(0.75, inStory);
  const keptWords = layout.wordsOf((block) => kept.has(block));
  const chosen =
    readers === undefined || keptWords < layout.storyWords * 0.5 ? (densest ?? readers) : readers;
  if (published === undefined) return chosen;
  const all = layout.wordsOf(published);
  const covered = layout.wordsOf((block) => published(block) && isWithin(block, chosen));
  return covered < all * 0.5 ? (layout.lowestHolding(0.9, published) ?? chosen) : chosen;
}

/** A line or two in the card of another story, under its linked headline. */
function isTeaser(heading: PageBlock, block: PageBlock): boolean {
  const isInCard = /(?:^|[\s_-])(?:card|teaser)(?=$|[\s_-])/i.test(
    block.path.slice(0, 2).map(classOf).join(' '),
  );
  return (
    isInCard &&
    heading.kind === 'heading' &&
    heading.linked > 0.75 &&
    heading.path[1] === block.path[1] &&
    block.words < 40
  );
}

/** The name of what the next paragraph is about, linked to its place: a heading of the story. */
function isHeadingOf(block: PageBlock, next: PageBlock): boolean {
  const isSameHolder = block.path[1] === next.path[1];
  return block.kind === 'heading' && isSameHolder && next.words >= 20 && next.linked < 0.3;
}

function reasonAgainst(
  block: PageBlock,
  region: PageElement | undefined,
  layout: PageLayout,
  kept: boolean,
): LeftOut | undefined {
  if (!isWithin(block, region)) return 'elsewhere';
  if (layout.isFurniture(block, region)) return 'furniture';
  if (isFurnitureLine(block.text, block.words)) return 'wording';
  if (kept) return block.linked < 0.75 || block.words > 40 ? undefined : 'linked';
  if (block.linked > 0.5) return 'linked';
  if (block.words >= 8 && block.linked < 0.4) return undefined;
  const isListed = block.path
    .slice(0, 2)
    .some(({ localName }) => /^(?:li|h[2-6]|td|th|tr|dt|dd)$/.test(localName));
  return isListed ? undefined : 'short';
}
