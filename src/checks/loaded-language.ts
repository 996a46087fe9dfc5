import { textAt, type Range } from '../domain/article.ts';
import { genreOf, genres, isRecommendation } from '../text/genre.ts';
import { readTone, wordsOfTone } from '../text/tone.ts';
import type { TextDocument } from '../text/document.ts';
import { placeOf } from '../text/place.ts';
import { sentencesAt } from '../text/places.ts';
import { defineCheck, type Flag } from './check.ts';

export const loadedLanguage = defineCheck({
  id: 'loaded-language',
  version: 1,
  title: 'Loaded words',
  why: 'In the paper’s own voice, a word that judges tells readers what to feel before they know what happened.',
  limits:
    'It weighs words, not whether they are deserved; a desk may want them in a feature or an obituary.',
  needs: ['document', 'quotations', 'attributions'],
  messages: {
    one: 'The article’s own voice says {words}.',
    several: 'The article’s own voice uses {count} words that judge: {words}.',
  },
  run({ document, quotations, attributions }) {
    const genre = genreOf(document, quotations);
    if (genre)
      return {
        notApplicable: `This reads as ${genres[genre]}, where loaded words are the writer’s own.`,
      };
    if (isRecommendation(document))
      return { notApplicable: 'This reads as a review or a guide, where praise is expected.' };
    const { loaded: found } = readTone(document, quotations, attributions);
    return found.length > 0 ? [flagOf(document, found)] : [];
  },
});

/** One finding for the whole text: it is a matter of tone. */
function flagOf(document: TextDocument, ranges: readonly Range[]): Flag<'one' | 'several'> {
  const { article } = document;
  const [first, ...others] = sentencesAt(document, ranges);
  const words = [...new Set(ranges.map((range) => `“${textAt(article, range).toLowerCase()}”`))];
  const line = (range: Range) => `${placeOf(article, range)}: “${textAt(article, range)}”`;
  return {
    signal: words.length >= wordsOfTone ? 'some' : 'weak',
    range: first ?? { start: 0, end: 0 },
    related: others.slice(0, 7),
    message: words.length > 1 ? 'several' : 'one',
    with: {
      count: words.length,
      words: words.slice(0, 6).join(', ') + (words.length > 6 ? ' …' : ''),
    },
    receipt: [
      ...ranges.slice(0, 12).map(line),
      ...(ranges.length > 12 ? [`and ${ranges.length - 12} more`] : []),
    ],
    nextStep: 'Say what happened and let it speak, or give the word to somebody who is quoted.',
  };
}
