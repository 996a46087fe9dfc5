import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Shares with their part and whole, changes and multiples with their two levels, tied to each other in any order. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'One in six of the 900 driving tests set for the weeks between Easter and Whitsun was put off by the examiner, 207 in all.',
    'strong',
    'The text says “One in six of 900”; its figures give 23%.',
  ],
  [
    'Thirty per cent, or 84, of the 210 applicants came from abroad.',
    'strong',
    'The text says “Thirty per cent of 210”; its figures give 40%.',
  ],
  [
    'The union balloted 4,800 drivers. Two thirds of them, 2,650 in total, voted for a strike.',
    'strong',
    'The text says “Two thirds of 4,800”; its figures give 55.2%.',
  ],
  [
    "Nine out of ten of the school's 320 leavers - 256 young people - have found a place at a college.",
    'strong',
    'The text says “Nine out of ten of 320”; its figures give 80%.',
  ],
  [
    'Most of the 86 witnesses, 39 of them, gave their evidence by video link.',
    'strong',
    'The text says “most of 86”; its figures give 45.3%.',
  ],
  [
    'A majority of the 41 councillors, 19 in all, signed the letter.',
    'strong',
    'The text says “majority of 41”; its figures give 46.3%.',
  ],
  [
    'Half of the 94 flats stand empty: 61 have had no tenant since January.',
    'strong',
    'The text says “Half of 94”; its figures give 64.9%.',
  ],
  [
    'Of 2,400 samples, 312 contained lead. That is one in five, the laboratory said.',
    'some',
    'The text says “one in five of 2,400”; its figures give 13%.',
  ],
  [
    'The hospital has 780 nurses. Last year 234 of them left, which is about a fifth.',
    'some',
    'The text says “about a fifth of 780”; its figures give 30%.',
  ],
  [
    '"We have 150 machines and 45 of them are broken," said the manager. "That\'s half the fleet."',
    'some',
    'The text says “half of 150”; its figures give 30%.',
  ],
  [
    'The charity raised €3.2 million, of which €480,000 – 25 per cent – was spent on administration.',
    'strong',
    'The text says “25 per cent of €3.2 million”; its figures give 15%.',
  ],
  [
    'Police searched 340 cars at the border and found weapons in 17, a rate of one in ten.',
    'strong',
    'The text says “one in ten of 340”; its figures give 5%.',
  ],
  [
    'The fund holds shares in 240 firms, 60 of which are Norwegian; that makes a third.',
    'strong',
    'The text says “a third of 240”; its figures give 25%.',
  ],
  [
    "Some 46,000 households, about 40 per cent of the city's 190,000, heat with wood.",
    'strong',
    'The text says “about 40 per cent of 190,000”; its figures give 24.2%.',
  ],
  [
    'Of the 520 pupils in the school, 78 are learning Irish as a foreign language – one in four.',
    'strong',
    'The text says “one in four of 520”; its figures give 15%.',
  ],
  [
    'Turnout was 38 per cent: 14,600 of the 29,200 people on the register cast a vote.',
    'strong',
    'The text says “38 per cent of 29,200”; its figures give 50%.',
  ],
  [
    'Of the 96 dogs tested, 16 had the parasite, one in twelve.',
    'strong',
    'The text says “one in twelve of 96”; its figures give 16.7%.',
  ],
  [
    'The jobless rate rose from 4% to 5%, an increase of one per cent.',
    'some',
    'The text says “a rise of one per cent”; its figures give 1 percentage points, or 25%.',
  ],
  [
    'Last year 420 pupils sat the paper; this year 336 did, 30 per cent fewer.',
    'strong',
    'The text says “a fall of 30 per cent”; its figures give a fall of 20%.',
  ],
  [
    'A loaf that cost 80 pence in 2021 is now £1.20, a 75 per cent increase.',
    'strong',
    'The text says “a rise of 75 per cent”; its figures give a rise of 50%.',
  ],
  [
    '"We took 300 calls in March and 450 in April," she said. "That\'s an increase of a third."',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 50%.',
  ],
  [
    'The council cut its grant to the museum from R8 million to R6 million. The reduction of 40 per cent was announced on Friday.',
    'strong',
    'The text says “a fall of 40 per cent”; its figures give a fall of 25%.',
  ],
  [
    'Support for the party slid from 34% to 28%, a loss of six per cent.',
    'some',
    'The text says “a fall of six per cent”; its figures give 6 percentage points, or 17.6%.',
  ],
  [
    'The budget shrinks by a quarter: it was 200 million kroner in 2025 and will be 120 million kroner in 2026.',
    'strong',
    'The text says “a fall of a quarter”; its figures give a fall of 40%.',
  ],
  [
    'Wheat cost €180 a tonne in May. By July the price had climbed to €225 a tonne, up 45 per cent.',
    'strong',
    'The text says “a rise of 45 per cent”; its figures give a rise of 25%.',
  ],
  [
    'Compared with the 5,000 visitors of 2023, the 6,500 who came in 2024 meant an increase of 40 per cent.',
    'strong',
    'The text says “a rise of 40 per cent”; its figures give a rise of 30%.',
  ],
  [
    'The fine was raised by 50% to $300; it had been $240.',
    'strong',
    'The text says “a rise of 50%”; its figures give a rise of 25%.',
  ],
  [
    'In 2022, 85 whales were counted; two years later it was 119, an increase of 25 per cent.',
    'strong',
    'The text says “a rise of 25 per cent”; its figures give a rise of 40%.',
  ],
  [
    'Its share of the vote, 22% four years ago, has risen to 33%, a gain of a third.',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 50%.',
  ],
  [
    'The slick measured 35 square kilometres at sunrise and 105 square kilometres by nightfall, quadrupling in size.',
    'some',
    'The text says “quadrupling”; its figures give 3 times.',
  ],
  [
    'A season ticket that cost £240 now costs £960, more than four times as much.',
    'some',
    'The text says “more than 4 times”; its figures give 4 times.',
  ],
  [
    'The firm had 80 employees in 2019. Today it has 320, a threefold increase.',
    'strong',
    'The text says “threefold”; its figures give 4 times.',
  ],
  [
    'In 2015 there were 22 food banks in the city. There are 66 now. The number has doubled in a decade.',
    'strong',
    'The text says “doubled”; its figures give 3 times.',
  ],
  [
    'The new ship carries 5,400 passengers, four times as many as its predecessor, which took 1,800.',
    'strong',
    'The text says “4 times”; its figures give 3 times.',
  ],
  [
    'Turnover has risen fivefold in ten years, from ₹40 crore to ₹120 crore.',
    'some',
    'The text says “fivefold”; its figures give 3 times.',
  ],
  [
    'The cost of the tunnel was put at €400 million in 2018.\n\nIt is now €800 million, three times the original estimate.',
    'strong',
    'The text says “3 times”; its figures give 2 times.',
  ],
  [
    'He earns £84,000, exactly twice what his deputy gets, £48,000.',
    'strong',
    'The text says “exactly twice”; its figures give 1.75 times.',
  ],
];

const passed: readonly string[] = [
  'One in six of the 900 driving tests set for the weeks between Easter and Whitsun was put off by the examiner, 152 in all.',
  'Most of the 86 witnesses, among them 12 children, gave their evidence by video link.',
  'A majority of the 41 councillors, including 19 from the ruling party, signed the letter.',
  'Half of the 94 flats stand empty: 22 of them have had no tenant since January.',
  'Of 2,400 samples, 312 contained lead. In the villages it is one in five, the laboratory said.',
  '"We have 150 machines and 45 of them are broken," said the manager. "At the other depot it\'s half the fleet."',
  'Of the 520 pupils in the school, 78 are learning Irish – one in four of the older ones.',
  'Police searched 340 cars at the border and found weapons in 17; in 2019 they had found them in one in ten.',
  'Among the 310 walkers over 75, about 20 per cent of the total, the effect was small. There were 1,550 of them.',
  'The number of bee colonies dropped by 60 per cent in forty years. In 2014 there were 12,000 colonies; in 2024 there were 7,200.',
  'Wheat cost €180 a tonne in May. By July the price had climbed to €225 a tonne, up 45 per cent on the year before.',
  'Wheat cost €180 a tonne in May. Maize had climbed to €225 a tonne by July, up 45 per cent.',
  'The fare that riders notice first goes from $4.20 to $4.60 in March, an increase of 9.5 per cent.',
  'The court on Monday cut by a third, from nine years to six, the sentence of the owner of a mill where 14 women died in 2021.',
  'Breeders sold 3,100 young horses last year, up 5 per cent. The sales tax on young horses was 5.8 per cent in October, down from 6.4 per cent a year earlier.',
  'Staff numbers are down from 640 at the start of the year to 560 today. A further cut of 20 per cent is planned.',
  'The slick measured 35 square kilometres at sunrise and 105 square kilometres by nightfall, with the number of dead birds quadrupling in that time.',
  'The firm grew from 80 employees in 2019 to 320 today, doubling its profits.',
  'In 2015 there were 22 food banks in the city. There are 66 now. The number of users has doubled in a decade.',
  'In 2015 there were 22 food banks in the city. There are 66 now. The number has doubled since 2021.',
  'Rents averaged 14,000 rupees before the plant opened and average 21,000 rupees today; in the next village they have doubled.',
  'The school, built for 400 pupils, now has 600, and expects twice as many by 2030.',
  'The test was a 10-fold one, with nine parts used once to learn and ten in the end.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
