import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Where candidates stand, and totals whose other part stands before. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "A poll puts Labour's Rachel Dunne on 38%, the Conservative Miles Ferrers on 31%, the Liberal Democrat Sunil Kapoor on 19% and the Green Ola Brandt on 16%.",
    'strong',
    'The text says “shares of one whole”; its figures give 104%.',
  ],
  [
    'A poll puts Rachel Dunne on 38%, Miles Ferrers on 31% and Sunil Kapoor on 19%. Ms Dunne, who leads by nine points, said that she would freeze fares.',
    'some',
    'The text says “a lead of 9 points”; its figures give 7 points.',
  ],
  [
    'A ferry company has been fined £1.2m after five people drowned. It was also ordered to pay £180,000 in costs, a total of £1.48m.',
    'some',
    'The text says “a total of £1.48m”; its figures give £1.38m.',
  ],
];

const passed: readonly string[] = [
  "A poll puts Labour's Rachel Dunne on 38%, the Conservative Miles Ferrers on 31%, the Liberal Democrat Sunil Kapoor on 19% and the Green Ola Brandt on 12%.",
  'A poll puts Labour on 38%, up from 35%, the Conservatives on 31% and the Liberal Democrats on 19%, against 16% a month ago.',
  'A poll puts Rachel Dunne on 38%, Miles Ferrers on 31% and Sunil Kapoor on 19%. Ms Dunne, who leads by seven points, said that she would freeze fares.',
  'A poll puts Rachel Dunne on 38%, Miles Ferrers on 31% and Sunil Kapoor on 19%. United lead by nine points with four games left.',
  'A ferry company has been fined £1.3m after five people drowned. It was also ordered to pay £180,000 in costs, a total of £1.48m.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
