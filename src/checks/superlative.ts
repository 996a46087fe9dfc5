import { textAt } from '../domain/article.ts';
import { readTone } from '../text/tone.ts';
import { isRecommendation } from '../text/genre.ts';
import { placeOf } from '../text/place.ts';
import { sentencesAt, shorten } from '../text/places.ts';
import { defineCheck } from './check.ts';

export const superlative = defineCheck({
  id: 'superlative',
  version: 1,
  title: 'Superlative without reference',
  why: '‘Record’, ‘first’ and ‘unprecedented’ can be looked up, and are often wrong; readers need to know since when, of what and by whose count.',
  limits:
    'It does not say that the superlative is wrong; it says that no reference stands beside it.',
  needs: ['article', 'document', 'quotations', 'attributions'],
  messages: {
    one: 'No reference stands beside {words}.',
    several: 'No reference stands beside {count} superlatives: {words}.',
  },
  run({ article, document, quotations, attributions }) {
    if (isRecommendation(document)) return { notApplicable: 'This reads as a review or a guide.' };
    const { superlatives: places } = readTone(document, quotations, attributions);
    const [first, ...others] = sentencesAt(document, places);
    if (!first) return [];
    const words = places.map((range) => `“${shorten(textAt(article, range), 60)}”`);
    return [
      {
        signal: 'weak',
        range: first,
        related: others.slice(0, 7),
        message: words.length > 1 ? 'several' : 'one',
        with: {
          count: words.length,
          words: words.slice(0, 4).join(', ') + (words.length > 4 ? ' …' : ''),
        },
        receipt: places.slice(0, 10).map((range, i) => `${placeOf(article, range)}: ${words[i]}`),
        nextStep:
          'Ask for the reference: since when, of what, and by whose count; or write the figure alone.',
      },
    ];
  },
});
