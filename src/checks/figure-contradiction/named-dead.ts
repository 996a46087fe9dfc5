import type { TextDocument } from '../../text/document.ts';
import { isFullName, type NameMention } from '../../text/names.ts';
import type { Figure } from './figure.ts';

/** More dead named than the story counts. */
export interface NamedDead {
  readonly first: Figure;
  /** Sentence that names them, and how many it names. */
  readonly sentence: number;
  readonly named: number;
}

/** 'The crash killed four people' … 'The victims were named as' and five names. */
export function findNamedDead(
  { tokens, starts }: TextDocument,
  names: readonly NameMention[],
  figures: readonly Figure[],
): NamedDead[] {
  const dead = figures.filter(
    ({ quantity, scope }) =>
      scope.topic === 'dead' && quantity.kind === 'count' && !scope.part && !scope.modal,
  );
  const [first] = dead;
  const plain = dead.every(({ quantity, scope }) => quantity.hedge === 'exact' && !scope.moving);
  // One count of the dead in the whole story, and no word that it moved.
  if (first === undefined || !plain) return [];
  if (new Set(dead.map(({ quantity }) => quantity.value)).size > 1) return [];
  const lists = [...new Set(names.map((name) => name.sentence))].flatMap((sentence) => {
    const words = tokens.slice(starts[sentence], starts[sentence + 1]).map((token) => token.lower);
    const as = words.indexOf('as');
    const named = ['named', 'identified'].includes(words[as - 1] ?? '') || words.includes('named');
    const who = words.slice(0, as).some((word) => ['victims', 'dead', 'deceased'].includes(word));
    if (as < 0 || !named || !who) return [];
    const from = (starts[sentence] ?? 0) + as;
    const to = from + listEnd(words.slice(as + 1));
    const full = names.filter(
      (name) =>
        name.sentence === sentence && name.from > from && name.from <= to && isFullName(name),
    );
    return [{ sentence, named: full.length }];
  });
  const [list] = lists;
  return list !== undefined && lists.length === 1 && list.named > first.quantity.value
    ? [{ first, ...list }]
    : [];
}

/** How many words the list of names has: 'Ann Bell and Tom Hart by Jo Reed of Dell Police'. */
function listEnd(words: readonly string[]): number {
  const stop = words.findIndex((word) =>
    ['by', 'said', 'who', 'whose', 'after', 'according', ';', 'while', 'friend', 'told'].includes(
      word,
    ),
  );
  return stop < 0 ? words.length : stop;
}
