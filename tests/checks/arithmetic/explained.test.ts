import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Figures beside the ones a rule would take that make the sum come out; and sums that nothing explains. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'In Marlow County, 11,640 of 12,480 customers, or 83.3 percent, were without power at 6 a.m., and 9,100 twelve hours later.',
    'strong',
    'The text says “83.3 percent of 12,480”; its figures give 93.3%.',
  ],
];
const passed: readonly string[] = [
  'Captain Hugh Barrow’s 862 at 43.10 came from 22 innings, two of them unbeaten, in 13 matches; he missed the Easter game.',
  'From 1 January the working week is cut by half an hour, from 39.5 to 39 hours, or by 1.3 per cent, with no loss of pay.',
  'Volunteers found 2,446 people without a home this January, 186 more than the 2,260 found in January 2025, an increase of 8.2%. The year before, the count rose 9.2%, from 2,070.',
  'The shelters had 1,540 beds that night, 108 of them empty, an occupancy rate of 93.0%.',
  'The model has the Centre Union taking 46 of parliament’s 119 seats if a vote were held now, 15 fewer than the 61 it won in 2023 and 14 short of a majority.',
  'The inquiry is into the loss of 13 lives.\n\nOn Wednesday Mairi Lorne, 33, a teacher, told of her twin sons, who were four at the time. Mr Moffat, who was 26, is the only one of the 13 whose body has not been found. All were local.',
  'Stephen Ash and Imran Dost were given 20 and 14 months, both suspended. They must do 190 and 130 hours of unpaid work, 320 between them.',
  'The appeal brought in £37,500 on the first day and £62,200 on the second, and so had reached £99,700 by the end of the weekend. By Friday the running total was £233,000.',
  'Officers made 20,352 arrests in the year that ended in June, down from 30,400.\n\nThe count had risen to 25,750 in 2022.\n\nThey made 2,510 arrests in March, 1,840 in April and 1,205 in May.\n\nFamilies accounted for 6,533 of the year’s arrests, and children for 1,608. The remaining 12,211 were of single adults.',
  'The bank of the north raised its rate by a quarter of a percentage point to 15 percent late on Wednesday, and on Thursday that of the south left its own at 46 percent.',
  'It is 28% fewer burrows than the 10,500 counted in 2006.\n\n“We had 10,500, remember,” the warden said.\n\nThe count, in numbers:\n\n- Puffin: 7,560 burrows (2025: 7,000)\n\n- Kittiwake: 1,254 nests (1,320)\n\n- Razorbill: 2,310 birds (2,200)\n\n- Shag: 188 nests (188)',
  'Rovers, who have won eight of their 11 matches this season, lost two and drawn one, are at home again on Saturday.',
  'Power was out for 402,100 customers at 6 a.m.; that fell to 214,000 at 6 p.m. In Marlow County, 11,640 of 12,480 customers, or 93.3 percent, were without power at 6 a.m., and 9,100 twelve hours later.',
  'The number of people on the books fell to 412,500 by October.\n\nThe decline was 9.1 per cent from 453,800.\n\nOf those still on the books on 31 October, 366,300, or 88.8 per cent, came from the south; a further 46,200 came from elsewhere.',
  'The relief fund paid 21,300 families in October, 6,900 fewer than in January, a cut of 24.5 per cent from 28,200.',
  'The cut-off in chemistry rose by six marks, from 664 to 670 of 740.\n\nIn Greek it fell by 11 marks to 540, or 73%.',
  'Milk collections in October were 231.4 million kilograms of solids, up 1.8 per cent on the 227.3 million of October last year. The north supplied 130.9 million of that (56.6 per cent) and the south the other 100.5 million.',
  'The number of people in the camps fell by 38,700 this year. The decline is made up of 36,900 returns and 3,100 departures, net of 1,300 births.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
