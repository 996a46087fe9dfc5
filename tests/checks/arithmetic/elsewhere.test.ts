import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Sums whose total, whole or limit stands in another sentence. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A hospital trust will close two of its wards after nurse vacancies reached a record 640, leaving one post in five unfilled, board papers show. The papers put the nursing establishment at 4,000 posts.',
    'some',
    'The text says “one post in five of 4,000”; its figures give 16%.',
  ],
  [
    'The inquiry is looking at 140 cases. In 62 of them, just over half, officers took no statement from the child.',
    'some',
    'The text says “just over half of 140”; its figures give 44.3%.',
  ],
  [
    'Of the 21 stations on the line, 14 have step-free access and nine do not.',
    'strong',
    'The text says “21 in all”; its figures give 23.',
  ],
  [
    'The trust will close two of its wards. The wards, Charnwood and Bradgate, have 28 beds each. The closure takes 46 beds out of use.',
    'some',
    'The text says “46 in all”; its figures give 56.',
  ],
  [
    'Four people were killed and nine injured when a coach overturned. Those killed were three women, aged 24, 31 and 67, and two men.',
    'strong',
    'The text says “4 in all”; its figures give 5.',
  ],
  [
    'Orvano is to cut 1,300 jobs. The cuts will fall in Germany (600), Poland (450) and the United States (350).',
    'some',
    'The text says “1,300 in all”; its figures give 1,400.',
  ],
  [
    'The attendance was 31,204, a record for the ground, which holds 30,800.',
    'some',
    'The text says “31,204 in a place for 30,800”; its figures give 30,800 at most.',
  ],
  [
    'Three people died in the blaze. The victims were two boys, aged four and six, and two women, aged 30 and 51.',
    'strong',
    'The text says “3 in all”; its figures give 4.',
  ],
  [
    'Six of its eight berths closed, and three stayed open, the port said.',
    'strong',
    'The text says “8 in all”; its figures give 9.',
  ],
];

const passed: readonly string[] = [
  'A hospital trust will close two of its wards after nurse vacancies reached a record 640, leaving one post in six unfilled, board papers show. The papers put the nursing establishment at 4,000 posts.',
  'The 112-kilometre line carries 38,000 passengers a day. About 74 kilometres, or two thirds, have been electrified so far, leaving 38 kilometres.',
  'The inquiry is looking at 140 cases. In 62 of them, just under half, officers took no statement from the child.',
  'Of the 21 stations on the line, 14 have step-free access and seven do not.',
  'The trust will close two of its wards. The wards, Charnwood and Bradgate, have 28 beds each. The closure takes 56 beds out of use.',
  'Five people were killed and nine injured when a coach overturned. Those killed were three women, aged 24, 31 and 67, and two men.',
  'Orvano is to cut 1,400 jobs. The cuts will fall in Germany (600), Poland (450) and the United States (350).',
  'Orvano is to cut 1,500 jobs. Most of the cuts will fall in Germany (600), Poland (450) and the United States (350), among others.',
  'The attendance was 29,204, a record for the ground, which holds 30,800.',
  'Four people died in the blaze. The victims were two boys, aged four and six, and two women, aged 30 and 51.',
  'Six of its eight berths closed, and two stayed open, the port said.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
