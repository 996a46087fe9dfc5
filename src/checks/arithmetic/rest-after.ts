import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

const rest = /^ (?:the (?:rest|remainder|balance)|the (?:other|remaining)),? (?:some |about )?<p0>/;
/** Shares of other wholes, of other times, or of a part of the whole. */
const apart =
  / (?:of (?:which|whom|them|it)|from|than|up|down|compared|points?|each|respectively|including|among|men|women)\b|<s\d+>/;

/** '34% was in shares, 27% in bonds and 16% in roads. The rest, 12%, …': they are not all there is. */
export const restAfter: Rule = (view, words, before) => {
  const previous = before.at(-1);
  if (previous?.sentence !== view.sentence - 1 || !lineHas(view, rest)) return [];
  const shares = sharesOf(previous);
  const own = view.quantities.filter(({ kind }) => kind === 'percent');
  const [left] = own;
  if (shares === undefined || left === undefined || own.length > 1) return [];
  return judge([...shares, left], view, previous, words);
};

function sharesOf(view: SentenceView): Quantity[] | undefined {
  const figures = figuresIn(view).filter(({ quantity }) => quantity.kind === 'percent');
  const [, ...later] = figures;
  if (figures.length < 2 || lineHas(view, apart)) return undefined;
  if (later.some(({ right }) => /^ of /.test(right))) return undefined;
  return figures.map(({ quantity }) => quantity);
}

function judge(
  shares: readonly Quantity[],
  view: SentenceView,
  previous: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (shares.some(({ hedge, ranged }) => hedge !== 'exact' || ranged)) return [];
  const sum = shares.reduce((so, { value }) => so + value, 0);
  const slack = shares.reduce((so, { step }) => so + step / 2, 0);
  if (Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > 12) return [];
  return [
    {
      signal: 'some',
      stated: 'shares of one whole',
      computed: `${print(sum, 1)}%`,
      sum: [
        `${shares.map(words).join(' + ')} = ${print(sum, 1)}%`,
        `Rounding could move the sum by ${print(slack, 1)} points`,
      ],
      figures: shares,
      sentence: view.sentence,
      other: previous.sentence,
    },
  ];
}
