import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { arithmetic } from '../../src/checks/arithmetic.ts';
import { dateMismatch } from '../../src/checks/date-mismatch.ts';
import { figureContradiction } from '../../src/checks/figure-contradiction.ts';
import { headlineMismatch } from '../../src/checks/headline-mismatch.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { nameMismatch } from '../../src/checks/name-mismatch.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { plainArticle } from './plain-article.ts';

/** Articles of our own, full of figures that agree and a few that do not. */
const folder = new URL('../fixtures/articles/', import.meta.url);
const hard = [figureContradiction, arithmetic, dateMismatch, headlineMismatch, nameMismatch];

/** All that these five checks may say about each article, and must; about the others, nothing. */
const expected: Readonly<
  Record<string, readonly (readonly [check: string, signal: string, says: string])[]>
> = {
  business: [
    ['arithmetic', 'strong', '45.8%'],
    ['name-mismatch', 'strong', 'Lindquist'],
  ],
  crime: [
    ['figure-contradiction', 'strong', '“four”'],
    ['name-mismatch', 'some', '38 here and 39 there'],
    ['name-mismatch', 'some', 'inspector here and sergeant there'],
  ],
  disaster: [['figure-contradiction', 'strong', '36-metre']],
  live: [],
  obituary: [['date-mismatch', 'strong', 'born in 1934']],
  opinion: [],
  politics: [],
  press: [
    ['name-mismatch', 'strong', 'Tam'],
    ['figure-contradiction', 'some', '$45 million'],
  ],
  science: [
    ['figure-contradiction', 'strong', '8,142'],
    ['headline-mismatch', 'some', '“may”'],
  ],
  sport: [],
};

function findings(name: string) {
  const file = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const cut = file.indexOf('\n');
  const article = plainArticle({ title: file.slice(0, cut), text: file.slice(cut).trim() });
  return runChecks(hard, readInputs(article)).findings;
}

describe('whole articles', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const names = files.map((file) => file.replace('.txt', '')).sort();

  it('has every article that it speaks of', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(expected)));
  });

  it.each(names)('%s: says what is wrong and nothing else', (name) => {
    const found = findings(name);
    expect(found.map((one) => [one.check, one.signal, one.message])).toEqual(
      (expected[name] ?? []).map(([check, signal, says]) => [
        check,
        signal,
        expect.stringContaining(says),
      ]),
    );
  });
});
