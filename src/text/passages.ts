import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { answerable } from './sourcing.ts';

/** A study, a company's results, accounts or a count that the story is an account of. */
const report =
  /\b(?:according to|stud(?:y|ies)|survey|poll|census|inquiry|audit|review|figures|data|statistics|accounts|results|papers|profit|revenue|earnings|quarter(?:ly)?|reported|report)\b/i;

/**
 * Whether a place has a source in its passage: somebody who can be asked speaks in its paragraph, or
 * the story's first sentences name the report that its figures come from.
 */
export function sourcedPassages(
  document: TextDocument,
  attributions: readonly Attribution[],
): (offset: number) => boolean {
  const { article, sentences } = document;
  const voiced = new Set(
    attributions
      .filter((one) => one.cue.family !== 'stance' && one.cue.family !== 'think' && answerable(one))
      .map(({ sentence }) => sentences[sentence]?.paragraph),
  );
  const body = sentences.filter(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body');
  const lead = body
    .slice(0, 3)
    .map(({ range }) => article.text.slice(range.start, range.end))
    .join(' ');
  const office = attributions.filter(
    ({ source, cue }) =>
      (source?.kind === 'institution' || source?.kind === 'document') && cue.family !== 'stance',
  );
  const leadEnd = body[2]?.index ?? 0;
  // An office speaks at the beginning and goes on speaking: 'the inspectorate said … it said'.
  const ofReport =
    report.test(lead) || (office.length > 2 && office.some(({ sentence }) => sentence <= leadEnd));
  return (offset) => {
    const paragraph = article.paragraphs.findIndex(({ range }) => offset < range.end);
    return ofReport || voiced.has(paragraph);
  };
}
