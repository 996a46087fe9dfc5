import type { TextDocument, Token } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { contentOf, keyOf } from './keys.ts';

/** Keys of the words that each sentence says of its things. */
export const keysOf = remembered(({ tokens, starts }: TextDocument) => {
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
