import type { Quantity } from '../../text/quantities.ts';
import { rounding } from './change.ts';
import {
  asWritten,
  between,
  divide,
  farOut,
  overlap,
  sameUnit,
  type Interval,
} from './interval.ts';
import { print, printInterval } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, matches } from './sentence-view.ts';

const factors: Readonly<Record<string, number>> = {
  double: 2,
  doubled: 2,
  doubling: 2,
  twice: 2,
  twofold: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
  fourfold: 4,
  fivefold: 5,
  tenfold: 10,
  halved: 0.5,
  halving: 0.5,
};
const words = Object.keys(factors).join('|');
const softeners =
  'more than|over|well over|at least|nearly|almost|about|around|roughly|just over|just under|less than|approximately|exactly|close to|not quite|under';
const soft = `(?:(?<soft>${softeners}) )?`;
const multiple = `(?:(?<word>${words})|<c(?<times>\\d+)> times|<c(?<fold>\\d+)> - ?fold)`;
/** What stands as a verb or beside one: '13 times, from 50 to 100' is a count of times. */
const verbal = `(?:(?<word>${words})|<c(?<fold>\\d+)> - ?fold)`;
const value = (group: string) => `<[cmu](?<${group}>\\d+)>`;
const small = gap(26, ',:');

const patterns: readonly RegExp[] = [
  // '182,000 — more than double the 91,000', '£40m, 2.3 times the £17m', '640 was twice the 320 of …'
  ` ${value('to')}(?<between>${gap(70, '.')}(?:<[da]\\d+>${gap(30, '.')})?) ${soft}${multiple} (?:(?:the|that of|its|their|his|her|last|year's|previous|earlier|figure|total|number|level|of|as many as|as much as|tally|estimate|just|around|about|some) ){0,6}${value('from')}`,
  // 'more than doubled from 91,000 in 2023 to 182,000'
  ` ${soft}${verbal}${small}(?:, )? ?from ${small}${value('from')}${gap(40, ',:')} to ${small}${value('to')}`,
  // 'more than doubled to 182,000 from 91,000'
  ` ${soft}${verbal}${small} to ${small}${value('to')}${gap(40, ':')} from ${small}${value('from')}`,
  // 'from 91,000 to 182,000, more than double', 'from 91,000 to 182,000, a threefold increase'
  ` from ${small}${value('from')}${gap(40, ':')} to ${small}${value('to')}${gap(30, ',:')} ?[,(-] (?:an? |which is |that is |or )?${soft}${multiple} `,
].map((source) => new RegExp(source, 'g'));

const look: Rule = (view, written) => {
  const seen = new Set<string>();
  return patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure }) => {
      // 'five more than anyone else and twice the eight': the multiple is of another figure.
      if (/ (?:and|than|with|while|but) /.test(`${groups.between ?? ''} `)) return [];
      const [from, to] = [figure('from'), figure('to')];
      const key = `${from.index}|${to.index}`;
      if (seen.has(key) || !sameUnit(from, to) || from.ranged || to.ranged) return [];
      seen.add(key);
      const told =
        groups.times !== undefined
          ? figure('times')
          : groups.fold !== undefined
            ? figure('fold')
            : undefined;
      const factor = told?.value ?? factors[groups.word ?? ''] ?? 0;
      // '2.3 times': read with its own rounding. Its hedge was read with the number.
      const soft = told === undefined ? (groups.soft ?? '') : hedgeWord(told);
      return judge(
        {
          from,
          to,
          factor,
          step: told?.step,
          soft,
          named: (groups.word ?? '') || `${print(factor)} times`,
        },
        view.sentence,
        written,
      );
    }),
  );
};

function hedgeWord(quantity: Quantity): string {
  if (quantity.hedge === 'at-least') return 'more than';
  if (quantity.hedge === 'at-most') return 'less than';
  return quantity.hedge === 'exact' ? '' : quantity.hedge;
}

interface Stated {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly factor: number;
  /** Of a factor in digits: '2.3 times'. */
  readonly step: number | undefined;
  readonly soft: string;
  readonly named: string;
}

function judge(
  stated: Stated,
  sentence: number,
  written: (quantity: Quantity) => string,
): Problem[] {
  const { from, to, factor, soft, named } = stated;
  const ratio = divide(to, from);
  const given = to.value / from.value;
  const beyond = isBeyond(soft, factor);
  const bounds = allowedRatio(stated);
  const exact =
    beyond !== undefined &&
    Math.abs(given - factor) < 1e-9 &&
    from.hedge === 'exact' &&
    to.hedge === 'exact';
  const rounded = overlap(ratio, bounds);
  const asGiven = overlap(divide(asWritten(to), asWritten(from)), bounds);
  if (!exact && rounded && (asGiven || !farOut(given, factor))) return [];
  const coarse = rounded && (!exact || (ratio.high - ratio.low) / factor > 0.06);
  return [
    {
      signal: coarse ? 'some' : 'strong',
      stated: `${soft === '' ? '' : `${soft} `}${named}`,
      computed: `${print(given)} times`,
      sum: [
        `${written(to)} ÷ ${written(from)} = ${print(given, 2).includes('.') ? print(given, 2) : `${print(given)}.0`}`,
        rounding(printInterval(ratio)),
        ...(exact
          ? [
              `As given the ratio is exactly ${print(factor)}, which is not ${beyond} ${print(factor)}`,
            ]
          : []),
      ],
      figures: [to, from],
      sentence,
    },
  ];
}

/** 'more than' and 'less than' promise a ratio on one side of the factor. */
function isBeyond(soft: string, factor: number): 'more than' | 'less than' | undefined {
  const more = ['more than', 'over', 'well over', 'just over'].includes(soft);
  const less = ['less than', 'under', 'just under'].includes(soft);
  if (!more && !less) return undefined;
  // 'more than halved' goes below a half.
  return more === factor >= 1 ? 'more than' : 'less than';
}

/** Ratios that the words allow; a plain 'double' or 'halved' is spoken loosely. */
function allowedRatio({ factor, step, soft }: Stated): Interval {
  const beyond = isBeyond(soft, factor);
  if (beyond === 'more than') return between(factor, Infinity);
  if (beyond === 'less than') return between(0, factor);
  if (soft === 'at least') return between(factor * 0.99, Infinity);
  const nearly = ['nearly', 'almost', 'close to', 'not quite'].includes(soft);
  const loose =
    step === undefined ? 0.15 * factor : Math.max(step >= 1 ? 0.1 * factor : 0, step / 2);
  if (nearly) return between(factor * 0.82, factor * 1.02);
  // 'three times more than' is said for three times and for four.
  return between(factor - loose * (factor < 1 ? 1.5 : 1), factor + Math.max(loose * 1.5, 0.02));
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate =
  / (?:doubl|twice|tripl|trebl|quadrupl|thrice|halv|twofold|threefold|fourfold|fivefold|tenfold|times |- fold)/;

/** 'more than double', 'three times', 'halved' beside the two figures they are the ratio of. */
export const multipleOf: Rule = (view, written, before) =>
  gate.test(view.line) ? look(view, written, before) : [];
