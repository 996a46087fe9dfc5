import type { Quantity } from '../../text/quantities.ts';
import { rounding, said } from './change.ts';
import { falls, figuresIn, wayWords, type Figure } from './clauses.ts';
import { divide, overlap, subtract, add } from './interval.ts';
import { print, printInterval } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

const soft =
  '(?:(?:by|of|just|almost|nearly|about|over|more than|around|roughly|some|an?|the|another|further|under|a little|only) ){0,4}';
const more =
  'puts? on|putting on|adds?|added|adding|put on|puts on|advanced|firmed|climbed|went up|go up|goes up|rallied';
const fewer =
  'shed|sheds|shedding|gave up|went down|go down|goes down|eased|retreated|sank|knocks off';
const ways = `${wayWords}|${more}|${fewer}`;
/** 'put on $2.35', 'up $2.60', 'grew by 60m kroner': how much, right before its figure. */
const amountLeft = new RegExp(` (${ways})(?: in [a-z]+)? ${soft}$`);
/** '$2.60 higher', 'a $2.60 rise'. */
const amountRight = new RegExp(`^ (?:- )?(${wayWords})\\b`);
const isFewer = new RegExp(`^(?:${fewer})$`);

/** ', or 3.4%', '(3.4%)', ', a gain of 4.3%': the change once more. */
const again = new RegExp(
  `^(?:[^<;.]{0,50})?(?:, or| or| \\(|,? - or|,) ?(?:(?:an?|the|that is|which is|or) )?(?:[a-z]+ )?(?:${wayWords}|gains?|loss|advance|jump|cut)? ?${soft}$`,
);
const ofNew =
  / (?:to|at|hit|reach(?:es|ed|ing)?|now|totals?|totalled)(?: (?:about|around|just|a|an|the|record|new|over|nearly|almost|close|some)){0,3} $/;
const ofOld =
  / from (?:(?:about|around|just|an?|the|its|their|his|her|this|last|over|nearly|almost|some|previous|earlier|current|original|year|month|week|quarter|'s|year's|month's|week's|quarter's) ){0,5}$/;
/** 'A year ago the price was ¥2,980' */
const wasOnce =
  / (?:ago|last (?:year|month|week|quarter)|previously|originally|formerly|in (?:19|20)\d\d|before|used to|had been)\b.{0,60} (?:was|were|stood at|cost|be|been|at)(?: (?:only|just|about))? $/;
const gate = new RegExp(` (?:${ways}) .{0,300}<p\\d|<p\\d.{0,300} (?:or|to|from|at) `);

/**
 * A change told as an amount and as a share of one level: 'grew by 60m to 480m kroner, an increase of
 * 12.5%', 'up $2.60, or 3.4%, at $78.40', 'by 2.3%, or $2.2 million, from $96.4 million'.
 */
export const changeTwice: Rule = (view, words, before) => [
  ...(view.marks < 3 || !lineHas(view, gate)
    ? []
    : statementsOf(view).flatMap((figures) => judge(figures, view.sentence, words))),
  ...(lineHas(view, taken) ? toldBefore(view, before.at(-1), words) : []),
];

/** 'The increase … adds £112 to the bill, which now stands at £1,780', the percentage before it. */
const taken =
  /^ (?:the|this|that) (?:[a-z]+ )?(?:increase|rise|growth|jump|cut|fall|drop|reduction|decrease|change)\b/;

function toldBefore(
  view: SentenceView,
  previous: SentenceView | undefined,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (previous?.sentence !== view.sentence - 1) return [];
  const shares = figuresIn(previous).filter(({ quantity }) => quantity.kind === 'percent');
  const [share] = shares;
  if (share === undefined || shares.length !== 1 || wayOf(share) === undefined) return [];
  const own = figuresIn(view).filter(
    ({ quantity }) => !['points', 'duration'].includes(quantity.kind),
  );
  const [one, two] = own;
  if (one === undefined || two === undefined || own.length !== 2) return [];
  const pair = readPair(one, two, share, own);
  if (pair === undefined) return [];
  const found = work(pair, share, view.sentence, words);
  return found.map((problem) => ({ ...problem, other: previous.sentence }));
}

/** The figures of each statement: a semicolon, or a comma before 'while' and 'as', begins another. */
function statementsOf(view: SentenceView): Figure[][] {
  const all = figuresIn(view);
  const groups: Figure[][] = [];
  for (const figure of all) {
    const starts =
      /;|, (?:while|whereas|but|as|after|compared|against|ahead of|above|below|well|more than|less than) | (?:while|whereas) /.test(
        figure.left,
      );
    const last = groups.at(-1);
    if (starts || last === undefined) groups.push([figure]);
    else last.push(figure);
  }
  return groups;
}

function judge(
  all: readonly Figure[],
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  // 'on the same three months of 2023', '$1.47 a share': beside the point.
  const figures = all.filter(
    ({ quantity, right }) => quantity.kind !== 'duration' && !/^ (?:a|per) share\b/.test(right),
  );
  const shares = figures.filter(({ quantity }) => quantity.kind === 'percent');
  const [share] = shares;
  if (share === undefined || shares.length !== 1 || figures.length !== 3) return [];
  const [one, two] = figures.filter((figure) => figure !== share) as [Figure, Figure];
  const pair = readPair(one, two, share, figures);
  if (pair === undefined || !isSecond(share, pair.amount, figures)) return [];
  return work(pair, share, sentence, words);
}

/** The share that the amount is of the level before it, beside the one that is told. */
function work(
  { amount, level, old, down }: Pair,
  share: Figure,
  sentence: number,
  words: (quantity: Quantity) => string,
): Problem[] {
  const by = inUnit(amount.quantity, level.quantity);
  if (by === undefined || by.ranged || level.quantity.ranged || share.quantity.ranged) return [];
  if (by.value >= level.quantity.value) return [];
  const base = old
    ? level.quantity
    : down
      ? { ...add([level.quantity, by]), value: level.quantity.value + by.value }
      : { ...subtract(level.quantity, by), value: level.quantity.value - by.value };
  if (base.value <= 0 || base.low <= 0) return [];
  const given = (by.value / base.value) * 100;
  const ratio = divide(by, base);
  const range = { low: ratio.low * 100, high: ratio.high * 100 };
  const stated = share.quantity;
  if (overlap(range, stated) || Math.abs(given - stated.value) < stated.step * 0.75) return [];
  const close = Math.abs(given - stated.value) <= Math.max(0.5, stated.value * 0.05);
  return [
    {
      signal: close ? 'some' : 'strong',
      stated: `${down ? 'a fall' : 'a rise'} of ${said(stated.hedge)}${words(stated)}`,
      computed: `${print(given, 1)}%`,
      sum: [
        old
          ? `${words(by)} ÷ ${words(level.quantity)} = ${print(given, 1)}%`
          : `${words(by)} ÷ (${words(level.quantity)} ${down ? '+' : '−'} ${words(by)}) = ${print(given, 1)}%`,
        rounding(`${printInterval(range, 1)}%`),
      ],
      figures: [stated, amount.quantity, level.quantity],
      sentence,
    },
  ];
}

interface Pair {
  readonly amount: Figure;
  readonly level: Figure;
  /** The level is the one before the change. */
  readonly old: boolean;
  readonly down: boolean;
}

/** Which of two figures is the change, and which the level that it led from or to. */
function readPair(
  one: Figure,
  two: Figure,
  share: Figure,
  figures: readonly Figure[],
): Pair | undefined {
  for (const [amount, level] of [
    [one, two],
    [two, one],
  ] as const) {
    const way = wayOf(amount) ?? (isApposed(amount, share, figures) ? wayOf(share) : undefined);
    if (way === undefined) continue;
    const old = ofOld.test(level.left) || wasOnce.test(level.left);
    const closed =
      / (?:closed|ended|settled|finished|stood|stands|trad(?:ed|ing)|now stands|is|was|are|were|fetched|sold|costs?)(?: (?:on|in|the|day|week|session|[a-z]+day|year))* (?:at )?$/.test(
        level.left,
      );
    // 'a budget of $96.4 million, an increase of 2.3%, or $2.2 million'
    const first =
      figures.indexOf(level) < figures.indexOf(share) &&
      /^[^<;.]{0,30}, (?:an? |up |down |which is )/.test(share.left) &&
      isApposed(amount, share, figures);
    if (!old && !ofNew.test(level.left) && !closed && !first) continue;
    // 'up $2.60 at $78.40' and 'from $75.80 up $2.60': the level is not the amount too.
    if (wayOf(level) !== undefined && !old && !closed && !ofNew.test(level.left)) continue;
    return { amount, level, old, down: falls(way) || isFewer.test(way) };
  }
  return undefined;
}

function wayOf({ left, right }: Figure): string | undefined {
  return amountLeft.exec(left)?.[1] ?? amountRight.exec(right)?.[1];
}

/** 'by 2.3%, or $2.2 million': the amount right after its share. */
function isApposed(amount: Figure, share: Figure, figures: readonly Figure[]): boolean {
  return (
    figures.indexOf(amount) === figures.indexOf(share) + 1 &&
    /^(?:,| \(|,? -)? ?(?:or |which is |that is |equal to )(?:[a-z]+ ){0,2}$|^ \($/.test(
      amount.left,
    )
  );
}

/** The share tells the amount once more: it stands beside it, or closes the sentence as 'a gain of'. */
function isSecond(share: Figure, amount: Figure, figures: readonly Figure[]): boolean {
  if (
    /^ of (?!the|its)/.test(share.right) ||
    /^ (?:of|in|among) (?:all|those|them)\b/.test(share.right)
  )
    return false;
  if (isApposed(amount, share, figures)) return true;
  const at = figures.indexOf(share);
  return at > figures.indexOf(amount) && again.test(share.left);
}

/** A sum in the unit of another: 46 cents beside $18.40. */
function inUnit(quantity: Quantity, other: Quantity): Quantity | undefined {
  if (quantity.kind === other.kind && quantity.unit === other.unit) return quantity;
  const small = quantity.unit === 'cent' || quantity.unit === 'GBp';
  if (!small || other.kind !== 'money') return undefined;
  const { value, low, high, step } = quantity;
  return {
    ...quantity,
    unit: other.unit,
    value: value / 100,
    low: low / 100,
    high: high / 100,
    step: step / 100,
  };
}
