import type { TermStatistics } from '../evidence/bm25.ts';

/** Claims that are looked through for one text, as far as the frequencies of its words foretell. */
const claimsAtMost = 40;
const combinationsAtMost = 12;
/** Of a text's rarest words: the others tell little even three together. */
const combined = 12;
/** Words of one story come together more often than by chance. */
const moreThanByChance = 3;

/**
 * Combinations of one, two or three of a text's words that few claims hold: whoever holds all the words
 * of one is worth a look. Rare words serve alone, commoner ones only together, so that the look-up costs
 * the same however much is remembered; words that even together are everywhere tell nothing.
 * @param rarestFirst words of the text that some claim holds
 * @param least words that a claim must share with the text (2 or more)
 */
export function tellingWords(
  rarestFirst: readonly string[],
  least: number,
  { documents, frequency }: Pick<TermStatistics, 'documents' | 'frequency'>,
): readonly (readonly string[])[] {
  const chosen: (readonly string[])[] = [];
  let left = claimsAtMost;
  for (const size of [1, 2, 3].filter((each) => each <= least)) {
    // Whoever shares `least` of the words shares `size` of these.
    const enough = rarestFirst.slice(0, Math.min(combined, rarestFirst.length - least + size));
    const open = combinationsOf(enough, size).filter(
      (words) => !chosen.some((fewer) => fewer.every((word) => words.includes(word))),
    );
    const priced = open.map((words) => ({ words, claims: expected(words) }));
    for (const { words, claims } of priced.sort((a, b) => a.claims - b.claims)) {
      if (claims > left || chosen.length === combinationsAtMost) break;
      chosen.push(words);
      left -= claims;
    }
  }
  return chosen;

  /** Claims that hold all of the words: never more than hold the rarest. */
  function expected(words: readonly string[]): number {
    const counts = words.map((word) => frequency.get(word) ?? 0);
    const byChance = counts.reduce((share, count) => (share * count) / documents, documents);
    return Math.min(moreThanByChance * byChance, ...counts);
  }
}

function combinationsOf(words: readonly string[], size: number): (readonly string[])[] {
  if (size === 0) return [[]];
  return words.flatMap((word, index) =>
    combinationsOf(words.slice(index + 1), size - 1).map((others) => [word, ...others]),
  );
}
