import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Sums whose figures stand apart: in two clauses, two sentences, two paragraphs, or around other figures. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A fire left 14 passengers and crew needing hospital treatment.\n\nEleven passengers and five crew members were taken to hospital.',
    'strong',
    'The text says “14 in all”; its figures give 16.',
  ],
  [
    'The crash killed 14 people on Monday, police said.\n\nThe dead were six men, five women and four children, the coroner said.',
    'strong',
    'The text says “14 in all”; its figures give 15.',
  ],
  [
    'Nineteen people were injured in the collapse.\n\nThe injured, twelve men and nine women, were taken to three hospitals.',
    'strong',
    'The text says “19 in all”; its figures give 21.',
  ],
  [
    'Ten people were arrested.\n\nThose arrested, six men and three women, will appear in court on Friday.',
    'strong',
    'The text says “10 in all”; its figures give 9.',
  ],
  [
    'Farmers, who take 55% of the water, have been told to halve their use. Households, which take 30%, and industry, which takes 25%, face smaller cuts.',
    'strong',
    'The text says “shares of one whole”; its figures give 110%.',
  ],
  [
    "Coal provides 45% of the country's electricity, gas 35%, hydro 15% and solar 12%.",
    'strong',
    'The text says “shares of one whole”; its figures give 107%.',
  ],
  [
    'Of the respondents, 48% said they would vote for Hale, 41% for Osei and 16% were undecided.',
    'some',
    'The text says “shares of one whole”; its figures give 105%.',
  ],
  [
    'The party won 42% of the vote, ahead of the Greens on 31%, the Liberals on 22% and others on 9%.',
    'some',
    'The text says “shares of one whole”; its figures give 104%.',
  ],
  [
    'The pilot cost £1.1m over two years, or about £340 per pupil. Of that, £600,000 came from the council, £350,000 from a charitable trust and £250,000 from a supermarket chain.',
    'strong',
    'The text says “a total of £1.1m”; its figures give £1.2m.',
  ],
  [
    'The project will cost $90m. The state will pay $50m, the county $25m and the city $20m.',
    'some',
    'The text says “a total of $90m”; its figures give $95m.',
  ],
  [
    'The force lost 340 officers last year: 180 retired, 90 resigned and 40 were dismissed.',
    'some',
    'The text says “a total of 340”; its figures give 310.',
  ],
  [
    'It made seven recommendations: four to the company, two to the regulator and two to the engine maker.',
    'some',
    'The text says “a total of 7”; its figures give 8.',
  ],
  [
    'The judge fined the company £2.4m: £1.8m for the failure to inspect the pipe, £450,000 for inadequate fire drills and £250,000 for not keeping records.',
    'some',
    'The text says “a total of £2.4m”; its figures give £2.5m.',
  ],
  [
    'The company was fined £2.4m.\n\nThe judge fined it £1.8m for the failure to inspect the pipe, £450,000 for inadequate fire drills and £250,000 for not keeping records.',
    'some',
    'The text says “a total of £2.4m”; its figures give £2.5m.',
  ],
  [
    'He said the company had since spent £6m on new detection equipment, twice the £3.5m it had originally budgeted.',
    'some',
    'The text says “twice”; its figures give 1.714 times.',
  ],
  [
    'Visitors numbered 41,000, nearly three times as many as in 2015, when 19,000 came.',
    'strong',
    'The text says “nearly 3 times”; its figures give 2.158 times.',
  ],
  [
    'In 2015 the park had 19,000 visitors. Last year it had 41,000, more than three times as many.',
    'strong',
    'The text says “more than 3 times”; its figures give 2.158 times.',
  ],
  [
    'Sales tripled to $12m from $5m.',
    'some',
    'The text says “tripled”; its figures give 2.4 times.',
  ],
  [
    'The number of cases has doubled in a year, from 340 to 510.',
    'strong',
    'The text says “doubled”; its figures give 1.5 times.',
  ],
  [
    'The price has more than halved, from £80 to £45.',
    'strong',
    'The text says “more than halved”; its figures give 0.563 times.',
  ],
  [
    'The fund, worth $8m in 2010, has quadrupled and is now worth $24m.',
    'strong',
    'The text says “quadrupled”; its figures give 3 times.',
  ],
  [
    'The portrait sold for €3.2m, beating the previous record of €2.8m by more than half a million euros.',
    'some',
    'The text says “a difference of more than half a million euros”; its figures give 400,000.',
  ],
  [
    "She won by 1,204 votes, taking 12,480 to her rival's 11,376.",
    'strong',
    'The text says “a difference of 1,204”; its figures give 1,104.',
  ],
  [
    'Hale took 12,480 votes and Osei 11,376, a majority of 1,204.',
    'strong',
    'The text says “a difference of 1,204”; its figures give 1,104.',
  ],
  [
    'The gap between rich and poor districts widened to 14 points: 71% of pupils passed in the first and 54% in the second.',
    'strong',
    'The text says “a difference of 14”; its figures give 17.',
  ],
  [
    'The turnout was 61%, seven points lower than the 66% recorded four years ago.',
    'strong',
    'The text says “a fall of 7 percentage points”; its figures give 5 percentage points.',
  ],
  [
    'At 1,120 metres, the tower is 80 metres taller than the 1,060-metre mast it replaces.',
    'strong',
    'The text says “a difference of 80 metres”; its figures give 60.',
  ],
  [
    "Terralith's process emits 70 percent less; its emissions of 0.25 tons per ton of cement compare with 0.62 tons for the ordinary kind.",
    'strong',
    'The text says “a fall of 70 percent”; its figures give a fall of 59.7%.',
  ],
  [
    'The scheme reduced unauthorised absence by 50%, the council said.\n\nBefore it started, the average unauthorised absence rate in the schools was 4.8%. By July 2025 it had fallen to 3.1%.',
    'strong',
    'The text says “a fall of 50%”; its figures give a fall of 35.4%.',
  ],
  [
    'Burglaries fell by a third in a year.\n\nThere were 1,240 burglaries in 2023 and 1,020 in 2024.',
    'strong',
    'The text says “a fall of a third”; its figures give a fall of 17.7%.',
  ],
  [
    'Rents have risen by 25% since 2020.\n\nThe average rent was £800 in 2020; it is now £1,150.',
    'strong',
    'The text says “a rise of 25%”; its figures give a rise of 43.8%.',
  ],
  [
    'The average rent was £800 in 2020. It is now £1,150, a rise of 25%.',
    'strong',
    'The text says “a rise of 25%”; its figures give a rise of 43.8%.',
  ],
  [
    'Membership grew by 40% in a year. In January 2024 it stood at 2,400; by January 2025 it was 2,900.',
    'strong',
    'The text says “a rise of 40%”; its figures give a rise of 20.8%.',
  ],
  [
    'The trust has recruited 140 nurses in the past year, and 60 of them have since left, a loss of more than half.',
    'strong',
    'The text says “more than half of 140”; its figures give 42.9%.',
  ],
  [
    'It said that it had recruited 140 nurses from abroad in the past year, and that 60 of them have since left, more than half.',
    'strong',
    'The text says “more than half of 140”; its figures give 42.9%.',
  ],
  [
    'Of the 140 nurses it recruited, 60 have since left, more than half.',
    'strong',
    'The text says “more than half of 140”; its figures give 42.9%.',
  ],
  [
    'Only 12 of the 90 schools passed, fewer than one in ten.',
    'strong',
    'The text says “less than one in ten of 90”; its figures give 13.3%.',
  ],
  [
    'Some 312 of its 2,080 posts are vacant, one in five.',
    'strong',
    'The text says “one in five of 2,080”; its figures give 15%.',
  ],
  [
    'The trust has 312 nursing vacancies out of 2,080 posts, a vacancy rate of 25%.',
    'strong',
    'The text says “25% of 2,080”; its figures give 15%.',
  ],
  [
    'Rainfall since October has been 212 mm, 58% of the long-term average of 558 mm.',
    'strong',
    'The text says “58% of 558 mm”; its figures give 38%.',
  ],
  [
    'The reservoir holds 340 million cubic metres when full. It now holds 61 million, or 28% of capacity.',
    'strong',
    'The text says “28% of 340 million cubic metres”; its figures give 17.9%.',
  ],
  [
    'Prices rose from $3.20 a gallon to $4.00, a 15 percent jump.',
    'strong',
    'The text says “a rise of 15 percent”; its figures give a rise of 25%.',
  ],
  [
    'The fare goes up from £2.00 to £3.00, an increase of a third.',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 50%.',
  ],
  [
    'The charity spent £1.9m last year. It raised £1.7m, leaving a surplus of £200,000.',
    'strong',
    'The text says “a surplus of £200,000”; its figures give a deficit of £200,000.',
  ],
  [
    'By Monday evening the number of dead had risen to 23. The dead included nine children, eight women and eight men.',
    'strong',
    'The text says “23 in all”; its figures give 25.',
  ],
  [
    'They presented a study of 2,300 pupils. It tested the eyes of 1,150 boys and 1,050 girls each year.',
    'strong',
    'The text says “2,300 in all”; its figures give 2,200.',
  ],
  [
    'The repair bill, put at £3.5m in June, has risen to £5.2m. The government has promised £2.6m, half of the total, the county £1.5m and the town £900,000.',
    'some',
    'The text says “a total of £5.2m”; its figures give £5m.',
  ],
  [
    'The number of journeys rose to 1.61bn in the year to March from 1.73bn in the year before, the regulator said.',
    'strong',
    'The text says “rose from 1.73bn to 1.61bn”; its figures give a fall of 120,000,000.',
  ],
  [
    'The ministry said the increase would raise £350m, to be shared between new trains (£180m), stations (£95m) and track (£85m).',
    'some',
    'The text says “a total of £350m”; its figures give £360m.',
  ],
];

const passed: readonly string[] = [
  'The figure was down 7.3 percent from 630 and was the lowest since 2020, when 536 people were killed in a year of lockdowns.',
  'Pupils under 16, who enter free, made up 22% of the total, or 277,200, up from 19% in 2023.',
  'Exports fell 3% from 210 tonnes, against 190 tonnes in 2019.',
  'A fire left 16 passengers and crew needing hospital treatment.\n\nEleven passengers and five crew members were taken to hospital.',
  'The ferry was carrying 187 passengers and crew.\n\nEleven passengers and five crew members were taken to hospital.',
  'Nineteen people were injured in the collapse.\n\nThe injured included twelve men and five women.',
  'Ten people were arrested.\n\nThose arrested, seven men and three women, will appear in court on Friday.',
  'Farmers, who take 55% of the water, have been told to halve their use. Households, which take 30%, and industry, which takes 15%, face smaller cuts.',
  "Coal provides 45% of the country's electricity, gas 30%, hydro 15% and solar 10%.",
  'Some 45% of voters like the plan, 35% like the mayor, 30% like the governor and 12% like the president.',
  'The pilot cost £1.2m over two years, or about £340 per pupil. Of that, £600,000 came from the council, £350,000 from a charitable trust and £250,000 from a supermarket chain.',
  'The pilot cost £1.5m over two years. Of that, £600,000 came from the council, £350,000 from a charitable trust and £250,000 from a supermarket chain.',
  'The project will cost $95m. The state will pay $50m, the county $25m and the city $20m.',
  'The project will cost $190m. The state will pay $50m, the county $25m and the city $20m.',
  'It made seven recommendations: four to the company, two to the regulator and one to the engine maker.',
  'The company was fined £2.4m.\n\nThe judge fined it £1.8m for the failure to inspect the pipe, £450,000 for inadequate fire drills and £150,000 for not keeping records.',
  'The company was fined £2.4m.\n\nIn 2021 another judge fined it £1.8m for the failure to inspect the pipe and £450,000 for inadequate fire drills.',
  'The start-up said on Tuesday that it had raised $45 million.\n\nIt has now raised $71 million in total, after a $6 million seed round in 2020 and a $20 million round in 2022.',
  'He said the company had since spent £7m on new detection equipment, twice the £3.5m it had originally budgeted.',
  'In 2015 the park had 19,000 visitors. Last year it had 41,000, more than twice as many.',
  'The portrait sold for €3.2m, beating the previous record of €2.8m by €400,000.',
  'Hale took 12,480 votes and Osei 11,376, a majority of 1,104.',
  'It was a seventh straight league win for Rovers, who have 31 points from 12 games, two more than City, who have a game in hand.',
  'They have 19 points from 12 games, three fewer than Albion.',
  'He has 12 goals from 15 games, two more than last season.',
  'She had 24 points, 11 rebounds and six assists, four more than her average.',
  "Terralith's process emits 60 percent less; its emissions of 0.25 tons per ton of cement compare with 0.62 tons for the ordinary kind.",
  'The scheme reduced unauthorised absence by 35%, the council said.\n\nBefore it started, the average unauthorised absence rate in the schools was 4.8%. By July 2025 it had fallen to 3.1%.',
  'Burglaries fell by a third in a year.\n\nThere were 1,240 burglaries in 2023 and 830 in 2024.',
  'Of the 140 nurses it recruited, 80 have since left, more than half.',
  'Hale won city voters in 2012 by 71 percent to 27 percent, the largest share since 1996, when her party won 62 percent.',
  'The deficit last year was equal to 2.5 percent of output, down three-quarters from the start of the decade. It is expected to rise to 2.9 percent this year.',
  'The charity spent £1.7m last year. It raised £1.9m, leaving a surplus of £200,000.',
  'By Monday evening the number of dead had risen to 23. The dead included nine children and eight women.',
  'The club spent £1.7m on wages. It raised £1.9m at the gate and £1m from shops, leaving a profit of £200,000.',
  'They presented a study of 2,200 pupils. It tested the eyes of 1,150 boys and 1,050 girls each year. Another followed 640 children.',
  'Families in the top half would receive 24% more than families in the lower half.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
