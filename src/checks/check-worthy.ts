import { textAt, type Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { figuresToVerify } from '../text/figures-to-verify.ts';
import { isListing, isMatchReport, isOpinion, isRecommendation } from '../text/genre.ts';
import { placeOf } from '../text/place.ts';
import { sourcedPassages } from '../text/passages.ts';
import { sourceOf } from '../text/sourcing.ts';
import { defineCheck, type Flag } from './check.ts';

/** Below this a claim is not worth a line of its own. */
const floor = 0.7;
const atMost = 2;

export const checkWorthy = defineCheck({
  id: 'check-worthy',
  version: 1,
  title: 'Worth verifying',
  why: 'Of what is left, these are the most specific and consequential statements with no source in their passage.',
  limits: 'It orders statements by how much hangs on them; it says nothing of whether they hold.',
  needs: ['article', 'document', 'claims', 'quotations', 'attributions'],
  // Everything that says more exactly what to look at.
  yieldsTo: [
    'figure-contradiction',
    'arithmetic',
    'quote-integrity',
    'quote-framing',
    'anonymous-source',
    'vague-attribution',
    'unseen-document',
    'interested-source',
    'unsourced-claim',
    'loaded-language',
    'prediction',
    'superlative',
    'foreign-text',
  ],
  messages: {
    verify: 'Specific and consequential, with no source in its passage: verify {what}.',
  },
  run({ article, document, claims, quotations, attributions }): Flag<'verify'>[] {
    if (isOpinion(document, quotations) || isRecommendation(document) || isListing(document))
      return [];
    const sourced = sourcedPassages(document, attributions);
    // 'Why is oil dear?': the first sentence puts the question that the rest answers.
    const asks = /\?\s*$|^(?:why|how|what)\b/i.test(article.title);
    const opening =
      document.sentences.find(({ paragraph }) => article.paragraphs[paragraph]?.kind === 'body')
        ?.range.end ?? 0;
    return claims
      .filter(
        (claim) =>
          claim.checkWorthiness >= floor &&
          claim.kind !== 'quotation' &&
          isSpecific(ownWords(textAt(article, claim.range))) &&
          !speaksHimself.test(ownWords(textAt(article, claim.range))) &&
          !companyNote.test(textAt(article, claim.range)) &&
          !(asks && claim.range.start < opening) &&
          (/[£$€¥₹]/.test(textAt(article, claim.range)) || !isMatchReport(document)),
      )
      .filter(
        (claim) => sourceOf(attributions, claim.range) === undefined && !sourced(claim.range.start),
      )
      .sort((a, b) => b.checkWorthiness - a.checkWorthiness || a.range.start - b.range.start)
      .slice(0, atMost)
      .map((claim) => flagOf(article, claim));
  },
});

/** Who a company is: 'employs 46 people', 'was founded in 2016'. */
const companyNote =
  /\b(?:employs|(?:was )?(?:founded|established|set up) in|(?:is )?headquartered|(?:is )?based in|has raised|has (?:about |some |more than )?\d[\d,]* (?:employees|staff|members|stores|branches))\b/i;

const grave =
  /\b(?:killed|dead|deaths|injured|poison\w*|toxic|fraud|corrupt\w*|illegal\w*|crimes?|jobs|patients|cases|victims|homes)\b/;

/** The sentence without what stands in quotation marks, be they closed or not. */
function ownWords(text: string): string {
  return text.replace(/[“"][^“”"]*(?:[”"]|$)/g, ' … ');
}

/** Somebody's talk or advice: a transcript, a guide, a page of one's own. */
const speaksHimself = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/;

/** A sum that hardly matters: '$35', '£250'. */
const pettySum = /^[$£€¥₹]\d{1,3}(?:\.\d+)?$/;

/** Money, a share, thousands; or any other figure beside something grave. */
function isSpecific(text: string): boolean {
  const figures = figuresToVerify(text);
  return (
    figures.some((figure) => /[£$€¥₹]|\D$|\d,\d{3}/.test(figure) && !pettySum.test(figure)) ||
    (figures.length > 0 && grave.test(text))
  );
}

function flagOf(article: Article, claim: Claim): Flag<'verify'> {
  const text = ownWords(textAt(article, claim.range));
  return {
    signal: 'weak',
    range: claim.range,
    message: 'verify',
    with: { what: whatToVerify(text) },
    receipt: [
      `${placeOf(article, claim.range)}, kind: ${claim.kind}`,
      `Rank ${claim.checkWorthiness.toFixed(2)} of 1: orders claims, decides nothing.`,
    ],
    nextStep: `Look in ${whereToLook(text)}.`,
  };
}

function whatToVerify(text: string): string {
  const [first, second] = figuresToVerify(text);
  if (first === undefined) return 'who established it, and when';
  return second === undefined ? `the figure ${first}` : `the figures ${first} and ${second}`;
}

const places: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:court|judge|jury|sentenced|convicted|lawsuit|charged|indict\w*|verdict)\b/i,
    'the court file or the ruling',
  ],
  [
    /\b(?:killed|died|deaths?|injured|hospital|patients?|cases|virus|disease|cancer|vaccine)\b/i,
    'the health ministry’s or the hospital’s figures, or the study itself',
  ],
  [
    /\b(?:election|votes?|voters|ballots?|turnout|poll)\b/i,
    'the electoral commission’s results, or the pollster’s tables',
  ],
  [
    /\b(?:unemploy\w*|inflation|gdp|wages?|population|migrants?|births?|census|households?)\b/i,
    'the statistics office’s tables',
  ],
  [
    /\b(?:budget|tax(?:es)?|council|ministry|government|public money|spending|grant)\b/i,
    'the published budget or accounts',
  ],
  [
    /\b(?:profit|revenue|sales|shares|company|firm|bank|employees|jobs|factory)\b/i,
    'the company’s filings or annual report',
  ],
  [
    /\b(?:temperature|emissions|rain\w*|flood\w*|storm|climate|earthquake)\b/i,
    'the weather or geological service’s records',
  ],
  [
    /\b(?:soldiers|troops|army|missiles?|front|military|attack\w*)\b/i,
    'statements of both sides, and independent monitors',
  ],
  [
    /\b(?:study|researchers|scientists|university|journal)\b/i,
    'the paper itself: its sample, method and date',
  ],
];

function whereToLook(text: string): string {
  return (
    places.find(([pattern]) => pattern.test(text))?.[1] ??
    'the first published source of it, and who has reported it on their own'
  );
}
