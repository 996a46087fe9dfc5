import { termsOf } from '../evidence/terms.ts';
import type { Memory, RememberedClaim } from '../store/port.ts';

/**
 * Claims that the looked-up terms of one text may stand in, all told. A text whose rarest word is in more
 * of them has nothing that tells it from the others.
 */
const documentsAtMost = 3_000;
const fewestCommon = 2;

/**
 * For each text, the remembered claims that have at least `share` of its words, most of them first.
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
  const { frequency } = await memory.statistics(scope, [...new Set(words.flat())]);
  const looks = words.flatMap((terms, index) => {
    const least = Math.max(fewestCommon, Math.ceil(terms.length * share));
    const known = terms
      .filter((term) => (frequency.get(term) ?? 0) > 0)
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0));
    if (known.length < least) return [];
    // Whoever has `least` of the words has one of these.
    const any = affordable(known.slice(0, known.length - least + 1), frequency);
    return any.length === 0 ? [] : [{ index, any, terms: known, least }];
  });
  const found = looks.length === 0 ? [] : await memory.alike(scope, looks, limit);
  return texts.map((_, index) =>
    found.flatMap((each) => (each.index === index ? [each.claim] : [])),
  );
}

/** The rarest, as long as they are in few enough claims to look through. */
function affordable(
  rarestFirst: readonly string[],
  frequency: ReadonlyMap<string, number>,
): readonly string[] {
  let documents = 0;
  return rarestFirst.filter((term) => {
    documents += frequency.get(term) ?? 0;
    return documents <= documentsAtMost;
  });
}
