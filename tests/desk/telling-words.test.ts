import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tellingWords } from '../../src/desk/telling-words.ts';

const documents = 100_000;

function telling(often: Readonly<Record<string, number>>, least: number): string[] {
  const frequency = new Map(Object.entries(often));
  const rarestFirst = [...frequency.keys()];
  return tellingWords(rarestFirst, least, { documents, frequency }).map((words) => words.join(' '));
}

describe('what tells a claim among 100,000', () => {
  it.each<[string, Readonly<Record<string, number>>, number, string[]]>([
    ['rare words alone', { nordlinje: 3, sandvik: 30, year: 20_000 }, 2, ['nordlinje', 'sandvik']],
    ['commoner ones in pairs', { ferry: 400, ship: 900, year: 20_000 }, 2, ['ferry ship']],
    [
      'common ones three together',
      { ship: 2_000, road: 3_000, year: 20_000 },
      3,
      ['ship road year'],
    ],
    ['but not where two must do', { ship: 2_000, road: 3_000, year: 20_000 }, 2, []],
    ['nothing, when every word is everywhere', { said: 40_000, year: 50_000 }, 2, []],
    ['a rare word and a pair', { osten: 9, ferry: 400, ship: 900 }, 2, ['osten', 'ferry ship']],
    ['only words that a claim must hold one of', { osten: 9, holm: 10, quay: 11 }, 3, ['osten']],
  ])('%s', (_, often, least, expected) => {
    expect(telling(often, least)).toEqual(expected);
  });

  it('asks for few claims whatever the words', () => {
    const counts = fc.array(fc.integer({ min: 1, max: documents }), {
      minLength: 2,
      maxLength: 40,
    });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 12 }), (given, least) => {
        const often = given
          .toSorted((a, b) => a - b)
          .map((count, n): [string, number] => [`w${n}`, count]);
        const frequency = new Map(often);
        const rarestFirst = [...frequency.keys()];
        if (rarestFirst.length < least) return;
        const chosen = tellingWords(rarestFirst, least, { documents, frequency });
        const byChance = chosen.map((words) =>
          words.reduce(
            (share, word) => (share * (frequency.get(word) ?? 0)) / documents,
            documents,
          ),
        );
        expect(chosen.length).toBeLessThanOrEqual(12);
        expect(byChance.reduce((sum, claims) => sum + claims, 0)).toBeLessThanOrEqual(40);
      }),
    );
  });
});
