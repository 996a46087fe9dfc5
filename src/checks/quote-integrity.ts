import { textAt, type Article, type Range } from '../domain/article.ts';
import { closedLater } from '../text/closing-marks.ts';
import { findDangling } from '../text/dangling-quotations.ts';
import { findOrphans } from '../text/orphan-quotations.ts';
import { startsUpper } from '../text/letters.ts';
import { placeOf } from '../text/place.ts';
import { indexAt, sentencesAt, shorten } from '../text/places.ts';
import { findVariants, type Variant } from '../text/quote-variants.ts';
import type { Quotation } from '../text/quotations.ts';
import type { TextDocument } from '../text/document.ts';
import { defineCheck, type Flag } from './check.ts';

type Message = 'differs' | 'lostSpeaker' | 'noSpeaker' | 'neverCloses';

export const quoteIntegrity = defineCheck({
  id: 'quote-integrity',
  version: 1,
  title: 'Quotation does not hold',
  why: 'What stands between quotation marks are somebody’s exact words: one wording, one speaker, an end.',
  limits: 'It does not say which wording was spoken, nor that the speaker said it only once.',
  needs: ['article', 'document', 'quotations', 'attributions'],
  messages: {
    differs: 'The same words are quoted in two wordings: {words} in one only.',
    lostSpeaker: 'The quotation ends in a comma, and no words after it say who spoke.',
    noSpeaker: 'No speaker is named near this quotation.',
    neverCloses: 'The quotation marks open here and never close.',
  },
  run({ article, document, quotations, attributions }): Flag<Message>[] {
    const { open, closed } = openQuotations(article, quotations);
    const rests = (one: Quotation) =>
      closed.some(({ start, end }) => start < one.range.start && one.range.end <= end);
    const dangling = findDangling(document, quotations).filter((one) => !rests(one));
    const orphans = findOrphans(document, quotations, attributions).filter(
      (orphan) => !dangling.includes(orphan) && !rests(orphan),
    );
    return [
      ...findVariants(document, quotations, attributions).map((variant) =>
        variantFlag(article, document, variant),
      ),
      ...orphanFlags(article, dangling, 'lostSpeaker'),
      ...orphanFlags(article, orphans, 'noSpeaker'),
      ...openFlags(article, document, open),
    ];
  },
});

function variantFlag(
  article: Article,
  document: TextDocument,
  { first, second, differing, long }: Variant,
): Flag<Message> {
  const [range, ...related] = sentencesAt(document, [first.range, second.range]);
  return {
    signal: long ? 'strong' : 'some',
    range: range ?? first.range,
    related: related.length > 0 ? related : [second.range],
    message: 'differs',
    with: {
      words: differing
        .slice(0, 4)
        .map((word) => `“${word}”`)
        .join(', '),
    },
    receipt: [first, second].map(
      ({ range: place, inner }) =>
        `${placeOf(article, place)}: “${shorten(textAt(article, inner), 160)}”`,
    ),
    notKnown: 'Whether the speaker said it twice, in different words.',
    nextStep: 'Check both against the recording or the transcript, and use one wording.',
  };
}

function orphanFlags(
  article: Article,
  orphans: readonly Quotation[],
  message: 'lostSpeaker' | 'noSpeaker',
): Flag<Message>[] {
  const [first, ...others] = orphans;
  if (!first) return [];
  return [
    {
      // On its own it may be a pull quote whose speaker stands elsewhere on the page.
      signal:
        message === 'noSpeaker' && orphans.every(({ range }) => standsAlone(article, range))
          ? 'weak'
          : 'some',
      range: first.range,
      related: others.slice(0, 5).map(({ range }) => range),
      message,
      receipt: orphans
        .slice(0, 6)
        .map(({ range }) => `${placeOf(article, range)}: ${shorten(textAt(article, range), 120)}`),
      nextStep: 'Say who said it, and where.',
    },
  ];
}

/** What never closes, and from where to where the rest goes on after all. */
function openQuotations(
  article: Article,
  quotations: readonly Quotation[],
): { readonly open: readonly Quotation[]; readonly closed: readonly Range[] } {
  const closed: Range[] = [];
  const open = quotations.filter((one) => {
    if (one.closed || one.depth > 0 || !isBody(article, one.range)) return false;
    const { start } = one.range;
    if (closed.some((range) => range.start < start && start < range.end)) return false;
    const end = closedLater(article, one.range);
    if (end !== undefined) closed.push({ start, end });
    return end === undefined && !isTitle(textAt(article, one.inner));
  });
  return { open, closed };
}

/** The name of a book or of a piece, or nothing at all: what a page cut off, and nobody's words. */
function isTitle(words: string): boolean {
  const long = words.match(/[\p{L}]{4,}/gu) ?? [];
  return long.length === 0 || long.every((word) => startsUpper(word));
}

/** Straight marks are the same on both sides, so a missing one may be any of them: a weaker sign. */
function openFlags(
  article: Article,
  document: TextDocument,
  open: readonly Quotation[],
): Flag<Message>[] {
  const [first, ...others] = open;
  if (!first) return [];
  const [range] = sentencesAt(document, [first.range]);
  return [
    {
      signal: article.text[first.range.start] === '“' && others.length === 0 ? 'some' : 'weak',
      range: range ?? first.range,
      related: sentencesAt(
        document,
        others.slice(0, 5).map((one) => one.range),
      ).filter((place) => place.start !== range?.start),
      message: 'neverCloses',
      receipt: open
        .slice(0, 6)
        .map(
          (one) => `${placeOf(article, one.range)}: ${shorten(textAt(article, one.range), 100)}`,
        ),
      nextStep: 'Find where the quoted words end and close the marks there.',
    },
  ];
}

function isBody(article: Article, range: Range): boolean {
  return article.paragraphs[indexAt(article.paragraphs, range.start)]?.kind === 'body';
}

function standsAlone(article: Article, range: Range): boolean {
  return article.paragraphs.some(
    (paragraph) => paragraph.range.start === range.start && paragraph.range.end <= range.end,
  );
}
