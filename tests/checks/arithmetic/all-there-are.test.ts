import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Votes and those who cast them, lists after a total, and others. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The appeal has raised £48,000 for the roof. The dinner brought in £21,500, the raffle £9,200 and the auction £14,300.',
    'some',
    'The text says “a total of £48,000”; its figures give £45,000.',
  ],
  [
    'The festival drew 18,400 people over three days: 5,200 on Friday, 7,900 on Saturday and 6,300 on Sunday.',
    'strong',
    'The text says “a total of 18,400”; its figures give 19,400.',
  ],
  [
    'The three-day festival drew 18,400 people. Friday brought 5,200, Saturday 7,900 and Sunday 6,300.',
    'some',
    'The text says “a total of 18,400”; its figures give 19,400.',
  ],
  [
    'The inquiry heard from 48 witnesses: 21 in person, 18 by video link and 12 in writing.',
    'some',
    'The text says “a total of 48”; its figures give 51.',
  ],
  [
    'The panel of 12 voted seven to four in favour, with two abstentions.',
    'strong',
    'The text says “12 in all”; its figures give 13.',
  ],
  [
    'The motion was carried by 23 votes to 17, with four abstentions. All 42 councillors were present.',
    'some',
    'The text says “42 in all”; its figures give 44.',
  ],
  [
    'A total of 340 jobs will go: 180 in Derby, 95 in Crewe and 85 in Perth.',
    'strong',
    'The text says “a total of 340”; its figures give 360.',
  ],
  [
    'The grant of $1.2 million will be shared by four clinics, each of which gets $350,000.',
    'strong',
    'The text says “$1.2 million in all”; its figures give $1.4 million.',
  ],
  [
    'The tower is 214 metres tall, 38 metres taller than the 166-metre chimney beside it.',
    'strong',
    'The text says “a difference of 38 metres”; its figures give 48.',
  ],
  [
    'Membership has halved since 2010, from 8,400 to 5,100.',
    'strong',
    'The text says “halved”; its figures give 0.607 times.',
  ],
  [
    'About 1,240 of the 3,100 ballots, or half, were spoiled.',
    'strong',
    'The text says “half of 3,100”; its figures give 40%.',
  ],
  [
    'More than two-thirds of the 90 schools, 54 in all, have signed up.',
    'strong',
    'The text says “more than two-thirds of 90”; its figures give 60%.',
  ],
  [
    'The trust had 3,200 members in 2019 and has 4,100 now, a rise of 40 per cent.',
    'strong',
    'The text says “a rise of 40 per cent”; its figures give a rise of 28.1%.',
  ],
  [
    'Ticket sales tripled to 9,000 from 4,500 a year earlier.',
    'strong',
    'The text says “tripled”; its figures give 2 times.',
  ],
  [
    'He was fined £1,200 and ordered to pay £400 in costs and a £120 surcharge, £1,820 in all.',
    'strong',
    'The text says “a total of £1,820”; its figures give £1,720.',
  ],
  [
    'He was fined £1,200, with costs of £400 and a surcharge of £120, making a total of £1,820.',
    'strong',
    'The text says “a total of £1,820”; its figures give £1,720.',
  ],
  [
    'The ship carried 61 people, 19 crew and 44 passengers.',
    'strong',
    'The text says “a total of 61”; its figures give 63.',
  ],
  [
    'The team won by 24 runs, making 187 and bowling out the visitors for 153.',
    'strong',
    'The text says “a difference of 24”; its figures give 34.',
  ],
  [
    'Rents are up 12 per cent on last year, to £1,120 from £950 a month.',
    'strong',
    'The text says “a rise of 12 per cent”; its figures give a rise of 17.9%.',
  ],
  [
    'Of the 31 counties, 12 have reported floods and the remaining 21 have not.',
    'strong',
    'The text says “31 in all”; its figures give 33.',
  ],
  [
    'The survey of 1,500 adults found that 420, or 38 per cent, had skipped a meal.',
    'strong',
    'The text says “38 per cent of 1,500”; its figures give 28%.',
  ],
  [
    'Four in ten of the 250 flats, 75 in all, stand empty.',
    'strong',
    'The text says “Four in ten of 250”; its figures give 30%.',
  ],
  [
    'The price has gone from €1.20 to €1.50, up by a third.',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 25%.',
  ],
  [
    'Between them the five sites hold 1,900 tonnes: 520 at A, 410 at B, 390 at C, 330 at D and 150 at E.',
    'strong',
    'The text says “a total of 1,900 tonnes”; its figures give 1,800.',
  ],
  [
    'A fifth of the 85 beds, 22, were closed.',
    'strong',
    'The text says “A fifth of 85”; its figures give 25.9%.',
  ],
  [
    'The bus holds 54 passengers, 32 seated and 24 standing.',
    'strong',
    'The text says “a total of 54”; its figures give 56.',
  ],
  [
    'It won 31 of the 60 seats, two fewer than the 35 that it had before.',
    'strong',
    'The text says “a difference of 2”; its figures give -25.',
  ],
  [
    'They lead the table with 58 points, six ahead of Arden, who have 54.',
    'strong',
    'The text says “a difference of 6”; its figures give 4.',
  ],
  [
    'The panel of 12 voted seven to four in favour, with two abstentions.',
    'strong',
    'The text says “12 in all”; its figures give 13.',
  ],
];

const passed: readonly string[] = [
  'The firm employs 2,300 people, of whom 1,300 are in Poland, 700 in Spain and 300 in Malta.',
  'They lead the table with 58 points, six ahead of Arden, who have 52.',
  'The motion was carried by 23 votes to 17, with two abstentions. All 42 councillors were present.',
  'The 45-seat council carried it by 23 votes to 17, with four abstentions.',
  'The panel of 12 voted seven to four in favour, with one abstention.',
  'The grant of $1.4 million will be shared by four clinics, each of which gets $350,000.',
  'The bus holds 54 passengers, 30 seated and 24 standing.',
  'The survey of 1,500 adults found that 570, or 38 per cent, had skipped a meal.',
  'The appeal has raised £48,000 for the roof. The dinner alone brought in £21,500, the raffle £9,200 and the auction £14,300.',
  'The appeal has raised £45,000 for the roof. The dinner brought in £21,500, the raffle £9,200 and the auction £14,300.',
  'The park had 18,400 visitors in May. June brought 5,200, July 7,900 and August 6,900.',
  'The three-day festival drew 19,400 people. Friday brought 5,200, Saturday 7,900 and Sunday 6,300.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
