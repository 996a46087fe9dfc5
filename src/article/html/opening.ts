import type { PageElement } from './dom.ts';
import { isFurnitureLine } from './furniture.ts';
import { classOf, type PageBlock } from './page-blocks.ts';
import { isProse, isWithin, type PageLayout } from './region.ts';

/** Lines between the headline and the chosen place that are looked at. */
const openingLines = 8;
/** Elements above the chosen place in which its story may open. */
const levelsAbove = 2;

/**
 * Paragraphs that open the story beside the place that holds the rest of it: before a list of things,
 * or before a part of its own. They stand right above it, and not in one element with the headline,
 * as a standfirst does.
 */
export function openingAbove(
  all: readonly PageBlock[],
  region: PageElement | undefined,
  layout: PageLayout,
): ReadonlySet<PageBlock> {
  const start = all.findIndex((block) => isWithin(block, region));
  const path = all[start]?.path ?? [];
  const above = all.slice(Math.max(0, start - openingLines), start);
  const headline = above.findLast(({ path: [holder] }) => holder?.localName === 'h1');
  const around = region === undefined ? -1 : path.indexOf(region) + 1;
  if (around <= 0 || headline === undefined) return new Set();
  const near = new Set(path.slice(around, around + levelsAbove));
  const opens = (block: PageBlock) =>
    isProse(block) &&
    isPlain(block.path[0]) &&
    block.path.some((element) => near.has(element)) &&
    !headline.path.some((element) => element === block.path[1]) &&
    !layout.isFurniture(block, undefined) &&
    !isFurnitureLine(block.text, block.words);
  return new Set(above.slice(above.findLastIndex((block) => !opens(block)) + 1));
}

/** Not a caption, a summary or a notice, which sites give a name. */
function isPlain(holder: PageElement | undefined): boolean {
  return holder !== undefined && classOf(holder) === '';
}
