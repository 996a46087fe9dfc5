import type { ArticleParts } from '../blocks.ts';
import { chooseByline } from './byline.ts';
import { chooseDates } from './dates.ts';
import type { PageDocument } from './dom.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';
import { hostOf } from './site-name.ts';
import { chooseTitle } from './title.ts';

/** Title, byline, dates and the rest of what is known about an article besides its text. */
export function readFacts(
  document: PageDocument,
  stated: StatedMetadata,
  all: readonly PageBlock[],
  url: string | undefined,
): Omit<ArticleParts, 'blocks' | 'standfirst'> {
  const host = hostOf(url);
  const { title, heading } = chooseTitle(document, stated, url);
  const { lines: near, above } = linesNearHeadline(all, heading ?? title);
  const byline = chooseByline({ document, stated, all, nearHeadline: near, host });
  return {
    title,
    ...(byline === undefined ? {} : { byline }),
    ...(stated.siteName === undefined ? {} : { siteName: stated.siteName }),
    ...chooseDates({ document, stated, all, nearHeadline: near, above, url }),
    ...(stated.canonicalUrl === undefined ? {} : { canonicalUrl: stated.canonicalUrl }),
    ...(stated.language === undefined ? {} : { declaredLanguage: stated.language }),
  };
}

const linesBefore = 4;
const linesAfter = 14;

interface NearHeadline {
  readonly lines: readonly PageBlock[];
  /** How many of them stand above the headline. */
  readonly above: number;
}

/** Bylines and datelines stand within a few lines of the headline. */
function linesNearHeadline(all: readonly PageBlock[], title: string): NearHeadline {
  const isHeading = ({ path }: PageBlock) => path[0]?.localName === 'h1';
  const at = firstIndex(all, [
    (block) => block.text === title && isHeading(block),
    (block) => block.text === title,
    isHeading,
  ]);
  if (at >= 0) {
    const above = Math.min(at, linesBefore);
    return { lines: all.slice(at - above, at + linesAfter), above };
  }
  // No headline to be seen: the lines above the first real paragraph are the next best place.
  const text = all.findIndex(({ words, linked }) => words >= 25 && linked < 0.4);
  return { lines: text < 0 ? [] : all.slice(Math.max(0, text - linesAfter), text), above: 0 };
}

function firstIndex(
  blocks: readonly PageBlock[],
  choices: readonly ((block: PageBlock) => boolean)[],
): number {
  return choices.map((choice) => blocks.findIndex(choice)).find((at) => at >= 0) ?? -1;
}
