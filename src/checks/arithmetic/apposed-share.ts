import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import { countAlike, countedBy } from './counted.ts';
import type { Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { judgeShare } from './share.ts';

const soft =
  '(?:about |around |roughly |nearly |almost |only |just |some |more than |less than |fewer than |just over |just under |well over |over |under )*';
/** What leads from the part to its share: ', or', ', a rate of', ' -', ', a loss of more than'. */
const lead = new RegExp(
  `(?:,| -| \\(|;) ?(?:or |(?:and )?that is |which is |just )?(?:an? (?:[a-z]+ ){1,3}of |a )?${soft}$`,
);
/** After the share: the end of its phrase, or the whole by another name. */
const end =
  /^(?!,? (?:higher|lower|more|less|fewer|up|down|above|below)\b)(?:[.,;)]| - |\))|^ (?:of (?:them|those|these|that|the (?:total|whole|workforce|intake|cost|bill|sum|price|budget)|its (?:capacity|total|workforce|staff|budget|members)|capacity|all)|full)\b(?=[.,;)]| -| (?:have|has|had|were|was|are|is|will|would)\b)/;

/**
 * A share told after the part it is of, the whole before it in the sentence or in the one before: 'of
 * the 140 nurses, 60 have since left, more than half'; 'It now holds 61 million litres, or 28% of
 * capacity'.
 */
export const apposedShare: Rule = (view, words, before) => {
  if (!lineHas(view, gate)) return [];
  const figures = figuresIn(view);
  return figures.flatMap((share, at) => {
    if (!['percent', 'share'].includes(share.quantity.kind)) return [];
    if (!lead.test(share.left) || !(end.test(share.right) || isOfItsWhole(figures, at))) return [];
    const pair = sameSentence(figures.slice(0, at)) ?? sentenceBefore(figures, at, view, before);
    if (pair === undefined) return [];
    const { other } = pair;
    const judged = [pair, ...(pair.or ?? [])].map(({ part, whole }) =>
      judgeShare(share.quantity, part, whole, view.sentence, words),
    );
    const told = judged.some((problems) => problems.length === 0) ? [] : (judged[0] ?? []);
    if (other === undefined) return told;
    const signal = anyOfThem.test(figures[at - 1]?.right ?? '') ? { signal: 'some' as const } : {};
    return told.map((problem) => ({ ...problem, ...signal, other }));
  });
};

/** '1.2m of the 2.9m machines sold, or more than half of the market': the whole by any other name. */
function isOfItsWhole(figures: readonly Figure[], at: number): boolean {
  const [part, , share] = figures.slice(Math.max(0, at - 2), at + 1);
  return (
    share !== undefined &&
    at >= 2 &&
    partitive.test(part?.right ?? '') &&
    / or /.test(share.left) &&
    /^ of (?:the|its|their|all|what)\b(?![^,.;]* (?:who|whose|aged|in|from|with|under|over)\b)/.test(
      share.right,
    )
  );
}

const gate = /[,(;-] ?(?:[a-z]+ ){0,7}<[ps]\d/;

/** '60 of them', '312 of its 2,080 posts', 'Of the 140 nurses …, 60': the words say which is the part. */
const partitive =
  /^ (?:[a-z]+ )?(?:out )?of (?:them|whom|which|those|these|the|its|their|his|her|all|our)\b|^ (?:[a-z]+ ){1,3}out of (?:the |its |their )?$|^ (?:out )?of (?:a|an) [a-z]+ of (?:about )?$/;

function sameSentence(earlier: readonly Figure[]) {
  const usable = earlier.filter(({ quantity }) =>
    ['count', 'money', 'measure'].includes(quantity.kind),
  );
  const [one, two] = usable.slice(-2);
  if (one === undefined || two === undefined || usable.length !== earlier.length) return undefined;
  const ofIts = partitive.test(one.right) && usable.length === 2;
  if (ofIts) return asPair(one, two);
  const ofThem = /^ (?:[a-z]+ )?of (?:them|whom|which|those|these)\b/.test(two.right);
  const ofThe =
    usable.length === 2 &&
    (/ of (?:the|its|their|all|our) (?:[a-z]+ )?$/.test(one.left) ||
      / (?:survey|poll|sample|study|review|check|audit) of (?:about |some |more than )?$/.test(
        one.left,
      ) ||
      // 'On the 60 shifts that it sampled, the unit was short on 45, or three in four'
      (/^ (?:on|in|at|from|among|for|across|during) (?:the|its|their|all|our) (?:[a-z]+ )?$/.test(
        one.left,
      ) &&
        / (?:on|in|at|from|for) (?:only |just |about |some )?$/.test(two.left)));
  return ofThem || ofThe ? asPair(two, one) : undefined;
}

/** 'In 62 of them': of what the sentence before counts. */
const anyOfThem = /^ of (?:them|those|these)\b/;
const followsOn =
  /^ (?:(?:now|today|since then|by then|at present|last year|this year|so far)[a-z0-9 ]{0,20},? )?(?:it|they|there|of (?:them|those|these),?) /;
const ofThose = /^ of (?:them|those|these),? <c0>/;
const hasWhole = / (?:when full|capacity|in all|in total|altogether|total of)\b/;

/** 'The reservoir holds 340m litres when full. It now holds 61m, or 28% of capacity.' */
function sentenceBefore(
  figures: readonly Figure[],
  at: number,
  view: SentenceView,
  before: readonly SentenceView[],
) {
  const part = figures[at - 1];
  const previous = before.at(-1);
  if (part === undefined || previous?.sentence !== view.sentence - 1) return undefined;
  const ofThem = anyOfThem.test(part.right);
  const paid = isPaid(figures, at, view, previous);
  if (at !== 1 || !(paid || ofThem || lineHas(view, followsOn) || lineHas(previous, hasWhole)))
    return undefined;
  const wholes = figuresIn(previous).filter(
    (whole) => whole.quantity.kind !== 'percent' && asPair(part, whole) !== undefined,
  );
  const [whole] = wholes.slice(-1);
  // 'Of those, 882': of what was counted last, unless the share is that of another figure.
  if (whole === undefined || (wholes.length !== 1 && !lineHas(view, ofThose))) return undefined;
  if (!paid && / of (?:[a-z]+ )?$/.test(part.left)) return undefined;
  const [pair, ...or] = [whole, ...wholes.slice(0, -1)].flatMap((one) => asPair(part, one) ?? []);
  return pair === undefined ? undefined : { ...pair, or, other: previous.sentence };
}

const ofTheBill = /^ of the (?:total|whole|cost|bill|sum|price|budget)\b/;
const costs = / (?:cost|costs|costing|took|spent|budget|bill|built for|bought for|price)\b/;
const year =
  /\b(?:last|this|next) (?:year|month|week|season|quarter)|\byears? (?:ago|before|earlier)|\b(?:19|20)\d\d\b/;

/** 'The fair cost ₦140m. The state gave ₦84m, or nearly three-quarters of the total': money, and the only sum told of the same time. */
function isPaid(
  figures: readonly Figure[],
  at: number,
  view: SentenceView,
  previous: SentenceView,
): boolean {
  const [part, told] = [figures[at - 1], figures[at]];
  return (
    part?.quantity.kind === 'money' &&
    ofTheBill.test(told?.right ?? '') &&
    lineHas(previous, costs) &&
    previous.quantities.filter(({ kind }) => kind === 'money').length === 1 &&
    year.exec(view.line)?.[0] === year.exec(previous.line)?.[0]
  );
}

interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
}

function asPair(part: Figure, whole: Figure) {
  const bare = part.quantity.kind === 'count' && countedBy(part).length === 0;
  const measured: Quantity | undefined =
    inUnitOf(whole.quantity, part) ??
    // '340m cubic metres when full … 61m': the unit is left out the second time.
    (bare && whole.quantity.kind === 'measure'
      ? { ...part.quantity, kind: 'measure', unit: whole.quantity.unit }
      : undefined);
  const alike =
    countAlike(part, whole) || countedBy(part).length === 0 || partitive.test(part.right);
  if (measured === undefined || !alike || measured.value >= whole.quantity.value) return undefined;
  // 'Some 612 of them' were counted.
  const { value, hedge } = measured;
  const counted = hedge === 'about' && value > 100 && value % 10 !== 0;
  return {
    part: counted ? { ...measured, low: value, high: value } : measured,
    whole: whole.quantity,
    other: undefined as number | undefined,
    or: undefined as readonly Pair[] | undefined,
  };
}
