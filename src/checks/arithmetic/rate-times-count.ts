import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { asWritten, overlap, type Interval } from './interval.ts';
import { printLike } from './print.ts';
import { inListOf } from './part-lists.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { withMore } from './product.ts';
import type { SentenceView } from './sentence-view.ts';

/** '£14 an hour', '52 passengers on each', '$65 apiece', '$250 for each of 32 birds' */
const perThing =
  /^(?: (?!and|or|in|at|to|from|of|for|per|an? |each|every)[a-z-]+){0,2},? (?:an?|per|for (?:an?|each|every)|each|every|in (?:a|every|each|one)) (?<thing>(?!and|with|for|which|making|this|last|when|but|are|was|were|is|has|had|will|year's)[a-z]{3,20})\b/;
const perEach =
  /^(?: (?!and|or|to|from|of|an? |each|every|per)[a-z-]+){0,3},? (?:(?:for|on|in|to|from|at|by) )?(?:each|apiece|a head|per head|a piece)(?= ?[.,;:)]| (?:and|or|which|making|for|to|this|last|when|-|of)\b| $)/;
const adjective: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  annual: 'year',
  yearly: 'year',
};
const perAdjective = / (?<how>hourly|daily|weekly|monthly|annual|yearly) (?:[a-z]+ ){1,3}of $/;
const averaged =
  / (?:an? average of|averag(?:ing|ed|es?)|on average,?|average (?:[a-z]+ ){1,3}(?:of|was|is)|a mean of)(?: (?:about|around|just|some|over|under|nearly))? $/;
const eachIs = /,? each (?:(?:of (?:them|which|whom) )?[a-z]+) $| each [a-z]+ $/;
const eachOf = / each of (?:the|its|his|her|their|those|these)? ?$/;

/** What says that a figure is the product, before it and after it. */
const sumBefore =
  /(?: (?:or|total(?:s|ling|ing)?(?: of)?|making|makes?|gives?(?: (?:him|her|it|them|us))?|giving(?: (?:him|her|it|them))?|is|was|be|means|meaning|comes? to|came to|works? out (?:at|to)|amount(?:s|ed|ing)? to|raised|raising|bring(?:s|ing) in|brought in|earned|earning|earns|paid|pays?|paying|drew|drawing|using|used|uses|worth|costs?|costing|for|took in|taking in|fetched|sold|produced?|producing|will take|shifts?|moves?|cost|faces?|faced|cover(?:s|ed|ing)?)|:| -)(?: (?!and|or|than|from|by|in|at|of the)[a-z']+){0,5} $/;
const sumAfter =
  /^(?: (?!and|or|with|to|from|of|but)[a-z'-]+){0,4},? (?:in all|in total|altogether|all told|overall|combined)\b/;
/** What says that a figure is the quotient: ', which works out at', ', an average of'. */
const quotient =
  /(?:, (?:or|an average of|averaging|on average,?|which (?:is|comes to|works out at|means|makes)|that is|giving each(?: of them)?|taking|getting|receiving|each (?:getting|taking|receiving|paying)|equal to|equivalent to|working out at)|:| -)(?: (?:about|around|just|some|roughly|nearly|a total of))? $/;
const hasEqual = / (?:equally|evenly|in equal (?:parts|shares))\b/;

/** More than so many times so much, or less. */
const changed =
  / (?:plus|including|includ(?:es?|ed)|interest|inflation|bonus(?:es)?|tips|taxe?s?|overtime|extra|except|excluding|discount\w*|deposit|free|half|up to|at least|minimum|maximum|on top|after|before|without|if|unless|net|gross|rising|first|another|some|most|more|other|also|others|additional|not out|innings|weekends?|weekdays?|between|costs and|with (?!each|every|an? average|<|the two|the three|their|his|her|its|all))\b/;

const held: Readonly<Record<string, number>> = {
  'year month': 12,
  'year quarter': 4,
  'year week': 52,
  'year day': 365,
  'decade year': 10,
  'week day': 7,
  'day hour': 24,
  'hour minute': 60,
  'minute second': 60,
};

interface Rate {
  readonly figure: Figure;
  readonly view: SentenceView;
  /** Stem of what it is for each of; '' when the words do not say. */
  readonly thing: string;
  readonly average: boolean;
}

/**
 * So much for each, so many of them, and what it comes to: '24 tables at $65 each … $1,760 in all', 'a
 * weekly wage of £640 comes to £38,280 over a year', '285 points in 15 games, averaging 21 a game'.
 */
export const rateTimesCount: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    const previous = views[at - 1];
    const beside = previous?.sentence === view.sentence - 1 ? previous : undefined;
    return [...ratesIn(view), ...(beside === undefined ? [] : ratesIn(beside))].flatMap((rate) =>
      ofRate(rate, view, words),
    );
  });

function ratesIn(view: SentenceView): Rate[] {
  const figures = figuresIn(view);
  return figures.flatMap((figure, at): Rate[] => {
    const { quantity, left, right } = figure;
    if (!['count', 'money', 'measure', 'duration'].includes(quantity.kind)) return [];
    if (quantity.ranged || quantity.value <= 0 || !/^(?:exact|about)$/.test(quantity.hedge))
      return [];
    const average = averaged.test(left);
    const how = perAdjective.exec(left)?.groups?.how;
    const thing = perThing.exec(right)?.groups?.thing;
    const rate = (name: string) => [{ figure, view, thing: name, average }];
    if (thing !== undefined && thing !== 'head' && !/^(?:time|other|one|few|lot|of)$/.test(thing))
      return rate(eachIs.test(left) && isPeriodWord.test(thing) ? '' : stem(pluralOf(thing)));
    if (how !== undefined) return rate(stem(`${adjective[how] ?? ''}s`));
    const price = quantity.kind === 'money' && / (?:at|for) $/.test(left) && /^ ?[.,;]/.test(right);
    const each =
      perEach.test(right) ||
      / a head\b/.test(right.slice(0, 20)) ||
      eachIs.test(left) ||
      eachOf.test(figures[at - 1]?.left ?? '');
    return each || average || price ? rate('') : [];
  });
}

const isPeriodWord = /^(?:second|minute|hour|day|week|month|quarter|year)$/;

function pluralOf(noun: string): string {
  return `${noun.replace(/([^aeiou])y$/, '$1ie')}s`;
}

type Words = (quantity: Quantity) => string;

function ofRate(rate: Rate, view: SentenceView, words: Words): Problem[] {
  const { figure, thing } = rate;
  const each = figure.quantity;
  const own = rate.view === view;
  const all = own ? figuresIn(view) : [...figuresIn(rate.view), ...figuresIn(view)];
  if (all.length > 6) return [];
  const alike = all.filter(
    ({ quantity }) =>
      quantity !== each && quantity.kind === each.kind && quantity.unit === each.unit,
  );
  const totals = alike.filter((one) => isTotal(one, rate, own, all));
  const [total] = totals;
  if (total === undefined || totals.length > 1) return [];
  if (each.kind !== 'count' && each.kind !== 'duration' && alike.length > 1) return [];
  // '1.0 million tonnes a year and another 0.6 million'
  const like = { ...figure, quantity: { ...each, value: Infinity } };
  const isOther = (one: Figure) => one !== total && one.quantity !== each && each.kind !== 'count';
  if (
    all.some(
      (one) =>
        isOther(one) &&
        one.quantity.kind === 'count' &&
        /^(?:[,.;]|,? and )/.test(one.right) &&
        inListOf(like, one) !== undefined &&
        !/ (?:of|for each of) (?:the |its )?$/.test(one.left),
    )
  )
    return [];
  const text = own ? view.line : rate.view.line + view.line;
  const later =
    total.quantity.index > each.index ? total.right : figure.right.replace(perThing, '');
  if (withMore.test(later)) return [];
  if (changed.test(text.replace(/ (?:a|per) head /, ' '))) return [];
  const others = all.filter((one) => one !== total && one.quantity !== each);
  const counts = others.flatMap((one) => timesOf(one, thing));
  const implied = counts.length > 0 ? [] : impliedTimes(thing, total, view);
  const many = [...counts, ...implied];
  const [found] = many;
  if (found === undefined || many.length > 1) return [];
  // Any other reading of the figures under which all is well.
  const ofTime = Object.entries(held).flatMap(([key, value]) =>
    isPeriod(key, thing) ? [value] : [],
  );
  const factors = [...others.map(({ quantity }) => quantity.value), ...ofTime, found.times];
  if (factors.some((one) => fits(each, one, total.quantity))) return [];
  if (factors.some((one) => fits(each, one * found.times, total.quantity))) return [];
  return judge(rate, found, total.quantity, view, words);
}

/** 'year month' for what is told a month. */
function isPeriod(key: string, thing: string): boolean {
  return stem(`${key.split(' ')[1] ?? ''}s`) === thing;
}

function isTotal(
  { quantity, left, right }: Figure,
  rate: Rate,
  own: boolean,
  all: readonly Figure[],
): boolean {
  const each = rate.figure.quantity;
  if (quantity.value <= 1.5 * each.value || quantity.ranged || quantity.attributive) return false;
  if (quantity.hedge !== 'exact' && quantity.hedge !== 'about') return false;
  if (perEach.test(right) || averaged.test(left)) return false;
  if (each.kind === 'count') {
    const [one, two] = [countedBy(rate.figure), countedBy({ quantity, left, right })];
    if (!rate.average && !one.some((word) => two.includes(word)) && two.length > 0) return false;
  }
  if (quantity.index < each.index)
    return (
      own &&
      (quotient.test(rate.figure.left) ||
        rate.average ||
        hasEqual.test(all.map((one) => one.left).join('')))
    );
  if (own || quantity.sentence === (all.at(-1)?.quantity.sentence ?? 0))
    return quantity.index > each.index && (sumBefore.test(left) || sumAfter.test(right));
  return false;
}

interface Times {
  readonly times: number;
  readonly figure?: Quantity;
}

/** How many there are of the thing, by one figure. */
function timesOf(one: Figure, thing: string): Times[] {
  const { quantity } = one;
  // 'Over 15 games' are 15.
  if (quantity.hedge !== 'exact' && !/ over $/.test(one.left)) return [];
  if (quantity.ranged || quantity.value <= 1) return [];
  if (quantity.kind === 'duration') {
    if (/^ (?:ago|earlier|before|later|old)\b/.test(one.right)) return [];
    if (/ (?:after|within) $/.test(one.left) || thing === '') return [];
    const unit = stem(`${quantity.unit}s`);
    if (unit === thing) return [{ times: quantity.value, figure: quantity }];
    const factor = Object.entries(held).find(
      ([key]) =>
        key
          .split(' ')
          .map((word) => stem(`${word}s`))
          .join(' ') === `${unit} ${thing}`,
    )?.[1];
    return factor === undefined ? [] : [{ times: quantity.value * factor, figure: quantity }];
  }
  if (quantity.kind !== 'count') return [];
  const nouns = countedBy(one);
  const isThing =
    thing === '' ||
    nouns.includes(thing) ||
    (thing === stem('persons') && nouns.includes(stem('people')));
  return isThing ? [{ times: quantity.value, figure: quantity }] : [];
}

const periodWords =
  / (?:over|in|for|across|per|through) (?:an?|the|one|every|each) (?:full |whole |calendar )?(year|month|week|day|hour)\b/;

/** '£640 a week … over a year': 52 weeks. */
function impliedTimes(thing: string, total: Figure, view: SentenceView): Times[] {
  const period =
    periodWords.exec(total.right)?.[1] ??
    periodWords.exec(view.line)?.[1] ??
    (/ (?:adds? up|comes?|came|amounts?) to (?:about )?$/.test(total.left)
      ? /^ (?:an?|per) (year)\b/.exec(total.right)?.[1]
      : undefined);
  const certain = [
    ['year', 'month'],
    ['year', 'week'],
    ['hour', 'minute'],
    ['year', 'quarter'],
  ];
  return certain.flatMap(([long = '', short = '']) =>
    period === long && thing === stem(`${short}s`)
      ? [{ times: held[`${long} ${short}`] ?? 1 }]
      : [],
  );
}

function times({ low, high }: Interval, many: number): Interval {
  return { low: Math.max(0, low) * many, high: high * many };
}

/** Rounding of the one that is told for each, and of the sum, or a hundredth to either side. */
function fits(each: Quantity, many: number, total: Quantity): boolean {
  const given = each.value * many;
  return (
    overlap(times(asWritten(each), many), asWritten(total)) ||
    Math.abs(given / total.value - 1) < 0.02
  );
}

function judge(
  rate: Rate,
  { times: many, figure }: Times,
  total: Quantity,
  view: SentenceView,
  words: Words,
): Problem[] {
  const each = rate.figure.quantity;
  const given = each.value * many;
  const ratio = total.value / given;
  const close = rate.average || each.hedge === 'about' || total.hedge === 'about' ? 0.08 : 0.02;
  if (Math.abs(ratio - 1) <= close || ratio < 0.6 || ratio > 1.67) return [];
  if (fits(each, many, total)) return [];
  const computed = printLike(given, words(total));
  const count = figure === undefined || figure.kind === 'duration' ? String(many) : words(figure);
  return [
    {
      signal: 'some',
      stated: `${words(total)} in all`,
      computed,
      sum: [`${count} × ${words(each)} = ${computed}, against ${words(total)}`],
      figures: [total, each, ...(figure === undefined ? [] : [figure])].filter(
        ({ sentence }) => sentence === view.sentence,
      ),
      sentence: view.sentence,
      ...(rate.view === view ? {} : { other: rate.view.sentence }),
    },
  ];
}
