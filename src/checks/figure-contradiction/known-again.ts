import type { TextDocument } from '../../text/document.ts';
import { grouped } from '../../text/grouped.ts';
import { kin } from '../../text/kin.ts';
import type { Figure } from './figure.ts';
import { contentOf, isPeople } from './keys.ts';
import { readMention, unnamed, type Mention } from './mention.ts';
import { isOf, ownThing } from './named-by.ts';
import { isOneMore } from './one-more.ts';
import { isOneOfSeveral, isOwned } from './own-counts.ts';
import { keysOf } from './said-in.ts';
import { isSome, tieOf } from './tie.ts';
import { differ, sizesOf, type Sized } from './size.ts';
import { isToldApart } from './told-apart.ts';

/** A figure that speaks of its thing as known, and the one that introduced it with another value. */
export interface KnownAgain {
  readonly first: Figure;
  readonly second: Figure;
}

const kinds = new Set(['count', 'money', 'measure', 'duration', 'percent']);

/** A table has more figures than this, and takes none of them up. */
const most = 300;

/** Things that are sold in several sizes and prices: the figure tells which. */
const variants = new Set(
  'ticket option version model package pass edition plan tier loaf bottle room screen display lens battery'
    .split(' ')
    .map((word) => kin(word)),
);

/**
 * 'a convoy of eighteen lorries' … 'two of the 13 lorries'; 'a wall 45 centimetres thick' … 'the
 * 60-centimetre wall'; 'need nine hours to fit it' … 'each six-hour fitting'. What the second speaks of
 * as known the article has given one other size, and the words that narrow the second are said of the first.
 */
export function findKnownAgain(document: TextDocument, figures: readonly Figure[]): KnownAgain[] {
  const plain = figures.filter(({ quantity }) => kinds.has(quantity.kind));
  if (plain.length > most) return [];
  const sized = sizesOf(document, plain);
  const byDimension = grouped(sized, ({ size }) => size.dimension);
  return sized.flatMap((second): KnownAgain[] => {
    const rivals = byDimension.get(second.size.dimension) ?? [];
    if (rivals.length < 2 || !isTold(document, second.figure)) return [];
    const mention = readMention(document, second.figure);
    if (mention === undefined || isVariant(mention)) return [];
    if (second.figure.scope.quoted && mention.by === 'alike') return [];
    const first = antecedent(document, mention, second, rivals);
    if (first !== undefined && isItem(document, mention, first.figure)) return [];
    if (
      first !== undefined &&
      (isOneOfSeveral(document, first.figure, plain) ||
        isOwned(document, first.figure, second.figure))
    )
      return [];
    if (
      mention.by === 'alike' &&
      (first === undefined || !isAlike(document, mention, first.figure))
    )
      return [];
    return first === undefined ? [] : [{ first: first.figure, second: second.figure }];
  });
}

/** No plan of a shop costs millions: 'a relief package'. */
function isVariant({ thing, figure: { quantity } }: Mention): boolean {
  return variants.has(thing.key) && !(quantity.kind === 'money' && quantity.value >= 1e6);
}

/** An item of a list is one thing among others, but for 'the 2,950 households on the list' of those waiting. */
function isItem(document: TextDocument, mention: Mention, first: Figure): boolean {
  const { figure, bounds, by } = mention;
  if (!figure.scope.listed || by === 'compound' || isCaption(document, figure)) return false;
  const said = keysOf(document)(first.quantity.sentence);
  return ![...bounds].some((word) => said.has(word));
}

const captions = new Set(['caption', 'photo', 'picture', 'pictured', 'photograph']);

/** A line 'Caption: …' is no item of a list. */
function isCaption({ tokens, starts, sentences }: TextDocument, { quantity }: Figure): boolean {
  const paragraph = sentences[quantity.sentence]?.paragraph;
  const first = sentences.findIndex((sentence) => sentence.paragraph === paragraph);
  return captions.has(tokens[starts[first] ?? 0]?.lower ?? '');
}

/** The first is narrowed by the same words, all of them right beside it. */
function isAlike(document: TextDocument, { bounds, figure }: Mention, first: Figure): boolean {
  if (figure.quantity.kind !== 'count' || isSome(document, first) || isSome(document, figure))
    return false;
  const other = readMention(document, first)?.bounds;
  return other?.size === bounds.size && [...bounds].every((word) => other.has(word));
}

/** Told by the article itself, and not asked. 'p' may be pence and may be lines of a screen. */
function isTold({ tokens, starts }: TextDocument, { quantity }: Figure): boolean {
  if (quantity.ranged || quantity.form === 'fraction' || quantity.unit === 'GBp') return false;
  return tokens[(starts[quantity.sentence + 1] ?? tokens.length) - 1]?.text !== '?';
}

/** The one other size that the article gives the thing before. */
function antecedent(
  document: TextDocument,
  mention: Mention,
  second: Sized,
  rivals: readonly Sized[],
): Sized | undefined {
  const { sentence } = second.figure.quantity;
  const here = rivals.filter(
    (other) => other !== second && other.figure.quantity.sentence === sentence,
  );
  const same = rivals.filter(
    ({ figure }) => figure.quantity.sentence !== sentence && isOf(document, figure, mention),
  );
  if (same.some((other) => !differ(other.size, second.size))) return undefined;
  const first = closest(document, mention, second, same, rivals);
  if (first === undefined || !isLike(first, second)) return undefined;
  // 'The 12-foot length (it can be configured with 11 feet)'; 'the $45 option and the $60 option'.
  if (here.some(({ size }) => size.value === first.size.value)) return undefined;
  const toldHere = here.some(
    (other) =>
      differ(other.size, second.size) &&
      // 'some 610,000 people, so that the 46,100 patients'
      isLike(other, second) &&
      ownThing(document, other.figure)?.key === mention.thing.key,
  );
  if (toldHere && mention.by !== 'partitive') return undefined;
  if (
    isGivenElsewhere(document, mention, first, second, rivals) ||
    isToldApart(document, mention, first.figure)
  )
    return undefined;
  return isSum(document, mention, second, same, rivals) ? undefined : first;
}

/** The figure before that shares most of the words that narrow the mention, when all that share as many agree. */
function closest(
  document: TextDocument,
  mention: Mention,
  second: Sized,
  same: readonly Sized[],
  rivals: readonly Sized[],
): Sized | undefined {
  const { sentence } = mention.figure.quantity;
  // 'seven of those 12 points': those told just now
  const pointed = /^(?:those|these)$/.test(document.tokens[mention.from - 1]?.lower ?? '');
  const oldest = pointed ? sentence - 1 : 0;
  const tied = same
    .filter((one) => one.figure.quantity.sentence >= oldest)
    .filter((one) => one.figure.quantity.sentence < sentence && !isOfThem(document, one, same))
    .map((other) => ({ other, tie: tieOf(document, mention, other.figure, rivals) }))
    .filter(({ tie }) => tie >= (mention.thing.key === unnamed ? 1 : 0));
  const best = Math.max(...tied.map(({ tie }) => tie));
  const nearest = tied.filter(({ tie }) => tie === best).map(({ other }) => other);
  // With no word to tell by, the article must give one size alone, or one with no word beside it.
  const pool = best > 0 ? nearest : plainest(document, second, nearest);
  // '34 of the homes' are no other number of homes.
  const wholes = same.filter(({ figure }) => !isSome(document, figure));
  const alike = best > 0 ? nearest : plainest(document, second, wholes);
  const [first] = pool;
  if (first === undefined || alike.some(({ size }) => differ(size, first.size))) return undefined;
  return first;
}

/** 'five ferries', not 'three battery-powered vessels'; and when nine booths are in, 'all 36' are not those. */
function plainest(
  document: TextDocument,
  { figure, size }: Sized,
  all: readonly Sized[],
): readonly Sized[] {
  if (figure.quantity.kind !== 'count') return all;
  const large = all.filter((other) => other.size.value * 2.5 >= size.value);
  const plain = large.filter((other) => isPlain(document, other.figure));
  return plain.length > 0 ? plain : large;
}

/** '12.6 lakh households, 4.1 lakh of them in towns' */
function isOfThem(document: TextDocument, one: Sized, same: readonly Sized[]): boolean {
  return (
    ownThing(document, one.figure) === undefined &&
    same.some(
      ({ figure }) =>
        figure !== one.figure &&
        figure.quantity.sentence === one.figure.quantity.sentence &&
        ownThing(document, figure) !== undefined,
    )
  );
}

/** No word between the figure and its thing. */
function isPlain(document: TextDocument, figure: Figure): boolean {
  const thing = ownThing(document, figure);
  if (thing === undefined || figure.quantity.kind !== 'count') return false;
  return contentOf(document.tokens, figure.quantity.to, thing.at).length === 0;
}

/** Of one size: a slip, not a measure of something else. */
function isLike({ size: one }: Sized, { size: two, figure }: Sized): boolean {
  const { kind } = figure.quantity;
  const far = kind === 'percent' ? 1.6 : kind === 'money' ? 2 : 2.5;
  return Math.max(one.value, two.value) / Math.min(one.value, two.value) <= far;
}

/** A large count, a share and a small count of the same things that stand elsewhere too are no slip. */
function isGivenElsewhere(
  document: TextDocument,
  { thing }: Mention,
  first: Sized,
  second: Sized,
  rivals: readonly Sized[],
): boolean {
  const { kind, value, sentence } = second.figure.quantity;
  const small = kind === 'count' && value < 13;
  return rivals.some((other) => {
    if (other === second || differ(other.size, second.size)) return false;
    // 'raised €15m in its first round, and the €15m round'
    if (kind !== 'count' && kind !== 'percent') return other.figure.quantity.sentence === sentence;
    if (!small) return true;
    // 'lends from six vans and had ten in 2012'
    const beside = other.figure.quantity.sentence === first.figure.quantity.sentence;
    return beside && (ownThing(document, other.figure)?.key ?? thing.key) === thing.key;
  });
}

/** 'Four came back. The 19 still missing': a figure of the thing and one told near either of them make it up. */
function isSum(
  document: TextDocument,
  mention: Mention,
  second: Sized,
  same: readonly Sized[],
  rivals: readonly Sized[],
): boolean {
  const here = second.figure.quantity.sentence;
  const fewer = same.filter(({ size }) => size.value < second.size.value);
  if (fewer.some(({ figure }) => isOneMore(document, figure, second.figure))) return true;
  const beside = new Set([here, ...same.map(({ figure }) => figure.quantity.sentence)]);
  const parts = rivals.filter(({ figure }) => {
    const { sentence } = figure.quantity;
    if (figure === second.figure || sentence > here) return false;
    return (
      (mention.by !== 'partitive' || sentence < here) && mayAdd(document, figure, mention, beside)
    );
  });
  return same.some((one) =>
    parts.some((two) => {
      const at = two.figure.quantity.sentence;
      const far = Math.min(Math.abs(at - one.figure.quantity.sentence), here - at) > 2;
      if (two === one || far) return false;
      const [a, b, c] = [one.size.value, two.size.value, second.size.value];
      // 'nine people, seven men and two women': the two are some of the nine.
      if (parts.some(({ figure, size }) => figure.quantity.sentence === at && size.value === a - b))
        return false;
      // 'nine people, among them two teachers … the seven victims': the two are no others.
      const some = ownThing(document, two.figure)?.key ?? mention.thing.key;
      const fewer = some === mention.thing.key || isPeople(some);
      return Math.abs(a + b - c) < 1e-6 || (fewer && Math.abs(a - b - c) < 1e-6);
    }),
  );
}

/** Whether a figure may count some of the things mentioned. */
function mayAdd(
  document: TextDocument,
  figure: Figure,
  { thing }: Mention,
  beside: ReadonlySet<number>,
): boolean {
  if (figure.quantity.kind !== 'count') return true;
  const own = ownThing(document, figure);
  // '140 at Pune and two managers … the 142', 'the 27 animals, among them five cats'
  if (own !== undefined)
    return (
      own.key === thing.key ||
      (isPeople(own.key) && isPeople(thing.key)) ||
      beside.has(figure.quantity.sentence)
    );
  const next = document.tokens[figure.quantity.to];
  return (
    next !== undefined &&
    (/^(?:VERB|AUX|PROPN)$/.test(next.pos) ||
      // 'a second one held 40.', 'five more had', 'and one next', 'and 60 at Nashik'
      /^(?:and|more|next|at|in|\.)$/.test(next.lower) ||
      isAhead(document, figure))
  );
}

/** 'After it returns four, the 54-plane fleet' */
function isAhead({ tokens, starts }: TextDocument, { quantity }: Figure): boolean {
  const opens = tokens[starts[quantity.sentence] ?? 0]?.lower ?? '';
  return /^(?:after|once|when|with)$/.test(opens) && tokens[quantity.to]?.text === ',';
}
