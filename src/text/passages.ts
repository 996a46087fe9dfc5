import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { indexAt } from './places.ts';
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
    return ofReport || voiced.has(paragraph) || namesOrigin(document, offset);
  };
}

/** 'by the agency’s own reckoning', 'official figures show'. */
const origin =
  /\bby (?:(?:its|his|her|their)|[^.;,]{2,40}['’]s) own (?:reckoning|estimate|count|account|figures|admission|calculations?)\b|\b(?:official|government|published|company|court|council|police) (?:figures|data|records|statistics|accounts|filings)\b|\b(?:records|figures|accounts|data|filings) show\b/i;
/** The next sentence goes on with the figures of an office: 'The ministry puts last season’s output at …'. */
const measured =
  /\b(?:ministry|bureau|office|agency|council|institute|bank|university|department|commission|association|authority)\b[^.;]{0,40}? (?:puts?|estimates?|expects?|counted|recorded|measured)\b/;
const publisher =
  /\baccording to\b|\b(?:figures|data|statistics|accounts|records|filings|census|survey) (?:from|by|of|published|released|show)\b|\b(?:said|says|reported|announced|published|estimates?d?|found|puts?)\b/i;

/** The sentence says where its figure comes from, or the one before it names who gives the figures. */
function namesOrigin({ article, sentences }: TextDocument, offset: number): boolean {
  const index = indexAt(sentences, offset);
  const textOf = (at: number) => {
    const range = sentences[at]?.range;
    return range ? article.text.slice(range.start, range.end) : '';
  };
  const before = textOf(index - 1);
  const after =
    sentences[index + 1]?.paragraph === sentences[index]?.paragraph ? textOf(index + 1) : '';
  return (
    measured.test(after) ||
    origin.test(textOf(index)) ||
    // A figure after a sourced figure: 'The bureau put growth at 2%. / Inflation was 3%.'
    (publisher.test(before) && /\d/.test(before))
  );
}
