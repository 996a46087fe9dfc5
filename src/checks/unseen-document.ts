import { textAt } from '../domain/article.ts';
import { placeOf } from '../text/place.ts';
import { sentencesAt, shorten } from '../text/places.ts';
import { findUnseen } from '../text/unseen-documents.ts';
import { defineCheck } from './check.ts';

export const unseenDocument = defineCheck({
  id: 'unseen-document',
  version: 1,
  title: 'Paper nobody can see',
  why: 'A leaked or internal paper carries weight that readers cannot test; somebody has to answer for having read it.',
  limits: 'It does not say that the paper does not exist or that the desk has not read it.',
  needs: ['article', 'document', 'quotations', 'attributions'],
  messages: {
    nobodyVouches: 'Readers cannot see {papers}, and nobody named answers for having read it.',
    held: 'Readers cannot see {papers}; {holder} has it.',
  },
  run({ article, document, quotations, attributions }) {
    const papers = findUnseen(document, quotations, attributions).toSorted(
      (a, b) => Number(a.holder !== undefined) - Number(b.holder !== undefined),
    );
    const [first] = papers;
    if (!first) return [];
    const places = papers.flatMap((paper) => paper.places);
    const [range, ...related] = sentencesAt(document, places);
    return [
      {
        signal: first.holder ? ('weak' as const) : ('some' as const),
        range: range ?? { start: 0, end: 0 },
        related: related.slice(0, 9),
        message: first.holder ? ('held' as const) : ('nobodyVouches' as const),
        with: {
          papers: listed(papers.map(({ called }) => `“${shorten(called, 70)}”`)),
          ...(first.holder ? { holder: first.holder } : {}),
        },
        receipt: papers.flatMap(({ places: spots, holder }) => [
          ...spots.map((spot) => `${placeOf(article, spot)}: “${shorten(textAt(article, spot))}”`),
          `   held by: ${holder ?? 'nobody named'}`,
        ]),
        notKnown: 'Whether the desk has the paper and has had it authenticated.',
        nextStep:
          'Ask to see the paper and how it was authenticated; publish it, quote it with its date, or say who has read it.',
      },
    ];
  },
});

function listed(items: readonly string[]): string {
  return items.length > 3
    ? `${items.slice(0, 3).join(', ')} and ${items.length - 3} more`
    : items.join(', ');
}
