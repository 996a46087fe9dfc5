import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../src/text/document.ts';
import { readQuantities, type Quantity } from '../../src/text/quantities.ts';
import { plainArticle } from '../checks/plain-article.ts';

function quantities(text: string): [string, Quantity][] {
  const article = plainArticle({ text });
  return readQuantities(readDocument(article)).map((quantity) => [
    article.text.slice(quantity.range.start, quantity.range.end),
    quantity,
  ]);
}

function only(text: string): Quantity {
  const found = quantities(text);
  expect(found).toHaveLength(1);
  return (found[0] as [string, Quantity])[1];
}

describe('readQuantities', () => {
  it.each([
    ['The mill has 91,000 spindles.', 'count', '', 91_000],
    ['It cost £1.2bn in the end.', 'money', 'GBP', 1.2e9],
    ['It cost €4.4 billion in the end.', 'money', 'EUR', 4.4e9],
    ['It cost US$3.5m in the end.', 'money', 'USD', 3.5e6],
    ['It cost N140 million in the end.', 'money', 'NGN', 140e6],
    ['It cost N1.86 billion in the end.', 'money', 'NGN', 1.86e9],
    ['It cost R1,200 million in the end.', 'money', 'ZAR', 1.2e9],
    ['It cost R4.2 billion in the end.', 'money', 'ZAR', 4.2e9],
    ['On the N7, 5 million drive to work.', 'count', '', 5e6],
    ['It cost 330m kroner in the end.', 'money', 'SEK', 330e6],
    ['It cost 200,000 som in the end.', 'money', 'KGS', 200_000],
    ['The well is 330m deep.', 'measure', 'm', 330],
    ['It cost forty pounds in the end.', 'money', 'GBP', 40],
    ['Turnout was 40 per cent there.', 'percent', '%', 40],
    ['It rose 3 percentage points there.', 'points', 'pp', 3],
    ['Half a million people came.', 'count', '', 500_000],
    ['A quarter of a million people came.', 'count', '', 250_000],
    ['Twenty-five thousand people came.', 'count', '', 25_000],
    ['One hundred and twenty people came.', 'count', '', 120],
    ['A dozen people came.', 'count', '', 12],
    ['A third of the pupils came.', 'share', 'share', 1 / 3],
    ['Two-thirds of pupils came.', 'share', 'share', 2 / 3],
    ['Nine in ten pupils came.', 'share', 'share', 0.9],
    ['It took two and a half years.', 'duration', 'year', 2.5],
    ['The 31-year-old rider fell.', 'age', 'year', 31],
    ['The park covers 20,000 sq km of hills.', 'measure', 'square km', 20_000],
    ['They drove at 60 mph all day.', 'measure', 'mph', 60],
  ] as const)('%s', (text, kind, unit, value) => {
    const quantity = only(text);
    expect(quantity).toMatchObject({ kind, unit });
    expect(quantity.value).toBeCloseTo(value);
  });

  it.each([
    'On 14 March 2024 it snowed.',
    'The 2019 budget was late.',
    'It opened at 10:30 in Room 12.',
    'They lost 5-4 on the night.',
    'He flew a Boeing 737 past the tower.',
    'See page 14 of the report.',
    'The screen shows 1920×1080 dots.',
  ])('finds no quantity in: %s', (text) => {
    expect(quantities(text)).toEqual([]);
  });

  it.each([
    ['At least 12 people came.', 12, Infinity],
    ['More than 2,000 people came.', 1_980, Infinity],
    ['Fewer than 300 people came.', -Infinity, 303],
    ['About 2,000 people came.', 1_800, 2_200],
    ['Nearly two million people came.', 1_760_000, 2_000_000],
    ['Some 40 or so people came.', 36, 44],
    ['It rose 4.1 million tonnes.', 4_050_000, 4_150_000],
    ['Exactly 47 people came.', 47, 47],
  ])('allows for rounding and hedges: %s', (text, low, high) => {
    const quantity = only(text);
    expect(quantity.low).toBeCloseTo(low);
    expect(quantity.high).toBeCloseTo(high);
  });

  it('marks both ends of a range, and neither end of a change', () => {
    expect(quantities('Between 10 and 12 people came.').map(([, one]) => one.ranged)).toEqual([
      true,
      true,
    ]);
    expect(quantities('It fell from 8% to 6% there.').map(([, one]) => one.ranged)).toEqual([
      false,
      false,
    ]);
  });

  it('gives the range of number, sign and unit in the text', () => {
    expect(quantities('They paid £4.3m. Then 40% left.').map(([text]) => text)).toEqual([
      '£4.3m',
      '40%',
    ]);
  });
});
