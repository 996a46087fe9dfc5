import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { printLike } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { withMore } from './product.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';

const soft =
  '(?:about |around |some |just |almost |nearly |roughly |a little |little |over |under |more than |just over ){0,3}';
const sum =
  '(?:(?:works? out|worked out) (?:at|to)|comes? to|came to|is|are|makes?|means|amounts? to|costs?)';
/** 'Spread over 4,100 homes, the programme works out at a little over £1,100 a home' */
const shared = new RegExp(
  ` (?:over|among|between|across|for) (?:the |its |all )?<c(?<many>\\d+)> (?<things>[a-z]{3,20}s)\\b${gap(50)}[, ]${sum} ${soft}<m(?<each>\\d+)> (?:a|an|per|for each|for every) (?<thing>[a-z]{3,20})\\b`,
  'g',
);
/** 'charges £5 a crate' */
const rate = / <m(?<amount>\d+)> (?:an?|per|for (?:an?|each|every)) (?<thing>[a-z]{3,20})\b/g;
/** '30 crates through a six-day week, that comes to £900' */
const total = new RegExp(
  ` <c(?<many>\\d+)> (?<things>[a-z]{3,20}s)\\b[^;]{0,70}, (?:that|this|it|which) (?:comes? to|came to|is|makes|means|amounts? to|would be|costs?) ${soft}<m(?<total>\\d+)>`,
  'g',
);
/** Something off, or on top. */
const changed =
  / (?:discounts?|off|after|before|if|unless|plus|with|including|extra|fees?|tax|deposit|free|save|half|first|another|more|minimum|each way|return)\b/;

/** An amount for each told apart from what it is of: the one ten times too small, a product that is none. */
export const forEach: ArticleRule = (views, words) =>
  views.flatMap((view, at) => [
    ...(lineHas(view, shared) ? quotients(view, words, views.slice(0, at)) : []),
    ...(lineHas(view, total) ? products(view, words, views[at - 1]) : []),
  ]);

type Words = (quantity: Quantity) => string;

/** A point that slipped: any other gap may be that of a whole not told here. */
function quotients(view: SentenceView, words: Words, before: readonly SentenceView[]): Problem[] {
  return matches(view, shared).flatMap(({ figure, groups, after }) => {
    const [many, each] = [figure('many'), figure('each')];
    if (stem(groups.things ?? '') !== stem(`${groups.thing}s`) || withMore.test(after)) return [];
    const wholes = before.flatMap((other) =>
      figuresIn(other)
        .map(({ quantity }) => ({ quantity, other }))
        .filter(({ quantity }) => quantity.kind === 'money' && quantity.unit === each.unit),
    );
    const times = (whole: Quantity) => whole.value / many.value / each.value;
    if (wholes.some(({ quantity }) => Math.abs(times(quantity) - 1) < 0.3)) return [];
    const slips = wholes.filter(({ quantity }) =>
      [0.1, 10, 100, 0.01].some((ten) => Math.abs(times(quantity) / ten - 1) < 0.06),
    );
    const [found] = slips;
    if (found === undefined || slips.length > 1) return [];
    const given = printLike(found.quantity.value / many.value, words(each));
    return [
      {
        signal: 'some' as const,
        stated: `${words(each)} each`,
        computed: given,
        sum: [`${words(found.quantity)} ÷ ${words(many)} = ${given}, against ${words(each)}`],
        figures: [each, many],
        sentence: view.sentence,
        other: found.other.sentence,
      },
    ];
  });
}

function products(view: SentenceView, words: Words, previous: SentenceView | undefined): Problem[] {
  if (previous?.sentence !== view.sentence - 1) return [];
  if (changed.test(view.line) || changed.test(previous.line)) return [];
  const rates = matches(previous, rate);
  const [one] = rates;
  if (one === undefined || rates.length > 1) return [];
  return matches(view, total).flatMap(({ figure, groups, after }) => {
    const [amount, many, stated] = [one.figure('amount'), figure('many'), figure('total')];
    if (stem(groups.things ?? '') !== stem(`${one.groups.thing}s`)) return [];
    const others = view.quantities.filter((each) => each !== many && each !== stated);
    if (others.length > 1 || stated.unit !== amount.unit || withMore.test(after)) return [];
    if ([amount, many, stated].some(({ hedge, ranged }) => hedge !== 'exact' || ranged)) return [];
    const times = others[0]?.value ?? 1;
    const given = amount.value * many.value * times;
    const readings = [given, amount.value * many.value, amount.value * times];
    const fits = readings.some((reading) => Math.abs(reading / stated.value - 1) < 0.03);
    if (fits || given / stated.value > 1.5 || given / stated.value < 0.67) return [];
    const factors = [amount, many, ...others].map(words).join(' × ');
    return [
      {
        signal: 'some' as const,
        stated: `${words(stated)} in all`,
        computed: printLike(given, words(stated)),
        sum: [`${factors} = ${printLike(given, words(stated))}, against ${words(stated)}`],
        figures: [many, stated],
        sentence: view.sentence,
        other: previous.sentence,
      },
    ];
  });
}
