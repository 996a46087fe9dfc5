import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import { asWritten, divide, overlap, type Interval } from './interval.ts';
import { print, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

const periods = 'second|minute|hour|day|week|fortnight|month|quarter|year|decade';
const noun = '(?: (?!a |an |per |in |or |for )[a-z]+){0,2}';
/** '€15 a month' */
const first = new RegExp(`^${noun} (?:an?|per|each|every) (?<period>${periods})(?<rest>.*)$`);
/** ', or', ' (', ', which is': the same once more. */
const again =
  /^,? ?(?:[a-z]+ ){0,3}(?:, or|, which (?:is|makes|comes to|works out at)|, that is|, equal to|, equivalent to|,? - or| \((?:or)?) ?(?:about |around |roughly |nearly |almost |some |just over |just under |more than |a total of |a mere ){0,2}$/;
/** '€165 over a year', '€180 annually', '$960 over' two years */
const second = new RegExp(
  `^${noun} (?<how>an?|per|each|every|over(?: an?| the)?|in an?|across an?|for an?) (?<period>${periods})\\b|^${noun} (?<yearly>annually|yearly|daily|weekly|monthly)\\b`,
);
const overMany = /^(?: [a-z]+){0,2} (?:over|across|for|in) (?:the |its |their |a )?(?:[a-z]+ )?$/;
const adverbs: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
};

/**
 * How many of one period another has. Days of work differ from days of the calendar, and a shop, a
 * pump or a clerk does not work round the clock: wide where usage is wide.
 */
const times: Readonly<Record<string, readonly [number, number]>> = {
  'second minute': [60, 60],
  'second hour': [3600, 3600],
  'minute hour': [60, 60],
  'hour day': [4, 24],
  'hour week': [15, 168],
  'hour year': [500, 8784],
  'day week': [4, 7],
  'day fortnight': [10, 14],
  'day month': [18, 31],
  'day quarter': [55, 92],
  'day year': [150, 366],
  'week fortnight': [2, 2],
  'week month': [4, 4.5],
  'week quarter': [12, 13],
  'week year': [36, 53],
  'month quarter': [3, 3],
  'month year': [12, 12],
  'month decade': [120, 120],
  'quarter year': [4, 4],
  'year decade': [10, 10],
};
/** Who pays a year at once pays less; some of the year is left out, or more comes on top. */
const priced =
  / (?:subscri\w*|members?|membership|plan|pass|passes|costs?|price[ds]?|pricing|fees?|tariff|tickets?|package|licen[cs]e|sign up|advance|upfront|annual|discount\w*|saving|season|bill|rent|charge[sd]?|paid|pays?|paying|payable|term|prepaid|premium|version|offers?|app|free|buy|hire)\b/;
const changed =
  / (?:plus|with|including|interest|inflation|bonus(?:es)?|tax(?:es)?|overtime|extra|except|excluding|if|rising|average|up to|peak|season|term|winter|summer|weekdays|weekends)\b/;
const gate = new RegExp(` (?:an?|per|each|every) (?:${periods})\\b`);

/** One rate told for two lengths of time: '€15 a month, or €165 over a year'. */
export const perPeriod: Rule = (view, words) => {
  if (view.marks < 2 || !lineHas(view, gate)) return [];
  const figures = figuresIn(view);
  return figures.flatMap((one, at): Problem[] => {
    const two = figures[at + 1];
    const found = first.exec(one.right)?.groups;
    if (two === undefined || found === undefined || !again.test(found.rest ?? '')) return [];
    if (changed.test(`${one.left} ${one.right} ${two.right.split(/[,;]/)[0] ?? ''} `)) return [];
    const other = lengthOf(two, figures[at + 2]);
    if (other === undefined || !isSame(one, two)) return [];
    return judge(one.quantity, found.period ?? '', two.quantity, other, view, words);
  });
};

interface Length {
  readonly period: string;
  readonly many: number;
  /** 'a year', where 'over a year' is the sum of all its months. */
  readonly loose: boolean;
}

function lengthOf(figure: Figure, next: Figure | undefined): Length | undefined {
  const groups = second.exec(figure.right)?.groups;
  if (groups !== undefined)
    return {
      period: adverbs[groups.yearly ?? ''] ?? groups.period ?? '',
      many: 1,
      loose: !/^(?:over|in|across|for)/.test(groups.how ?? ''),
    };
  if (next?.quantity.kind !== 'duration' || !overMany.test(figure.right)) return undefined;
  const { unit, value, hedge } = next.quantity;
  return hedge === 'exact' && value > 1 ? { period: unit, many: value, loose: false } : undefined;
}

function isSame(one: Figure, two: Figure): boolean {
  const [a, b] = [one.quantity, two.quantity];
  if (a.ranged || b.ranged || a.value <= 0 || b.value <= 0) return false;
  if (a.kind === 'percent' || a.kind === 'share' || a.kind === 'duration') return false;
  return a.kind === b.kind && a.unit === b.unit && countAlike(one, two);
}

function judge(
  one: Quantity,
  period: string,
  two: Quantity,
  { period: other, many, loose }: Length,
  view: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  const up = times[`${period} ${other}`];
  const down = times[`${other} ${period}`];
  const same = period === other && many > 1 ? ([1, 1] as const) : undefined;
  const range = up ?? same ?? (many === 1 ? down : undefined);
  if (range === undefined) return [];
  const [small, large] = up === undefined && same === undefined ? [two, one] : [one, two];
  const [least, most] = range.map((each) => each * many) as [number, number];
  const told = divide(asWritten(large), asWritten(small));
  const allowed: Interval = { low: least * 0.97, high: most * 1.03 };
  if (overlap(told, allowed) || overlap(divide(large, small), { low: least, high: most }))
    return [];
  const given = large.value / small.value;
  if (given / most > 3 && !isSlip(given / most)) return [];
  if (given / least < 0.34 && !isSlip(given / least)) return [];
  if (loose && given < least && priced.test(view.line)) return [];
  const product =
    least === most
      ? printLike(small.value * least, words(large))
      : `${print(least)} to ${print(most)} times ${words(small)}`;
  return [
    {
      signal: 'some',
      stated: `${words(one)} and ${words(two)}`,
      computed: product,
      sum: [
        `${words(large)} ÷ ${words(small)} = ${print(given, 1)}, where ${least === most ? print(least) : `${print(least)} to ${print(most)}`} would be expected`,
      ],
      figures: [one, two],
      sentence: view.sentence,
    },
  ];
}

/** A point that slipped. */
function isSlip(ratio: number): boolean {
  return [0.01, 0.1, 10, 100].some((ten) => Math.abs(ratio / ten - 1) < 0.05);
}
