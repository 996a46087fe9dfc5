import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One thing counted twice in other words: shops and branches, a contract and a purchase, a sum and its span; and parts, rivals, other years and other dealings. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Shares in the chemist, which runs 212 shops and employs around 6,400 people, fell 4p.\n\nEye tests, now offered in a third of the 231 branches, grew fastest.\n\nIt opened five shops in 2025 and closed three.',
    'some',
    'The article gives “212” here and “231” there for what looks like the same quantity (shops).',
  ],
  [
    'The union counts 92,000 serving and retired members in the ports: 51,000 who still work and 41,000 who draw a pension.\n\nThe ballot paper went to each of the union’s 86,000 members, including those who have left.',
    'some',
    'The article gives “92,000” here and “86,000” there for what looks like the same quantity (serving).',
  ],
  [
    'Sutara Gas serves 12.6 lakh households, 4.1 lakh of them in towns.\n\nThe 1.4 million homes that buy from Sutara will see the change in May.',
    'some',
    'The article gives “12.6 lakh” here and “1.4 million” there for what looks like the same quantity (households).',
  ],
  [
    'One of the harbour’s six tugs was in dock for most of June.\n\nIn May the port ordered two diesel-electric tugs.\n\nThe port said the five-tug fleet would stay in service until they came.',
    'some',
    'The article gives “six” here and “five” there for what looks like the same quantity (tugs).',
  ],
  [
    'In May the county signed a $38.2-million contract with Hollis Coachworks for 60 buses.\n\nA drivers’ union said that the $41-million purchase left nothing for training.',
    'some',
    'The article gives “$38.2-million” here and “$41-million” there for what looks like the same quantity (contract).',
  ],
  [
    'The ministry has let the railway spend £3.4bn on its tracks in the four years to 2031.\n\nThe engineers would have to be hired as the £3.8bn four-year programme began.',
    'some',
    'The article gives “£3.4bn” here and “£3.8bn” there for what looks like the same quantity.',
  ],
  [
    'The district has 52 booths, the largest of them in a sports hall.\n\nShe is on 11 per cent with 12 booths in.\n\nWith all 54 booths in, 61,300 papers have been counted.',
    'some',
    'The article gives “52” here and “54” there for what looks like the same quantity (booths).',
  ],
  [
    'The closures will save the county $4.1 million a year, the superintendent said.\n\nMost of the $4.8 million the two closures are to save each year would come from wages.',
    'some',
    'The article gives “$4.1 million” here and “$4.8 million” there for what looks like the same quantity.',
  ],
  [
    'Regional chief Davor Milas said 312,400 people had been moved to shelters before the dam gave way.\n\nThe spokeswoman, Ana Ruiz, said 40 schools were open.\n\nMilas praised the crews. The move to the shelters, he said, was led by school heads, and took 213,400 people out of riverside streets.',
    'strong',
    'The article gives “312,400” here and “213,400” there for what looks like the same quantity (people).',
  ],
  [
    'The council agreed to buy the mill for €3.4 million.\n\nOpponents say the €4.1-million acquisition was rushed.',
    'some',
    'The article gives “€3.4 million” here and “€4.1-million” there for what looks like the same quantity (acquisition).',
  ],
  [
    'The sisters sold the brewery to a Danish group for $92 million.\n\nThe $87-million sale still needs the blessing of the regulator.',
    'some',
    'The article gives “$92 million” here and “$87-million” there for what looks like the same quantity (sale).',
  ],
  [
    'The club paid £14m for the striker last summer.\n\nThe £16m signing has scored twice.',
    'some',
    'The article gives “£14m” here and “£16m” there for what looks like the same quantity (signing).',
  ],
  [
    'The firm has 27 shops in Flanders.\n\nSales in its 24 stores fell by a tenth.',
    'some',
    'The article gives “27” here and “24” there for what looks like the same quantity (shops).',
  ],
  [
    'The library owns 62 paintings by the brothers.\n\nVisitors can see 20 of the 58 canvases at any time.',
    'some',
    'The article gives “62” here and “58” there for what looks like the same quantity (paintings).',
  ],
  [
    'The operator will close nine of its 31 depots.\n\nManagers at all 34 depots were told by video call on Monday.',
    'some',
    'The article gives “31” here and “34” there for what looks like the same quantity (depots).',
  ],
];

const passed: readonly string[] = [
  'The chain runs 143 stores in Britain.\n\nIt sells cakes in a third of the 56 branches it has in Ireland.',
  'The plan covers 178,000 members.\n\nA letter went to each of the 74,000 members who draw a pension.',
  'The bank had 120 branches in 2019.\n\nIt now has staff in each of its 95 branches.',
  'The choir had 46 singers when it began.\n\nEach of its 52 singers now pays a fee.',
  'The agency has five ferries.\n\nThe union says the four-boat fleet of its rival is newer.',
  'The airline has 58 aircraft.\n\nAfter it returns four, the 54-plane fleet will be the smallest in the country.',
  'There are 38 booths in the district.\n\nIn the capital, all 36 booths had closed by six.',
  'The court heard of eight trucks.\n\nTwo were sold. All six of the trucks that the town kept are running.',
  'The city signed a $64-million contract for trams.\n\nIt also signed for buses. The $71-million purchase of the buses was approved in May.',
  'The state agreed to a $4.1bn deal with one yard in March and a $3.6bn contract with another in June.\n\nThe $3.9bn agreement with the third was delayed.',
  'The mayor says the closings will save $2.7 million a year.\n\nHer rival doubts that the $3.2 million the mayor first said they would save will come.',
  'The company will spend £2.6bn in the five years to 2030.\n\nIts last £2.1bn five-year programme ended in March.',
  'The club offered £14m for the striker.\n\nThe £16m signing was announced after a second bid.',
  'The firm bought a mill for €3.4 million and a quarry for €2 million.\n\nThe €5.4-million purchases were paid for in cash.',
  'Canterbury added 132 in the last 21 overs.\n\nSandhu took four wickets in his ten overs.',
  'The council will raise rates by 6.8 per cent, down from the 9.4 per cent in the draft plan.\n\nOf the 1,204 people who wrote in, 698 opposed the 9.4 per cent rise.',
  'The army said its troops had killed 45 gunmen, while villagers said they had buried 17 civilians.\n\nAn earlier inquiry found that 12 of the 30 people listed by the army as gunmen had been villagers.',
  'In Oak Vale 31,683 people voted, against a turnout of 68.1 per cent a year ago.\n\nIn Sturgeon Bay the margin was 40 points. Turnout was 39.0 per cent.',
  'The zoo has 31 penguins.\n\nThe keeper feeds the 27 penguins of the rock colony at noon.',
  'The party holds 47 of the 120 seats.\n\nThe 44 deputies in the lower house met on Monday.',
  'The charity hoped to house 1,900 orphans.\n\nEach of its 1,600 children gets a bed.',
  'Eleven climbers set out.\n\nTwo turned back at noon. None of the nine climbers who went on had a radio.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
