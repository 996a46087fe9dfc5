import type { TextDocument, Token } from '../../text/document.ts';
import { grouped } from '../../text/grouped.ts';
import { kin } from '../../text/kin.ts';
import { remembered } from '../../text/remembered.ts';
import type { Figure } from './figure.ts';
import { contentOf, isPeople, keyOf } from './keys.ts';
import { readMention, type Mention } from './mention.ts';
import { isOneMore } from './one-more.ts';
import { differ, sizesOf, type Sized } from './size.ts';
import { thingOf, type Thing } from './thing.ts';
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
    if (mention === undefined || variants.has(mention.thing.key)) return [];
    if (second.figure.scope.listed && mention.by !== 'compound') return [];
    const first = antecedent(document, mention, second, rivals);
    if (
      mention.by === 'alike' &&
      (first === undefined || !isAlike(document, mention, first.figure))
    )
      return [];
    return first === undefined ? [] : [{ first: first.figure, second: second.figure }];
  });
}

/** The first is narrowed by the same words, all of them right beside it. */
function isAlike(document: TextDocument, { bounds, figure }: Mention, first: Figure): boolean {
  if (figure.quantity.kind !== 'count' || isSome(document, first) || isSome(document, figure))
    return false;
  const other = readMention(document, first)?.bounds;
  return other?.size === bounds.size && [...bounds].every((word) => other.has(word));
}

/** Told by the article itself, and not asked. 'p' may be pence and may be lines of a screen. */
function isTold({ tokens, starts }: TextDocument, { quantity, scope }: Figure): boolean {
  if (scope.quoted || quantity.ranged || quantity.form === 'fraction' || quantity.unit === 'GBp')
    return false;
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
  const first = closest(document, mention, same);
  if (first === undefined || !isLike(first, second)) return undefined;
  // 'The 12-foot length (it can be configured with 11 feet)'; 'the $45 option and the $60 option'.
  if (here.some(({ size }) => size.value === first.size.value)) return undefined;
  const toldHere = here.some(
    (other) =>
      differ(other.size, second.size) &&
      ownThing(document, other.figure)?.key === mention.thing.key,
  );
  if (toldHere && mention.by !== 'partitive') return undefined;
  if (isGivenElsewhere(second, rivals) || isToldApart(document, mention, first.figure))
    return undefined;
  return isSum(document, mention, second, same, rivals) ? undefined : first;
}

/** The figure before that shares most of the words that narrow the mention, when all that share as many agree. */
function closest(
  document: TextDocument,
  mention: Mention,
  same: readonly Sized[],
): Sized | undefined {
  const { sentence } = mention.figure.quantity;
  const tied = same
    .filter(({ figure }) => figure.quantity.sentence < sentence)
    .map((other) => ({ other, tie: tieOf(document, mention, other.figure) }))
    .filter(({ tie }) => tie >= 0);
  const best = Math.max(...tied.map(({ tie }) => tie));
  const nearest = tied.filter(({ tie }) => tie === best).map(({ other }) => other);
  const [first] = nearest;
  // With no word to tell by, the article must give one size alone.
  const alike = best > 0 ? nearest : same;
  if (first === undefined || alike.some(({ size }) => differ(size, first.size))) return undefined;
  return first;
}

/** Of one size: a slip, not a measure of something else. */
function isLike({ size: one }: Sized, { size: two, figure }: Sized): boolean {
  const { kind } = figure.quantity;
  const far = kind === 'percent' ? 1.6 : kind === 'money' ? 2 : 2.5;
  return Math.max(one.value, two.value) / Math.min(one.value, two.value) <= far;
}

/** A large count that stands elsewhere too is no slip. */
function isGivenElsewhere(second: Sized, rivals: readonly Sized[]): boolean {
  const { kind, value } = second.figure.quantity;
  if (kind !== 'count' || value < 13) return false;
  return rivals.some((other) => other !== second && !differ(other.size, second.size));
}

function ownThing({ tokens, starts }: TextDocument, figure: Figure): Thing | undefined {
  const { sentence } = figure.quantity;
  return thingOf(tokens, figure, starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length);
}

/** Whether a figure is of the thing mentioned: its own noun, or a word close by that names it. */
function isOf(document: TextDocument, figure: Figure, { thing, figure: second }: Mention): boolean {
  const { quantity, scope } = figure;
  if (quantity.ranged || quantity.form === 'fraction' || scope.quoted || scope.listed) return false;
  const own = ownThing(document, figure);
  if (own?.key === thing.key) return true;
  const { kind } = second.quantity;
  if (kind === 'count' && isOfDeed(document, figure, thing, own)) return true;
  // 'employs 2,300 people' … 'its 3,200 staff'
  if (kind === 'count')
    return thing.key === 'staff' && own?.key === 'people' && /^employ/.test(scope.verb);
  if (kind === 'percent' || own?.from === quantity.to) return false;
  return isNamedBy(document, figure, thing.key);
}

const agents = /(?:ees?|[eo]rs?)$/;
const suffered = new Set(['rescue', 'arrest', 'sentence', 'kill', 'sav', 'carry']);
const taken = new Set(['which', 'whom', 'them', 'those', 'these']);

/** 'arrested nine people' … 'all eleven detainees'; 'nine of which ended in a collision' … 'the 11 collisions' */
function isOfDeed(
  document: TextDocument,
  figure: Figure,
  thing: Thing,
  own: Thing | undefined,
): boolean {
  const { tokens } = document;
  const { quantity } = figure;
  if (own === undefined)
    return (
      tokens[quantity.to]?.lower === 'of' &&
      taken.has(tokens[quantity.to + 1]?.lower ?? '') &&
      keysOf(document)(quantity.sentence).has(thing.key)
    );
  const deed = kin(thing.key);
  return (
    own.key === 'people' &&
    !isPeople(thing.key) &&
    agents.test(tokens[thing.at]?.lower ?? '') &&
    // Rescuers are not those rescued.
    (!/rs?$/.test(tokens[thing.at]?.lower ?? '') || !suffered.has(deed)) &&
    keysOf(document)(quantity.sentence).has(deed)
  );
}

/** 'a wall 45 centimetres thick', 'jailed for 14 years', 'nine hours to fit it' */
function isNamedBy({ tokens, starts }: TextDocument, { quantity }: Figure, key: string): boolean {
  const start = Math.max(starts[quantity.sentence] ?? 0, quantity.from - 8);
  const end = Math.min(starts[quantity.sentence + 1] ?? tokens.length, quantity.to + 5);
  for (let at = quantity.from - 1; at >= start; at -= 1) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) break;
    if (keyOf(tokens[at] as Token) === key) return true;
  }
  for (let at = quantity.to; at < end; at += 1) {
    if (/^[;:,]$/.test(tokens[at]?.text ?? '')) break;
    if (keyOf(tokens[at] as Token) === key) return true;
  }
  return false;
}

/** How many of the words that narrow the mention are said of the figure; -1 when one is said nowhere near it. */
function tieOf(document: TextDocument, { bounds }: Mention, first: Figure): number {
  const { sentence } = first.quantity;
  const near = keysOf(document)(sentence);
  const before = keysOf(document)(Math.max(0, sentence - 1));
  let known = 0;
  let unknown = 0;
  // 'of the 8,200 people affected by the cancellations': one word is said of the first, the other just before it.
  for (const word of bounds) {
    if (near.has(word) || isNamedAlike(word, near)) known += 1;
    else if (!before.has(word)) unknown += 1;
  }
  if (unknown > (known > 1 ? 1 : 0)) return -1;
  return isSome(document, first) && known === 0 ? -1 : known;
}

/** '19 of the infections', 'another 19'; not 'each of four storeys', 'among 1,340 callers'. */
function isSome({ tokens }: TextDocument, { quantity, scope }: Figure): boolean {
  if (!scope.part) return false;
  const before = tokens.slice(Math.max(0, quantity.from - 2), quantity.from);
  return !before.some(({ lower }) => lower === 'each' || lower === 'among');
}

/** 'Australia' and 'Australian' */
function isNamedAlike(word: string, keys: ReadonlySet<string>): boolean {
  if (word.length < 6) return false;
  const root = word.replace(/(?:ian|an|n|ish|ese)$/, '');
  return root.length > 4 && [...keys].some((key) => key.startsWith(root));
}

const keysOf = remembered(({ tokens, starts }: TextDocument) => {
  const known = new Map<number, ReadonlySet<string>>();
  return (sentence: number): ReadonlySet<string> => {
    let keys = known.get(sentence);
    if (keys === undefined) {
      const [from, to] = [starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length];
      const words = contentOf(tokens, from, to).map(keyOf);
      keys = new Set(isRescue(tokens, from, to) ? [...words, 'rescue'] : words);
      known.set(sentence, keys);
    }
    return keys;
  };
});

const lifting = new Set('bring pull pluck lift winch carry take haul dig get'.split(' '));
const away = new Set('out off ashore safety free clear alive'.split(' '));

/** 'brought 41 people out by boat' */
function isRescue(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to);
  return (
    words.some(({ lemma }) => lifting.has(lemma)) && words.some(({ lower }) => away.has(lower))
  );
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
  if (same.some(({ figure }) => isOneMore(document, figure, second.figure))) return true;
  const parts = rivals.filter(({ figure }) => {
    const { sentence } = figure.quantity;
    if (figure === second.figure || sentence > here) return false;
    return (mention.by !== 'partitive' || sentence < here) && mayAdd(document, figure, mention);
  });
  return same.some((one) =>
    parts.some((two) => {
      const at = two.figure.quantity.sentence;
      const far = Math.min(Math.abs(at - one.figure.quantity.sentence), here - at) > 2;
      if (two === one || far) return false;
      const [a, b, c] = [one.size.value, two.size.value, second.size.value];
      return Math.abs(a + b - c) < 1e-6 || Math.abs(a - b - c) < 1e-6;
    }),
  );
}

/** Whether a figure may count some of the things mentioned. */
function mayAdd(document: TextDocument, figure: Figure, { thing }: Mention): boolean {
  if (figure.quantity.kind !== 'count') return true;
  const own = ownThing(document, figure);
  if (own !== undefined) return own.key === thing.key || (isPeople(own.key) && isPeople(thing.key));
  const next = document.tokens[figure.quantity.to];
  return next !== undefined && (/^(?:VERB|AUX)$/.test(next.pos) || next.lower === 'and');
}
