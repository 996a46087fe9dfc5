import type { TextDocument } from './document.ts';
import { readOwnVoice } from './opinion.ts';
import { quotedAt, type Quotation } from './quotations.ts';
import { remembered } from './remembered.ts';

const label =
  /^(?:opinion|comment|editorial|column|op-?ed|viewpoint|perspective|letters?(?: to the editor)?|leader|review|first person|essay|guest (?:essay|column))\s*(?:[:|–—-]|$)/i;
const path =
  /\/(?:opinions?|commentisfree|comment|editorials?|columns?|columnists?|op-?ed|voices|views|letters|blogs?)\//i;
/** A line of its own over what readers wrote. */
const letters =
  /^(?:(?:readers['’] |your )?letters|letters page|(?:have )?your say|mailbag|from our readers)[.:]?$/i;
const release =
  /\bfor immediate release\b|\/ ?PR ?newswire ?\/|\((?:business wire|globe newswire)\)|\bGLOBE NEWSWIRE\b|^(?:media|press) contacts?:/im;
const shop =
  /\b(?:add to (?:cart|basket|bag)|buy now|in stock|out of stock|free (?:shipping|delivery|returns)|(?:coupon|promo|discount) code|proceed to checkout)\b/gi;
/** The note under a column. */
const closing =
  /\b(?:(?:his|her|their|the (?:author|writer)['’]s) (?:opinions?|views?) (?:are|is|do) (?:his|her|their|not)\b|(?:opinions?|views?) expressed (?:here|in this|are|by)|is an? (?:[\p{L}-]+ ){0,3}columnist\b|(?:re)?(?:posted|printed|published) with (?:kind |the author['’]s )?permission (?:from|of|by))/iu;
/** 'Lind: Why the bridge must go'. */
const named = /^(?:\p{Lu}[\p{L}.’'-]* ){0,2}\p{Lu}[\p{L}.’'-]+: (?!["“‘'])/u;

/** What a page is when its words are its writer's own, as it is said to people. */
export const genres = {
  opinion: 'an opinion piece',
  letters: 'a letters page',
  house: 'a notice of the publisher’s own',
  guide: 'advice to the reader',
  release: 'a press release',
  shop: 'a shop’s page',
} as const;

export type Genre = keyof typeof genres;

/** What the page is when it is no report: it says so, or it speaks for itself all along. */
export function genreOf(
  document: TextDocument,
  quotations: readonly Quotation[],
): Genre | undefined {
  const kept = known(document);
  if (!('genre' in kept)) kept.genre = readGenre(document, quotations);
  return kept.genre;
}

/** Several checks ask. */
const known = remembered<TextDocument, { genre?: Genre | undefined }>(() => ({}));

/** Whether the page is somebody's opinion, advice or notice rather than a report; a release is for a desk to check. */
export function isOpinion(document: TextDocument, quotations: readonly Quotation[]): boolean {
  const genre = genreOf(document, quotations);
  return genre !== undefined && genre !== 'release';
}

function readGenre(document: TextDocument, quotations: readonly Quotation[]): Genre | undefined {
  const { article } = document;
  const opening = article.paragraphs
    .slice(0, 3)
    .map(({ range }) =>
      article.text.slice(range.start, Math.min(range.end, range.start + 40)).trim(),
    );
  if (opening.some((line) => letters.test(line))) return 'letters';
  if (label.test(article.title) || opening.some((line) => label.test(line))) return 'opinion';
  if (path.test(article.url ?? '') || path.test(article.canonicalUrl ?? '')) return 'opinion';
  const last = article.paragraphs.at(-3)?.range.start ?? 0;
  if (closing.test(article.text.slice(last).slice(-800))) return 'opinion';
  if (release.test(article.text)) return 'release';
  if (new Set(article.text.match(shop)?.map((word) => word.toLowerCase())).size >= 2) return 'shop';
  const mine = sentencesOfMine(document, quotations);
  if (mine >= 4 && mine >= document.sentences.length * 0.12) return 'opinion';
  if (mine >= 2 && named.test(article.title)) return 'opinion';
  return readOwnVoice(document, quotations);
}

const firstPerson = new Set(['my', 'me', "i'm", "i've", 'myself']);

/** How many sentences say 'I' outside quotations. */
function sentencesOfMine(document: TextDocument, quotations: readonly Quotation[]): number {
  const quoted = quotedAt(quotations);
  const mine = new Set<number>();
  for (const token of document.tokens) {
    if ((token.text === 'I' || firstPerson.has(token.lower)) && !quoted(token.range.start))
      mine.add(token.sentence);
  }
  return mine.size;
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
