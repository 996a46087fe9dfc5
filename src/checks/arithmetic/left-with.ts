import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import { asWritten, overlap, subtract } from './interval.ts';
import { printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';

/** 'leaves her with 41', 'leaving £630,000 for the heirs' */
const leaves =
  / (?:leaves|leaving|left|would leave|will leave) (?:[^<;.]{0,40} with )?(?:only |just |a balance of |about |some )?<[cmud](?<rest>\d+)>(?! (?:dead|injured|hurt|wounded|people|homeless|stranded|without|families|homes|households))/g;
/** More was taken away than is told. */
const open =
  / (?:and (?:of )?an?|few|several|many|more|some|others|most|various|including|among|plus|per|each|every|also|further|rest|left behind|in hospital)\b/;

type Words = (quantity: Quantity) => string;

/** What is left of a whole when a part of it goes: 'a total of 54 … The departure of the Farmers leaves her with 41'. */
export const leftWith: Rule = (view, words, before) =>
  lineHas(view, leaves)
    ? matches(view, leaves).flatMap(({ figure }) => ofRest(figure('rest'), view, before, words))
    : [];

function ofRest(
  quantity: Quantity,
  view: SentenceView,
  before: readonly SentenceView[],
  words: Words,
): Problem[] {
  const figures = figuresIn(view);
  const rest = figures.find((figure) => figure.quantity === quantity);
  const alike = (figure: Figure) =>
    figure.quantity.kind === quantity.kind &&
    figure.quantity.unit === quantity.unit &&
    figure.quantity.value > 0 &&
    (rest === undefined || countAlike(figure, rest));
  if (rest === undefined || rest.quantity.ranged) return [];
  const own = figures.slice(0, figures.indexOf(rest)).filter(alike);
  const earlier = before.flatMap((other) =>
    figuresIn(other)
      .filter(alike)
      .map((figure) => ({ ...figure, sentence: other.sentence })),
  );
  const text = figures
    .slice(0, figures.indexOf(rest) + 1)
    .map(({ left }) => left)
    .join(' ');
  if (own.length > 1 || open.test(text)) return [];
  const gone = own[0] ?? namedIn(view.line.split(/ (?:leav|left|would|will)/)[0] ?? '', earlier);
  if (gone === undefined) return [];
  const pool = [...own, ...earlier].map((figure) => figure.quantity);
  if (isDifference(quantity, gone.quantity, pool)) return [];
  const wholes = earlier.filter((whole) => {
    const ratio = (whole.quantity.value - gone.quantity.value) / quantity.value;
    return whole.quantity !== gone.quantity && ratio > 0.7 && ratio < 1.43;
  });
  const totals = wholes.filter(({ left }) => / total of $/.test(left));
  const [whole] = totals.length > 0 ? totals : wholes;
  if (
    whole === undefined ||
    new Set(wholes.map((one) => one.quantity.value)).size > (totals.length > 0 ? 9 : 1)
  )
    return [];
  const given = whole.quantity.value - gone.quantity.value;
  if (
    overlap(subtract(whole.quantity, gone.quantity), quantity) &&
    Math.abs(given / quantity.value - 1) < 0.04
  )
    return [];
  return [
    {
      signal: 'some',
      stated: `${words(quantity)} left`,
      computed: printLike(given, words(quantity)),
      sum: [
        `${words(whole.quantity)} − ${words(gone.quantity)} = ${printLike(given, words(quantity))}, against ${words(quantity)}`,
      ],
      figures: [quantity, ...own.map((figure) => figure.quantity)],
      sentence: view.sentence,
      other: whole.sentence,
    },
  ];
}

/** 'The departure of the Farmers': the one figure told with a name that the words have. */
function namedIn<Told extends Figure>(subject: string, earlier: readonly Told[]): Told | undefined {
  const names = new Set((subject.match(/[a-z]{5,}/g) ?? []).map(stem));
  const found = earlier.filter(({ left }) =>
    left
      .trim()
      .split(' ')
      .slice(-3)
      .some((word) => word.length > 4 && names.has(stem(word))),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Whether what is left is one of the other figures, or one of them without what went and perhaps a third. */
function isDifference(rest: Quantity, gone: Quantity, pool: readonly Quantity[]): boolean {
  const given = asWritten(rest);
  return pool.some((whole) => {
    if (overlap(asWritten(whole), given)) return true;
    const once = subtract(asWritten(whole), asWritten(gone));
    return (
      whole !== gone &&
      (overlap(once, given) ||
        pool.some((two) => two !== gone && overlap(subtract(once, asWritten(two)), given)))
    );
  });
}
