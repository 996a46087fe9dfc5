import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { add, overlap } from './interval.ts';
import { leavesRoom } from './leaves-room.ts';
import { print, printLike } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { judgeParts } from './sum-of-parts.ts';

/**
 * Sums whose total stands in a sentence before the parts: money set aside and what it goes to, a
 * body of so many members and how they vote.
 */
export const spread: Rule = (view, words, before) =>
  before.length === 0 && !/ - (?:member|seat|strong)\b/.test(view.line)
    ? []
    : [
        ...money(view, words, before),
        ...gapped(view, words, before.at(-1)),
        ...votes(view, words, before),
      ];

const open =
  / (?:including|includes?|others?|rest|remaining|remainder|such as|up to|as well as|plus|per|each|every|another|from|than|more|already|further|additional|extra)\b/;

/** '$48 million for road repairs … $22 million will go to arterial roads, $15 million to … and $9 million to …' */
function money(
  view: SentenceView,
  words: (quantity: Quantity) => string,
  before: readonly SentenceView[],
): Problem[] {
  if (lineHas(view, open)) return [];
  const items = figuresIn(view).filter(({ quantity }) => quantity.kind === 'money');
  const goes = items.every(({ right }) => goesTo.test(right)) || areShares(items);
  const others = view.quantities.filter(({ kind }) => kind !== 'money' && kind !== 'share');
  if (items.length < 3 || !goes || others.length > 0) return [];
  const topics = new Set(items.flatMap(({ right }) => topicsOf(right)));
  const totals = before.flatMap((earlier) =>
    figuresIn(earlier)
      .filter(
        ({ quantity, right }) =>
          quantity.kind === 'money' &&
          quantity.unit === items[0]?.quantity.unit &&
          !/^ (?:per|each|apiece|a (?:year|month|week|day|head)) /.test(right) &&
          (topicsOf(right).some((topic) => topics.has(topic)) || sameDeal(earlier, view)),
      )
      .map(({ quantity }) => ({ quantity, sentence: earlier.sentence })),
  );
  const quantities = items.map(({ quantity }) => quantity);
  const parts = quantities.reduce((so, one) => so + one.value, 0);
  // 'put at £3.5m in June, has risen to £5.2m': the one that the parts come near to.
  const near = totals.filter(({ quantity }) => Math.abs(parts / quantity.value - 1) <= 0.15);
  const [total] = near;
  if (total === undefined || near.length > 1) return [];
  if ([total.quantity, ...quantities].some((one) => one.hedge !== 'exact' || one.ranged)) return [];
  const ratio = parts / total.quantity.value;
  // Rounding of many parts adds up; a gap of three per cent and more is worth a question all the same.
  const small = Math.abs(ratio - 1) < 0.03 && overlap(add(quantities), total.quantity);
  if (ratio < 0.85 || ratio > 1.15 || parts === total.quantity.value || small) return [];
  if (ratio < 1 && leavesRoom(view.document, quantities, total.quantity.value - parts)) return [];
  const computed = printLike(parts, words(total.quantity));
  return [
    {
      signal: 'some',
      stated: `a total of ${words(total.quantity)}`,
      computed,
      sum: [`${quantities.map(words).join(' + ')} = ${computed}, against ${words(total.quantity)}`],
      figures: [total.quantity, ...quantities],
      sentence: view.sentence,
      other: total.sentence,
    },
  ];
}

/** 'brought', 'lost', 'took': what each of several did, told once. */
const did =
  / (?:brought|brings?|took|takes?|drew|draws?|attracted|raised|raises?|earned|made|makes?|lost|loses?|sheds?|filled|collected|won|had|lost|sold|supplied|sent|contributed|added|yielded|netted|scored|caught) (?:in |about )?$/;
const elsewhere =
  / (?:alone|so far|more|another|also|including|among|other|others|each|per|than|then|rest|from (?:the|a) (?:previous|earlier))\b/;

const dated =
  / (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)\b/;

/** 'The appeal raised £48,000. The dinner brought in £21,500, the raffle £9,200 and the auction £14,300.' */
function gapped(
  view: SentenceView,
  words: (quantity: Quantity) => string,
  previous: SentenceView | undefined,
): Problem[] {
  if (previous?.sentence !== view.sentence - 1 || view.marks < 3) return [];
  const figures = figuresIn(view);
  const [first, ...rest] = figures;
  if (first === undefined || rest.length < 2 || elsewhere.test(view.line)) return [];
  // 'visitors in May. June brought …': of other months than the total.
  if (dated.test(previous.line) && dated.test(view.line)) return [];
  const isGapped =
    did.test(first.left) &&
    rest.every(({ left }) => /(?:, |,? and )(?:the |its |a |in )?(?:[a-z'-]+ ){1,3}$/.test(left)) &&
    / and (?:[a-z'-]+ ){1,4}$/.test(rest.at(-1)?.left ?? '') &&
    figures.every(({ right }) =>
      /^(?: (?:people|visitors|votes|seats|points|of them))?(?:[,.;]| and )/.test(right),
    );
  if (!isGapped) return [];
  const { kind, unit } = first.quantity;
  if (kind !== 'count' && kind !== 'money') return [];
  const items = figures.map(({ quantity }) => quantity);
  const alike = (one: Quantity) => one.kind === kind && one.unit === unit;
  const totals = figuresIn(previous)
    .map(({ quantity }) => quantity)
    .filter((one) => alike(one) && one.value > 20);
  const [total] = totals;
  if (total === undefined || totals.length > 1 || !items.every(alike)) return [];
  return judgeParts(
    { total, items, sentence: view.sentence, other: previous.sentence, told: false, reach: 0.2 },
    [previous, view],
    words,
  );
}

const goesTo =
  /^ (?:(?:will|would|is to|has|was|were|is|are) )?(?:be )?(?:go|goes|going|went|spent|set aside|earmarked|allocated|given)?\s?(?:to|for|on|from) /;

/** 'The state will pay $50m, the county $25m and the city $20m': one verb, several who pay. */
function areShares([first, ...rest]: readonly Figure[]): boolean {
  return (
    first !== undefined &&
    / (?:pay|paid|pays|contribut(?:e|ed|es|ing)|provid(?:e|ed|es|ing)|put(?:ting)? (?:in|up)|giv(?:e|es|ing)|gave|meet|met|cover(?:s|ed)?|rais(?:e|ed|es)|fined?|spen[dt]|receiv(?:e|ed|es)|gets?|got|promised|pledged|offered|committed) (?:[a-z]+ ){0,2}$/.test(
      first.left,
    ) &&
    rest.every(({ left }) => /(?:, |,? and )(?:the |its |a )?(?:[a-z'-]+ ){1,4}$/.test(left))
  );
}

const deals = [
  / fin(?:e|ed|es|ing)\b/,
  / (?:cost|costs|costing|price|bill|budget|scheme|project|paid|pay|pays|promised|pledged|offered|contribut|provid|put up|put in|fund|funding|funded|gives?|gave|meet|cover)/,
  / rais(?:e|ed|es|ing)\b/,
  / (?:grant|award|prize|compensation|settlement|damages)/,
];

/** Both sentences are of fines, of costs and who bears them, of money raised, of grants. */
function sameDeal(a: SentenceView, b: SentenceView): boolean {
  return deals.some((deal) => deal.test(a.line) && deal.test(b.line));
}

/** The longer words right after a figure, without a plural's ending. */
function topicsOf(right: string): string[] {
  return (right.match(/[a-z]{4,}/g) ?? [])
    .slice(0, 6)
    .filter((word) => !dull.has(word))
    .map((word) => word.replace(/s$/, ''));
}

const dull = new Set(
  'will would that with from this their next year years over into than which been have more most city plan'.split(
    ' ',
  ),
);

const size = /<c(\d+)> - (?:member|seat|strong|person|man)\b/;
const sides = [
  /\b(?:support|back|favou?r|approve|for)/,
  /\b(?:against|oppos|reject)/,
  /\b(?:undecided|not decided|abstain|not said|unsure|yet to decide)/,
];

/** 'the 13-member council. Eight members will support it, four are opposed and two have not decided' */
function votes(
  view: SentenceView,
  words: (quantity: Quantity) => string,
  before: readonly SentenceView[],
): Problem[] {
  const items = figuresIn(view).filter(
    ({ quantity, right }) => quantity.kind === 'count' && !/^ - /.test(right),
  );
  if (items.length < 2 || lineHas(view, open) || !areSides(items)) return [];
  for (const earlier of [...before, view].reverse()) {
    const index = size.exec(earlier.line)?.[1];
    const total = index === undefined ? undefined : earlier.quantities[Number(index)];
    if (total === undefined) continue;
    const given = items.reduce((so, { quantity }) => so + quantity.value, 0);
    const exact = items.every(({ quantity }) => quantity.hedge === 'exact' && !quantity.ranged);
    // Fewer are no problem: members stay away, seats are vacant.
    if (!exact || given <= total.value || given > total.value * 1.5) return [];
    const quantities = items.map(({ quantity }) => quantity);
    return [
      {
        signal: 'strong',
        stated: `${words(total)} members`,
        computed: print(given),
        sum: [`${quantities.map(words).join(' + ')} = ${print(given)}, against ${words(total)}`],
        figures: [total, ...quantities],
        sentence: view.sentence,
        ...(earlier === view ? {} : { other: earlier.sentence }),
      },
    ];
  }
  return [];
}

/** Each figure is one side of a vote, and no two the same side. */
function areSides(items: readonly Figure[]): boolean {
  const taken = items.map(({ right }) => sides.findIndex((side) => side.test(right)));
  return !taken.includes(-1) && new Set(taken).size === taken.length;
}
