import type { FactCheck } from '../../src/evidence/fact-check.ts';

/** Words of the made-up language: as many as a million real claims have, a few of them everywhere. */
const vocabulary = 120_000;
const syllables =
  'ba ko ri ten mo sal du ve lin gar po ush ne tor hi fal ca wen zo mi dra sep'.split(' ');

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Rank → a word of two to four syllables; unlike ranks give unlike words. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

/** Zipf's law: the word of rank r about r times rarer than the commonest. */
function rankFrom(random: () => number): number {
  return Math.floor(vocabulary ** random()) - 1;
}

/** A sentence of 8 to 22 words, some of them names and figures. */
export function sentenceFrom(random: () => number): string {
  const length = 8 + Math.floor(random() * 15);
  return Array.from({ length }, () => {
    const chance = random();
    if (chance < 0.06) return String(Math.floor(random() ** 3 * 100_000));
    const word = wordOf(rankFrom(random));
    return chance < 0.2 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }).join(' ');
}

export function factCheckFrom(random: () => number, n: number): FactCheck {
  const year = 2008 + Math.floor(random() * 18);
  return {
    claim: sentenceFrom(random),
    url: `https://checkers-${n % 97}.example/${year}/${n}`,
    publisher: `Checkers ${n % 97}`,
    rating: ['Half right', 'Out of date', 'Lacks context', 'As stated'][n % 4] ?? '',
    title: sentenceFrom(random).split(' ').slice(0, 9).join(' '),
    publishedOn: `${year}-${String(1 + (n % 12)).padStart(2, '0')}-15`,
    language: 'en',
  };
}

/** The claim as an article might word it: a third of the words gone, some others in between. */
export function reworded(claim: string, random: () => number): string {
  return claim
    .split(' ')
    .flatMap((word) => {
      const chance = random();
      if (chance < 0.3) return [];
      return chance < 0.5 ? [word, wordOf(rankFrom(random))] : [word];
    })
    .join(' ');
}
