import { unseenDocument } from '../../../src/checks/unseen-document.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Papers that only a few people of the trade were shown. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A confidential audit for the ferry operator, which has been shown to only three of its directors, puts the loss at £9m.',
    'some',
    'Readers cannot see “confidential audit”, and nobody named answers for having read it.',
  ],
  [
    'An internal forecast for the water company, which only a handful of investors have been shown, gives a date of 2031.',
    'some',
    'Readers cannot see “internal forecast”, and nobody named answers for having read it.',
  ],
  [
    'The harbour trust is short of money. A private valuation of the docks, shown to a few bidders, puts them at half the price.',
    'some',
    'Readers cannot see “private valuation”, and nobody named answers for having read it.',
  ],
  [
    'A confidential survey for the league, which has been seen by only a few club owners, found that one fan in three had stopped going.',
    'some',
    'Readers cannot see “confidential survey”, and nobody named answers for having read it.',
  ],
];

const passed: readonly string[] = [
  'A confidential audit for the ferry operator, published on Monday, puts the loss at £9m.',
  'A study for the grid operator, published in May, puts the shortfall at 40 megawatts.',
  'The painting has been shown to only a few people in the trade.',
  'The court read out a confidential study for the grid operator, which puts the shortfall at 40 megawatts.',
  'The grid operator will write a confidential study of the shortfall.',
  "A confidential hotline for the grid operator's staff is open to all.",
];

describeCheck(unseenDocument, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
