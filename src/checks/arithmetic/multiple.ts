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
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';

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
  trebling: 3,
  thrice: 3,
  threefold: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
  fourfold: 4,
  fivefold: 5,
  quintupled: 5,
  sixfold: 6,
  sevenfold: 7,
  eightfold: 8,
  tenfold: 10,
  halved: 0.5,
  halving: 0.5,
};
// The longest first: 'tripled' is quoted whole.
const words = Object.keys(factors)
  .sort((a, b) => b.length - a.length)
  .join('|');
const softeners =
  'more than|over|well over|at least|nearly|almost|about|around|roughly|just over|just under|less than|approximately|exactly|close to|not quite|under';
const soft = `(?:(?<soft>${softeners}) )?`;
const multiple = `(?:(?<word>${words})|<c(?<times>\\d+)> times(?! (?:out of|in) )|<c(?<fold>\\d+)> - ?fold)`;
/** What stands as a verb or beside one: '13 times, from 50 to 100' is a count of times. */
const verbal = `(?:(?<word>${words})|<c(?<fold>\\d+)> - ?fold)`;
const value = (group: string) => `<[cmu](?<${group}>\\d+)>`;
const small = gap(26, ',:');

const patterns: readonly RegExp[] = [
  // '182,000 — more than double the 91,000', '£40m, 2.3 times the £17m', '640 was twice the 320 of …'
  ` ${value('to')}(?<between>${gap(70, '.')}(?:<[da]\\d+>${gap(30, '.')})?) ${soft}${multiple} (?:as (?:many|much|high|large|big) as |the |that of |what |its |their |his |her |last |a )?(?:(?!in|than|with|by|per|and|or|for|to|more|a)[a-z'’-]{1,14} ){0,5}(?:in (?:19|20)\\d\\d, when (?:[a-z]+ ){0,3}|(?:[a-z'’-]+)?, (?:which|who|where|with|whose [a-z]+) (?:[a-z]+ ){0,3}|[a-z'’-]+, )?${value('from')}`,
  // 'more than doubled from 91,000 in 2023 to 182,000'
  ` ${soft}${verbal}${small}(?:, )? ?from ${small}${value('from')}${gap(40, ',:')} to ${small}${value('to')}`,
  // 'more than doubled to 182,000 from 91,000'
  ` ${soft}${verbal}(?: from (?:a|the) year (?:earlier|ago|before),)?${small} to ${small}${value('to')}${gap(40, ':')} from ${small}${value('from')}`,
  // 'from 91,000 to 182,000, more than double', 'from 91,000 to 182,000, a threefold increase'
  ` from ${small}${value('from')}${gap(40, ':')} to ${small}${value('to')}${gap(30, ',:')} ?[,(-] (?:an? |which is |that is |or )?${soft}${multiple} `,
].map((source) => new RegExp(source, 'g'));

/** What a multiple can be said of in so many words. */
export const thing =
  'number|figure|total|toll|price|rate|cost|bill|sum|size|area|population|count|tally|fee|fare|rent|level|value';
/** What a multiple is of besides the size of its subject: 'doubling its profits'. */
const ofElse = new RegExp(
  `^ (?:of |in )?(?:the |its |their |his |her )(?!(?:[a-z]+ )?(?:${thing}|strength|length|reach|membership|capacity|original|previous|old|former|earlier|initial|first)\\b)[a-z]`,
);

/** Whether the words after a multiple make it one of something else: 'doubling its profits'. */
export function isOfElse(after: string): boolean {
  return ofElse.test(after);
}

/** 'between April and June': no other subject. */
const span = / between (?:the )?[a-z]+ and (?:the )?[a-z]+(?=[ ,])/;

const look: Rule = (view, written) => {
  const seen = new Set<string>();
  return patterns.flatMap((pattern) =>
    matches(view, pattern).flatMap(({ groups, figure, text, after }) => {
      // 'have doubled since 2010 and have gone from …': of another stretch of time.
      if (/(?:ed|ing|fold)\b[^<]{0,30} (?:and|while|but) [^<]{0,30}</.test(text)) return [];
      if (/ing$/.test(groups.word ?? '') && isOfElse(` ${after}`)) return [];
      // 'five more than anyone else and twice the eight': the multiple is of another figure.
      const between = `${groups.between ?? ''} `.replace(span, ' ');
      if (/ (?:and|than|with|while|but|including) /.test(between)) return [];
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
      return judgeMultiple(
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

/**
 * A figure within a quarter of its last digit, or of the other's when that is finer: who writes £3.5m
 * beside £6m does not mean £6.4m.
 */
function tight(quantity: Quantity, other: Quantity): Interval {
  if (quantity.hedge !== 'exact') return quantity;
  const digits = Math.max(quantity.value / quantity.step, other.value / other.step);
  // '$6m from $2m': both may be cut to one digit.
  if (digits < 10) return asWritten(quantity);
  const finer = Math.min(quantity.step, other.step) / 4;
  const half = quantity.value >= 10 * quantity.step ? finer : Math.min(quantity.step / 4, finer);
  return between(quantity.value - half, quantity.value + half);
}

function hedgeWord(quantity: Quantity): string {
  if (quantity.hedge === 'at-least') return 'more than';
  if (quantity.hedge === 'at-most') return 'less than';
  return quantity.hedge === 'exact' ? '' : quantity.hedge;
}

/** A multiple with the two figures it is of. */
export interface Multiple {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly factor: number;
  /** Of a factor in digits: '2.3 times'. */
  readonly step: number | undefined;
  readonly soft: string;
  readonly named: string;
}

/** A multiple beside the one that its two figures give; nothing when they agree. */
export function judgeMultiple(
  stated: Multiple,
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
  const asGiven = overlap(divide(tight(to, from), tight(from, to)), bounds);
  // A twice that is 1.7 is no rounding of a careful writer, whatever the zeros allow.
  const far = farOut(given, factor) || Math.abs(given - factor) >= 0.14 * factor;
  if (!exact && rounded && (asGiven || !far)) return [];
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
function allowedRatio({ factor, step, soft }: Multiple): Interval {
  const beyond = isBeyond(soft, factor);
  if (beyond === 'more than') return between(factor, Infinity);
  if (beyond === 'less than') return between(0, factor);
  if (soft === 'at least') return between(factor * 0.99, Infinity);
  if (soft === 'exactly') return between(factor * 0.98, factor * 1.02);
  const nearly = ['nearly', 'almost', 'close to', 'not quite'].includes(soft);
  const loose =
    step === undefined ? 0.12 * factor : Math.max(step >= 1 ? 0.1 * factor : 0, step / 2);
  if (nearly) return between(factor * 0.82, factor * 1.02);
  // 'three times more than' is said for three times and for four.
  return between(factor - loose * (factor < 1 ? 1.5 : 1), factor + Math.max(loose * 1.5, 0.02));
}

const verbs =
  'doubled|tripled|trebled|quadrupled|quintupled|halved|doubling|tripling|trebling|quadrupling|halving';
const former = 'original|previous|old|former|earlier|initial|first|then';
const base = `(?:number|total|figure|amount|rate|level|size|price|cost|sum|area|${former})`;
const inWords = new RegExp(
  `^(?<subject>.*?) ${soft}(?:(?<word>${verbs})\\b|(?<folded>[a-z]+fold|<c(?<fold>\\d+)> - ?fold)(?=[.,;]| (?:increase|rise|jump|growth|gain|surge|leap|drop|fall|decline|expansion|in|to|since|over|from|on)\\b)|(?:(?<noun>${words})|<c(?<times>\\d+)> times)(?= as (?:many|much|high|large|big|long|expensive|great|wide|heavy)\\b| (?:the|its|their) ${base}\\b|[.,;]))(?<after>.{0,60})`,
);

/** The first multiple of a sentence, apart from its figures: 'has doubled', 'three times as many'. */
export function multipleIn(view: SentenceView) {
  return lineHas(view, gate) ? multipleOfLine(view.line, view.quantities) : undefined;
}

/** The same of a line by itself; `quantities` are those of its marks. */
export function multipleOfLine(line: string, quantities: readonly Quantity[]) {
  const groups = inWords.exec(line)?.groups;
  if (groups === undefined) return undefined;
  const told = groups.times ?? groups.fold;
  const times = told === undefined ? undefined : quantities[Number(told)];
  const word = groups.word ?? groups.noun ?? (times === undefined ? groups.folded : '') ?? '';
  const factor = times?.value ?? factors[word] ?? 0;
  if (factor === 0) return undefined;
  return {
    factor,
    step: times?.step,
    soft: times === undefined ? (groups.soft ?? '') : hedgeWord(times),
    named: word || `${print(factor)} times`,
    subject: groups.subject ?? '',
    after: groups.after ?? '',
  };
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate =
  / (?:doubl|twice|tripl|trebl|quadrupl|thrice|halv|twofold|threefold|fourfold|fivefold|tenfold|times |quintupl|sixfold|sevenfold|eightfold|- fold)/;

/** 'more than double', 'three times', 'halved' beside the two figures they are the ratio of. */
export const multipleOf: Rule = (view, written, before) =>
  lineHas(view, gate) ? look(view, written, before) : [];
