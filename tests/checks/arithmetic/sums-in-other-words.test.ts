import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** The same sums in other words, and groups that the text says overlap. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Ninety-six students sat the exam, 57 girls and 43 boys.',
    'strong',
    'The text says “a total of 96”; its figures give 100.',
  ],
  [
    'Of these 64 nests, 38 were on the island, 17 on the spit and 12 on the mainland.',
    'strong',
    'The text says “a total of 64”; its figures give 67.',
  ],
  [
    'Repairs will take $5.6m of public money, drawn from three pots — $2.8m from the county, $1.9m from the state and $1.2m from Washington.',
    'strong',
    'The text says “a total of $5.6m”; its figures give $5.9m.',
  ],
  [
    "Last night's 52 arrests comprised 29 for public order offences, 16 for drugs and 5 for assault.",
    'strong',
    'The text says “a total of 52”; its figures give 50.',
  ],
  [
    'She has written 31 books: 18 novels, nine collections of stories and six plays.',
    'some',
    'The text says “a total of 31”; its figures give 33.',
  ],
  [
    'A third of the 270 lambs died. Of the 180 that lived, 96 were ewes and 94 rams.',
    'strong',
    'The text says “a total of 180”; its figures give 190.',
  ],
  [
    'Twenty-two ships were inspected. Fourteen passed and ten failed.',
    'some',
    'The text says “22 in all”; its figures give 24.',
  ],
  [
    'Attendance fell from 18,400 to 15,900, or by 3,500.',
    'some',
    'The text says “a difference of 3,500”; its figures give 2,500.',
  ],
  [
    'The mill had 780 workers in January. By December it had 645, which is 155 fewer.',
    'some',
    'The text says “a difference of 155”; its figures give 135.',
  ],
  [
    'Thirty-four bodies were found on Monday and 18 on Tuesday, raising the death toll to 62.',
    'strong',
    'The text says “a total of 62”; its figures give 52.',
  ],
  [
    'The council owed £9.4m. It paid off £3.1m in the spring and now owes £5.3m.',
    'some',
    'The text says “a difference of £3.1m”; its figures give £4.1m.',
  ],
  [
    'The lake stands at 211 metres, six metres lower than the 219 it reached in May.',
    'strong',
    'The text says “a difference of six metres”; its figures give 8.',
  ],
  [
    'The waiting list is down to 2,130 from 2,410, a fall of 380.',
    'strong',
    'The text says “a fall of 380”; its figures give 280.',
  ],
  [
    'The band played 41 shows in spring and another 36 in autumn, 87 altogether.',
    'strong',
    'The text says “a total of 87”; its figures give 77.',
  ],
  [
    'Each of the 14 crews was paid $6,500, which cost the studio $101,000.',
    'some',
    'The text says “$101,000 in all”; its figures give $91,000.',
  ],
  [
    'Tickets went for £22 apiece and 350 were sold, raising £8,700.',
    'some',
    'The text says “£8,700 in all”; its figures give £7,700.',
  ],
  [
    'The bakery makes 1,200 loaves a day, six days a week: 8,200 loaves.',
    'some',
    'The text says “8,200 in all”; its figures give 7,200.',
  ],
  [
    'They paid $3.2m for 16 plots, or $250,000 a plot.',
    'strong',
    'The text says “$250,000 each”; its figures give $200,000.',
  ],
  [
    'Volunteers collected 7,560 signatures in 12 days, on average 730 a day.',
    'some',
    'The text says “7,560 in all”; its figures give 8,760.',
  ],
  [
    'The pump moves 90 litres a minute. In an hour it shifts 4,500 litres.',
    'some',
    'The text says “4,500 litres in all”; its figures give 5,400.',
  ],
  [
    'The union says its 3,400 members lost £120 each, £480,000 together.',
    'strong',
    'The text says “£120 each”; its figures give £141.176.',
  ],
  [
    'Rent of $2,300 a month over 18 months came to $47,400.',
    'some',
    'The text says “$47,400 in all”; its figures give $41,400.',
  ],
  [
    'Trustees backed the merger 11-6, with two abstaining. The board has 18 members.',
    'some',
    'The text says “18 in all”; its figures give 19.',
  ],
  [
    'The measure was approved by a margin of seven votes, 52 to 47.',
    'strong',
    'The text says “a difference of 7”; its figures give 5.',
  ],
  [
    'Of the 31 MPs who voted, 17 said yes and 15 said no.',
    'strong',
    'The text says “a total of 31”; its figures give 32.',
  ],
  [
    'The Rovers edged it 31-27, a three-point win.',
    'strong',
    'The text says “a margin of 3”; its figures give 4.',
  ],
  [
    'Coalition parties have 58 seats and the opposition 45 in the 101-member assembly.',
    'some',
    'The text says “a total of 101”; its figures give 103.',
  ],
  [
    'Petrova won in straight sets, 6-3, 4-6, 6-1.',
    'some',
    'The text says “straight sets”; its figures give 1 of 3 sets lost.',
  ],
  [
    'The five-member panel was divided four to two.',
    'strong',
    'The text says “5 in all”; its figures give 6.',
  ],
  [
    "The Greens hold 12 of the council's 46 seats, Labour 19 and the Nationals 17.",
    'some',
    'The text says “a total of 46”; its figures give 48.',
  ],
  [
    'Her two sentences, 30 months for bribery and 14 for perjury, are consecutive and add up to 46 months.',
    'strong',
    'The text says “a total of 46 months”; its figures give 44.',
  ],
  [
    'The magistrate gave Reyes six years on the first charge and four on the second, and ordered him to serve them one after the other, a total of 12 years.',
    'strong',
    'The text says “a total of 12 years”; its figures give 10.',
  ],
  [
    'Lee will serve five years for the crash and, consecutively, two for leaving the scene: eight years.',
    'strong',
    'The text says “a total of eight years”; its figures give 7.',
  ],
  [
    'The bridge was shut for 12 weeks in 2022 and for 19 in 2024, 33 weeks altogether.',
    'strong',
    'The text says “a total of 33 weeks”; its figures give 31.',
  ],
  [
    'She was suspended for 10 days in March, and for a further 15 in April, making 35 days in total.',
    'strong',
    'The text says “a total of 35 days”; its figures give 25.',
  ],
  [
    'Terms of nine, six and three years were imposed, to run consecutively: he will spend 20 years in prison.',
    'strong',
    'The text says “a total of 20 years”; its figures give 18.',
  ],
  [
    'The drive to the border takes four hours and the crossing another three, eight hours overall.',
    'strong',
    'The text says “a total of eight hours”; its figures give 7.',
  ],
  [
    'Each of the four counts carries five years, and the terms are consecutive, so Novak faces 25 years.',
    'some',
    'The text says “25 years in all”; its figures give 20.',
  ],
  [
    'The court sentenced Adeyemi to 21 years: 14 for fraud, and five for forgery to be served afterwards.',
    'strong',
    'The text says “a total of 21 years”; its figures give 19.',
  ],
];

const passed: readonly string[] = [
  'Of the 740 patients, 390 were waiting for a scan, 310 for a bed and 150 for surgery. "Some are on more than one list, so do not add the lists up," the director said.',
  'Of the 560 pupils, 280 learn the piano, 240 the violin and 120 the flute. Some learn two.',
  'Of the 800 villagers, 370 worked in the quarry, 340 in the fields and 190 on the barges. Many had more than one trade.',
  'Of the 800 villagers, 370 worked in the quarry, 340 in the fields and 190 on the barges, and many did two of these.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
