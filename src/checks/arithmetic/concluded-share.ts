import { remembered } from '../../text/remembered.ts';
import { stem } from '../../text/stems.ts';
import type { Quantity } from '../../text/quantities.ts';
import { allowedShare } from './share-words.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { countedBy } from './counted.ts';
import { add, between, divide, overlap, type Interval } from './interval.ts';
import { print } from './print.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';

const soft =
  '(?:(?:about|around|some|roughly|nearly|almost|only|just|barely|hardly|scarcely|more than|less than|fewer than|over|under|well over|close to|a little|that|the|with|them|it|us|him|her) ){0,3}';
/** What says that a share follows from what was just told, before the share and anywhere beside it. */
const follows = new RegExp(
  `(?: (?:means|meaning|meant|leaves|leaving|making|works out at|amounts to|equals|so that|in other words,?)|(?:^|,) so|, (?:which|that) (?:is|was)) ${soft}$`,
);
const therefore =
  / (?:therefore|thus|hence|accordingly|in other words|put another way|put differently)\b/;
/** Not what the figures beside it make: a change, or a share beside another one. */
const compared = /^ (?:more|less|fewer|higher|lower|up|down|above|below|larger|smaller|again|as)\b/;
/** The share is of no more than a part: 'of the patients in intensive care'. */
const narrowed =
  /^ (?:in|at|on|from|who|whose|whom|that|which|with|aged|under|over|outside|without|to|for|by|between|among|during|after)\b/;
const place = / (?:in|across|from|at|over|within|after|by|on|under|to) (?:the |its |all )?$/;
const parts =
  /^ (?:(?:are|is|were|was|have|has|had|will|would|still|now|today|remain|remains|stand|stands|left)\b|(?:out )?(?:of|in|on|for|from) (?:them|these|those|it|which|whom|the|its|their|his|her|our|all)\b|[.,;:)]|\s*$)/;
const inThem = /^(?: [a-z-]+){1,3} (?:in|on|of|from|among) (?:them|these|those)\b/;
const sizes =
  /^(?:area|size|volume|number|population|total|strength|weight|length|value|capacity|membership|workforce)$/;

/** How many sentences before the share its two figures may stand. */
const reach = 3;

/**
 * A share that is said to follow from two figures: '112 cases …, and 19 patients have died. Almost a
 * quarter of the patients have therefore died'; '12.5 square kilometres in 1985 and 8.0 today, which
 * means that more than half of it has gone'. The share may be that of the smaller figure or of what
 * is left without it; silent too when it is that of any other whole of the article.
 */
export const concludedShare: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    if (!lineHas(view, share)) return [];
    const figures = figuresIn(view);
    return figures.flatMap((told): Problem[] => {
      if (!isConcluded(told, view) || told.quantity.ranged) return [];
      const nouns = ofWhat(told, words(told.quantity));
      if (nouns === undefined) return [];
      const others = figures.filter((one) => one !== told);
      const found =
        pairFor(nouns, others) ??
        pairBefore(nouns, others, views.slice(Math.max(0, at - reach), at));
      if (found === undefined) return [];
      const { part, whole } = found;
      const only = readingOf(told, found);
      const wholes = figuresOf(views).filter(
        ({ kind, unit, value }) => kind === whole.kind && unit === whole.unit && value > part.value,
      );
      const known = [whole, ...wholes].some((one) =>
        readings(part, one, only).some((reading) => overlap(reading, allowed(told.quantity))),
      );
      if (known) return [];
      return [problemOf(told.quantity, part, whole, view.sentence, words, found.other)];
    });
  });

const share = /<[sp]\d/;

/** Every figure of an article once, however often it is told. */
const figuresOf = remembered((views: readonly SentenceView[]): readonly Quantity[] => [
  ...new Map(
    views.flatMap(({ quantities }) =>
      quantities.map((one) => [`${one.kind} ${one.unit} ${String(one.value)}`, one] as const),
    ),
  ).values(),
]);

function isConcluded({ quantity: { kind }, left, right }: Figure, view: SentenceView): boolean {
  if (!['share', 'percent'].includes(kind) || compared.test(right)) return false;
  if (/ (?:by|(?<!more |less |fewer )than) (?:[a-z]+ ){0,3}$/.test(left)) return false;
  return follows.test(left) || therefore.test(view.line);
}

/** The stems of what a share is of; none for a pronoun, nothing when it is of a part that the figures do not tell. */
function ofWhat({ right }: Figure, text: string): readonly string[] | undefined {
  if (/^ of (?:it|them|these)\b/.test(right)) return [];
  const named = /^(?:one|1) ([a-z]{3,}) (?:in|out of) /i.exec(text)?.[1];
  if (named !== undefined) return [stem(named.toLowerCase())];
  const phrase =
    /^ of (the|its|their|his|her|all|our|those|these|all the)? ?((?:[a-z'-]+ ?){1,3})/.exec(right);
  if (phrase === null) return undefined;
  const [all, determiner = '', rest = ''] = phrase;
  const found = rest.trim().split(' ');
  const end = found.findIndex((word) => ends.test(word));
  const noun = end === -1 ? found : found.slice(0, end);
  const after = `${end === -1 ? '' : ` ${found.slice(end).join(' ')}`}${right.slice(all.length).trimEnd()}`;
  if (noun.length === 0 || narrowed.test(after)) return undefined;
  if (/^(?:its|their)$/.test(determiner) && sizes.test(noun.join(' '))) return [];
  return noun.map(stem);
}

const ends =
  /^(?:in|at|on|from|who|whose|whom|that|which|with|aged|under|over|outside|without|to|for|by|between|among|during|after|have|has|had|is|are|was|were|will|would|can|could|did|do|does|remain|remains|no|not|now|still|and|or)$/;

interface Pair {
  readonly part: Quantity;
  readonly whole: Quantity;
  readonly told: Figure;
  /** The sentence before that has them, or one of them. */
  readonly other?: number;
}

/** The pair of the nearest sentence before that has one; with a figure beside the share it is the other of the two. */
function pairBefore(
  nouns: readonly string[],
  own: readonly Figure[],
  before: readonly SentenceView[],
): Pair | undefined {
  for (const view of [...before].reverse()) {
    const found = pairFor(nouns, [...figuresIn(view), ...own]);
    if (found !== undefined) return { ...found, other: view.sentence };
  }
  return undefined;
}

/** The two figures that a share of `nouns` can be of: no others of their sort stand beside them. */
function pairFor(nouns: readonly string[], figures: readonly Figure[]): Pair | undefined {
  const usable = figures.filter(
    ({ quantity, left }) =>
      ['count', 'money', 'measure'].includes(quantity.kind) &&
      quantity.value > 0 &&
      !(quantity.kind === 'count' && place.test(left)),
  );
  const [one, two] = usable;
  if (one === undefined || two === undefined || usable.length !== 2) return undefined;
  if ([one, two].some(({ quantity }) => quantity.ranged)) return undefined;
  const [part, whole] = one.quantity.value < two.quantity.value ? [one, two] : [two, one];
  if (!isOf(nouns, whole) || !(isElliptic(part) || isOf(nouns, part))) return undefined;
  const measured = inUnit(part, whole.quantity);
  if (measured === undefined || measured.value >= whole.quantity.value) return undefined;
  return { part: measured, whole: whole.quantity, told: part };
}

/** '36 of them', '23 are women': what it counts was named before. */
function isElliptic(part: Figure): boolean {
  return parts.test(part.right) || inThem.test(part.right) || countedBy(part).length === 0;
}

/** '12.5 square kilometres in 1985 and 8.0 today' */
function inUnit({ quantity, right }: Figure, whole: Quantity): Quantity | undefined {
  if (quantity.kind === whole.kind && quantity.unit === whole.unit) return quantity;
  const bare =
    quantity.kind === 'count' &&
    whole.kind === 'measure' &&
    countedBy({ quantity, right, left: '' }).length === 0;
  return bare ? { ...quantity, kind: whole.kind, unit: whole.unit } : undefined;
}

/** Whether a figure counts one of the things, or the words before it name them. */
function isOf(nouns: readonly string[], figure: Figure): boolean {
  if (nouns.length === 0 || figure.quantity.kind !== 'count') return true;
  const before = (figure.left.split(/ and |,/).at(-1) ?? '').trim().split(' ').slice(-2).map(stem);
  return [...countedBy(figure), ...before].some((word) => nouns.includes(word));
}

/** What is no more, and what there still is. */
const gone =
  / (?:gone|lost|died|dead|disappeared|vanished|melted|destroyed|closed|shut|felled|quit|dropped out|left|missing|sold|vacant|empty|unfilled|killed)\b/;
const still = /^(?: [a-z]+)? (?:left|today|now|remain(?:s|ing)?|surviv(?:e|es|ed|ing)|still)\b/;

type Reading = 'part' | 'rest' | undefined;

/** Which share is meant, where the words tell: 'has 410 left … two-thirds of it has died', '23 are women … women therefore make up'. */
function readingOf(told: Figure, { told: part }: Pair): Reading {
  const clause = told.right.split(/[,;:.]/)[0] ?? '';
  if (
    gone.test(clause) &&
    (still.test(part.right) || / (?:now|today|still) (?:[a-z]+ )?$/.test(part.left))
  )
    return 'rest';
  if (gone.test(clause) && / (?:leaves|leaving) (?:[a-z]+ ){0,3}$/.test(told.left)) return 'rest';
  const predicate = /^ (?:are|is|were|was) ([a-z]{4,})/.exec(part.right)?.[1];
  const subject = told.left.split(/[,;:.]/).at(-1) ?? '';
  return predicate !== undefined && subject.includes(` ${predicate} `) ? 'part' : undefined;
}

/** The share that the part is, the one that is left without it, and what either is of both together. */
function readings(part: Quantity, whole: Quantity, only: Reading): readonly Interval[] {
  const ratio = divide(part, whole);
  const rest = between(1 - ratio.high, 1 - ratio.low);
  if (only !== undefined) return [only === 'part' ? ratio : rest];
  const both = add([part, whole]);
  return [ratio, rest, divide(part, both), divide(whole, both)];
}

/** 'More than a third' is not said of three quarters. */
function allowed(stated: Quantity): Interval {
  const { low, high } = allowedShare(stated);
  return stated.hedge === 'at-least'
    ? between(
        low,
        Math.min(high, stated.kind === 'percent' ? stated.value / 66 : stated.value * 1.5),
      )
    : { low, high };
}

function problemOf(
  stated: Quantity,
  part: Quantity,
  whole: Quantity,
  sentence: number,
  words: (quantity: Quantity) => string,
  other: number | undefined,
): Problem {
  const given = (part.value / whole.value) * 100;
  return {
    signal: 'some',
    stated: words(stated),
    computed: `${print(given, 1)}%, or ${print(100 - given, 1)}% without it`,
    sum: [
      `${words(part)} ÷ ${words(whole)} = ${print(given, 1)}%`,
      `${words(whole)} without ${words(part)} is ${print(100 - given, 1)}% of it`,
    ],
    figures: other === undefined ? [stated, part, whole] : [stated],
    sentence,
    ...(other === undefined ? {} : { other }),
  };
}
