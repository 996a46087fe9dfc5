import { saysAll, saysParts } from './all-there-are.ts';
import type { Quantity } from '../../text/quantities.ts';
import { figuresIn, inUnitOf, type Figure } from './clauses.ts';
import { countAlike, countedBy } from './counted.ts';
import { add, asWritten, overlap } from './interval.ts';
import type { ArticleRule } from './problem.ts';
import type { SentenceView } from './sentence-view.ts';
import { judgeParts, viewsNear } from './sum-of-parts.ts';

/** How far before its parts, in sentences, a whole can stand. */
const back = 4;
/** Levels that were, or were wished for; a limit. */
const past =
  / (?:from|than|against|target of|expected|forecast|previously|earlier|last year|up to|nearly|at least)(?: [a-z]+)? $/;
/** A figure of each, or of a part of a part. */
const apart =
  /^(?: [a-z-]+){0,2},? (?:each|apiece|per|of (?:which|whom)|a (?:year|month|week|day|head)|more|fewer|less|higher|lower|times|years? ago|points?)\b/;
/** Words of a list that counts only some, or one thing twice. */
const open =
  / (?:includ(?:e|es|ed|ing)|among|such as|for example|respectively|both|also|at least|up to|age[ds]?|from|than|compared)\b/;

/**
 * Parts that the words say are all there are, and the whole that they do not make: '26 tonnes. … 11
 * tonnes of haddock, eight of whiting and four of monkfish, and nothing else'.
 */
export const closed: ArticleRule = (views, words, document) =>
  views.flatMap((view, at) => {
    if (view.marks < 2) return [];
    const near = saysAll(document, view.sentence - back, view.sentence + 1);
    const counted = isCounted(view);
    if (!near && !counted && !saysParts(view.line)) return [];
    const around = viewsNear(views, at, back, 1);
    const [list, rest] = listsIn(view);
    const readings = [
      ...(list === undefined ? [] : readingsOf(list, view, around)),
      // 'three causes: $34 million for …': the first figure counts the parts.
      ...(rest === undefined
        ? []
        : readingsOf(
            rest,
            view,
            counted || rest[0]?.left.includes(':') === true ? around : [view],
            counted,
          )),
    ];
    const [found] = readings;
    if (found === undefined || readings.some(fits)) return [];
    if (readings.some(({ total }) => total.value !== found.total.value)) return [];
    return judgeParts(
      {
        ...found,
        sentence: view.sentence,
        told: true,
        closed: 'list',
        reach: 0.25,
        ones: view.line.match(/ (?:one|another)\b/g)?.length ?? 0,
      },
      around,
      words,
    );
  });

/** What is all in so many places: 'All the deaths were in three towns', never 'Not all'. */
const allIn =
  /^ (?:all (?:(?:of )?(?:the|those|these|its|their) [a-z]+ )?|(?:the|they|those|these) (?:[a-z]+ )?(?:were|are|was|is) all )(?:[a-z]+ ){0,3}(?:in|from|at|on|to|by|of|among|between) (?:just |only |the )?<c0> [a-z]+/;

/** The one who counts the dead says 'killed', and 'the deaths' after that. */
const dead = / (?:killed|died|dead|deaths?|lives|bodies|toll|victims|fatalities)\b/;
const subject = /^ (?:all (?:of )?)?(?:the|those|these|its|their) ([a-z]+) /;

/** Whether an earlier sentence tells of what all of it is in so many places. */
function tellsOf(other: SentenceView, view: SentenceView): boolean {
  const noun = subject.exec(view.line)?.[1];
  if (noun === undefined) return other.sentence === view.sentence - 1;
  return dead.test(` ${noun}`) ? dead.test(other.line) : other.line.includes(` ${noun}`);
}

/** 'All the deaths were in three towns: eleven in A, six in B and four in C': as many parts as places. */
function isCounted(view: SentenceView): boolean {
  if (!allIn.test(view.line)) return false;
  const [places, ...list] = figuresIn(view);
  const last = list.at(-1);
  return (
    places?.quantity.value === list.length &&
    last !== undefined &&
    list.every(({ quantity: { kind } }) => kind === 'count') &&
    / and $/.test(last.left)
  );
}

function fits({ total, items }: Reading): boolean {
  return overlap(add(items.map(asWritten)), asWritten(total));
}

/** All figures of a sentence, and all but the first, which can be their whole. */
function listsIn(view: SentenceView): readonly (readonly Figure[])[] {
  const figures = figuresIn(view).filter(
    (figure) => ['count', 'money', 'measure'].includes(figure.quantity.kind) && !isAge(figure),
  );
  if (figures.some(({ right }) => apart.test(right)) || figures.length > 12) return [];
  return [figures, figures.slice(1)].filter(
    (list) => list.length >= 2 && !open.test(list.map(({ left }) => left).join(' ')),
  );
}

/** 'Mairi Lennox, 33, a teacher', 'who was 26, is' */
function isAge({ left, right, quantity: { kind, value } }: Figure): boolean {
  return (
    kind === 'count' &&
    value < 111 &&
    /^[,.]/.test(right) &&
    /(?:[a-z], | (?:was|is|turned|turns|aged) )$/.test(left)
  );
}

interface Reading {
  readonly total: Quantity;
  readonly items: readonly Quantity[];
  readonly other: number;
}

function readingsOf(
  list: readonly Figure[],
  view: SentenceView,
  around: readonly SentenceView[],
  counted = false,
): Reading[] {
  const { document, sentence } = view;
  return around.flatMap((other) =>
    figuresIn(other).flatMap((whole): Reading[] => {
      const { quantity } = whole;
      const before = counted ? whole.left.replace(' at least ', ' ') : whole.left;
      if (past.test(before) || apart.test(whole.right) || isAge(whole)) return [];
      if (counted && !tellsOf(other, view)) return [];
      if (other === view ? !isBeforeList(whole, list) : isOneOf(whole, list)) return [];
      const [first, last] = [other.sentence, sentence].sort((a, b) => a - b) as [number, number];
      const composed = first === last || (first === sentence - 1 && refersBack.test(view.line));
      const near = composed && saysParts(view.line);
      if (!near && !counted && !saysAll(document, first, last + 1)) return [];
      const items = list.flatMap((item) => asPart(whole, item, near) ?? []);
      const sum = items.reduce((so, { value }) => so + value, 0);
      if (items.length < list.length || Math.abs(sum / quantity.value - 1) > 0.25) return [];
      return [{ total: quantity, items, other: other.sentence }];
    }),
  );
}

/** 'The haul was made up of', never 'One collection was made up of'. */
const refersBack = /^ (?:the|they|it|these|those|this|that|its|their|his|her)\b/;
const opens =
  /:|\(| - |\b(?:made up|consist|compris|composed|split|divided|shared|distributed|broken)/;

/** '19 playgrounds: eight in …': in one sentence the whole opens the list. */
function isBeforeList({ quantity, right }: Figure, list: readonly Figure[]): boolean {
  return quantity.index === (list[0]?.quantity.index ?? 0) - 1 && opens.test(right);
}

/** 'Twelve were hurt in Lima. Seven were hurt in Ica and four in Tacna': a part as the others are. */
function isOneOf({ right }: Figure, list: readonly Figure[]): boolean {
  const place = inPlace.exec(right)?.[1];
  return place !== undefined && list.some((item) => inPlace.exec(item.right)?.[1] === place);
}

const inPlace = /^(?: [a-z]+){0,3}? (in|at|from|on|to|for|by) /;

/** A figure of the list in the unit of the whole; nothing when it is of something else. */
function asPart(whole: Figure, item: Figure, near: boolean): Quantity | undefined {
  const { kind, unit } = whole.quantity;
  const bare = item.quantity.kind === 'count' && countedBy(item).length === 0;
  if (bare && kind !== 'count') return { ...item.quantity, kind, unit };
  return near || countAlike(whole, item) ? inUnitOf(whole.quantity, item) : undefined;
}
