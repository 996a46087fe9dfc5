import type { Quantity } from '../../text/quantities.ts';
import { figuresIn } from './clauses.ts';
import { asWritten, overlap, type Interval } from './interval.ts';
import { printLike } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';

const amount = '<[mu](?<amount>\\d+)>';
const total = '<[mu](?<total>\\d+)>';
const summed =
  '(?:(?:for|at|making|giving|or|with) )?(?:an? )?(?:(?:total|overall|combined) )?(?:cost|bill|total|sum|price) of |in all |worth |(?:which )?would (?:[a-z]+ ){1,2}|to (?:restore|raise|bring|add|make|total) |making |adding |raising |restoring |bringing in |(?:come|comes|came|amounts?) to ';
const soft = '(?:about |around |some |nearly |almost |roughly |just over |just under ){0,2}';

/** So many, so much each, and what it comes to, in one sentence. */
const forms: readonly RegExp[] = [
  // 'four monthly steps of 135,000 barrels a day, which would restore 540,000'
  ` <c(?<many>\\d+)> (?:[a-z-]+ ){0,2}[a-z]{3,}s of ${amount}${gap(60)}[, ](?:${summed})${soft}${total}`,
  // 'seventeen monthly payments of $1,500, or $22,500'
  ` <c(?<many>\\d+)> (?:[a-z-]+ ){0,2}[a-z]{3,}s of ${amount}(?: each)?, or ${soft}${total}(?=[,.;)])`,
  // '£12 to each of its 2.1 million customers, at a cost of £25.2m'
  ` ${amount} (?:to|for|from|off) each of (?:the |its |their |those |these |our )?<c(?<many>\\d+)>${gap(60)}[, ](?:${summed})${soft}${total}`,
  // '24 buses at €310,000 each, for a total of €7.4m'
  ` <c(?<many>\\d+)> ${gap(40, ',')}(?:at|for|costing|worth) ${amount} (?:each|apiece)${gap(50)}[, ](?:${summed})${soft}${total}`,
  // 'a grant of $1.4 million, shared by four clinics, each of which gets $350,000'
  ` ${total}${gap(60)} <c(?<many>\\d+)> [a-z]+${gap(20, ',')}, each (?:of (?:which|them|whom) )?(?:gets?|gett?ing|receives?|receiving|will get|will receive|got|received|paid|paying|costing|worth) ${soft}${amount}`,
].map((source) => new RegExp(source, 'g'));

/** 'a total of €7.9m with the chargers': of more than so many times so much. */
export const withMore =
  /^(?: [a-z]+)?,? (?:with|including|includes|plus|once|after|before|when|if|and|counting|less|without|excluding|on top|net|gross)\b|^ on (?:the days|days|weekdays|weekends)\b/;

/** 'At a street price of €60 a gram the load would have fetched €98 million' */
const priced = new RegExp(
  ` <m(?<amount>\\d+)> (?:an?|per|for (?:an?|each|every)) (?<unit>gram|gramme|kilo|kilogram|kg|tonne|ton|ounce|litre|liter|gallon|barrel|acre|hectare)\\b(?<between>[^<;]{0,90}) ${soft}<m(?<total>\\d+)>`,
  'g',
);
const whole =
  / (?:load|haul|crop|harvest|cargo|shipment|consignment|stash|seizure|catch|lot|stock|drugs?|cocaine|cannabis|heroin|whole|all of it|it|they|them|gold|silver|land|field|estate|plot) .{0,60}\b(?:worth|fetch(?:ed)?|come to|came to|comes to|sold for|sell for|bring in|brought in|raise|raised|earn|earned|value|valued|cost)\b/;

/** Grams, and litres: what the units of a price and of a load have in common. */
const sizes: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['g', ['gram', 1]],
  ['gram', ['gram', 1]],
  ['gramme', ['gram', 1]],
  ['kg', ['gram', 1e3]],
  ['kilo', ['gram', 1e3]],
  ['kilogram', ['gram', 1e3]],
  ['tonne', ['gram', 1e6]],
  ['ton', ['ton', 1]],
  ['ounce', ['ounce', 1]],
  ['litre', ['litre', 1]],
  ['liter', ['litre', 1]],
  ['gallon', ['gallon', 1]],
  ['barrel', ['barrel', 1]],
  ['acre', ['acre', 1]],
  ['hectare', ['hectare', 1]],
]);

type Words = (quantity: Quantity) => string;

/** A number of things, or a load, times what one of them is, beside what it is said to come to. */
export const product: ArticleRule = (views, words) =>
  views.flatMap((view, at) => [
    ...forms.flatMap((form) =>
      matches(view, form).flatMap(({ figure, after }) =>
        withMore.test(after)
          ? []
          : judge(figure('many'), 1, figure('amount'), figure('total'), view, view, words),
      ),
    ),
    ...(lineHas(view, priced) ? ofLoads(view, views.slice(0, at + 1), words) : []),
  ]);

function ofLoads(view: SentenceView, views: readonly SentenceView[], words: Words): Problem[] {
  return matches(view, priced).flatMap(({ figure, groups }) => {
    const [base, one] = sizes.get(groups.unit ?? '') ?? [];
    const between = groups.between ?? '';
    if (base === undefined || one === undefined || !whole.test(between)) return [];
    if (/ (?:and|but|while) /.test(between)) return [];
    const loads = views.flatMap((other) =>
      figuresIn(other).flatMap(({ quantity }) => {
        const [own, size] = sizes.get(quantity.unit) ?? [];
        return own === base && quantity.kind === 'measure' && size !== undefined
          ? [{ load: quantity, times: size / one, other }]
          : [];
      }),
    );
    const found = loads.map(({ load, times, other }) =>
      judge(load, times, figure('amount'), figure('total'), view, other, words),
    );
    // One load fits: the others are not meant.
    const fits = loads.some(({ load, times }, index) => {
      const ratio = figure('total').value / (load.value * times * figure('amount').value);
      return found[index]?.length === 0 && ratio > 0.5 && ratio < 2;
    });
    const problems = found.flat();
    const [last] = problems.slice(-1);
    const sums = new Set(problems.map(({ computed }) => computed));
    return fits || last === undefined || sums.size > 1 ? [] : [last];
  });
}

function judge(
  many: Quantity,
  times: number,
  each: Quantity,
  stated: Quantity,
  view: SentenceView,
  other: SentenceView,
  words: Words,
): Problem[] {
  if (each.kind !== stated.kind || each.unit !== stated.unit || stated.value <= each.value)
    return [];
  if ([many, each, stated].some((one) => one.ranged || one.value <= 0)) return [];
  const given = many.value * times * each.value;
  // Far from the product it is the sum of something else.
  if (stated.value / given < 0.5 || stated.value / given > 2) return [];
  const range = multiplied(many, each, times);
  const written = multiplied(asWritten(many), asWritten(each), times);
  const close = Math.abs(given / stated.value - 1) < 0.03;
  if (overlap(written, asWritten(stated)) || (overlap(range, stated) && close)) return [];
  return [
    {
      signal: overlap(range, stated) ? 'some' : 'strong',
      stated: `${words(stated)} in all`,
      computed: printLike(given, words(stated)),
      sum: [
        `${words(many)} × ${words(each)} = ${printLike(given, words(stated))}, against ${words(stated)}`,
      ],
      figures: view === other ? [many, each, stated] : [each, stated],
      sentence: view.sentence,
      ...(view === other ? {} : { other: other.sentence }),
    },
  ];
}

function multiplied(a: Interval, b: Interval, times: number): Interval {
  return { low: Math.max(0, a.low) * b.low * times, high: a.high * b.high * times };
}
