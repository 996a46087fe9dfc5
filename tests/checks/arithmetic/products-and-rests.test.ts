import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** So many at so much, what is left when a part goes, running totals, shares in pence, points, speeds. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The water firm must return £14 to each of its 2.3 million customers, at a cost of £42.2m.',
    'strong',
    'The text says “£42.2m in all”; its figures give £32.2m.',
  ],
  [
    'The cartel agreed to bring back supply in three monthly steps of 140,000 barrels a day, which would restore 480,000 barrels a day by June.',
    'strong',
    'The text says “480,000 barrels in all”; its figures give 420,000.',
  ],
  [
    'She will repay the money in 12 instalments of £450, a total of £6,400.',
    'strong',
    'The text says “£6,400 in all”; its figures give £5,400.',
  ],
  [
    'The council bought 24 buses at €310,000 each, for a total of €8.4m.',
    'strong',
    'The text says “€310,000 each”; its figures give €350,000.',
  ],
  [
    'Customs officers seized 3.1 tonnes of cocaine on Friday. The load came in a ship from Guayaquil. At a street price of €70 a gram, police said, it would have fetched about €147 million.',
    'strong',
    'The text says “€147 million in all”; its figures give €217 million.',
  ],
  [
    'The farm grew 410 tonnes of lentils. At a price of $620 a tonne the crop would be worth $354,200.',
    'strong',
    'The text says “$354,200 in all”; its figures give $254,200.',
  ],
  [
    'Rossi had begun the day 52 seconds clear of Blom. He gave up 17 of them on the climb and starts the last stage with 45 seconds in hand.',
    'strong',
    'The text says “a total of 52 seconds”; its figures give 62.',
  ],
  [
    'The coalition had three parties: the Centre with 27 seats, the Farmers with 16 and the Greens with 11, a total of 54. The departure of the Farmers leaves her with 41.',
    'some',
    'The text says “41 left”; its figures give 38.',
  ],
  [
    'The club received £4.6m for its striker. It paid £1.8m of that to his first club, leaving it with £3.8m.',
    'some',
    'The text says “£3.8m left”; its figures give £2.8m.',
  ],
  [
    'The estate was worth $940,000. Taxes and fees took $210,000, leaving $630,000 for the heirs.',
    'some',
    'The text says “$630,000 left”; its figures give $730,000.',
  ],
  [
    "To overrule her takes 84 of the chamber's 125 members. The bill passed there in May by a vote of 81-42, which leaves its backers four votes shy of the mark.",
    'some',
    'The text says “4 short”; its figures give 3.',
  ],
  [
    'A majority is 51. The bloc holds 38 seats, ten short of a majority.',
    'some',
    'The text says “10 short”; its figures give 13.',
  ],
  [
    'The musical took $41.6 million at home. It added $33.9 million from 40 countries abroad. That gives it a worldwide total of $85.5 million.',
    'some',
    'The text says “a total of $85.5 million”; its figures give $75.5 million.',
  ],
  [
    'Rescuers found nine bodies on Monday, when the toll stood at 64. Another 11 were pulled out on Tuesday, bringing the toll to 85.',
    'some',
    'The text says “a total of 85”; its figures give 75.',
  ],
  [
    'On the 60 Sundays that it looked at, the ward was short of nurses on 45, or two in three.',
    'strong',
    'The text says “two in three of 60”; its figures give 75%.',
  ],
  [
    'Turnover went up from £1.9m to £2.2m. Salaries, at £1.32m, ate up 72p of every pound that came in.',
    'some',
    'The text says “72p of £2.2m”; its figures give 60%.',
  ],
  [
    'The county will spend $214m. Roads take $96.3m of that, or 55 cents in every dollar.',
    'some',
    'The text says “55 cents of $214m”; its figures give 45%.',
  ],
  [
    'The striker scored twice, both goals from free kicks. The side has 43 points from 24 matches: 12 wins, six draws and six defeats.',
    'some',
    'The text says “43 points”; its figures give 42.',
  ],
  [
    'The striker scored the only goal. With seven wins, four draws and two losses the side has 24 points and the goalkeeper two clean sheets.',
    'some',
    'The text says “24 points”; its figures give 25.',
  ],
  [
    'Water rates in the valley will go up by 4.9 per cent in June. The increase adds £112 to the yearly bill for a house with a garden, which now stands at £1,780.',
    'strong',
    'The text says “a rise of 4.9 per cent”; its figures give 6.7%.',
  ],
  [
    'She rode the 187.4km from the harbour to the pass in 4hr 15min 6sec, at an average speed of 47.1kph.',
    'strong',
    'The text says “an average of 47.1kph”; its figures give 44.1 an hour.',
  ],
  [
    'She rowed the 420 miles in six days at an average speed of 4.2 mph.',
    'strong',
    'The text says “an average of 4.2 mph”; its figures give 2.9 an hour.',
  ],
];

const passed: readonly string[] = [
  'The water firm must return £14 to each of its 2.3 million customers, at a cost of £32.2m.',
  'The water firm must return £14 to each of its 2.3 million customers, and has been fined £27m besides.',
  'The cartel agreed to bring back supply in three monthly steps of 140,000 barrels a day, which would restore 420,000 barrels a day by June.',
  'She will repay the money in 12 instalments of £450, a total of £5,400.',
  'She will repay it in 12 instalments of £450 on top of the £6,400 already paid.',
  'The council bought 24 buses at €310,000 each, for a total of €7.4m.',
  'Customs officers seized 3.1 tonnes of cocaine on Friday. The load came in a ship from Guayaquil. At a street price of €70 a gram, police said, it would have fetched about €217 million.',
  'Customs officers seized 3.1 tonnes of cocaine on Friday. At €70 a gram it is worth more than gold, and the port handles goods worth €147 million a year.',
  'The farm grew 410 tonnes of lentils. At a price of $620 a tonne the crop would be worth $254,200.',
  'Rossi had begun the day 52 seconds clear of Blom. He gave up 17 of them on the climb and starts the last stage with 35 seconds in hand.',
  'The coalition had three parties: the Centre with 27 seats, the Farmers with 16 and the Greens with 11, a total of 54. The departure of the Farmers leaves her with 38.',
  'The club received £4.6m for its striker. It paid £1.8m of that to his first club, leaving it with £2.8m.',
  'The estate was worth $940,000. Taxes and fees took $210,000, leaving $730,000 for the heirs.',
  'The estate was worth $940,000. Taxes and fees took $210,000, and debts most of the rest, leaving $130,000 for the heirs.',
  "To overrule her takes 84 of the chamber's 125 members. The bill passed there in May by a vote of 80-42, which leaves its backers four votes shy of the mark.",
  'A majority is 51. The bloc holds 38 seats, 13 short of a majority.',
  'The musical took $41.6 million at home. It added $33.9 million from 40 countries abroad. That gives it a worldwide total of $75.5 million.',
  'Rescuers found nine bodies on Monday, when the toll stood at 64. Another 11 were pulled out on Tuesday, bringing the toll to 75.',
  'The film took $41.6 million at home. It added $33.9 million from 52 markets abroad. That leaves the studio with $185.5 million for the year.',
  'On the 60 Sundays that it looked at, the ward was short of nurses on 45, or three in four.',
  'Turnover went up from £1.9m to £2.2m. Salaries, at £1.32m, ate up 60p of every pound that came in.',
  'The county will spend $214m. Roads take $96.3m of that, or 45 cents in every dollar.',
  'The striker scored twice, both goals from free kicks. They have 42 points from their 24 matches: 12 wins, six draws and six defeats.',
  'The striker scored twice, both goals from free kicks. They have 40 points from their 24 matches: 12 wins, six draws and six defeats, after the two that the league deducted.',
  'Water rates in the valley will go up by 4.9 per cent in June. The increase adds £83 to the yearly bill for a house with a garden, which now stands at £1,780.',
  'She rode the 187.4km from the harbour to the pass in 4hr 15min 6sec, at an average speed of 44.1kph.',
  'She rowed the 420 miles in six days at an average speed of 2.9 mph.',
  'The train ran 240 km in three hours, an average of 80 km/h.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
