import { unseenDocument } from '../../../src/checks/unseen-document.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Papers that a few were shown. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'An internal assessment by the mediators, which a handful of reporters were allowed to read but not to copy, puts the number of dead at 300.',
    'some',
    'Readers cannot see “internal assessment”, and nobody named answers for having read it.',
  ],
  [
    'A confidential note that a few journalists were shown but could not copy says the bank will close.',
    'some',
    'Readers cannot see “confidential note”, and nobody named answers for having read it.',
  ],
  [
    'A memo circulated inside the ministry, whose authors are not named, gives a figure twice as high.',
    'some',
    'Readers cannot see “memo circulated inside”, and nobody named answers for having read it.',
  ],
  [
    'A draft that nobody outside the cabinet has seen in full would cut the budget by a third.',
    'some',
    'Readers cannot see “draft that nobody outside the cabinet has seen”, and nobody named answers for having read it.',
  ],
  [
    'The union bases its figure on an internal note that it declined to share.',
    'some',
    'Readers cannot see “internal note”, and nobody named answers for having read it.',
  ],
];

const passed: readonly string[] = [
  'An internal assessment by the mediators, published on Monday, puts the number of dead at 300.',
  'The court read out an internal memo that put the number at 300.',
  'An internal review is under way at the bank.',
];

describeCheck(unseenDocument, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
