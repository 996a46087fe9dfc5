import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** So many times so much, and what it is said to come to. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The club bought 24 tables at $65 each and paid $1,760 in all.',
    'some',
    'The text says “$1,760 in all”; its figures give $1,560.',
  ],
  [
    'She earns £14 an hour and works 30 hours a week, which gives her £460 a week.',
    'some',
    'The text says “£460 in all”; its figures give £420.',
  ],
  [
    'Each of the 18 families will receive €2,500, for a total of €54,000.',
    'some',
    'The text says “€54,000 in all”; its figures give €45,000.',
  ],
  [
    'The lottery paid out $3.6m to 45 winners, which works out at $90,000 apiece.',
    'some',
    'The text says “$3.6m in all”; its figures give $4.05m.',
  ],
  [
    'The coach makes six trips a day with 52 passengers on each, or 362 passengers a day.',
    'some',
    'The text says “362 in all”; its figures give 312.',
  ],
  [
    'A weekly wage of £640 comes to £38,280 over a year.',
    'some',
    'The text says “£38,280 in all”; its figures give £33,280.',
  ],
  [
    'They walked 22 kilometres a day for 14 days, 288 kilometres altogether.',
    'some',
    'The text says “288 kilometres in all”; its figures give 308.',
  ],
  [
    'The 12 cottages were sold for £235,000 each, bringing in £3.2m.',
    'strong',
    'The text says “£3.2m in all”; its figures give £2.82m.',
  ],
  [
    'The course lasts 36 weeks at four hours a week, a total of 164 hours.',
    'some',
    'The text says “164 hours in all”; its figures give 144.',
  ],
  [
    'The factory turns out 450 bicycles a day. In a five-day week that is 2,050.',
    'some',
    'The text says “2,050 in all”; its figures give 2,250.',
  ],
  [
    'He was fined $250 for each of 32 birds, or $9,000 in total.',
    'some',
    'The text says “$9,000 in all”; its figures give $8,000.',
  ],
  [
    'The rent is $1,850 a month. Over the two-year lease that comes to $48,400.',
    'some',
    'The text says “$48,400 in all”; its figures give $44,400.',
  ],
  [
    'With 64 matches and an average attendance of 41,500, the tournament drew 2.1 million spectators.',
    'some',
    'The text says “2.1 million in all”; its figures give 2.656 million.',
  ],
  [
    'Ninety volunteers gave eight hours each: 920 hours of work.',
    'some',
    'The text says “920 hours in all”; its figures give 720.',
  ],
  [
    'The city will plant 1,500 trees a year for the next six years, or 12,000 trees.',
    'some',
    'The text says “12,000 in all”; its figures give 9,000.',
  ],
  [
    'Membership costs £35 a head. The 420 members therefore pay £17,400 a year.',
    'some',
    'The text says “£17,400 in all”; its figures give £14,700.',
  ],
  [
    'The boat burns 40 litres an hour and ran for nine hours, using 410 litres.',
    'some',
    'The text says “410 litres in all”; its figures give 360.',
  ],
  [
    'The council sold 8,000 permits at €120. That raised €1.2m.',
    'some',
    'The text says “€1.2m in all”; its figures give €0.96m.',
  ],
  [
    'The three brothers shared the €186,000 equally, taking €72,000 each.',
    'some',
    'The text says “€186,000 in all”; its figures give €216,000.',
  ],
  [
    'Over 15 games she scored 285 points, averaging 21 a game.',
    'some',
    'The text says “285 in all”; its figures give 315.',
  ],
  [
    'Pay rises by $1.50 an hour, or $75 for a 40-hour week.',
    'some',
    'The text says “$1.50 and $75”; its figures give $60.',
  ],
  [
    'The farm milks 120 cows, each giving 28 litres a day. That makes 3,860 litres daily.',
    'some',
    'The text says “3,860 litres in all”; its figures give 3,360.',
  ],
  [
    'The tour sold 310,000 tickets in 20 cities, on average 18,500 a city.',
    'some',
    'The text says “310,000 in all”; its figures give 370,000.',
  ],
  [
    'He scored 336 points in eight games, an average of 48.',
    'some',
    'The text says “336 in all”; its figures give 384.',
  ],
];

const passed: readonly string[] = [
  'The club bought 24 tables at $65 each and paid $1,560 in all.',
  'She earns £14 an hour and works 30 hours a week, which gives her £420 a week.',
  'Each of the 18 families will receive €2,500, for a total of €45,000.',
  'The lottery paid out $3.6m to 45 winners, which works out at $80,000 apiece.',
  'A weekly wage of £640 comes to £33,280 over a year.',
  'They walked 22 kilometres a day for 14 days, 308 kilometres altogether.',
  'The 12 cottages were sold for £235,000 each, bringing in £2.8m.',
  'The factory turns out 450 bicycles a day. In a five-day week that is 2,250.',
  'He was fined $250 for each of 32 birds, or $8,000 in total.',
  'He was fined $250 for each of 32 birds, and $9,000 in total with costs.',
  'The rent is $1,850 a month. Over the two-year lease that comes to $44,400.',
  'With 64 matches and an average attendance of 41,500, the tournament drew 2.66 million spectators.',
  'Ninety volunteers gave eight hours each: 720 hours of work.',
  'The city will plant 1,500 trees a year for the next six years, on top of the 12,000 trees it has.',
  'Membership costs £35 a head. The 420 members and their 60 guests pay £17,400 a year.',
  'The boat burns 40 litres an hour and ran for nine hours, using 360 litres.',
  'The council sold 8,000 permits at €120. That raised €960,000.',
  'The three brothers shared the €186,000 equally, taking €62,000 each.',
  'Over 15 games she scored 285 points, averaging 19 a game.',
  'The strike cost 26 days of work by 140 drivers, 3,640 working days in all.',
  'Pay rises by $1.50 an hour, or $60 for a 40-hour week.',
  'The farm milks 120 cows, each giving 28 litres a day. That makes 3,360 litres daily.',
  'The tour sold 310,000 tickets in 20 cities, on average 15,500 a city.',
  'She earns £14 an hour and works 30 hours a week; with tips she takes home £460 a week.',
  'The school has 24 classes of up to 30 pupils each, 640 pupils in all.',
  'Adults pay £12 each and children £6; the 40 visitors paid £390 altogether.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
