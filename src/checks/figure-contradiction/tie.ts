import type { TextDocument, Token } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { areSwapped } from './evidence.ts';
import type { Figure } from './figure.ts';
import { contentOf, keyOf, placing } from './keys.ts';
import { unnamed, type Mention } from './mention.ts';
import { narrowingEnd } from './narrowing.ts';
import { ownThing } from './named-by.ts';
import { keysOf } from './said-in.ts';
import type { Sized } from './size.ts';
import { isCompound } from './thing.ts';

/** How many of the words that narrow the mention are said of the figure; -1 when one is said nowhere near it. */
export function tieOf(
  document: TextDocument,
  mention: Mention,
  first: Figure,
  rivals: readonly Sized[],
): number {
  const { bounds, behind, figure: second } = mention;
  const { sentence, value } = first.quantity;
  const near = keysOf(document)(sentence);
  const before = keysOf(document)(Math.max(0, sentence - 1));
  // 'killed 45 gunmen … buried 17 civilians': what is said of gunmen is not said of the 17.
  const others = new Set(
    rivals
      .filter(({ figure }) => figure !== first && figure.quantity.sentence === sentence)
      .map(({ figure }) => ownThing(document, figure)?.key),
  );
  const isTheme = themesOf(document);
  // 'found 48 packs' … 'all 54 packs seized': those seized are not more than the packs there are.
  const counted = second.quantity.kind === 'count' && !isCompound(document.tokens, second);
  const more = counted && second.quantity.value > value;
  let known = 0;
  let unknown = 0;
  let narrower = 0;
  // 'of the 8,200 people affected by the cancellations': one word is said of the first, the other just before it.
  for (const word of bounds) {
    if ((near.has(word) || isNamedAlike(word, near)) && !others.has(word)) known += 1;
    else if (before.has(word)) continue;
    // 'the 30 people listed by the army': its list, not the story's.
    else if (!behind.has(word) || placing.has(word) || behind.get(word)?.includes('by'))
      unknown += 1;
    else if (behind.get(word)?.some((beside) => near.has(beside))) continue;
    else if (!isTheme(word, second.quantity.sentence)) narrower += 1;
  }
  if (areNarrowedApart(document, mention, first, unknown + narrower > 0)) return -1;
  // 'the 3,300 criminal cases pending': some of the 7,700
  const typed = areSwapped(first.quantity, second.quantity) && known === 0;
  if (counted && !more && isSorted(document, mention, near, typed)) return -1;
  if (typed && !isSorted(document, mention, near, typed)) unknown -= 1;
  const tied = Number(known > 0);
  const loose = more
    ? 1 + tied
    : second.quantity.attributive && second.quantity.kind === 'measure'
      ? tied
      : 0;
  if (unknown > (known > 1 ? 1 : 0) || narrower > loose) return -1;
  return isSome(document, first) && known === 0 ? -1 : known;
}

/** 'the 11 injured people taken to one hospital' are some of the 14; two that are narrowed by two words are two. */
export function isNarrowerOf(document: TextDocument, first: Figure, second: Figure): boolean {
  const thing = ownThing(document, second);
  if (thing === undefined || second.quantity.kind !== 'count' || !second.scope.definite)
    return false;
  const { tokens, starts } = document;
  const end = starts[second.quantity.sentence + 1] ?? tokens.length;
  const mention = {
    from: thing.from,
    to: narrowingEnd(tokens, thing.to, end),
    thing,
    figure: second,
  };
  const said = keysOf(document)(first.quantity.sentence);
  const open = contentOf(tokens, thing.to, mention.to).some((word) => !said.has(keyOf(word)));
  const fewer = second.quantity.value < first.quantity.value;
  return open && (fewer || areNarrowedApart(document, mention, first, true));
}

/** 'people hidden in a lorry', 'the people found in a van'; 'higher-level maths', 'ordinary-level maths'. */
function areNarrowedApart(
  { tokens, starts }: TextDocument,
  { from, to, thing, figure }: Pick<Mention, 'from' | 'to' | 'thing' | 'figure'>,
  { quantity }: Figure,
  open: boolean,
): boolean {
  if (figure.quantity.kind !== 'count' || thing.key === unnamed) return false;
  const end = starts[quantity.sentence + 1] ?? tokens.length;
  const [one, two] = [
    placesIn(tokens, quantity.to, Math.min(end, quantity.to + 10)),
    placesIn(tokens, Math.max(from, figure.quantity.to), to),
  ];
  return [...two].some(
    ([place, key]) =>
      one.has(place) && one.get(place) !== key && (open || place === 'day' || place === 'month'),
  );
}

const times = [
  new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' ')),
  new Set(
    'january february march april may june july august september october november december'.split(
      ' ',
    ),
  ),
];

/** The noun behind each 'in', the day and the month, and the word that tells each compound from another: 'level' of 'higher-level'. */
function placesIn(tokens: readonly Token[], from: number, to: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = from; at < to; at += 1) {
    const { lower, text } = tokens[at] as Token;
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (text === '-' && before?.pos === 'ADJ' && after?.pos === 'NOUN')
      found.set(keyOf(after), keyOf(before));
    const time = times.find((names) => names.has(lower));
    if (time !== undefined && text !== lower) found.set(time === times[0] ? 'day' : 'month', lower);
    if ((lower !== 'in' && lower !== 'at') || after?.pos === 'PRON') continue;
    const [noun] = contentOf(tokens, at + 1, Math.min(to, at + 5)).filter(
      ({ pos }) => pos === 'NOUN',
    );
    if (noun !== undefined && !found.has(lower)) found.set(lower, keyOf(noun));
  }
  return found;
}

/** A sort of the things, in a word right before them that the first telling has not. */
function isSorted(
  { tokens }: TextDocument,
  { figure, thing }: Mention,
  near: ReadonlySet<string>,
  typed: boolean,
): boolean {
  return contentOf(tokens, figure.quantity.to, thing.at).some(
    // '86 sheep farms' … 'the 68 member farms': the digits say that they are one.
    (word) => !near.has(keyOf(word)) && !(typed && word.pos === 'NOUN'),
  );
}

/** Words that the story opens with or comes back to: they tell no part of it from another. */
const themesOf = remembered((document: TextDocument) => {
  const said = new Map<string, Set<number>>();
  for (let sentence = 0; sentence < document.sentences.length; sentence += 1)
    for (const word of keysOf(document)(sentence)) {
      const places = said.get(word);
      if (places === undefined) said.set(word, new Set([sentence]));
      else places.add(sentence);
    }
  return (word: string, here: number): boolean => {
    const places = said.get(word);
    if (places === undefined) return false;
    return places.size - Number(places.has(here)) > 2 || (here > 0 && places.has(0));
  };
});

const ends = new Set('last first next final opening closing other remaining'.split(' '));

/** '19 of the infections', 'another 19'; not 'each of four storeys', 'among 1,340 callers'. */
export function isSome({ tokens }: TextDocument, { quantity, scope }: Figure): boolean {
  // 'in the last 21 overs'
  if (quantity.kind === 'count' && ends.has(tokens[quantity.from - 1]?.lower ?? '')) return true;
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
