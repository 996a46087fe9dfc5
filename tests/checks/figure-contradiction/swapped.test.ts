import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Two figures with the same digits, two of them swapped; and figures that were taken for one: models, votes, ages, kinds of a thing. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Odil came ashore shortly before 5 a.m. on Friday at Rocamar, on the southern tip of Isla Verde, with gusts of 185 kilometres per hour, according to the national weather office, SENAM.\n\nSENAM said Odil, which had brought gusts of 158 kph when it struck Rocamar, had weakened by Saturday and was drifting out over the Gulf of Tarma at 20 kph.',
    'some',
    'The article gives “185 kilometres per hour” here and “158 kph” there for what looks like the same quantity (gusts).',
  ],
  [
    'Civil protection chief Davor Milas said 421,300 people had been moved to shelters before the dam gave way.\n\nThe move to the shelters, he said, was led by school heads, and took 241,300 people out of riverside streets in ten hours.',
    'strong',
    'The article gives “421,300” here and “241,300” there for what looks like the same quantity (people).',
  ],
  [
    'Hanne Brekke, 44, is one of 3,517 nurses whose sleep the institute has recorded for five years.\n\nCaption: Hanne Brekke at home in Molde. She was among the 3,571 people whose sleep was recorded for the study.',
    'some',
    'The article gives “3,517” here and “3,571” there for what looks like the same quantity (nurses).',
  ],
  [
    '6.00pm — Polls have closed. There are 61,820 voters on the register and 41 booths.\n\n7.10pm — First boxes are in from the hills.\n\n8.30pm — A quiet spell.\n\n10.15pm — Turnout, for those who ask: 47,600 papers have been counted, or 77 per cent of the 68,120 people registered.',
    'some',
    'The article gives “61,820” here and “68,120” there for what looks like the same quantity (voters).',
  ],
  [
    'He signed 451 cheques in all, the smallest of them for €60, and most on a Monday morning, when the treasurer was away.\n\nAn auditor then spent the winter in the files. Her report traced 415 cheques by Lindqvist to accounts in his own name.',
    'some',
    'The article gives “451” here and “415” there for what looks like the same quantity (cheques).',
  ],
  [
    'The office logged 1,362 complaints about the ferry line last year, it said on Monday.\n\nMost of the 1,632 complaints were about late boats.',
    'strong',
    'The article gives “1,362” here and “1,632” there for what looks like the same quantity (complaints).',
  ],
  [
    'The lorry was carrying 7,480 crates of oranges when it overturned near Zaragoza.\n\nCrews spent the night shovelling up what was left of the 7,840 crates.',
    'some',
    'The article gives “7,480” here and “7,840” there for what looks like the same quantity (crates).',
  ],
  [
    'Officers seized 563 phones from cells in the raid.\n\nAll 536 phones will be sent to a laboratory in Lyon.',
    'some',
    'The article gives “563” here and “536” there for what looks like the same quantity (phones).',
  ],
];

const passed: readonly string[] = [
  'The average asking price of a used boat sold on the lake in June was €18,240, up from €17,100 a year earlier.\n\nThe average price of a used yacht or cruiser sold in June was €31,400 while the average price for a used dinghy was €4,900, brokers said.',
  'The average rent of a new home let in Leipzig in March was €1,120.\n\nThe average rent for a new studio let in March was €640.',
  'The new 27-inch Orbis screen is much like the old 24-inch Orbis screen.\n\nThe hinge was first seen on the 20-inch Orbis sold in 2017, before it came to every Orbis.',
  'A 29-year-old once convicted Danish man was arrested on March 4 in Odense.\n\nA 52-year-old once convicted Danish man was arrested on March 4 in Odense.',
  'In May, six people were infected and three people died after an outbreak of the fever.\n\nIn the epidemic of the nineties more than 4,100 people died and some 9,700 were infected, most of them in Guinea.',
  'And she said unto him, Oh let not the king be angry, and I will ask: Perchance there shall forty be found there.\n\nAnd she said, Oh let not the king be angry, and I will ask yet but this once: Perchance twelve shall be found there.',
  'The abbot came back to Ghent in 1045 and drove out his rival.\n\nHis pupil ruled for nine weeks before he died, and the bishop took over, ruling until 1054.',
  'The vote on the tunnel passed with 57.5 percent (53 percent turnout).\n\nThe vote on the airport passed with 61 percent and a turnout of 47 percent.\n\nThe vote on the tram ended with 58.9 percent against, with a turnout of 63.1 percent.',
  'The lighter one has a Pixello 3395 optical sensor and two side buttons.\n\nRoedel Mini 60g 3359 Solid, symmetric',
  'The north depot has 4,310 crates in store.\n\nAt the port, 4,130 crates were waiting for a ship to Antwerp.',
  'Flight 3,218 was not affected.\n\nThe club sold 328 season tickets in Ghent on Monday.\n\nA rival in Liège sold 382 season tickets in the same week.',
  'The council received 328 applications in March.\n\nIt received 382 applications in April.',
  'The survey counted 346 herons on the Elbe in 2022.\n\nThis year 364 herons were counted.',
  'Police said 2,140 people had marched.\n\nThe union said 2,410 people had marched.',
  'Winds of 158 kph were forecast at landfall.\n\nThe storm came ashore with winds of 185 kph, stronger than forecast.',
  'Turnout was 45,310 at the last election.\n\nThis time 43,510 people voted.',
  'The summit is at 3,241 metres.\n\nThe hut stands at 3,214 metres, a short climb below it.',
  'The hospital treated 328 patients in its east wing.\n\nIts west wing took 382 patients.',
  'The firm made 328 payments to Orsted.\n\nIt made 382 payments to a company in Malta.',
  'The fund held $4,210 in May.\n\nBy July it held $4,120.',
  'Labor led by 21,940 votes.\n\nThe Nationals had 21,490 votes.',
  'The first trial took in 1,248 patients.\n\nA second trial took in 1,284 patients.',
  'The old stand had 4,385 seats.\n\nThe new one has 4,835 seats.',
  'The tender was won with a bid of €6,431,000.\n\nThe other bidder had asked for €6,341,000.',
  'The club made 412 appointments for Monday and kept 421 appointments on Tuesday, after some overran.',
  'The bank closed 214 branches in Spain.\n\nIt has closed 241 branches in Portugal since 2019.',
  'In the first half the airline flew 3,460 flights.\n\nIn the second half it flew 3,640 flights.',
  'Some 312,400 people were moved out of the coastal towns, the governor said.\n\nIn the neighbouring province 213,400 people were moved.',
  'A pupil costs £4,170 a year in Kent.\n\nIn Essex a pupil costs £4,710 a year.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
