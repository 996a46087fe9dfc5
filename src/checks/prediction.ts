import { findForecasts, type Forecast } from '../text/forecasts.ts';
import { genreOf, genres, isRecommendation } from '../text/genre.ts';
import { placeOf } from '../text/place.ts';
import { sentencesAt, shorten } from '../text/places.ts';
import type { Article } from '../domain/article.ts';
import { defineCheck } from './check.ts';

const voices = {
  unnamed: 'laid upon an unnamed source',
  vague: 'laid upon nobody in particular',
  document: 'laid upon a paper that readers cannot place',
} as const;

export const prediction = defineCheck({
  id: 'prediction',
  version: 1,
  title: 'Forecast without a basis',
  why: 'Nobody knows what will happen; readers need to know who expects it, and on what grounds.',
  limits:
    'It does not say that the forecast is unlikely; it says that the published words name nobody who makes it.',
  needs: ['article', 'document', 'quotations', 'attributions'],
  messages: {
    asFact: 'A forecast is stated as fact, with nobody named who makes it: {words}.',
    noBasis: 'A forecast rests on nobody who can be asked: {words}.',
  },
  run({ article, document, quotations, attributions }) {
    if (isRecommendation(document)) return { notApplicable: 'This reads as a review or a guide.' };
    const genre = genreOf(document, quotations);
    if (genre && genre !== 'release')
      return { notApplicable: `This reads as ${genres[genre]}: the forecast is the writer’s.` };
    const found = findForecasts(document, quotations, attributions).toSorted(
      (a, b) => Number(b.certain) - Number(a.certain),
    );
    const [first] = found;
    if (!first) return [];
    const [range, ...related] = sentencesAt(
      document,
      found.map((one) => one.range),
    );
    return [
      {
        signal: found.some(({ certain, voice }) => certain || voice)
          ? ('some' as const)
          : ('weak' as const),
        range: range ?? first.range,
        related: related.slice(0, 6),
        message: first.certain ? ('asFact' as const) : ('noBasis' as const),
        with: { words: listed(article, found) },
        receipt: [
          ...found
            .slice(0, 8)
            .map(
              (one) =>
                `${placeOf(article, one.range)}: “${wordsOf(article, one, 120)}”, ${one.voice ? voices[one.voice] : 'the article’s own'}`,
            ),
          'Cleared by: who expects it, and on what grounds.',
        ],
        nextStep:
          'Ask whose forecast it is and what it rests on; give its range and the date it was made.',
      },
    ];
  },
});

function wordsOf(article: Article, { range }: Forecast, limit: number): string {
  return shorten(article.text.slice(range.start, range.end), limit);
}

function listed(article: Article, found: readonly Forecast[]): string {
  const shown = found.slice(0, 2).map((one) => `“${wordsOf(article, one, 90)}”`);
  return shown.join('; ') + (found.length > 2 ? ` and ${found.length - 2} more` : '');
}
