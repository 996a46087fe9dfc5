import type { TextDocument, Token } from '../../text/document.ts';
import { kin } from '../../text/kin.ts';
import { remembered } from '../../text/remembered.ts';
import { contentOf, keyOf } from './keys.ts';

/** Keys of the words that each sentence says of its things, and of the deeds that its words amount to. */
export const keysOf = remembered(({ tokens, starts }: TextDocument) => {
  const known = new Map<number, ReadonlySet<string>>();
  return (sentence: number): ReadonlySet<string> => {
    let keys = known.get(sentence);
    if (keys === undefined) {
      const [from, to] = [starts[sentence] ?? 0, starts[sentence + 1] ?? tokens.length];
      keys = withDeeds(tokens.slice(from, to), contentOf(tokens, from, to).map(keyOf));
      known.set(sentence, keys);
    }
    return keys;
  };
});

const setOf = (words: string) => new Set(words.split(' '));

/** A deed told in other words: one lemma of each set makes it up. */
type Deed = readonly [deed: string, one: ReadonlySet<string>, two: ReadonlySet<string>];
const told: readonly Deed[] = [
  // 'brought 41 people out by boat'
  [
    'rescue',
    setOf('bring pull pluck lift winch carry take haul dig get'),
    setOf('out off ashore safety free clear alive'),
  ],
  ['evacuate', setOf('move lead bring order usher take force'), setOf('out from away')],
  // 'sent six men to prison' … 'the five convicted men'
  ['convict', setOf('send jail imprison sentence'), setOf('prison jail jailed sentence sentenced')],
  ['oppose', setOf('vote voted'), setOf('against')],
  ['back', setOf('vote voted'), setOf('for')],
  ['destroy', setOf('lose lost'), setOf('home house building property shed barn')],
  ['quit', setOf('leave left'), setOf('party job post role')],
  ['board', setOf('carry carrying aboard'), setOf('passenger people aboard crew')],
  ['win', setOf('award awarded'), setOf('award awarded')],
  ['steal', setOf('take taken break broke'), setOf('thief burglar robber raider raid burglary')],
];
const deeds = told.map(([deed, one, two]): Deed => [kin(deed), one, two]);

function withDeeds(words: readonly Token[], said: readonly string[]): ReadonlySet<string> {
  const keys = new Set(said);
  const has = (set: ReadonlySet<string>) =>
    words.some(({ lower, lemma }) => set.has(lemma) || set.has(lower));
  for (const [deed, one, two] of deeds) if (!keys.has(deed) && has(one) && has(two)) keys.add(deed);
  return keys;
}
