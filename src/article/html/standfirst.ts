import type { Block } from '../blocks.ts';
import type { StatedMetadata } from './metadata.ts';
import { classOf, type PageBlock } from './page-blocks.ts';

const standfirstClass =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|subtitle|sub-?title|sub-?head(?:line)?|subheading|lede|lead-?(?:text|in|paragraph)?|article-?(?:summary|intro|lead|description|excerpt)|summary|intro|excerpt|strapline|teaser-?text|abstract)(?=$|[\s_-])/i;

const minWords = 6;
const maxWords = 80;
/** Lines between the headline and the text in which a standfirst may stand. */
const linesBelowHeadline = 10;

/**
 * Sets the standfirst apart: the page's own summary line between headline and text, known by its
 * class or by being the description that the page states. The first paragraph of the text is one
 * only by its class: many pages state that paragraph for their description.
 */
export function withStandfirst(
  story: readonly PageBlock[],
  all: readonly PageBlock[],
  stated: StatedMetadata,
  title: string,
): { standfirst?: string; blocks: Block[] } {
  const first = story[0];
  const isStandfirst = (block: PageBlock) =>
    block.words >= minWords &&
    block.words <= maxWords &&
    block.linked < 0.4 &&
    block.text !== title;
  if (first !== undefined && story.length > 1 && isStandfirst(first) && hasName(first)) {
    return { standfirst: first.text, blocks: plain(story.slice(1)) };
  }
  const headline = all.findIndex(({ path, text }) => path[0]?.localName === 'h1' || text === title);
  const start = first === undefined ? -1 : all.indexOf(first);
  const between =
    headline < 0 ? [] : all.slice(headline + 1, Math.min(start, headline + linesBelowHeadline));
  const above = between.find(
    (block) =>
      isStandfirst(block) &&
      !story.includes(block) &&
      (hasName(block) || isDescription(block, stated)),
  );
  return above === undefined
    ? { blocks: plain(story) }
    : { standfirst: above.text, blocks: plain(story) };
}

function plain(blocks: readonly PageBlock[]): Block[] {
  return blocks.map(({ kind, text }) => ({ kind, text }));
}

function hasName({ path }: PageBlock): boolean {
  return path
    .slice(0, 3)
    .some((element) => standfirstClass.test(`${classOf(element)} ${element.id}`));
}

function isDescription({ text }: PageBlock, stated: StatedMetadata): boolean {
  const squeeze = (line: string) => line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const own = squeeze(text);
  return (
    own.length > 30 &&
    stated.descriptions.some((line) => squeeze(line).startsWith(own.slice(0, 80)))
  );
}
