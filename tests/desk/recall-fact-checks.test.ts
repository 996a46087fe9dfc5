import { describe, expect, it } from '@jest/globals';
import { findClaims } from '../../src/claims/find-claims.ts';
import { recall } from '../../src/desk/recall.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { FactCheck } from '../../src/evidence/fact-check.ts';
import type { FactChecks } from '../../src/store/fact-check-port.ts';
import { plainArticle } from '../checks/plain-article.ts';

/** A library that hands out all that it has, whatever is asked. */
function libraryOf(factChecks: readonly FactCheck[]): { library: FactChecks; asked: string[][] } {
  const asked: string[][] = [];
  const library: Partial<FactChecks> = {
    isEmpty: () => Promise.resolve(factChecks.length === 0),
    statistics: (terms) => {
      asked.push([...terms]);
      const frequency = new Map(terms.map((term) => [term, 2] as const));
      return Promise.resolve({ documents: factChecks.length, averageLength: 10, frequency });
    },
    candidates: () => Promise.resolve(factChecks.map((each, at) => ({ ...each, id: `${at}` }))),
  };
  return { library: library as FactChecks, asked };
}

const factCheck = (claim: string, claimedOn: string): FactCheck => ({
  claim,
  url: `https://checkers.example/${encodeURIComponent(claim)}`,
  publisher: 'Checkers of Ost',
  rating: 'Half right',
  language: 'en',
  claimedOn,
});

const claim = 'Crime in Leverton fell by 12% in 2022.';
const article = plainArticle({
  text: `The council met on Monday. ${claim} Nobody asked about the harbour.`,
  publishedAt: '2023-03-02',
});
const about = { tenant: 'slack:T1' as TenantId, articleKey: 'key' };
const found = async (library: FactChecks) =>
  (await recall({ factChecks: library }, about, article, findClaims(article))).map(
    ({ known }) => known,
  );

describe('what is published on an article’s claims', () => {
  it('is found though it was said only after the article, and others were said just before', async () => {
    const before = Array.from({ length: 9 }, (_, n) =>
      factCheck(`Crime was a matter for ward ${n} of Leverton in 2022.`, '2023-03-01'),
    );
    const later = factCheck('Leverton saw crime drop 12% in 2022.', '2025-08-01');
    expect(await found(libraryOf([...before, later]).library)).toEqual([later.claim]);
  });

  it('is found though many sentences are worded alike and older', async () => {
    const alike = Array.from({ length: 9 }, (_, n) =>
      factCheck(`Crime in Leverton fell by ${20 + n}% in 2022.`, '2012-03-01'),
    );
    const fresh = factCheck('In 2022 there was 12% less crime in Leverton.', '2023-03-01');
    const same = factCheck('Leverton saw crime drop 12% in 2022.', '2023-03-01');
    expect(await found(libraryOf([...alike, fresh, same]).library)).toContain(same.claim);
  });

  it('is asked for with the words of the sentences beside the claim', async () => {
    const { library, asked } = libraryOf([factCheck(claim, '2023-03-01')]);
    expect(await found(library)).toEqual([claim]);
    expect(asked[0]).toEqual(expect.arrayContaining(['crim', 'council', 'harbour']));
  });

  it('costs nothing when nothing is imported', async () => {
    const { library, asked } = libraryOf([]);
    expect(await found(library)).toEqual([]);
    expect(asked).toEqual([]);
  });
});
