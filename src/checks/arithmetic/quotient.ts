import { stem } from '../../text/stems.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countAlike, countedBy } from './counted.ts';
import { asWritten, divide, overlap } from './interval.ts';
import { print, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

const soft =
  '(?:(?:or|about|around|some|roughly|nearly|almost|just|only|just over|just under|over|under|a|an|the|average|rate|ratio|of|that is|which is|making|paying|charging|costing|working out at|thus) ){0,4}';
/** What ties a rate to the figures before it; a rate may also be the verb's: 'the rate is'. */
const tie = new RegExp(`(?:,| -|:|;| \\() ?${soft}$|, (?:so )?the rate (?:is|was) ${soft}$`);
/** '150 litres a minute', 'ten at each sitting', '30,000 apiece', at the end of the clause. */
const per =
  /^(?: (?!of |in |at |for |to )[a-z]+)? (?:(?:an?|per|each|every|for each|for every|at each|in each|on each|to the) (?<thing>[a-z]{3,})|(?<each>each|apiece))(?: on average)?(?=[.,;)]| -|\s*$)/;
/** 'one doctor for 4,500 patients', 'a ratio of one to 25' */
const oneFor = new RegExp(
  `(?:,| -|:|;| \\() ?${soft}one (?:[a-z]+ )?(?:for|to|per)(?: every| each)? ${soft}$`,
);
const that = new RegExp(
  `^ (?:that|this|it) (?:is|was|makes|means|comes to|came to|works out at|amounts to) ${soft}$`,
);
const gate = / (?:an?|per|each|every|apiece|one (?:[a-z]+ )?(?:for|to|per)|to the)\b/;
/** Something on top or left out, or a rate that is held to another one. */
const changed =
  / (?:plus|including|discount|extra|except|excluding|another|bonus|interest|below|above|than|against|compared|tax|peak)\b/;

/**
 * A rate that closes a sentence, beside the two figures that it is worked out from: '600 litres in five
 * minutes, 150 litres a minute'; '25 suicides in a county of 250,000, 12 per 100,000'; 'one for every 3,000'.
 */
export const quotient: Rule = (view, words, before) => {
  if (view.marks === 0 || !lineHas(view, gate) || lineHas(view, changed)) return [];
  const figures = figuresIn(view);
  if (figures.length === 2) {
    const interval = ofInterval(view, figures, words);
    if (interval !== undefined) return [interval];
  }
  const found = ofSentence(figures) ?? ofThat(view, figures, before.at(-1)) ?? ofPeople(figures);
  if (found === undefined) return [];
  const { whole, number, rate, times = 1, other } = found;
  if ([whole, number, rate].some(({ quantity: { ranged, value } }) => ranged || value <= 0))
    return [];
  const [all, told] = [whole.quantity, rate.quantity];
  const many = number.quantity.value * times;
  const given = all.value / many;
  const ratio = given / told.value;
  // Far off, it is the rate of something else; of small numbers it is rounded.
  const slip = [0.01, 0.1, 10, 100].some((ten) => Math.abs(ratio / ten - 1) < 0.03);
  if (Math.abs(ratio - 1) < 0.08 || (!slip && (ratio > 3.4 || ratio < 0.29))) return [];
  if (told.kind === 'count' && Math.abs(given - told.value) <= 0.5) return [];
  if (overlap(divide(asWritten(all), { low: many, high: many }), asWritten(told))) return [];
  if (told.hedge !== 'exact' && overlap(divide(all, { low: many, high: many }), told)) return [];
  return [
    {
      signal: 'some',
      stated: `${words(told)} for each`,
      computed: printLike(given, words(told)),
      sum: [`${words(all)} ÷ ${print(many)} = ${print(given, 2)}, against ${words(told)}`],
      figures: other === undefined ? [told, all, number.quantity] : [told],
      sentence: view.sentence,
      ...(other === undefined ? {} : { other }),
    },
  ] satisfies Problem[];
};

const minutes: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };
const anHour =
  /^ (?:[a-z]+ )?(?:an?|per|each|every) (?<period>minute|hour)(?=[.,;)]| -|, one every|\s*$)/;
const between = /(?:,| -|:|;| \() ?(?:[a-z]+ ){0,5}$/;

/** 'A bus every 15 minutes, six an hour' */
function ofInterval(
  view: SentenceView,
  figures: readonly Figure[],
  words: Parameters<Rule>[1],
): Problem | undefined {
  const every = figures.find(
    ({ quantity, left }) => quantity.kind === 'duration' && / every $/.test(left),
  );
  const many = figures.find(({ quantity }) => quantity.kind === 'count');
  const period = minutes[anHour.exec(many?.right ?? '')?.groups?.period ?? ''];
  const length = minutes[every?.quantity.unit ?? ''];
  if (every === undefined || many === undefined) return undefined;
  if (period === undefined || length === undefined) return undefined;
  const [, second] = figures;
  if (second === undefined || !between.test(second.left) || / (?:and|but) /.test(second.left))
    return undefined;
  if (![every, many].every(({ quantity: { hedge, ranged } }) => hedge === 'exact' && !ranged))
    return undefined;
  const given = period / (length * every.quantity.value);
  const ratio = given / many.quantity.value;
  if (Math.abs(ratio - 1) < 0.1 || ratio > 3.4 || ratio < 0.29) return undefined;
  return {
    signal: 'some',
    stated: `every ${words(every.quantity)} and ${words(many.quantity)}`,
    computed: print(given, 1),
    sum: [`Every ${words(every.quantity)} makes ${print(given, 1)}`],
    figures: [every.quantity, many.quantity],
    sentence: view.sentence,
  };
}

interface Rate {
  readonly whole: Figure;
  readonly number: Figure;
  readonly rate: Figure;
  /** What the number stands for in the unit of the rate: people in 100,000s. */
  readonly times?: number;
  readonly other?: number;
}

function ofSentence(figures: readonly Figure[]): Rate | undefined {
  const [one, two, rate] = figures;
  if (one === undefined || two === undefined || rate === undefined || figures.length !== 3)
    return undefined;
  if (oneFor.test(rate.left)) return ofOne(one, two, rate);
  return tie.test(rate.left) ? pairOf(one, two, rate) : undefined;
}

/** 'That is 90 meals a day', after '3,600 meals in 30 days'. */
function ofThat(
  view: SentenceView,
  figures: readonly Figure[],
  previous: SentenceView | undefined,
): Rate | undefined {
  const [rate] = figures;
  if (rate === undefined || figures.length !== 1 || previous?.sentence !== view.sentence - 1)
    return undefined;
  const [one, two] = figuresIn(previous);
  if (one === undefined || two === undefined || previous.marks !== 2) return undefined;
  const found = that.test(rate.left) && !lineHas(previous, changed) && pairOf(one, two, rate);
  return found ? { ...found, other: previous.sentence } : undefined;
}

function pairOf(one: Figure, two: Figure, rate: Figure): Rate | undefined {
  const { thing, each } = per.exec(rate.right)?.groups ?? {};
  const unit = thing ?? each;
  if (unit === undefined) return undefined;
  for (const [whole, number] of [
    [one, two],
    [two, one],
  ] as const) {
    if (!isSame(whole, rate) || /^(?: [a-z]+)? (?:an?|per|each|every) /.test(whole.right)) continue;
    if (number.quantity.value > 1 && isNumberOf(number, unit, whole))
      return { whole, number, rate };
  }
  return undefined;
}

function isSame(whole: Figure, rate: Figure): boolean {
  const [a, b] = [whole.quantity, rate.quantity];
  return a.kind === b.kind && a.unit === b.unit && a.value >= b.value && countAlike(whole, rate);
}

/** '12 tickets' of 'a ticket', 'five minutes' of 'a minute', any count of things of 'apiece'. */
function isNumberOf(number: Figure, unit: string, whole: Figure): boolean {
  const { kind, unit: own, hedge } = number.quantity;
  if (hedge !== 'exact' && hedge !== 'about') return false;
  const span = !/^ (?:ago|earlier|before|later|old)\b/.test(number.right);
  if (kind === 'duration' || kind === 'measure') return own === unit && span;
  if (kind !== 'count') return false;
  if (unit === 'each' || unit === 'apiece') return whole.quantity.kind === 'money';
  return countedBy(number).includes(stem(`${unit}s`));
}

function ofOne(one: Figure, two: Figure, rate: Figure): Rate | undefined {
  const counts = [one, two, rate].every(({ quantity }) => quantity.kind === 'count');
  if (!counts || one.quantity.value === two.quantity.value) return undefined;
  // Two groups, neither of which is told as a part of the other.
  if (/ of (?:the |its |their |them|whom|which)|(?:,| or) $/.test(two.left)) return undefined;
  const [whole, number] = one.quantity.value > two.quantity.value ? [one, two] : [two, one];
  const people = [whole, rate].every((figure) =>
    countedBy(figure).some((noun) => inhabitants.has(noun)),
  );
  return people || countAlike(whole, rate) ? { whole, number, rate } : undefined;
}

/** '120 cases in a town of 40,000, or 30 per 100,000' */
function ofPeople(figures: readonly Figure[]): Rate | undefined {
  const [one, two, rate, base] = figures;
  if (one === undefined || two === undefined || rate === undefined || base === undefined)
    return undefined;
  if (figures.length !== 4 || ![1000, 10_000, 100_000, 1_000_000].includes(base.quantity.value))
    return undefined;
  if (!/^(?: [a-z]+)? (?:per|in|for every) $/.test(rate.right) || !tie.test(rate.left))
    return undefined;
  if (figures.some(({ quantity }) => quantity.kind !== 'count')) return undefined;
  const [number, whole] = one.quantity.value > two.quantity.value ? [one, two] : [two, one];
  const people =
    countedBy(number).some((noun) => inhabitants.has(noun)) ||
    / (?:city|town|county|country|district|region|population|village|island|state|province) of (?:about |some |nearly )?$/.test(
      number.left,
    );
  return people ? { whole, number, rate, times: 1 / base.quantity.value } : undefined;
}

const inhabitants = new Set(
  ['people', 'inhabitants', 'residents', 'children', 'adults', 'women', 'men', 'citizens'].map(
    stem,
  ),
);
