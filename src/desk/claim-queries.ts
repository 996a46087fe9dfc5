import { textAt, type Article, type Range } from '../domain/article.ts';
import type { ClaimQuery } from '../evidence/known-claim.ts';
import { findAttributions, type Attribution } from '../text/attribution.ts';
import { readDocument } from '../text/document.ts';
import { findQuotations } from '../text/quotations.ts';

/** Sentences on either side that are read for what a claim is about. */
const reach = 2;

/**
 * An article's claims as they are looked up, in the order given: the sentence, those beside it, whoever
 * by name it is attributed to, and the article's day.
 * @param ranges sentences of the article
 */
export function claimQueries(article: Article, ranges: readonly Range[]): ClaimQuery[] {
  const { sentences } = readDocument(article);
  const attributions = findAttributions(readDocument(article), findQuotations(article));
  const on = article.publishedAt?.slice(0, 10);
  return ranges.map((range) => {
    const at = sentences.findIndex((sentence) => range.start < sentence.range.end);
    const around = sentences
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter(({ index }) => index !== at)
      .map((sentence) => textAt(article, sentence.range))
      .join(' ');
    const speaker = speakerOf(attributions, range);
    return {
      text: textAt(article, range),
      ...(around === '' ? {} : { around }),
      ...(speaker === undefined ? {} : { speaker }),
      ...(on === undefined ? {} : { on }),
    };
  });
}

/** Of a sentence, what must be told as somebody's words to be their claim: the rest names them. */
const leastSaid = 1 / 3;

/** The last name of whoever is told to say most of a sentence. */
function speakerOf(attributions: readonly Attribution[], range: Range): string | undefined {
  const [most] = attributions
    .filter(({ source }) => source?.kind === 'named')
    .map(({ source, content }) => ({ name: source?.head, share: shareOf(content, range) }))
    .sort((a, b) => b.share - a.share);
  return most !== undefined && most.share >= leastSaid ? most.name : undefined;
}

function shareOf(content: readonly Range[], { start, end }: Range): number {
  const common = content.reduce(
    (sum, each) => sum + Math.max(0, Math.min(end, each.end) - Math.max(start, each.start)),
    0,
  );
  return common / (end - start);
}
