import { describe, expect, it } from '@jest/globals';
import { checks } from '../../src/checks/index.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { plainArticle } from '../checks/plain-article.ts';

/** Texts built to make a backtracking pattern or a pairwise comparison explode. */
const hostile: readonly (readonly [string, string])[] = [
  ['one word without end', 'a'.repeat(12_000)],
  ['digits', '1'.repeat(30_000)],
  ['grouped digits', `${'1,'.repeat(20_000)}1 people came.`],
  ['rises', 'rose 40% from 250 to 320 '.repeat(1_500)],
  ['froms without to', 'from 250 '.repeat(4_000)],
  ['a list without end', `${'5 from Brazil, '.repeat(3_000)}and 4 from Chad, 15 in all.`],
  ['quotation marks', '“'.repeat(30_000)],
  ['names', 'Anna Hale '.repeat(4_000)],
  [
    'names that differ',
    Array.from(
      { length: 3_000 },
      (_, index) => `Anna Hal${String.fromCodePoint(97 + (index % 26))}${index} said so.`,
    ).join(' '),
  ],
  ['weekdays', 'Tuesday, 14 March '.repeat(3_000)],
  ['spaces', `5${' '.repeat(40_000)}people`],
  ['open brackets', '(5 '.repeat(6_000)],
  ['more than', `${'more than '.repeat(8_000)}double the 5`],
  [
    'the same sentence',
    'The fire killed 12 people in a hostel by the old harbour road. '.repeat(700),
  ],
];

/** Of the processor: other work on the machine does not count. */
function milliseconds(text: string): number {
  const began = process.cpuUsage();
  const { outcomes } = runChecks(
    checks,
    readInputs(plainArticle({ text, title: text.slice(0, 300) })),
  );
  expect(outcomes.filter((outcome) => outcome.status === 'failed')).toEqual([]);
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

describe('hostile texts', () => {
  it.each(hostile)('%s: read in seconds, not in hours', (_, text) => {
    expect(milliseconds(text)).toBeLessThan(12_000);
  });
});
