import type { UnreadableCode, UnreadableDetail } from '../../domain/errors.ts';
import type { ArticleParts } from '../blocks.ts';
import { isArticleData } from './json-ld.ts';
import type { StatedMetadata } from './metadata.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageSignals } from './page-signals.ts';
import { isProse } from './region.ts';

export interface Verdict {
  readonly code: UnreadableCode;
  readonly detail: UnreadableDetail;
}

export interface PageEvidence {
  readonly url: string | undefined;
  readonly facts: Omit<ArticleParts, 'blocks' | 'standfirst'>;
  readonly stated: StatedMetadata;
  readonly signals: PageSignals;
  /** Everything that the page shows. */
  readonly all: readonly PageBlock[];
  /** What was taken for the story. */
  readonly story: readonly PageBlock[];
}

export function wordsOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0);
}

export const storyWords = ({ story }: PageEvidence): number => wordsOf(story);

export const proseWords = ({ story }: PageEvidence): number => wordsOf(story.filter(isProse));

export function says(blocks: readonly PageBlock[], pattern: RegExp, maxWords = 80): boolean {
  return blocks.some(
    ({ text, words }) => words <= maxWords && !isReported(text) && pattern.test(text),
  );
}

/** A wall speaks to its reader; quotation marks and attributions are a reporter's. */
function isReported(text: string): boolean {
  return /[“”«»]|\b(?:said|says|told|according to|added|announced)\b/i.test(text);
}

/** Signs that an editor put there: an article says what it is, who wrote it and when. */
export function articleSigns({ stated, facts }: PageEvidence): number {
  const stands = [
    stated.data.some(isArticleData),
    stated.meta.get('og:type')?.toLowerCase() === 'article',
    facts.byline !== undefined,
    facts.publishedAt !== undefined,
  ];
  return stands.filter(Boolean).length;
}
