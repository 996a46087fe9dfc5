import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { asWritten, between, divide, overlap } from './interval.ts';
import { print } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { allowedShare } from './share-words.ts';

const soft =
  '(?:about |around |some |almost |nearly |roughly |just |over |more than |just over ){0,2}';
/** Always a share of the lower price: what a margin is not. */
const told = new RegExp(
  ` (?:mark(?:ed|ing)? up|mark - ups?|markups?|overcharged|overpriced|inflated|surcharge|premium)(?: (?!on|to|from)[a-z]+){0,3}? (?:by|of|at) ${soft}<[ps](?<by>\\d+)>`,
  'g',
);
/** How far, in sentences, the two prices may stand. */
const near = 2;

/** A mark-up that is the share of the higher price and not, as the word says, of the lower one. */
export const markup: ArticleRule = (views, words) =>
  views.flatMap((view) => {
    if (!lineHas(view, told)) return [];
    return matches(view, told).flatMap(({ figure }): Problem[] => {
      const by = figure('by');
      const pairs = pairsOf(view, views);
      const stated = allowedShare(by);
      if (pairs.some(([low, high]) => overlap(shareOf(low, high, low), stated))) return [];
      const turned = pairs.filter(([low, high]) => overlap(shareOf(low, high, high), stated));
      const [pair] = turned;
      if (pair === undefined || turned.length > 1) return [];
      const [low, high] = pair;
      const given = print((high.value / low.value - 1) * 100, 1);
      const other = views.find(
        ({ sentence, quantities }) =>
          sentence !== view.sentence && (quantities.includes(low) || quantities.includes(high)),
      );
      return [
        {
          signal: 'some',
          stated: `a mark-up of ${words(by)}`,
          computed: `${given}%`,
          sum: [`(${words(high)} − ${words(low)}) ÷ ${words(low)} = ${given}%`],
          figures: [by],
          sentence: view.sentence,
          ...(other === undefined ? {} : { other: other.sentence }),
        },
      ];
    });
  });

/** Every two prices of one currency near by, the lower one first. */
function pairsOf(view: SentenceView, views: readonly SentenceView[]) {
  const money = views
    .filter(({ sentence }) => Math.abs(sentence - view.sentence) <= near)
    .flatMap(figuresIn)
    // '3.9 million pesos …, sold for 2.6 million'
    .filter((one) => one.quantity.kind === 'money' || isBare(one))
    .map(({ quantity }) => quantity)
    .filter(({ value, ranged }) => value > 0 && !ranged);
  return money.flatMap((low) =>
    money
      .filter(
        (high) =>
          (high.unit === low.unit || [high.kind, low.kind].includes('count')) &&
          high.value > low.value,
      )
      .map((high) => [low, high] as const),
  );
}

function isBare(figure: Figure): boolean {
  return (
    figure.quantity.kind === 'count' &&
    figure.quantity.value >= 1000 &&
    countedBy(figure).length === 0
  );
}

function shareOf(low: Quantity, high: Quantity, base: Quantity) {
  const ratio =
    base === low
      ? divide(asWritten(high), asWritten(low))
      : divide(asWritten(low), asWritten(high));
  return base === low
    ? between(ratio.low - 1, ratio.high - 1)
    : between(1 - ratio.high, 1 - ratio.low);
}
