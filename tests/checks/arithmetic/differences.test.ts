import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A difference, or what is left, that the two levels beside it do not give. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The museum had 48,200 visitors, 3,600 more than last year's 45,600.",
    'strong',
    'The text says “a rise of 3,600”; its figures give 2,600.',
  ],
  [
    'The number of shelters is up 27 from 410 to 447.',
    'strong',
    'The text says “a rise of 27”; its figures give 37.',
  ],
  [
    'Eleven people died at the scene. A further 12 died in hospital, which brings the toll to 25.',
    'some',
    'The text says “a total of 25”; its figures give 23.',
  ],
  [
    'He paid in €60,000 and took out €22,500, leaving €39,500.',
    'some',
    'The text says “a difference of €22,500”; its figures give €20,500.',
  ],
  [
    'She had borrowed $84,000. After repaying $31,000 she still owes $63,000.',
    'some',
    'The text says “$63,000 left”; its figures give $53,000.',
  ],
  [
    'The club sold 4,310 season tickets this year against 3,980 last year, an increase of 430.',
    'strong',
    'The text says “a rise of 430”; its figures give 330.',
  ],
  [
    'Profit came to £7.2m, £1.9m up on the £5.1m of the year before.',
    'strong',
    'The text says “a difference of £1.9m”; its figures give £2.1m.',
  ],
  [
    'The school has 612 pupils this term, 38 fewer than the 640 it had in September.',
    'strong',
    'The text says “a fall of 38”; its figures give 28.',
  ],
  [
    'The dam held 71 million cubic metres on Friday and 58 million on Monday, a loss of 15 million.',
    'some',
    'The text says “a difference of 15 million”; its figures give 13 million.',
  ],
  [
    'The party won 143 seats. It had 118 before, so it gained 35.',
    'some',
    'The text says “a difference of 35”; its figures give 25.',
  ],
  [
    'The bridge was to cost $340m. The price has gone up by $85m and now stands at $445m.',
    'some',
    'The text says “a difference of $85m”; its figures give $105m.',
  ],
  [
    'In 2019 the town had 214 shops; by 2024 there were 171, a drop of 53.',
    'some',
    'The text says “a difference of 53”; its figures give 43.',
  ],
  [
    'The reservoir fell by 14 feet, from 61 feet to 45.',
    'strong',
    'The text says “a fall of 14 feet”; its figures give 16.',
  ],
  [
    'Police arrested 46 people on Friday and another 29 on Saturday, taking the total to 85.',
    'some',
    'The text says “a total of 85”; its figures give 75.',
  ],
  [
    'The company employed 2,350 people at the start of the year. It has cut 420 jobs since, leaving a workforce of 1,830.',
    'some',
    'The text says “a difference of 420”; its figures give 520.',
  ],
  [
    'The fund took in 18 million dollars and spent 13 million, ending the year with 7 million in hand.',
    'some',
    'The text says “a difference of 13 million”; its figures give 11 million.',
  ],
  [
    'Rents rose to £1,310 in May, £85 higher than the £1,245 asked a year earlier.',
    'strong',
    'The text says “a difference of £85”; its figures give £65.',
  ],
  [
    'The herd numbered 560 before the winter. It lost 130 animals and now counts 410.',
    'some',
    'The text says “a difference of 130”; its figures give 150.',
  ],
  [
    'Turnout was 61,400, which is 5,200 below the 68,600 of 2020.',
    'strong',
    'The text says “a difference of 5,200”; its figures give 7,200.',
  ],
  [
    'The gap between the two stands at 12 points: 48% back the mayor and 34% his rival.',
    'some',
    'The text says “a difference of 12”; its figures give 14.',
  ],
  [
    'The budget has grown from ₹410 crore to ₹465 crore, or ₹65 crore more.',
    'some',
    'The text says “a difference of ₹65 crore”; its figures give ₹550,000,000.',
  ],
  [
    'There were 19 fires in March. April brought 23 more, for a running total of 52.',
    'some',
    'The text says “a total of 52”; its figures give 42.',
  ],
  [
    'Debt fell by €140m to €860m from €1.1bn.',
    'strong',
    'The text says “a fall of €140m”; its figures give €240m.',
  ],
  [
    'The number of members grew by 1,250 to 9,400, having been 8,250 a year ago.',
    'strong',
    'The text says “a rise of 1,250”; its figures give 1,150.',
  ],
  [
    'Last year 380 children were waiting. The figure is now 455, up by 65.',
    'some',
    'The text says “a difference of 65”; its figures give 75.',
  ],
];

const passed: readonly string[] = [
  "The museum had 48,200 visitors, 2,600 more than last year's 45,600.",
  'The number of shelters is up 27 from 410 to 437.',
  'Eleven people died at the scene. A further 12 died in hospital, which brings the toll to 23.',
  'He paid in €60,000 and took out €22,500, leaving €37,500.',
  'She had borrowed $84,000. After repaying $31,000 she still owes $53,000.',
  'She had borrowed $84,000. After repaying $31,000 she still owes $63,000 with interest.',
  'The club sold 4,310 season tickets this year against 3,980 last year, an increase of 330.',
  'Profit came to £7.2m, £2.1m up on the £5.1m of the year before.',
  'The party won 143 seats. It had 118 before; its ally gained 35.',
  'The bridge was to cost $340m. The price has gone up by $85m and now stands at $425m.',
  'In 2019 the town had 214 shops; by 2024 there were 171, a drop of 43.',
  'The reservoir fell by 16 feet, from 61 feet to 45.',
  'Police arrested 46 people on Friday and another 29 on Saturday. Since the start of the month the total has been 185.',
  'The company employed 2,350 people at the start of the year. It has cut 420 jobs and hired 90 people since, leaving a workforce of 2,020.',
  "The fund took in 18 million dollars and spent 13 million; with last year's balance it has 7 million in hand.",
  'Rents rose to £1,310 in May, £65 higher than the £1,245 asked a year earlier.',
  'The herd numbered 560 before the winter. It lost 130 animals, and 40 calves were born, and now counts 470.',
  'Turnout was 61,400, which is 7,200 below the 68,600 of 2020.',
  'The gap between the two stands at 14 points: 48% back the mayor and 34% his rival.',
  'There were 19 fires in March. April brought 23 more; there were 52 in all last year.',
  'Debt fell by €240m to €860m from €1.1bn.',
  'The number of members grew by 1,150 to 9,400, having been 8,250 a year ago.',
  'Last year 380 children were waiting. The figure is now 455, up by 75.',
  'The party won 143 seats, 35 more than in the last council, when there were 118 seats in all.',
  'He lost 12 kilos, then another nine, and now weighs 78 kilos.',
  'The school has 612 pupils this term and 38 teachers, fewer than the 640 pupils and 41 teachers it had in September.',
  'The shares fell $4 to $61 from a high of $70.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
