import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import { countAlike, countedBy } from './counted.ts';
import { momentOf, today, unranked, type Moment } from './moment-words.ts';
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
  /** What says which level came first: moments, 'from … to', or nothing but the order of the text. */
  readonly by: 'moments' | 'words' | 'order';
}

const boundary = /;|, (?!when )| and | but | while | compared | against | as against | from | to /;

/** The two levels of a sentence, or of it and the one before; nothing when more than two could be meant. */
export function levelsOf(
  view: SentenceView,
  previous: SentenceView | undefined,
): Levels | undefined {
  const here = levelFigures(view);
  const [one, two] = here;
  if (one !== undefined && two !== undefined && here.length === 2) {
    const [left = '', between = '', right = ''] = around(view, one, two);
    const texts = [`${left}#${clauseAfter(between)}`, `${clauseBefore(between)}#${right}`] as const;
    const about = `${left} ${clauseAfter(between)} ${one.right.split(boundary)[0] ?? ''}`;
    return inOrder(one, two, texts, [view.sentence, view.sentence], about, between);
  }
  if (one === undefined || here.length !== 1 || previous === undefined) return undefined;
  if (previous.sentence !== view.sentence - 1 || !followsOn(view, previous)) return undefined;
  const before = levelFigures(previous);
  const [former] = before;
  if (former === undefined || before.length !== 1) return undefined;
  const texts = [around(previous, former), around(view, one)].map(
    ([left = '', right = '']) => `${left}#${right}`,
  ) as [string, string];
  const about = `${former.left} ${former.right.split(boundary)[0] ?? ''}`;
  return inOrder(former, one, texts, [previous.sentence, view.sentence], about, '');
}

/** The words before, between and after some figures of a sentence, up to the next share. */
function around(view: SentenceView, ...figures: readonly Figure[]): string[] {
  const all = figuresIn(view);
  const texts = [''];
  for (const [at, figure] of all.entries()) {
    texts[texts.length - 1] += figure.left;
    if (figures.includes(figure)) texts.push('');
    else if (
      ['percent', 'share', 'points'].includes(figure.quantity.kind) &&
      texts.length > figures.length
    )
      break;
    else
      texts[texts.length - 1] += figure.quantity.kind === 'duration' ? `<d${String(at)}>` : '<c0>';
    if (at === all.length - 1) texts[texts.length - 1] += figure.right;
  }
  const last = texts.at(-1) ?? '';
  return [...texts.slice(0, -1), last.split(consequence)[0] ?? ''];
}

/** What goes on after a level is not the moment of it: ', so the number has dropped'. */
const consequence = /;|, (?:so|and|but|meaning|which means) /;

const pronoun =
  /^(?: ")? (?:(?:now|today|since then|by|in|at|last|this|the|a|two|three|four|five|ten|and|but|so|then|only|just|some)\b[a-z0-9 <>]{0,24},? )?(?:it|they|there|he|she|i|we|that (?:figure|number|total|rate)|this|that) (?:[a-z]+|['’]s)\b/;
const definite =
  /^(?: ")? (?:[a-z0-9 <>]{0,30}?,? )?(?:the|that|its|their|his|her) ((?:[a-z]+ ){1,4})/;
const measure =
  /^(?:figure|number|total|rate|price|cost|bill|toll|sum|level|count|fee|rent|amount|share|size|area|population|value|average|tally)$/;

/** 'It is now …', 'By July the price had …', 'Last year there were …': the same thing, later. */
function followsOn(view: SentenceView, previous: SentenceView): boolean {
  if (lineHas(view, pronoun)) return true;
  const phrase = definite.exec(view.line.split(/<[cmup]/)[0] ?? '')?.[1];
  if (phrase === undefined) return false;
  const known = stemsOf(previous.line);
  const [first = '', second = ''] = phrase.split(' ');
  return [first, second].some((noun) => measure.test(noun) || known.has(stem(noun)));
}

function stemsOf(line: string): ReadonlySet<string> {
  return new Set((line.match(/[a-z]{3,}/g) ?? []).map(stem));
}

/** Figures that can be a level: no change, no age, nothing softened away. */
function levelFigures(view: SentenceView): Figure[] {
  const all = figuresIn(view);
  const levels = all.filter(
    ({ quantity, left, right }) =>
      ['count', 'money', 'percent', 'measure'].includes(quantity.kind) &&
      !/^ (?:[a-z]+ )?(?:more|fewer|less|higher|lower|up|down|above|below|extra|times|- fold|increase|rise|drop|fall|cut)\b/.test(
        right,
      ) &&
      !/ (?:by|of|up|down|than) (?:(?!from |to |on |at )[a-z]+ )?$/.test(left),
  );
  return levels.some((one) => levels.some((other) => one.quantity.kind !== other.quantity.kind))
    ? levels.filter(({ quantity }) => quantity.kind !== 'percent')
    : levels;
}

/** 'from 640 … to 560', '33, against 28': words that give the order with no moment named. */
const fromTo = / from (?:[a-z]+ ){0,3}#.* to (?:[a-z]+ ){0,3}$/;
const toFrom = / (?:from|against|versus|compared (?:with|to)) (?:(?!to )[a-z']+ ){0,4}$/;

function inOrder(
  one: Figure,
  two: Figure,
  texts: readonly [string, string],
  sentences: readonly [number, number],
  about: string,
  between: string,
): Levels | undefined {
  const order = orderOf(one, two, texts, between);
  if (order === undefined || !countAlike(one, two) || isOfMore(one, two, texts[0]))
    return undefined;
  const { turned, moments, by } = order;
  const [from, to] = turned ? [two, one] : [one, two];
  const earlier = inUnitOf(to.quantity, from);
  const later = earlier === undefined ? inUnitOf(from.quantity, to) : to.quantity;
  if (later === undefined) return undefined;
  const pair = { from: earlier ?? from.quantity, to: later };
  if ([pair.from, pair.to].some(({ hedge, ranged }) => hedge !== 'exact' || ranged))
    return undefined;
  const years = moments.filter((at) => at > 1000 && at < 9000);
  return { ...pair, about, sentences, years, by };
}

/** 'from nine years to six, of the plant where 14 workers died': a bare number before the one that says what it counts. */
function isOfMore(one: Figure, two: Figure, text: string): boolean {
  if (one.quantity.kind !== 'count' || countedBy(one).length > 0) return false;
  const nouns = countedBy(two);
  return nouns.length > 0 && !nouns.some((noun) => stemsOf(text).has(noun));
}

function orderOf(one: Figure, two: Figure, texts: readonly [string, string], between: string) {
  const told = texts.map(momentOf);
  const first = told[0] ?? pastOf(one, told[1]) ?? (told[1] === 0 ? today : undefined);
  const second = told[1] ?? present(first, two) ?? (told[0] === 0 ? today : undefined);
  const moments = [first, second].filter((at) => at !== undefined);
  const known = first !== undefined && second !== undefined && first !== second;
  const by = known ? ('moments' as const) : ('words' as const);
  if (fromTo.test(`${one.left}#${between}`)) return { turned: false, moments, by };
  if (toFrom.test(two.left)) return { turned: true, moments, by };
  if (known) return { turned: first > second, moments, by };
  return first !== undefined && first === second && first >= unranked && first < today
    ? { turned: false, moments, by: 'order' as const }
    : undefined;
}

/** 'that cost £240, now costs £960': what was, beside what is. */
function pastOf({ left }: Figure, other: Moment | undefined): Moment | undefined {
  return other === today &&
    / (?:was|were|had|cost|stood at|held|took|paid|built for|meant for|made for)(?: [a-z]+){0,2} $/.test(
      left,
    )
    ? 0
    : undefined;
}

/** The words after the first level that belong to it: up to the clause, or the verb, of the second. */
function clauseAfter(between: string): string {
  return between.split(boundary.test(between) ? boundary : verb)[0] ?? '';
}

function clauseBefore(between: string): string {
  const cut = boundary.exec(between);
  if (cut !== null) return ` ${between.slice(cut.index + cut[0].length).trimStart()}`;
  const at = between.search(verb);
  return at === -1 ? between : between.slice(at);
}

const verb = / (?:now|is|was|are|were|goes|go|costs?|stands?|has|have) /;

/** 'It is £1,150' after '£800 in 2020': the present tense is now. */
function present(first: Moment | undefined, { left }: Figure): Moment | undefined {
  return first !== undefined &&
    first < unranked &&
    / (?:is|are|['’]s|has|have|stands at|holds|employs|costs?|takes?|goes for)(?: [a-z]+){0,2} $/.test(
      left,
    )
    ? today
    : undefined;
}
