import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import { asWritten, overlap, subtract } from './interval.ts';
import { printLike } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, matches, type SentenceView } from './sentence-view.ts';
import { viewsNear } from './sum-of-parts.ts';

/** 'leaves her with 41', 'leaving £630,000 for the heirs', 'still owes 46 million', 'so he will serve five' */
const leaves =
  / (?:(?:leaves|leaving|left|would leave|will leave) (?:[^<;.]{0,40} with )?|(?:still|yet) (?:owes?|owed|to (?:pay|repay)) |(?:so|and) (?:he|she|they|it) (?:will|must|would|has to|have to) (?:spend|serve) )(?:only |just |a balance of |about |some )?<[cmud](?<rest>\d+)>/g;
/** 'leaves 40 dead' takes nothing away; 'which leaves 40 without power' does. */
const toll =
  /^ (?:dead|injured|hurt|wounded|people|homeless|stranded|without|families|homes|households)\b/;
const which = / (?:which|that) (?:leaves|left) (?:[a-z]+ )?$/;
/** More was taken away than is told. */
const open =
  / (?:and (?:of )?an?|few|several|many|more|some|others|most|various|including|among|plus|per|each|every|also|interest|rest|left behind|in hospital)\b/;
/** What is taken off a sentence. */
const takenOff =
  / (?:suspend(?:ed|ing)?|final|last|remitt?(?:ed|ing)?|deduct(?:ed|ing)?|minus|custody|remand)\b/;
/** 'another 14,500 have been switched back on': what was left before can be told far above. */
const further = / (?:another|a further) $/;

/** How many sentences before what went its whole can stand, at most. */
const back = 3;
const far = 12;

type Words = (quantity: Quantity) => string;
type Placed = Figure & { readonly sentence: number };

/** What is left of a whole when a part of it goes: 'a total of 54 … The departure of the Farmers leaves her with 41'. */
export const leftWith: ArticleRule = (views, words) =>
  views.flatMap((view, at) =>
    lineHas(view, leaves)
      ? matches(view, leaves).flatMap(({ figure }) =>
          ofRest(figure('rest'), view, viewsNear(views, at, far, 0).slice(0, -1), words),
        )
      : [],
  );

function ofRest(
  quantity: Quantity,
  view: SentenceView,
  before: readonly SentenceView[],
  words: Words,
): Problem[] {
  const figures = placedIn(view);
  const rest = figures.find((figure) => figure.quantity === quantity);
  if (rest === undefined || rest.quantity.ranged) return [];
  if (/^(?: [a-z]+)? (?:with|including|plus|after)\b/.test(rest.right)) return [];
  if (toll.test(rest.right) && !which.test(rest.left)) return [];
  const alike = (figure: Placed) => inUnit(figure, rest);
  const own = figures.slice(0, figures.indexOf(rest)).flatMap(alike);
  const isFurther = own.some(({ left }) => further.test(left));
  const earlier = before
    .filter(({ sentence }) => sentence >= view.sentence - (isFurther ? far : back))
    .flatMap((other) => placedIn(other).flatMap(alike));
  const text = figures
    .slice(0, figures.indexOf(rest) + 1)
    .map(({ left }) => left)
    .join(' ');
  if (open.test(text)) return [];
  const pair = own.length === 2 ? pairOf(own as [Placed, Placed], text) : undefined;
  if (pair !== undefined) return judge(rest, pair.whole, pair.gone, own, words);
  if (own.length > 1) return [];
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
  return judge(rest, whole, gone, own, words);
}

function placedIn(view: SentenceView): Placed[] {
  return figuresIn(view).map((figure) => ({ ...figure, sentence: view.sentence }));
}

/** A figure that can be the whole or what went, in the unit of what is left. */
function inUnit(figure: Placed, rest: Figure): Placed[] {
  const { kind, unit, value } = figure.quantity;
  const to = rest.quantity;
  if (kind !== to.kind || value <= 0 || !countAlike(figure, rest)) return [];
  if (unit === to.unit) return [figure];
  const [from = 0, into = 0] = [months[unit], months[to.unit]];
  if (kind !== 'duration' || from === 0 || into === 0) return [];
  const scale = from / into;
  const { low, high, step } = figure.quantity;
  const quantity = {
    ...figure.quantity,
    unit: to.unit,
    value: value * scale,
    low: low * scale,
    high: high * scale,
    step: step * scale,
  };
  return [{ ...figure, quantity }];
}

const months: Readonly<Record<string, number>> = { year: 12, month: 1 };

/** 'five and a half years and suspended the final 18 months', 'sold 12 of its 40 shops' */
function pairOf(
  [one, two]: readonly [Placed, Placed],
  text: string,
): { whole: Placed; gone: Placed } | undefined {
  const ofIts = / of (?:its|the|their|his|her) (?:[a-z]+ )?$/.test(two.left);
  if (ofIts) return { whole: two, gone: one };
  const sentence = one.quantity.kind === 'duration' && takenOff.test(text);
  return sentence && two.quantity.value < one.quantity.value
    ? { whole: one, gone: two }
    : undefined;
}

function judge(
  { quantity, sentence }: Placed,
  whole: Placed,
  gone: Placed,
  own: readonly Placed[],
  words: Words,
): Problem[] {
  const given = whole.quantity.value - gone.quantity.value;
  const ratio = given / quantity.value;
  if (ratio < 0.6 || ratio > 1.67) return [];
  if (overlap(subtract(whole.quantity, gone.quantity), quantity) && Math.abs(ratio - 1) < 0.04)
    return [];
  const computed = printLike(given, words(quantity));
  return [
    {
      signal: 'some',
      stated: `${words(quantity)} left`,
      computed,
      sum: [
        `${words(whole.quantity)} − ${words(gone.quantity)} = ${computed}, against ${words(quantity)}`,
      ],
      figures: [quantity, ...own.map((figure) => figure.quantity)],
      sentence,
      ...(whole.sentence === sentence ? {} : { other: whole.sentence }),
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
