import { figureContradiction } from '../../../src/checks/figure-contradiction.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One event has one crowd, one top speed, one limit to come. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Rovers came from behind in front of a crowd of 11,240.\n\nKeane scored late on.\n\nSupporters unfurled banners among the 12,400 who watched on Saturday.',
    'some',
    'The article gives “11,240” here and “12,400” there for what looks like the same quantity (crowd).',
  ],
  [
    "Quinn's goal sent a crowd of 8,314 home happy.\n\nReferee: P. Sands. Attendance: 8,431.",
    'some',
    'The article gives “8,314” here and “8,431” there for what looks like the same quantity (home happy).',
  ],
  [
    'The band played two hours before 2,300 people in Gdansk.\n\nIt was a warm night.\n\nAmong the crowd of 2,900 were three former presidents.',
    'some',
    'The article gives “2,300” here and “2,900” there for what looks like the same quantity (people).',
  ],
  [
    'The river reached speeds of up to 14 km/h where the bridge stood, the survey says.\n\nAt its peak the river ran at a speed of 19 km/h under the bridge.',
    'some',
    'The article gives “14 km/h” here and “19 km/h” there for what looks like the same quantity (speeds).',
  ],
  [
    'The deputy chased the van through the town at speeds of up to 88 mph.\n\nDashboard video showed a top speed of 97 mph during the chase.',
    'some',
    'The article gives “88 mph” here and “97 mph” there for what looks like the same quantity (speeds).',
  ],
  [
    'Under the draft, leaf blowers would have to stay below a limit of 91 decibels.\n\nDealers said most petrol models are louder than the new 94-decibel ceiling.',
    'some',
    'The article gives “91 decibels” here and “94-decibel” there for what looks like the same quantity (limit).',
  ],
];

const passed: readonly string[] = [
  "Rovers won in front of a crowd of 11,240.\n\nLast week's game drew a crowd of 9,100.",
  'Police put the crowd at 5,000; organisers spoke of a crowd of 9,000.',
  'Rovers won before a crowd of 6,218.\n\nIt was the largest since the attendance of 7,004 against Vale in 2019.',
  'Rovers won before a crowd of 6,218.\n\nThe 3,100 fans in the away end sang to the end.',
  'Rovers won before a crowd of 6,218.\n\nThe ground holds 9,000 and a crowd of 8,000 is expected on Tuesday.',
  'Lorries of up to 32 tonnes may use the bridge today.\n\nThe new 36-tonne limit takes effect in May.',
  'The present limit is 80 km/h.\n\nThe new 60 km/h limit takes effect in May.',
  'The car reached a top speed of 120 mph on the motorway.\n\nIt was driven at speeds of up to 60 mph in the village.',
  'The old train had a top speed of 160 km/h.\n\nThe new one has a top speed of 200 km/h.',
  'The limit is 91 decibels at present.\n\nDealers said most petrol models are louder than the new 88-decibel ceiling.',
  'She spoke to a crowd of 800 in the hall.\n\nAn overflow crowd of 1,200 watched on a screen in the square.',
  'Gusts of up to 118 km/h tore roofs off barns.\n\nAt Dunmore the strongest of the gusts was 97 km/h.',
  'The river ran at speeds of up to 14 km/h.\n\nThe old channel took it at a top speed of 19 km/h.',
];

describeCheck(figureContradiction, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
