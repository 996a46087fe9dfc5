import { describe, expect, it } from '@jest/globals';
import { excerpt } from '../../src/summary/excerpt.ts';

const long =
  'In a statement that was read out twice to the members who had come in from the rain, the ferry company told its shareholders that passenger numbers had reached 64,000, more than double the 32,000 of a year before, and thanked its crews.';

describe('the excerpt of a quotation', () => {
  it('leaves a short one whole', () => {
    expect(excerpt('Sales rose.', '“Sales”', 80)).toBe('Sales rose.');
  });

  it('keeps every word that the finding speaks of', () => {
    const cut = excerpt(long, 'The text says “more than double”; 64,000 ÷ 32,000 = 2.0', 120);
    for (const words of ['64,000', 'more than double', '32,000']) expect(cut).toContain(words);
    expect(cut.length).toBeLessThanOrEqual(120);
    expect(cut.startsWith('…')).toBe(true);
  });

  it('begins at the beginning when what matters stands there', () => {
    const cut = excerpt(long, '“In a statement” announces one', 100);
    expect(cut.startsWith('In a statement')).toBe(true);
    expect(cut.endsWith('…')).toBe(true);
  });

  it('begins at the beginning when it speaks of nothing in the quotation', () => {
    expect(excerpt(long, 'No name is given.', 60).startsWith('In a statement')).toBe(true);
  });

  it.each([20, 40, 80, 160])('is never longer than asked: %d', (max) => {
    expect(excerpt(long, '“more than double” 64,000 32,000', max).length).toBeLessThanOrEqual(max);
  });
});
