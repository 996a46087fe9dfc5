import type { TextDocument } from './document.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { remembered } from './remembered.ts';

const label =
  /^(?:opinion|comment|editorial|column|op-?ed|viewpoint|perspective|letters?(?: to the editor)?|leader|review|first person|essay|guest (?:essay|column))\s*(?:[:|–—-]|$)/i;
const path =
  /\/(?:opinions?|commentisfree|comment|editorials?|columns?|columnists?|op-?ed|voices|views|letters|blogs?)\//i;

const firstPerson = new Set(['my', 'me', "i'm", "i've", 'myself']);

/** Whether the page is somebody's opinion: it says so, or the writer says 'I' all along. */
export function isOpinion(document: TextDocument, quotations: readonly Quotation[]): boolean {
  const kept = opinions(document);
  return (kept.opinion ??= readsAsOpinion(document, quotations));
}

/** Several checks ask. */
const opinions = remembered<TextDocument, { opinion?: boolean }>(() => ({}));

function readsAsOpinion(document: TextDocument, quotations: readonly Quotation[]): boolean {
  const { article } = document;
  const opening = article.paragraphs
    .slice(0, 3)
    .map(({ range }) => article.text.slice(range.start, Math.min(range.end, range.start + 40)));
  if (label.test(article.title) || opening.some((line) => label.test(line.trim()))) return true;
  if (path.test(article.url ?? '') || path.test(article.canonicalUrl ?? '')) return true;
  const quoted = quotedAt(quotations);
  const mine = new Set<number>();
  for (const token of document.tokens) {
    if ((token.text === 'I' || firstPerson.has(token.lower)) && !quoted(token.range.start))
      mine.add(token.sentence);
  }
  return mine.size >= 4 && mine.size >= document.sentences.length * 0.12;
}

const recommends =
  /\b(?:review|reviewed|best|top \d+|\d+ (?:best|top|ways|tips|things|reasons|ideas)|how to|guide|tips|ranked|recipes?|itinerary|vs\.?|gift|checklist|explained)\b/i;

/** A review, a guide or a list of recommendations: praise is its business. */
export function isRecommendation(document: TextDocument): boolean {
  return recommends.test(document.article.title);
}

const sport =
  /\b(?:match|goals?|goalless|league|season|coach|striker|midfielder|defender|goalkeeper|wickets?|innings|overs|half[- ]time|penalty|fixture|kick-?off|scored|header|scrum|tries|touchdowns?|quarterback|inning|rebounds|playoffs?|semi-?final|quarter-?final|cup tie|derby|umpire|referee|sprint|podium|heat|lap|bowled|batting)\b/gi;

/** The account of a match or a race: the figures are what the reporter saw. */
export const isMatchReport = remembered(({ article }: TextDocument): boolean => {
  const words = new Set((article.text.match(sport) ?? []).map((word) => word.toLowerCase()));
  return words.size >= 5;
});

const item = /^[-–—*•·▪●✓]\s/;

/** A list of goods, dates or links: most of its lines are items or too short for a sentence. */
export const isListing = remembered(({ article }: TextDocument): boolean => {
  const lines = article.paragraphs
    .filter(({ kind }) => kind !== 'headline' && kind !== 'standfirst')
    .map(({ kind, range }) => ({ kind, text: article.text.slice(range.start, range.end) }));
  const items = lines.filter(
    ({ kind, text }) =>
      kind === 'list-item' ||
      kind === 'table-row' ||
      item.test(text) ||
      (!/[.!?”"]$/.test(text.trim()) && text.split(/\s+/, 6).length < 6),
  );
  return lines.length >= 8 && items.length > lines.length / 2;
});
