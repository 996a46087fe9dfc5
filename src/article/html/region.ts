import type { PageElement } from './dom.ts';
import { furnitureOf, type Furniture } from './furniture.ts';
import type { PageBlock } from './page-blocks.ts';

/** Prose: long enough to say something, mostly unlinked. */
export function isProse(block: PageBlock): boolean {
  return block.words >= 12 && block.linked < 0.4;
}

export function isWithin(block: PageBlock, region: PageElement | undefined): boolean {
  return region === undefined || block.path.includes(region);
}

type Weight = ReadonlyMap<PageElement, number>;

/** What is known of a page's elements before the story's own is chosen. */
export interface PageLayout {
  readonly blocks: readonly PageBlock[];
  readonly proseWords: number;
  /** Prose words outside furniture. */
  readonly storyWords: number;
  /** True when an element below `root` around the block is furniture. */
  isFurniture(block: PageBlock, root: PageElement | undefined): boolean;
  /** The lowest element that holds at least `share` of the prose words of the chosen blocks. */
  lowestHolding(share: number, choose: (block: PageBlock) => boolean): PageElement | undefined;
  wordsOf(choose: (block: PageBlock) => boolean): number;
}

/** Names of furniture are believed up to this share of a page's prose, `always` ones beyond it. */
const furnitureShare = 0.4;

export function layOutPage(blocks: readonly PageBlock[]): PageLayout {
  const kinds = new Map<PageElement, Furniture>();
  const prose = blocks.filter(isProse);
  const held = weigh(prose);
  const proseWords = sum(prose);
  const kindOf = (element: PageElement): Furniture => {
    const known = kinds.get(element) ?? furnitureOf(element);
    kinds.set(element, known);
    return known;
  };
  for (const block of blocks) for (const element of block.path) kindOf(element);
  const isFurniture = (block: PageBlock, root: PageElement | undefined): boolean => {
    for (const element of block.path) {
      if (element === root) return false;
      const kind = kindOf(element);
      if (kind === 'no') continue;
      if (kind === 'always' && !isBody(element, held, proseWords)) return true;
      if ((held.get(element) ?? 0) < furnitureShare * proseWords) return true;
    }
    return false;
  };
  const story = prose.filter((block) => !isFurniture(block, undefined));
  return {
    blocks,
    proseWords,
    storyWords: sum(story),
    isFurniture,
    lowestHolding: (share, choose) => lowest(prose.filter(choose), share),
    wordsOf: (choose) => sum(prose.filter(choose)),
  };
}

/** A wrapper around nearly all prose is the page, whatever its names say (`has-sidebar`, `tag-politics`). */
function isBody(element: PageElement, held: Weight, proseWords: number): boolean {
  return (held.get(element) ?? 0) > 0.75 * proseWords;
}

function sum(blocks: readonly PageBlock[]): number {
  return blocks.reduce((total, block) => total + block.words, 0);
}

function weigh(blocks: readonly PageBlock[]): Weight {
  const weight = new Map<PageElement, number>();
  for (const block of blocks) {
    for (const element of block.path) weight.set(element, (weight.get(element) ?? 0) + block.words);
  }
  return weight;
}

function lowest(blocks: readonly PageBlock[], share: number): PageElement | undefined {
  const weight = weigh(blocks);
  const needed = share * sum(blocks);
  if (needed === 0) return undefined;
  let best: PageElement | undefined;
  let bestDepth = -1;
  for (const { path } of blocks) {
    const at = path.findIndex((element) => (weight.get(element) ?? 0) >= needed);
    const depth = at < 0 ? -1 : path.length - at;
    if (depth > bestDepth) {
      best = path[at];
      bestDepth = depth;
    }
  }
  return best;
}
