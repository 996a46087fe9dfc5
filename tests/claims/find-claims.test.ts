import { describe, expect, it } from '@jest/globals';
import { findClaims } from '../../src/claims/find-claims.ts';
import { textAt } from '../../src/domain/article.ts';
import { plainArticle } from '../checks/plain-article.ts';

function claimsIn(text: string, title = '') {
  const article = plainArticle({ title, text });
  return findClaims(article).map((claim) => ({ ...claim, text: textAt(article, claim.range) }));
}

describe('findClaims', () => {
  it('takes statements with figures, names and facts, and leaves questions, orders and wishes', () => {
    const found = claimsIn(
      'The plant employed 640 people in 2019. Who could have known that? Read the report with care tonight. ' +
        'It was a lovely, quiet, sunny evening. The board closed the east wing in spring.',
    );
    expect(found.map((claim) => claim.text)).toEqual([
      'The plant employed 640 people in 2019.',
      'The board closed the east wing in spring.',
    ]);
  });

  it('reads the body, not the headline', () => {
    expect(
      claimsIn('The dam broke on 3 March.', 'Dam broke on 3 March, officials in Lund say'),
    ).toHaveLength(1);
  });

  it.each([
    ['The plant employed 640 people.', 'quantity'],
    ['Rents rose faster than wages in Lund.', 'comparison'],
    ['The strike will close the port of Brask.', 'forecast'],
    ['The leak poisoned the river because Brandt Lines had shut the valve.', 'cause'],
    ['“The valve was shut by Brandt Lines,” she said.', 'quotation'],
    ['The board closed the wing in Lund.', 'event'],
  ])('%s is a %s', (text, kind) => {
    expect(claimsIn(text).map((claim) => claim.kind)).toEqual([kind]);
  });

  it('ranks a grave and specific claim above a mild and general one', () => {
    const [grave, mild] = claimsIn(
      'The leak killed 14 people and cost the county £3m in 2019. Olof Brandt may visit Lund.',
    );
    expect(grave?.checkWorthiness).toBeGreaterThan(mild?.checkWorthiness ?? 1);
  });

  it('gives the same sentence the same id', () => {
    const once = claimsIn('The dam broke on 3 March.')[0];
    const again = claimsIn('Nobody was near.\n\nThe dam broke on 3 March.').at(-1);
    expect(again?.id).toBe(once?.id);
  });
});
