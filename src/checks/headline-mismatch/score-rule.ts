import { textAt } from '../../domain/article.ts';
import { sentenceAt, tokensOf, type HeadlineProblem, type HeadlineRule } from './problem.ts';

const score = /(?<![\d-])(\d{1,2}) ?[-–] ?(\d{1,2})(?![\d-])/g;

/** Headline 'Rovers beat Albion 3-1', body 'Rovers beat Albion 2-1'. */
export const headlineScore: HeadlineRule = ({ document, split }) => {
  const first = split.top[0];
  if (first === undefined) return [];
  const range = sentenceAt(document, first);
  const title = textAt(document.article, range);
  const [told, ...more] = scoresIn(title);
  if (told === undefined || more.length > 0) return [];
  const sides = tokensOf(document, first)
    .filter(({ text, pos }) => /^\p{Lu}\p{L}{2,}/u.test(text) && pos === 'PROPN')
    .map(({ lower }) => lower);
  if (sides.length < 2) return [];
  const body = split.body.map((sentence) => ({
    sentence,
    text: textAt(document.article, sentenceAt(document, sentence)),
  }));
  if (body.some(({ text }) => scoresIn(text).some((one) => same(one, told)))) return [];
  const other = body.slice(0, 3).find(({ text }) => {
    const lower = text.toLowerCase();
    return scoresIn(text).length === 1 && sides.filter((side) => lower.includes(side)).length > 1;
  });
  const given = other === undefined ? undefined : scoresIn(other.text)[0];
  if (other === undefined || given === undefined) return [];
  return [
    {
      signal: 'strong',
      message: 'figure',
      range,
      related: [sentenceAt(document, other.sentence)],
      top: told.join('-'),
      body: given.join('-'),
      sum: [`Headline: ${told.join('-')}; body: ${given.join('-')}`],
    } satisfies HeadlineProblem,
  ];
};

type Score = readonly [number, number];

function scoresIn(text: string): Score[] {
  return [...text.matchAll(score)].map((match) => [Number(match[1]), Number(match[2])]);
}

/** Told from either side. */
function same(a: Score, b: Score): boolean {
  return (a[0] === b[0] && a[1] === b[1]) || (a[0] === b[1] && a[1] === b[0]);
}
