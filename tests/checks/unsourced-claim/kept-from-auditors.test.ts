import { unsourcedClaim } from '../../../src/checks/unsourced-claim.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What an office did for years and whom it kept that from. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The count ends on Friday.\n\nThe treasurer's office overpaid three consultants for years and hid the bills from lawmakers.\n\nThe state has nine counties.",
    'some',
    'In the article’s own voice, with no source in reach: “hid the bills from lawmakers”.',
  ],
  [
    'The club plays in May.\n\nThe trust undercharged its own directors for a decade.\n\nTickets cost 20 euros.',
    'some',
    'In the article’s own voice, with no source in reach: “undercharged its own directors for a decade”.',
  ],
  [
    'The mill opens at six.\n\nThe company closed its clinic early and kept the test results from workers.\n\nA bus runs every hour.',
    'some',
    'In the article’s own voice, with no source in reach: “kept the test results from workers”.',
  ],
  [
    "The race is close.\n\nThe mayor's campaign rented two halls and kept the invoices from donors until the vote.\n\nPolls open at seven.",
    'some',
    'In the article’s own voice, with no source in reach: “kept the invoices from donors”.',
  ],
];

const passed: readonly string[] = [
  "The audit found that the treasurer's office overpaid three consultants for years and hid the bills from lawmakers.",
  "The count ends on Friday.\n\nThe treasurer's office paid three consultants for years and kept the bills in a safe.\n\nThe state has nine counties.",
  'The office overpaid two advisers for years and kept the bills from state auditors, Ms Lind said.',
  'The rival camp made its case. "Her office overpaid two advisers for years and kept the bills from auditors," the advertisement says.',
  'The club plays in May.\n\nThe trust undercharged its own directors for a decade, records show.\n\nTickets cost 20 euros.',
  'The office was moved in 1990.\n\nThe company closed its clinic early and kept the workers from the rain.\n\nA bus runs every hour.',
  'In the novel, her office overpaid two advisers for years and kept the bills from state auditors.',
];

describeCheck(unsourcedClaim, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
