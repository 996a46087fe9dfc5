import type { TextDocument } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { areSwapped } from './evidence.ts';
import type { Figure } from './figure.ts';
import { placing } from './keys.ts';
import type { Mention } from './mention.ts';
import { ownThing } from './named-by.ts';
import { keysOf } from './said-in.ts';
import type { Sized } from './size.ts';
import { isCompound } from './thing.ts';

/** How many of the words that narrow the mention are said of the figure; -1 when one is said nowhere near it. */
export function tieOf(
  document: TextDocument,
  { bounds, behind, figure: second }: Mention,
  first: Figure,
  rivals: readonly Sized[],
): number {
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
  if (areSwapped(first.quantity, second.quantity) && known === 0) unknown -= 1;
  const tied = Number(known > 0);
  const loose = more
    ? 1 + tied
    : second.quantity.attributive && second.quantity.kind === 'measure'
      ? tied
      : 0;
  if (unknown > (known > 1 ? 1 : 0) || narrower > loose) return -1;
  return isSome(document, first) && known === 0 ? -1 : known;
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
