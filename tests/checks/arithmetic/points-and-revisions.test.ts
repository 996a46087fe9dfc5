import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Points of a match and revisions, and what they are said to come to. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Marais finished with 17 points from four conversions and a late penalty.',
    'some',
    'The text says “17 points”; its figures give 11 or 10.',
  ],
  [
    'Her three conversions and two penalties gave her a haul of 15 points.',
    'some',
    'The text says “15 points”; its figures give 12 or 10.',
  ],
  [
    'Dupuy ended with 19 points from a try, three conversions and two penalties.',
    'some',
    'The text says “19 points”; its figures give 17, 16 or 14.',
  ],
  [
    'Then came the ruck and Pryce, who finished with 16 points from three conversions and two penalties and has now missed one kick in five matches.',
    'some',
    'The text says “16 points”; its figures give 12 or 10.',
  ],
  [
    "May's gain was raised to 2,600 from 2,000, and April's was lowered to 900 from 1,300. Taken together, the revisions add 600 jobs to what was first told.",
    'some',
    'The text says “600 in all”; its figures give 200.',
  ],
  [
    'The office corrected the count for Ede from 410 to 440 and that for Wye from 300 to 250, a net change of 30 votes.',
    'some',
    'The text says “30 in all”; its figures give 20.',
  ],
];

const passed: readonly string[] = [
  'Marais finished with 11 points from four conversions and a late penalty.',
  'Marais finished with 10 points from four conversions and a late penalty.',
  'Dupuy ended with 17 points from a try, three conversions and two penalties.',
  'Dupuy ended with 17 points from three conversions, two penalties and a try.',
  'Leinster scored 31 points from four tries, three conversions and a penalty, and a penalty try worth seven points came late.',
  'Marais has 140 points from 40 conversions and 20 penalties.',
  'They lost by 11 points after missing three conversions and two penalties.',
  'He kicked two conversions and a penalty for a lead of ten points.',
  'Rovers have 23 points from 12 games and a penalty of six points.',
  'Her two penalties and a conversion took her past 300 points for the season.',
  'His two penalties and one conversion took Bath to within four points.',
  'A try, a conversion and two penalties brought them back to 13 points apart.',
  "May's gain was raised to 2,600 from 2,000, and April's was lowered to 900 from 1,300. Taken together, the revisions add 200 jobs to what was first told.",
  "May's gain was raised to 2,600 from 2,000, and April's was lowered to 900 from 1,300. Taken together, the revisions add up to 1,000 jobs either way.",
  'Sales rose to 2,600 from 2,000 in May and fell to 900 from 1,300 in June. Combined with a change in price, the 3,500 sold brought in less.',
  'The board changed the fee for adults from 40 to 44 and that for children from 20 to 22. Together a family of four pays 132.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
