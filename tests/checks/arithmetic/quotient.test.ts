import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Rates beside the two figures that they are worked out from: a day, a ticket, one for every so many, per 100,000. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The town of 40,000 people recorded 120 cases, or 30 per 100,000 inhabitants.',
    'some',
    'The text says “30 for each”; its figures give 300.',
  ],
  [
    'The line ran 12 trains an hour, one every ten minutes.',
    'some',
    'The text says “every ten minutes and 12”; its figures give 6.',
  ],
  [
    'She bought six tickets for £84, paying £16 a ticket.',
    'some',
    'The text says “£16 for each”; its figures give £14.',
  ],
  [
    'The court dealt with 480 cases in its 40 sittings, ten at each sitting.',
    'some',
    'The text says “10 for each”; its figures give 12.',
  ],
  [
    'With 18 murders in a city of 600,000, the rate is five per 100,000.',
    'some',
    'The text says “5 for each”; its figures give 3.',
  ],
  [
    'In a county of 250,000 people there were 25 suicides last year, a rate of 12 per 100,000.',
    'some',
    'The text says “12 for each”; its figures give 10.',
  ],
  [
    'A bus leaves every 15 minutes, six an hour.',
    'some',
    'The text says “every 15 minutes and 6”; its figures give 4.',
  ],
  [
    'The surgery has 9,000 patients and three doctors, one doctor for 4,500 patients.',
    'some',
    'The text says “4,500 for each”; its figures give 3,000.',
  ],
  [
    'He drew 36 portraits in 12 days, four a day.',
    'some',
    'The text says “4 for each”; its figures give 3.',
  ],
  [
    'There were 14 accidents on the road in seven years, three a year on average.',
    'some',
    'The text says “3 for each”; its figures give 2.',
  ],
  [
    'The pump delivers 600 litres in five minutes, 150 litres a minute.',
    'some',
    'The text says “150 litres for each”; its figures give 120.',
  ],
  [
    'The deal values the 240-hectare farm at €4.8 million, or €25,000 a hectare.',
    'some',
    'The text says “€25,000 for each”; its figures give €20,000.',
  ],
  [
    'Volunteers served 3,600 meals in 30 days. That is 90 meals a day.',
    'some',
    'The text says “90 for each”; its figures give 120.',
  ],
  [
    'The 25 teachers share 500 pupils, a ratio of one to 25.',
    'some',
    'The text says “25 for each”; its figures give 20.',
  ],
  [
    'The city has 1.2 million people and 300 buses: one for every 3,000 residents.',
    'some',
    'The text says “3,000 for each”; its figures give 4,000.',
  ],
  [
    'The clinic saw 1,460 patients over the year, an average of six a day.',
    'strong',
    'The text says “6 each”; its figures give 4.',
  ],
  [
    'Someone calls the helpline every six minutes, which adds up to 20 calls an hour.',
    'some',
    'The text says “every six minutes and 20”; its figures give 10.',
  ],
  [
    'The phones cost the ministry 90 million shillings for 3,000 sets, some 45,000 shillings apiece.',
    'some',
    'The text says “45,000 shillings for each”; its figures give 30,000.',
  ],
];

const passed: readonly string[] = [
  'Of the 96 dogs tested, eight had the parasite, one in twelve.',
  'The town of 40,000 people recorded 12 cases, or 30 per 100,000 inhabitants.',
  'The line ran 12 trains an hour, one every five minutes.',
  'She bought six tickets for £84, paying £14 a ticket.',
  'The court dealt with 480 cases in its 40 sittings, twelve at each sitting.',
  'With 18 murders in a city of 600,000, the rate is three per 100,000.',
  'With 18 murders in a city of 600,000, the rate is below the five per 100,000 of the country.',
  'A bus leaves every 15 minutes, four an hour.',
  'A bus leaves every 15 minutes, six an hour at peak times.',
  'A carton of 12 bottles costs €54, or €4.50 a bottle.',
  'The surgery has 9,000 patients and three doctors, one doctor for 3,000 patients.',
  'There were 14 accidents on the road in seven years, two a year on average.',
  'There were 14 accidents on the road in seven years, three of them last year.',
  'The pump delivers 600 litres in five minutes, 120 litres a minute.',
  'The deal values the 240-hectare farm at €4.8 million, or €20,000 a hectare.',
  'Volunteers served 3,600 meals in 30 days. That is 120 meals a day.',
  'One in eight of the 2,000 babies, 250, was born early.',
  'The 25 teachers share 500 pupils, a ratio of one to 20.',
  'The plane burned 12 tonnes of fuel in four hours, or three tonnes an hour.',
  'Five tonnes of rice at $620 a tonne cost the kitchen $3,100.',
  'The city has 1.2 million people and 300 buses: one for every 4,000 residents.',
  'The clinic saw 1,460 patients over the year, an average of four a day.',
  'At £12 an hour, a 40-hour week brings her £480.',
  'At £12 an hour, a 40-hour week brings her £420 after tax.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
