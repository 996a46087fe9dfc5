import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { asWritten, overlap } from './interval.ts';
import { printLike } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { matches, type SentenceView } from './sentence-view.ts';

/** 'The wards, Charnwood and Bradgate, have 28 beds each'; 'each of the four sites has 40 beds' */
const apiece = [
  ` (?<things>[a-z]{3,20}s)(?:, [^<;]{3,60},)? (?:will )?(?:have|has|had|hold|held|seat|employ|employed|contain|cost|got|gets?|receive|received|pay|paid) <[cm](?<amount>\\d+)>(?: (?<unit>[a-z]{3,20}))?(?: [a-z]+)? (?:each|apiece)\\b`,
  ` each of (?:the|its|these|those) <c\\d+> (?<things>[a-z]{3,20}s) (?:will )?(?:have|has|had|holds?|held|seats?|employs?|employed|contains?|costs?|gets?|receives?|received|pays?|paid) <[cm](?<amount>\\d+)>(?: (?<unit>[a-z]{3,20}))?`,
].map((source) => new RegExp(source, 'g'));
const count =
  / <c(?<many>\d+)>(?: of (?:its|the|their|these))? (?:[a-z-]+ ){0,2}(?<things>[a-z]{3,20}s)\b/g;
/** Words of a sentence that tells all of it together. */
const together =
  / (?:total|in all|altogether|together|combined|between them|takes?|taking|loss|removes?|adds?|adding|giving|making|bill|overall)\b/;

/** So many things, so much each, and a total that is not their product. */
export const each: ArticleRule = (views, words) =>
  views.flatMap((view, at) =>
    apiece.flatMap((pattern) =>
      matches(view, pattern).flatMap(({ groups, figure }) => {
        const amount = figure('amount');
        const many = countOf(stem(groups.things ?? ''), views);
        if (many === undefined) return [];
        return [view, views[at + 1]].flatMap((told) => {
          const total = told === undefined ? undefined : totalIn(told, view, amount, groups.unit);
          if (told === undefined || total === undefined || total.value <= amount.value) return [];
          return judge(many, amount, total, words).map((found) => ({
            ...found,
            figures: told === view ? [amount, total] : [total],
            sentence: told.sentence,
            ...(told === view ? {} : { other: view.sentence }),
          }));
        });
      }),
    ),
  );

function judge(
  many: Quantity,
  amount: Quantity,
  total: Quantity,
  words: (quantity: Quantity) => string,
): Omit<Problem, 'figures' | 'sentence'>[] {
  const product = many.value * amount.value;
  const range = { low: many.value * amount.low, high: many.value * amount.high };
  const written = {
    low: many.value * asWritten(amount).low,
    high: many.value * asWritten(amount).high,
  };
  const fits = overlap(range, total) && overlap(written, asWritten(total));
  if (fits || total.ranged || amount.ranged || many.hedge !== 'exact') return [];
  // Far from the product it is the total of something else.
  if (total.value / product < 0.6 || total.value / product > 1.6) return [];
  return [
    {
      signal: 'some',
      stated: `${words(total)} in all`,
      computed: printLike(product, words(total)),
      sum: [
        `${words(many)} × ${words(amount)} = ${printLike(product, words(total))}, against ${words(total)}`,
      ],
    },
  ];
}

/** The one number that the article gives for the things. */
function countOf(things: string, views: readonly SentenceView[]): Quantity | undefined {
  const all = views.flatMap((view) =>
    matches(view, count).flatMap(({ groups, figure }) =>
      stem(groups.things ?? '') === things ? [figure('many')] : [],
    ),
  );
  const [one] = all;
  const same = all.every(({ value }) => value === one?.value);
  return same && one?.hedge === 'exact' && one.value > 1 && one.value < 1000 ? one : undefined;
}

/** In the sentence itself only a figure that says it is the sum. */
const summed = / (?:a total of|total of|making|giving|or|for) <[cm](?<total>\d+)>/g;
const anyOf = / <[cm](?<total>\d+)>(?: (?<unit>[a-z]{3,20}))?/g;

function totalIn(
  told: SentenceView,
  view: SentenceView,
  amount: Quantity,
  unit: string | undefined,
): Quantity | undefined {
  // 'Together with the day unit', 'a total of £3.4m with the land'
  if (/ (?:with|including|plus|besides|counting)\b/.test(told.line)) return undefined;
  if (told !== view && (told.sentence !== view.sentence + 1 || !together.test(told.line)))
    return undefined;
  const found = matches(told, told === view ? summed : anyOf)
    .filter(({ groups }) => told === view || unit === undefined || groups.unit === unit)
    .map(({ figure }) => figure('total'))
    .filter((one) => one !== amount && one.kind === amount.kind && one.unit === amount.unit);
  return found.length === 1 ? found[0] : undefined;
}
