import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import { countAlike } from './counted.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

/** One thing measured at two moments, in one sentence or in two that follow each other. */
export interface Levels {
  readonly from: Quantity;
  readonly to: Quantity;
  /** What was measured, in the words around the earlier level. */
  readonly about: string;
  /** The sentences of the two levels; the same one twice when both stand in it. */
  readonly sentences: readonly [number, number];
  /** Years that the levels name. */
  readonly years: readonly number[];
}

/** A year; 9999 for now, 9998 for a year ago, 0 for 'before'. */
type Moment = number;

const year = / (?:in|at|since|by|during|end of) (?:[a-z]+ )?((?:19|20)\d\d)\b/;
const now =
  / (?:today|now|this (?:year|month|spring|summer|autumn|winter)|currently|at present|(?:has|have|had) (?:since )?(?:fallen|risen|grown|dropped|climbed|shrunk|reached|swollen|come down|gone up))\b/;
const ago = / (?:last year|(?:a|one) (?:year|decade|month) ago|<d\d+> ago)\b/;
const lately = / last (?:month|week|quarter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** Before the other level, whenever that was. */
const earlier =
  / (?:(?:a|one) (?:year|decade|month) (?:earlier|before)|<d\d+> (?:earlier|before)|the year before|the previous year)\b/;
const past =
  / (?:before (?:it|the|that|this|then)\b|originally|initially|previously|at (?:the|its) (?:start|outset|beginning|launch|peak)|when (?:it|the) [a-z ]{0,24}(?:began|started|opened|launched|took office))/;
const boundary = /;|, (?!when )| and | but | while | compared /;

/** The two levels of a sentence, or of it and the one before; nothing when more than two could be meant. */
export function levelsOf(
  view: SentenceView,
  previous: SentenceView | undefined,
): Levels | undefined {
  const here = levelFigures(view);
  const [one, two] = here;
  if (one !== undefined && two !== undefined && here.length === 2) {
    return inOrder(one, two, [view.sentence, view.sentence], textOf(one, undefined, two));
  }
  if (one === undefined || here.length !== 1 || previous === undefined) return undefined;
  if (previous.sentence !== view.sentence - 1 || !lineHas(view, followsOn)) return undefined;
  const before = levelFigures(previous);
  const [former] = before;
  if (former === undefined || before.length !== 1) return undefined;
  return inOrder(former, one, [previous.sentence, view.sentence], former.left);
}

/** 'It is now …', 'By July 2025 it had …', 'Last year there were …': the same thing, later. */
const followsOn =
  /^ (?:(?:now|today|since then|by|in|at|last|this|the|a|two|three|four|five|ten|and|but)\b[a-z0-9 <>]{0,24},? )?(?:it|they|there|that (?:figure|number|total|rate)|the (?:figure|number|total|rate)|this|that) (?:is|was|are|were|has|had|have|stands|stood|holds|held|employs|employed|now|fell|rose|dropped|reached|will)\b/;

/** Figures that can be a level: no change, no age, nothing softened away. */
function levelFigures(view: SentenceView): Figure[] {
  const all = figuresIn(view);
  const levels = all.filter(
    ({ quantity, left, right }) =>
      ['count', 'money', 'percent', 'measure'].includes(quantity.kind) &&
      !/^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|up|down|above|below|extra)\b/.test(right) &&
      !/ (?:by|of|up|down|than) (?:[a-z]+ )?$/.test(left),
  );
  return levels.some((one) => levels.some((other) => one.quantity.kind !== other.quantity.kind))
    ? levels.filter(({ quantity }) => quantity.kind !== 'percent')
    : levels;
}

function inOrder(
  one: Figure,
  two: Figure,
  sentences: readonly [number, number],
  about: string,
): Levels | undefined {
  const same = sentences[0] === sentences[1];
  const first = momentOf(textOf(one, undefined, same ? two : undefined));
  const second = momentOf(textOf(two, same ? one : undefined, undefined)) ?? present(first, two);
  if (first === undefined || second === undefined || first === second) return undefined;
  const [from, to] = first < second ? [one, two] : [two, one];
  const earlier = countAlike(from, to) ? inUnitOf(to.quantity, from) : undefined;
  const later = earlier === undefined ? inUnitOf(from.quantity, to) : to.quantity;
  if (later === undefined || !countAlike(from, to)) return undefined;
  const pair = { from: earlier ?? from.quantity, to: later };
  if ([pair.from, pair.to].some(({ hedge, ranged }) => hedge !== 'exact' || ranged))
    return undefined;
  const years = [first, second].filter((at) => at > 1000 && at < 9000);
  return { ...pair, about: `${about} ${one.right.split(boundary)[0] ?? ''}`, sentences, years };
}

/** The words that belong to a figure: up to the clause of its neighbour on each side. */
function textOf(figure: Figure, before: Figure | undefined, after: Figure | undefined): string {
  const left = before === undefined ? figure.left : lastOf(figure.left);
  const right = after === undefined ? figure.right : (figure.right.split(boundary)[0] ?? '');
  return `${left}# ${right.trimStart()} `;
}

function lastOf(left: string): string {
  const cut = boundary.exec(left);
  return cut === null ? left : ` ${left.slice(cut.index + cut[0].length).trimStart()}`;
}

function momentOf(text: string): Moment | undefined {
  const [left = '', right = ''] = text.split('#');
  for (const part of [right, left]) {
    const stated = year.exec(` ${part}`);
    if (stated !== null) return Number(stated[1]);
    if (ago.test(` ${part}`)) return 9998;
    if (lately.test(` ${part}`)) return 9998.5;
    if (past.test(` ${part}`) || earlier.test(` ${part}`)) return 0;
    if (now.test(` ${part}`)) return 9999;
  }
  return undefined;
}

/** 'It is £1,150' after '£800 in 2020': the present tense is now. */
function present(first: Moment | undefined, { left }: Figure): Moment | undefined {
  return first !== undefined &&
    / (?:is|are|has|have|stands at|holds|employs) (?:[a-z]+ ){0,2}$/.test(left)
    ? 9999
    : undefined;
}
