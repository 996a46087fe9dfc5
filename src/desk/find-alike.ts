import { termsOf } from '../evidence/terms.ts';
import type { Memory, RememberedClaim } from '../store/port.ts';
import { tellingWords } from './telling-words.ts';

const fewestCommon = 2;

/**
 * For each text, the remembered claims that have at least `share` of its words, most of them first; of
 * claims that share only what is common in the memory, not all are found (`tellingWords`).
 * Two questions to the database however many texts there are: most texts find nothing.
 */
export async function findAlike(
  memory: Memory,
  scope: string,
  texts: readonly string[],
  { share, limit }: { readonly share: number; readonly limit: number },
): Promise<readonly (readonly RememberedClaim[])[]> {
  const words = texts.map((text) =>
    [...new Set(termsOf(text))].filter((term) => !/^\d/.test(term)),
  );
  const statistics = await memory.statistics(scope, [...new Set(words.flat())]);
  const often = (term: string) => statistics.frequency.get(term) ?? 0;
  const looks = words.flatMap((all, index) => {
    const least = Math.max(fewestCommon, Math.ceil(all.length * share));
    const terms = all.filter((term) => often(term) > 0).sort((a, b) => often(a) - often(b));
    if (terms.length < least) return [];
    const anyOf = tellingWords(terms, least, statistics);
    return anyOf.length === 0 ? [] : [{ index, anyOf, terms, least }];
  });
  const found = looks.length === 0 ? [] : await memory.alike(scope, looks, limit);
  return texts.map((_, index) =>
    found.flatMap((each) => (each.index === index ? [each.claim] : [])),
  );
}
