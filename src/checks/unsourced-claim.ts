import { placeOf } from '../text/place.ts';
import { isOpinion } from '../text/genre.ts';
import { findUnsourced } from '../text/unsourced.ts';
import { defineCheck } from './check.ts';

export const unsourcedClaim = defineCheck({
  id: 'unsourced-claim',
  version: 1,
  title: 'No source in reach',
  why: 'An accusation in the paper’s own voice is the paper’s to prove, in court if need be.',
  limits:
    'It does not say that the claim is in doubt; it says that no source stands in the sentence, the one before or the one after.',
  needs: ['article', 'document', 'quotations', 'attributions'],
  messages: {
    accusation: 'In the article’s own voice, with no source in reach: “{verb}”.',
  },
  run({ article, document, quotations, attributions }) {
    const opinion = isOpinion(document, quotations);
    return findUnsourced(document, quotations, attributions)
      .slice(0, 4)
      .map(({ range, verb }) => ({
        signal: opinion ? ('weak' as const) : ('some' as const),
        range,
        message: 'accusation' as const,
        with: { verb },
        receipt: [
          `${placeOf(article, range)}: “${verb}”`,
          'Looked for a source in this sentence, the one before and the one after.',
          'Cleared by: who says so, or where it was established (a ruling, a report, a record).',
        ],
        nextStep:
          'Ask what it rests on: a ruling, a report, a record or a person; put that beside it.',
      }));
  },
});
