import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Spans and jubilees that are told from the day on which the story was published. */
const publishedAt = '2026-05-14';
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Ms Marsh joined the trust in 2011 and has been chief nurse for nine years, since 2015.',
    'strong',
    'The text says “for 9 years, since 2015”, but 2015 is 11 years before the story, which is of 2026.',
  ],
  [
    'Work is due to begin in September and will take 18 months, with the first match in August 2027.',
    'some',
    'The text says “18 months from September, and August 2027”, but 18 months from September ends in March.',
  ],
  [
    'The company was founded in 2004 and will mark its 20th anniversary next month.',
    'strong',
    'The text says “20th anniversary”, but from 2004 to 2026 is 22 years.',
  ],
  [
    'The company was founded in 2005 and will mark its 20th anniversary next month.',
    'some',
    'The text says “20th anniversary”, but from 2005 to 2026 is 21 years.',
  ],
  [
    'The bishop has defended the sale of a 200-year-old school building.\n\nThe school, which was built in 1871, closed in 2019.',
    'some',
    'The text says “200-year-old school”, but 1871 is 155 years before the story, which is of 2026.',
  ],
];

const passed: readonly string[] = [
  'The bishop has defended the sale of a 150-year-old school building.\n\nThe school, which was built in 1871, closed in 2019.',
  'The 300-year-old house stands on a hill beside the village school, which was built in 1871.',
  'A 71-year-old man taught there.\n\nThe school, which was built in 1871, closed in 2019.',
  'Ms Marsh joined the trust in 2011 and has been chief nurse for 11 years, since 2015.',
  'Work is due to begin in September and will take 18 months, with the first match in March 2028.',
  'The company was founded in 2005 and will mark its 20th anniversary next month, a year late.',
  'The festival was first held in 2005 and will mark its 20th anniversary next month.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, publishedAt, signal, says: [says] })),
  passes: passed.map((text) => ({ text, publishedAt })),
});
