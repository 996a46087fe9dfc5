import type { Quantity } from '../../text/quantities.ts';
import {
  asWritten,
  between,
  changePercent,
  farOut,
  overlap,
  sameUnit,
  subtract,
} from './interval.ts';
import { print, printInterval, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { wayWords } from './clauses.ts';
import { asPoints, changesOf, type ChangeFrame } from './levels.ts';
import { isOneStatement } from './one-statement.ts';
import { gap, lineHas, matches } from './sentence-view.ts';

const up =
  'addition|rose|rise|risen|rising|increased?|increasing|grew|grown|grow|growth|growing|up|jump(?:ed)?|climb(?:ed)?|surged?|soar(?:ed)?|gain(?:ed)?|leap|leapt|expanded';
const down =
  'fell|fall|fallen|falling|drop(?:ped)?|down|declined?|decreased?|cut|reduced?|reduction|reducing|slump(?:ed)?|plunged?|shrank|shrunk|tumbled?|slid|dip(?:ped)?|plummeted|lost|slashed';
const isDown = new RegExp(`^(?:${down})$`);
const value = 'cmup';
const small = gap(28, ',:');
const few = '(?:(?!from |to )[a-z]{1,14} ){0,4}';
const word = '(?: (?:[a-z]{1,14}|\\d{4}))';

/** The six ways that English puts a change beside the figures it is the change of. */
const patterns: readonly RegExp[] = [
  // 'rose 40% from 250 to 320', 'a 40% rise, from 250 to 320', 'rose by 70 from 250 to 320'
  `(?<way>${up}|${down}) ${few}(?<by>BY)${small}(?:, )? ?from ${small}(?<from>VALUE)${gap(40, ',:')} to ${small}(?<to>VALUE)`,
  `(?<by>BY) (?<way>${up}|${down})${small}(?:, )? ?from ${small}(?<from>VALUE)${gap(40, ',:')} to ${small}(?<to>VALUE)`,
  // 'rose 40% to 320 from 250'
  `(?<way>${up}|${down}) ${few}(?<by>BY)${small} to ${small}(?<to>VALUE)${gap(40, ',:')},? from ${small}(?<from>VALUE)`,
  // 'from 250 to 320, a rise of 40%', 'from 250 in 2019 to 320 in 2020 (up 40%)'
  `from ${small}(?<from>VALUE)${gap(40, ':')} to ${small}(?<to>VALUE)${gap(40, ',:(')} ?[,(-] (?:or |which is |that is |representing |marking |equivalent to )?(?:an? |the )?(?:annual |overall |sharp |total |net )?(?<way>${up}|${down})(?: of| by)? (?:just |almost |nearly |about |over |more than |around |roughly |an? )?(?<by>BY)`,
  `from ${small}(?<from>VALUE)${gap(40, ':')} to ${small}(?<to>VALUE)${gap(40, ',:(')} ?[,(-] (?:or |which is |that is |representing |marking |equivalent to )?(?:an? |the )?(?:annual |overall |sharp |total |net )?(?<by>BY) (?<way>${up}|${down})`,
  // 'fell to 250 from 320, a drop of a third'
  ` to ${small}(?<to>VALUE)${gap(24, ',:')},? from ${small}(?<from>VALUE)${gap(24, ',:(')}[,(-] (?:or |which is |that is )?(?:an? |the )?(?:annual |overall |sharp |total |net )?(?<way>${up}|${down})(?: of| by)? (?:just |almost |nearly |about |over |more than |around |roughly |an? )?(?<by>BY)`.slice(
    1,
  ),
  // '320 people, up 40% from 250', '320, a rise of 40% on the 250 …'
  `(?<to>VALUE)${gap(45, ':')}[,(-]? ?(?:an? |which is |or )?(?<way>${up}|${down})(?: of| by)? (?<by>BY)${word}{0,4} (?:from|on|against|compared with|compared to) (?:the |a |an |about |around )?(?<from>VALUE)`,
].map((source) => compile(source));

function compile(source: string): RegExp {
  let text = source;
  for (const group of ['from', 'to']) {
    text = text.replace(`(?<${group}>VALUE)`, `<[${value}](?<${group}>\\d+)>`);
  }
  text = text.replace(
    '(?<by>BY)',
    `<[ptcmus](?<by>\\d+)>(?! of (?!them|those))(?<points> (?:percentage |basis )?points?)?`,
  );
  return new RegExp(` ${text}`, 'g');
}

const look: Rule = (view, words) => {
  const seen = new Set<string>();
  const inPatterns = patterns.flatMap((pattern) =>
    matches(view, pattern).map(({ groups, figure }): ChangeFrame => ({
      from: figure('from'),
      to: figure('to'),
      by: asPoints(figure('by'), figure('from'), groups.points),
      falls: isDown.test(groups.way ?? ''),
    })),
  );
  const loose = changesOf(view).filter(isLikely);
  return [...inPatterns, ...loose].flatMap(({ from, to, by, falls }) => {
    const key = `${from.index}|${to.index}|${by.index}`;
    if (seen.has(key) || !sameUnit(from, to) || from.ranged || to.ranged) return [];
    seen.add(key);
    const problem = judgeChange(from, to, by, falls, words);
    if (problem === undefined || !isOneStatement(view, { from, to, by, falls })) return [];
    return [{ ...problem, sentence: view.sentence }];
  });
};

/** Apart from its two levels a change of another way, or of another size, was told of something else. */
export function isLikely({ from, to, by, falls }: ChangeFrame): boolean {
  const gap = (to.value - from.value) * (falls ? -1 : 1);
  const relative = by.kind === 'percent' || by.kind === 'share';
  const told =
    by.value * (by.kind === 'percent' ? from.value / 100 : by.kind === 'share' ? from.value : 1);
  const points = by.kind === 'percent' && from.kind === 'percent';
  if (gap <= 0) return !relative && gap < 0 && Math.abs(gap) < told * 1.5;
  if (by.index < Math.min(from.index, to.index)) return true;
  return (gap <= told * 3 && told <= gap * 3) || (points && Math.abs(gap - by.value) < 1);
}

type Words = (quantity: Quantity) => string;

/** What a stated change is, beside the one that its two levels give; nothing when they agree. */
export function judgeChange(
  one: Quantity,
  other: Quantity,
  by: Quantity,
  falls: boolean,
  words: Words,
): Omit<Problem, 'sentence'> | undefined {
  const [from, to] = [asFineAs(one, other), asFineAs(other, one)];
  const sign = falls ? -1 : 1;
  const kind = falls ? 'a fall' : 'a rise';
  if (by.kind === 'percent') return judgePercent(from, to, by, sign, kind, words);
  if (by.kind === 'share') return judgeShare(from, to, by, sign, kind, words);
  const points = by.kind === 'points' && from.kind === 'percent';
  if (!points && (by.kind !== from.kind || by.unit !== from.unit)) return undefined;
  const difference = subtract(to, from);
  const rounded = overlap(flip(difference, sign), by);
  const written = flip(subtract(asWritten(to), asWritten(from)), sign);
  const out = farOut((to.value - from.value) * sign, by.value);
  if (rounded && (!out || overlap(written, asWritten(by)))) return undefined;
  return {
    signal: rounded ? 'some' : 'strong',
    stated: `${kind} of ${points ? inPoints(by.value) : words(by)}`,
    computed: points
      ? inPoints(Math.abs(to.value - from.value))
      : printLike(Math.abs(to.value - from.value), words(to)),
    sum: [
      `${words(to)} − ${words(from)} = ${printLike(to.value - from.value, words(to))}`,
      rounding(printInterval(difference)),
    ],
    figures: [from, to, by],
  };
}

/** 'From $1,400 to $1,568': who gives one level to the dollar has not rounded the other to hundreds. */
function asFineAs(level: Quantity, other: Quantity): Quantity {
  return level.step >= other.step * 10 && other.hedge === 'exact'
    ? { ...level, ...asWritten(level) }
    : level;
}

/** 75 basis points are 0.75 percentage points. */
function inPoints(value: number): string {
  return `${print(value)} percentage point${value === 1 ? '' : 's'}`;
}

function judgePercent(
  from: Quantity,
  to: Quantity,
  by: Quantity,
  sign: number,
  kind: string,
  words: Words,
): Omit<Problem, 'sentence'> | undefined {
  const change = changePercent(from, to);
  const given = (to.value / from.value - 1) * 100;
  const rounded = overlap(flip(change, sign), by);
  const written = flip(changePercent(asWritten(from), asWritten(to)), sign);
  // 'from 52 to 61, a rise of 15%': 9 of 61. Rounding could just explain it too.
  const ofNew = (Math.abs(to.value - from.value) / to.value) * 100;
  const fine = Math.min(from.value / from.step, to.value / to.step) >= 40;
  const base =
    fine &&
    Math.abs(ofNew - by.value) <= by.step / 2 &&
    Math.abs(given * sign - by.value) >= 2 * by.step;
  const far = farOut(given * sign, by.value);
  // 'from 4% to 5%, an increase of one per cent': a point, whatever rounding allows.
  const points = Math.abs(to.value - from.value);
  const asPoints =
    from.kind === 'percent' &&
    by.hedge === 'exact' &&
    Math.abs(points - by.value) < 1e-9 &&
    Math.abs(given * sign - by.value) > by.value / 2;
  if (rounded && !asPoints && !base && (!far || overlap(written, asWritten(by)))) return undefined;
  // 9.57% told as 9.5%: cut off rather than rounded.
  const over = given * sign - by.value;
  if (over >= 0 && over < by.step && by.step <= 1) return undefined;
  const stated = `${kind} of ${words(by)}`;
  const relative = [
    `(${words(to)} − ${words(from)}) ÷ ${words(from)} = ${print(given, 1)}%`,
    rounding(`${printInterval(change, 1)}%`),
  ];
  if (from.kind === 'percent' && overlap(flip(subtract(to, from), sign), by)) {
    return {
      signal: 'some',
      stated,
      computed: `${print(points)} percentage points, or ${print(Math.abs(given), 1)}%`,
      sum: [`${words(from)} to ${words(to)} = ${print(points)} percentage points`, ...relative],
      figures: [from, to, by],
    };
  }
  const close = Math.abs(Math.abs(given) - by.value) <= Math.max(1, by.value * 0.05);
  return {
    signal: close || rounded ? 'some' : 'strong',
    stated,
    computed: `${given < 0 ? 'a fall' : 'a rise'} of ${print(Math.abs(given), 1)}%`,
    sum: relative,
    figures: [from, to, by],
  };
}

/** A hedge as the message says it. */
export function said(hedge: Quantity['hedge']): string {
  if (hedge === 'at-least') return 'more than ';
  if (hedge === 'at-most') return 'less than ';
  if (hedge === 'just-over') return 'just over ';
  return hedge === 'exact' ? '' : `${hedge} `;
}

/** 'by a third', 'by a quarter': spoken with a tenth or so of slack. */
function judgeShare(
  from: Quantity,
  to: Quantity,
  by: Quantity,
  sign: number,
  kind: string,
  words: Words,
): Omit<Problem, 'sentence'> | undefined {
  const change = flip(changePercent(from, to), sign);
  const slack = Math.max(by.value * 0.15, 0.03);
  const low = by.hedge === 'at-least' ? by.value - 0.005 : by.value - slack;
  const high =
    by.hedge === 'at-least' ? Infinity : by.value + (by.hedge === 'nearly' ? 0.01 : slack);
  const told = between(low * 100, by.hedge === 'at-most' ? by.value * 100 : high * 100);
  const given = (to.value / from.value - 1) * 100;
  // A quarter told as a third: both levels would have to be rounded the worst way at once.
  const worst =
    Math.abs(given * sign - by.value * 100) >= by.value * 20 &&
    !overlap(halfWay(change, given * sign), told);
  const rounded = overlap(change, told);
  if (rounded && !worst) return undefined;
  return {
    signal: rounded ? 'some' : 'strong',
    stated: `${kind} of ${said(by.hedge)}${words(by)}`,
    computed: `${given < 0 ? 'a fall' : 'a rise'} of ${print(Math.abs(given), 1)}%`,
    sum: [
      `(${words(to)} − ${words(from)}) ÷ ${words(from)} = ${print(given, 1)}%`,
      rounding(`${printInterval(changePercent(from, to), 1)}%`),
    ],
    figures: [from, to, by],
  };
}

function halfWay({ low, high }: { low: number; high: number }, value: number) {
  return between((low + value) / 2, (high + value) / 2);
}

function flip(interval: { low: number; high: number }, sign: number) {
  return sign > 0 ? interval : between(-interval.high, -interval.low);
}

export function rounding(interval: string): string {
  return `With rounding of the figures as written: ${interval}`;
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = new RegExp(
  `<[ptscmu]\\d.{0,400} (?:addition|${wayWords})\\b| (?:${wayWords}) .{0,400}<[ptscmu]\\d`,
);

/** A change stated beside its two figures: 'rose 40% from 250 to 320'. */
export const change: Rule = (view, words, before) =>
  view.marks > 2 && lineHas(view, gate) ? look(view, words, before) : [];
