import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import { figuresIn, type Figure } from './clauses.ts';
import { add, asWritten, overlap } from './interval.ts';
import type { ArticleRule, Problem } from './problem.ts';
import { plainLine } from '../../text/sentence-line.ts';
import { lineHas, type SentenceView } from './sentence-view.ts';
import { judgeParts, viewsNear } from './sum-of-parts.ts';

/** Words before a figure that say that it is what is left of a whole. */
const closes = / (?:the|its|their|his|her|our) (?:other|remaining) $/;
/** 'the final £12,500': of money alone, as 'the last 12' games and days are no parts. */
const ends = / (?:the|its|their|his|her|our) (?:final|last) $/;
/** 'with 33 seconds in hand', '52 remain': after it. */
const isLeft =
  /^(?: [a-z]+)?,? (?:in hand|left(?=[ .,;])(?! (?:the|for|with|on|in|at|behind))|remain(?:s|ed|ing)?\b|to spare|outstanding)/;
/** 'the other four boats in the harbour': others than those just told. */
const elsewhere = /^ [a-z]+s (?:in|at|on|from) (?:the|its|their|his|her|our) /;
const gate =
  / (?:the|its|their|his|her|our) (?:other|remaining|final|last) <|> (?:[a-z]+ )?(?:in hand|left|remain|remains|remained|remaining|to spare|outstanding)\b/;

/** Parts told in no figures: then the figures are not all the parts. */
const unsaid =
  / (?:some of|several|a few|many|dozens|hundreds|thousands|most|others|each|apiece|respectively|an unknown|a handful|a couple|both)\b/;

/** How far before the rest, in sentences, its whole can stand. */
const back = 4;
/** How many sentences with figures before, when a part names what it is of: '26 of the injured'. */
const farthest = 60;

interface Placed extends Figure {
  readonly view: SentenceView;
}

/**
 * What is left of a whole beside its other parts: 'found 19 of the 61 stones. … The other 52'; 'he took
 * £86,400 … £41,000 went to A, £22,900 on B and the final £12,500 on C'.
 */
export const theRest: ArticleRule = (views, words) =>
  views.flatMap((view, at) => {
    if (!lineHas(view, gate)) return [];
    const near = viewsNear(views, at, back, 1);
    const far = views
      .slice(Math.max(0, at - farthest), at)
      .filter((other) => !near.includes(other));
    return figuresIn(view).flatMap((rest, position) =>
      isRest(rest) ? judgeRest({ ...rest, view }, position, near, far, words) : [],
    );
  });

function isRest({ quantity, left, right }: Figure): boolean {
  if (!['count', 'money', 'measure', 'duration'].includes(quantity.kind) || / - $/.test(left))
    return false;
  if (isLeft.test(right)) return true;
  if (quantity.kind === 'duration' || elsewhere.test(right)) return false;
  return (
    closes.test(left) || (quantity.kind === 'money' && ends.test(left)) || isLastOf(right, left)
  );
}

/** 'the last 30 went to': what became of it follows at once. */
function isLastOf(right: string, left: string): boolean {
  return ends.test(left) && /^ (?:to|on|in|for|from|went|goes|came|comes) (?!the past)/.test(right);
}

function judgeRest(
  rest: Placed,
  position: number,
  near: readonly SentenceView[],
  far: readonly SentenceView[],
  words: (quantity: Quantity) => string,
): Problem[] {
  const earlier = near
    .filter(({ sentence }) => sentence <= rest.view.sentence)
    .flatMap((view) =>
      figuresIn(view)
        .slice(0, view === rest.view ? position : undefined)
        .map((figure) => ({ ...figure, quantity: inUnit(figure, rest), view })),
    )
    .filter((figure) => isAlike(rest, figure) && !isOfOne(figure));
  if (earlier.length === 0 || earlier.length > 12) return [];
  const later = near
    .filter(({ sentence }) => sentence >= rest.view.sentence)
    .flatMap((view) => figuresIn(view))
    .filter(({ quantity }) => quantity.index > rest.quantity.index && isAlike(rest, { quantity }));
  const found = [...wholesOf(rest, earlier), ...namedWhole(rest, earlier.at(-1), far)];
  const [best] = found
    .filter(({ told, ratio }) => Math.abs(ratio - 1) <= (told ? 0.25 : 0.16))
    .sort(
      (a, b) => Number(b.told) - Number(a.told) || Math.abs(a.ratio - 1) - Math.abs(b.ratio - 1),
    );
  if (best === undefined) return [];
  const { whole, items, told } = best;
  if (addsUp(rest.quantity, [...earlier, ...later], isNested(items) ? [] : partsOf(told, items)))
    return [];
  const between = linesBetween(items[0] ?? rest, rest);
  if (unsaid.test(between)) return [];
  return judgeParts(
    {
      total: whole.quantity,
      items: items.map(({ quantity }) => quantity),
      sentence: rest.view.sentence,
      other: whole.view.sentence,
      told,
      reach: told ? 0.25 : 0.16,
      ...(told ? { closed: 'rest' } : {}),
      ones: between.match(one)?.length ?? 0,
    },
    // A figure farther up can be what the parts make.
    [...far, ...near],
    words,
  );
}

/** What is said to be a part is not itself the whole of others. */
function partsOf(told: boolean, items: readonly Placed[]): readonly Quantity[] {
  return told ? items.map(({ quantity }) => quantity) : [];
}

/** '1,240 kilograms, 520 of them fuel. It used 390. The 130 that remain': what is left of a part. */
function isNested(items: readonly Placed[]): boolean {
  const [part, next] = items;
  return part !== undefined && isOfThem(part) && next?.view !== part.view;
}

const one =
  / (?:one|another|a (?:further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?= )/g;

/** The words from the sentence of the first part to the rest. */
function linesBetween(first: Placed, { view, quantity }: Placed): string {
  const lines: string[] = [];
  for (let at = first.view.sentence; at < view.sentence; at += 1)
    lines.push(plainLine(view.document, at));
  const own = figuresIn(view).filter((figure) => figure.quantity.index <= quantity.index);
  return ` ${[...lines, ...own.map(({ left }) => left)].join(' ')}`;
}

function isAlike(rest: Figure, figure: Pick<Figure, 'quantity'>): boolean {
  const { quantity } = figure;
  return (
    quantity.value > 0 &&
    quantity.kind === rest.quantity.kind &&
    quantity.unit === rest.quantity.unit
  );
}

/** 'gave up 18 of them' of 41 seconds: seconds. */
function inUnit({ quantity, right }: Figure, rest: Figure): Quantity {
  const { kind, unit } = rest.quantity;
  const bare = quantity.kind === 'count' && /^ of (?:them|those|these|that|it)\b/.test(right);
  return bare && kind !== 'count' ? { ...quantity, kind, unit } : quantity;
}

/** Whether some figure is the rest and some of the others together: a reading under which all is well. */
function addsUp(
  rest: Quantity,
  figures: readonly Figure[],
  noWholes: readonly Quantity[],
): boolean {
  const pool = figures.map(({ quantity }) => quantity);
  return pool.some((whole) => {
    if (noWholes.includes(whole)) return false;
    if (whole.value <= rest.value) return whole.value === rest.value;
    const others = pool.filter((part) => part !== whole && part.value < whole.value).slice(-9);
    for (let chosen = 1; chosen < 1 << others.length; chosen += 1) {
      const parts = others.filter((_, bit) => (chosen >> bit) % 2 === 1);
      if (overlap(add([rest, ...parts].map(asWritten)), asWritten(whole))) return true;
    }
    return false;
  });
}

interface Reading {
  readonly whole: Placed;
  readonly items: readonly Placed[];
  readonly told: boolean;
  readonly ratio: number;
}

/** Every earlier figure as the whole of what stands between it and the rest. */
function wholesOf(rest: Placed, earlier: readonly Placed[]): Reading[] {
  return earlier.flatMap((whole, at) => {
    const { value } = whole.quantity;
    const before = earlier[at - 1];
    // '19 of the 61', '870 of its 6,100': the part stands before its whole.
    const own = before !== undefined && isPartOf(before, whole) ? [before] : [];
    const between = earlier.slice(at + 1).filter(({ quantity }) => quantity.value < value);
    const items = [...own, ...between, rest];
    const ratio = items.reduce((so, { quantity }) => so + quantity.value, 0) / value;
    const told = own.length > 0 || isOfWhole(whole) || between.some(isOfThem);
    if (items.length < 2 || rest.quantity.value >= value) return [];
    // '£51.3m of revenue, or 52%' is a part of something else.
    if (!told && isItselfPart(whole)) return [];
    if (!told && items.length < 3 && rest.quantity.kind !== 'money') return [];
    // 'with 20 minutes left': what is left of something else, unless the parts are told as parts.
    if (!told && isLeft.test(rest.right)) return [];
    return sameThing(rest, items, whole) ? [{ whole, items, told, ratio }] : [];
  });
}

/** '112 were wounded', and far below '26 of the injured' and 'the other 84': the one number of them. */
function namedWhole(
  rest: Placed,
  part: Placed | undefined,
  far: readonly SentenceView[],
): Reading[] {
  const told = /^ of the ([a-z]{4,20})\b/.exec(part?.right ?? '')?.[1];
  if (part === undefined || told === undefined || nounOf(rest) !== undefined) return [];
  const name = told.replace(/s$/, '');
  const known = alike.find((names) => names.test(name)) ?? new RegExp(` ${name}s?\\b`);
  const wholes = far.flatMap((view) =>
    figuresIn(view)
      .map((figure) => ({ ...figure, view }))
      .filter(
        (figure) =>
          isAlike(rest, figure) &&
          known.test(` ${/^[a-z' -]{0,40}/.exec(figure.right)?.[0] ?? ''}`),
      ),
  );
  const [whole] = wholes;
  if (whole === undefined || wholes.some(({ quantity }) => quantity.value !== whole.quantity.value))
    return [];
  const items = [part, rest];
  const ratio = (part.quantity.value + rest.quantity.value) / whole.quantity.value;
  return [{ whole, items, told: true, ratio }];
}

const alike = [/ ?\b(?:injured|wounded|hurt)\b/, / ?\b(?:dead|killed|deaths?|died|fatalities)\b/];

/** '£600 each', 'an average of £600': no part. */
function isOfOne({ left, right }: Figure): boolean {
  return / average of $/.test(left) || /^ (?:each|apiece|per|an? [a-z]+)\b/.test(right);
}

function isItselfPart({ right }: Placed): boolean {
  return (
    /^ of (?!which|whom|them|these|those|its|the|their|his|her)/.test(right) ||
    /^(?: [a-z-]+){0,3}(?:, or |,? \(or | \()(?:about |around |nearly |just over |some )?$/.test(
      right,
    )
  );
}

function isPartOf(part: Placed, whole: Placed): boolean {
  return (
    part.view === whole.view &&
    part.quantity.index === whole.quantity.index - 1 &&
    / of (?:the|its|their|his|her|our|those|these)(?: [a-z-]+)? $/.test(whole.left)
  );
}

/** 'Of the 64 people …' */
function isOfWhole({ left }: Placed): boolean {
  return /^ of (?:the|its|their|his|her|our|those|these)(?: [a-z-]+)? $/.test(left);
}

/** '96 of them', '26 of the injured', 'Of these, 96' */
function isOfThem({ left, right, quantity, view }: Placed): boolean {
  return (
    /^ of (?:them|those|these|that|it|the [a-z]+)\b(?! <)/.test(right) ||
    (/^ of (?:them|those|these|that|it)\b/.test(left) && view.quantities[0] === quantity) ||
    // 'Two in five, 256, were children'
    (/^, (?:or )?$/.test(left) &&
      ['share', 'percent'].includes(
        view.quantities[view.quantities.indexOf(quantity) - 1]?.kind ?? '',
      ))
  );
}

/** The rest counts what the whole or a part counts, or says nothing of what it counts. */
function sameThing(rest: Placed, items: readonly Placed[], whole: Placed): boolean {
  if (rest.quantity.kind !== 'count') return true;
  const noun = nounOf(rest);
  if (noun === undefined) return true;
  return [whole, ...items].some((figure) => figure !== rest && nounOf(figure) === noun);
}

const plural = /s$|^(?:people|men|women|children|staff|police|cattle|sheep|fish|aircraft)$/;

/** Stem of the noun that a figure counts: the last of the nouns right after it. */
function nounOf({ quantity, view: { document } }: Placed): string | undefined {
  let noun: string | undefined;
  for (let at = quantity.to; at < quantity.to + 4; at += 1) {
    const token = document.tokens[at];
    if (token === undefined || !['NOUN', 'ADJ'].includes(token.pos)) break;
    // 'the other 44 lie too deep': what more than one is counted by is a plural.
    if (token.pos === 'NOUN' && plural.test(token.lower))
      noun = stem(token.lower.replace(/s$/, ''));
  }
  return noun;
}
