import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Rests, rows, rates and shortfalls in other words, and sound ones beside them. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Of the £9.2m, £4.1m came from ticket sales, £2.8m from sponsors and the remaining £1.3m from the city.',
    'strong',
    'The text says “a total of £9.2m”; its figures give £8.2m.',
  ],
  [
    'The hotel has 240 rooms. Of these, 130 face the sea and the other 120 look over the car park.',
    'some',
    'The text says “a total of 240”; its figures give 250.',
  ],
  [
    'Sixteen of the 45 fishing boats are back in harbour. The other 31 are still out.',
    'strong',
    'The text says “a total of 45”; its figures give 47.',
  ],
  [
    "The school took in 310 children. It found places for 190 of them in its own classes, 80 went to St Anne's and the remaining 50 are taught in a hall.",
    'some',
    'The text says “a total of 310”; its figures give 320.',
  ],
  [
    'The committee met 38 times. Twenty-one of the meetings were held in public and the other 19 behind closed doors.',
    'strong',
    'The text says “a total of 38”; its figures give 40.',
  ],
  [
    'Where the money went:\n\nThe council spent £620,000 on the fair.\n\n- Stage and lights: £210,000\n\n- Security: £160,000\n\n- Bands: £145,000\n\n- Cleaning: £65,000',
    'strong',
    'The text says “a total of £620,000”; its figures give £580,000.',
  ],
  [
    'Votes by ward\n\nHarlow won with 4,310 votes.\n\nCastle: 1,420\n\nPriory: 1,105\n\nMarsh: 870\n\nDocks: 815',
    'strong',
    'The text says “a total of 4,310”; its figures give 4,210.',
  ],
  [
    'The crash left 31 people dead: 14 on the bus, nine in the lorry and six on the pavement.',
    'some',
    'The text says “a total of 31”; its figures give 29.',
  ],
  [
    'She served 11 years in three terms: four years in Ohio, three in Texas and five in Utah.',
    'strong',
    'The text says “a total of 11 years”; its figures give 12.',
  ],
  [
    'The index lost 64 points to 3,136, a fall of 2.6 per cent.',
    'strong',
    'The text says “a fall of 2.6 per cent”; its figures give 2%.',
  ],
  [
    'The premium rises by $18 to $198 a month, or 9.1 percent.',
    'strong',
    'The text says “a rise of 9.1 percent”; its figures give 10%.',
  ],
  [
    'Output slipped to 4.6 million tonnes, down 400,000 tonnes, or 11 per cent, on last year.',
    'strong',
    'The text says “a fall of 11 per cent”; its figures give 8%.',
  ],
  [
    'The firm will pay 1,400 growers €850 each, €1.49m in all.',
    'strong',
    'The text says “€850 each”; its figures give €1,064.',
  ],
  [
    'The group needs 60 signatures and has 47, nine short of the threshold.',
    'some',
    'The text says “9 short”; its figures give 13.',
  ],
  [
    'The party won 48 of the 120 seats, leaving it 15 short of a majority.',
    'some',
    'The text says “15 short”; its figures give 13.',
  ],
  [
    'Sixty-one of the 95 ships were searched, 14 of them twice, and the other 44 waved through.',
    'strong',
    'The text says “a total of 61”; its figures give 58.',
  ],
  [
    'The ministry has 38 inspectors for 1,900 licensed quarries, one for every 30.',
    'some',
    'The text says “30 for each”; its figures give 50.',
  ],
  [
    'The plan is for 130 homes on a 3.9-hectare field at Kilmore, a density of 44 homes to the hectare.',
    'some',
    'The text says “44 for each”; its figures give 33.3.',
  ],
  [
    'Arrests in May more than doubled from a year earlier, to 1,870 from 1,240.',
    'strong',
    'The text says “more than doubled”; its figures give 1.508 times.',
  ],
  [
    'The bank took its rate to 8.25% from 9.25%, a reduction of 75 basis points.',
    'strong',
    'The text says “a fall of 0.75 percentage points”; its figures give 1 percentage point.',
  ],
  [
    'Every one of the 96 had been traced: 31 had been sent home, 42 had been moved to a hostel and 12 had left the country.',
    'some',
    'The text says “a total of 96”; its figures give 85.',
  ],
  [
    'Hourly pay rose $1.08 over the year to $36.90, a gain of 3.6%, ahead of the 2.9% rise in prices over the same period.',
    'strong',
    'The text says “a rise of 3.6%”; its figures give 3%.',
  ],
  [
    'Divers searched 61 of the 95 wrecks. The other 44 lie too deep.',
    'strong',
    'The text says “a total of 95”; its figures give 105.',
  ],
];

const passed: readonly string[] = [
  'Sixty-one of the 95 ships were searched, 14 of them twice, and the other 34 waved through.',
  'The group needs 60 signatures and has 47, 13 short of the threshold.',
  'The party won 48 of the 120 seats, leaving it 13 short of a majority.',
  'The shop had 240 bicycles. Of these, 130 were sold in May and the other 110 in June.',
  'Three of the six climbers reached the top. The other two parties turned back.',
  'The hotel has 240 rooms and 18 suites. The other 60 hotels in the chain are smaller.',
  'He led by 12 points with 20 minutes left and won by seven of the 40 games remaining.',
  'The fund made 14 grants worth £3m. The largest, £900,000, went to Leeds and the final £250,000 to Hull.',
  'Tickets cost £12 to £30, a rise of 4 per cent.',
  'Shares rose 4% to $31 after the firm added $2 billion to its reserves.',
  'The club has won 12 of its 20 games and has 18 left.',
  'The ministry has 38 inspectors for 1,900 licensed quarries, one for every 50.',
  'The plan is for 130 homes on a 3.9-hectare field at Kilmore, a density of 33 homes to the hectare.',
  'Arrests in May more than doubled from a year earlier, to 2,870 from 1,240.',
  'The bank took its rate to 8.25% from 9.25%, a reduction of 100 basis points.',
  'Every one of the 96 had been traced: 31 had been sent home, 42 had been moved to a hostel and 23 had left the country.',
  'Hourly pay rose $1.08 over the year to $36.90, a gain of 3.0%, ahead of the 2.9% rise in prices over the same period.',
  'Growers picked 10.8 million crates. The soil is light. Rain came late. Frost spared the valley. Buyers were pleased. In May they had forecast "nearly 10 million". Gold made up 6.9 million crates. Green made up 3.4 million, and red the remaining 500,000.',
  'Sixty-one of the 95 ships were searched, 14 of them twice, and the other 34 waved through.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
