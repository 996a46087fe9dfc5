import type { ArticleParts } from '../blocks.ts';
import { chooseByline } from './byline.ts';
import { chooseDates } from './dates.ts';
import type { PageDocument } from './dom.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';
import { chooseTitle, hostOf } from './title.ts';

/** Title, byline, dates and the rest of what is known about an article besides its text. */
export function readFacts(
  document: PageDocument,
  stated: StatedMetadata,
  all: readonly PageBlock[],
  url: string | undefined,
): Omit<ArticleParts, 'blocks' | 'standfirst'> {
  const host = hostOf(url);
  const { title, heading } = chooseTitle(document, stated, url);
  const near = blocksNearHeadline(all, heading ?? title);
  const byline = chooseByline({ document, stated, all, nearHeadline: near, host });
  return {
    title,
    ...(byline === undefined ? {} : { byline }),
    ...(stated.siteName === undefined ? {} : { siteName: stated.siteName }),
    ...chooseDates({ document, stated, all, nearHeadline: near, url }),
    ...(stated.canonicalUrl === undefined ? {} : { canonicalUrl: stated.canonicalUrl }),
    ...(stated.language === undefined ? {} : { declaredLanguage: stated.language }),
  };
}

const linesBefore = 4;
const linesAfter = 14;

/** Bylines and datelines stand within a few lines of the headline. */
function blocksNearHeadline(all: readonly PageBlock[], title: string): readonly PageBlock[] {
  const isHeading = ({ path }: PageBlock) => path[0]?.localName === 'h1';
  const at = firstIndex(all, [
    (block) => block.text === title && isHeading(block),
    (block) => block.text === title,
    isHeading,
  ]);
  if (at >= 0) return all.slice(Math.max(0, at - linesBefore), at + linesAfter);
  // No headline to be seen: the lines above the first real paragraph are the next best place.
  const text = all.findIndex(({ words, linked }) => words >= 25 && linked < 0.4);
  return text < 0 ? [] : all.slice(Math.max(0, text - linesAfter), text);
}

function firstIndex(
  blocks: readonly PageBlock[],
  choices: readonly ((block: PageBlock) => boolean)[],
): number {
  return choices.map((choice) => blocks.findIndex(choice)).find((at) => at >= 0) ?? -1;
}
