import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { asWritten, divide, overlap } from './interval.ts';
import { printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

/** 'S$150,000 a month', '30,000 rupees a family', '€210 for each pupil' */
const unit = /^(?: [a-z]+)? (?:an?|per|for each|for every|each) (?<thing>[a-z]{3,})\b/;
/** From the whole to what each gets: ', or', ', which is'. */
const again =
  /(?:, or|, which (?:is|makes|comes to|works out at|means)|, that is|, equal to|, equivalent to|, an average of|,? - or| \((?:or)?) ?(?:about |around |roughly |nearly |almost |some |just over |just under |more than |a little over |a little under ){0,2}(?:(?:s|us|a|c|nz|hk) )?$/;
const changed =
  / (?:plus|with|interest|bonus(?:es)?|extra|except|excluding|if|up to|average|first|another|each of|between \d)\b/;
const gate = /<[mcu]\d+>(?: [a-z]+)? (?:an?|per|for each|for every|each) [a-z]{3}/;

/** Days of a month, months of a year: what a span in longer units holds of the shorter. */
const held: Readonly<Record<string, number>> = {
  'year month': 12,
  'year quarter': 4,
  'year week': 52,
  'decade year': 10,
  'hour minute': 60,
  'minute second': 60,
  'quarter month': 3,
};

/** A whole told once more for each of those who share it: '3.6 million, or 150,000 a month over the 30 months'. */
export const sharedOut: Rule = (view, words, before) => {
  if (view.marks < 2 || !lineHas(view, gate) || changed.test(view.line)) return [];
  const figures = figuresIn(view);
  return figures.flatMap((each, at): Problem[] => {
    const thing = unit.exec(each.right)?.groups?.thing;
    const whole = figures
      .slice(0, at)
      .findLast(({ quantity }) => sameSort(quantity, each.quantity));
    if (thing === undefined || whole === undefined || !again.test(each.left)) return [];
    // '€15 a month, or €180 a year': a rate told twice, and no whole.
    if (unit.test(whole.right) || whole.quantity.value <= each.quantity.value) return [];
    const own = countsOf(thing, figures);
    const previous = before.at(-1);
    const near =
      own.length > 0 || previous === undefined ? own : countsOf(thing, figuresIn(previous));
    const [many] = near;
    if (many === undefined || near.length > 1) return [];
    const problem = judge(whole.quantity, each.quantity, many, view, words);
    if (problem === undefined) return [];
    return [own.length > 0 ? problem : { ...problem, other: previous?.sentence ?? 0 }];
  });
};

function sameSort(one: Quantity, other: Quantity): boolean {
  return one.kind === other.kind && one.unit === other.unit && one.kind !== 'percent';
}

interface Many {
  readonly figure: Quantity;
  readonly times: number;
}

/** How many months, families or homes there are, by the figures of a sentence. */
function countsOf(thing: string, figures: readonly Figure[]): readonly Many[] {
  return figures.flatMap(({ quantity, right, left }): Many[] => {
    if (quantity.value <= 1 || quantity.ranged) return [];
    if (quantity.kind === 'duration') {
      const times = quantity.unit === thing ? 1 : held[`${quantity.unit} ${thing}`];
      const ago =
        /^ (?:ago|earlier|before|later|old)\b/.test(right) || / (?:after|within|in) $/.test(left);
      return times === undefined || ago ? [] : [{ figure: quantity, times }];
    }
    const noun =
      /^(?: [a-z-]+){0,2}? ([a-z]{3,}s|people|children|men|women)\b/.exec(right)?.[1] ?? '';
    const alike =
      stem(noun) === stem(`${thing}s`) ||
      (noun === 'people' && thing === 'person') ||
      (noun === 'children' && thing === 'child');
    return quantity.kind === 'count' && alike ? [{ figure: quantity, times: 1 }] : [];
  });
}

function judge(
  whole: Quantity,
  each: Quantity,
  { figure, times }: Many,
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem | undefined {
  if (whole.ranged || each.ranged) return undefined;
  const many = figure.value * times;
  const given = whole.value / many;
  const fits = overlap(divide(asWritten(whole), { low: many, high: many }), asWritten(each));
  if (fits || Math.abs(given / each.value - 1) < 0.03) return undefined;
  const ratio = given / each.value;
  const slips = [0.01, 0.1, 10, 100].some((ten) => Math.abs(ratio / ten - 1) < 0.06);
  // Far off, it is shared by others than these.
  if (!slips && (ratio > 2 || ratio < 0.5)) return undefined;
  const computed = printLike(given, words(each));
  return {
    signal: 'some',
    stated: `${words(each)} each`,
    computed,
    sum: [`${words(whole)} ÷ ${many} = ${computed}, against ${words(each)}`],
    figures: [whole, each],
    sentence: view.sentence,
  };
}
