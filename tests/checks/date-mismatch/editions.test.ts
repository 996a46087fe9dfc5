import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** The number of an edition against the year of the first, one a year. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The lantern walk was first held in 2004 and has gone ahead every winter since.\n\nThis year's, on Saturday, was the 18th edition.",
    'some',
    'The text says “edition 18 since 2004”, but one a year from 2004 makes 23 by 2026.',
  ],
  [
    'The regatta, launched in 2011 and sailed every summer without a gap, opened its 21st edition on Friday.',
    'some',
    'The text says “edition 21 since 2011”, but one a year from 2011 makes 16 by 2026.',
  ],
  [
    'Founded in 2015, the annual short-film week is now in its seventh edition.',
    'some',
    'The text says “edition 7 since 2015”, but one a year from 2015 makes 12 by 2026.',
  ],
  [
    'The cheese fair began in 1996 and has been held each year since.\n\nOrganisers said the 24th edition drew 9,000 people.',
    'some',
    'The text says “edition 24 since 1996”, but one a year from 1996 makes 31 by 2026.',
  ],
];

const publishedAt = '2026-05-14';

const passed: readonly string[] = [
  "The lantern walk was first held in 2004 and has gone ahead every winter since.\n\nThis year's, on Saturday, was the 23rd edition.",
  "The lantern walk was first held in 2004 and has gone ahead every winter since, except in two years of snow.\n\nThis year's was the 18th edition.",
  'The regatta, launched in 2011 and sailed every summer, opened its 14th edition on Friday.\n\nIt was called off in 2020 and 2021.',
  'The fair began in 1996 and has been held each year since.\n\nThe 24th edition, in 2019, drew 9,000 people.',
  'The biennial was founded in 2006, and its tenth edition opened this week.\n\nAn annual dinner pays for it.',
  'The dictionary was launched in 1998 and is sold every year to schools.\n\nIts fifth edition came out in May, after the pandemic.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says], publishedAt })),
  passes: passed.map((text) => ({ text, publishedAt })),
});
