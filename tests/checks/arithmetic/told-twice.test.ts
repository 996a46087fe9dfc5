import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A change or a share told more than once: as an amount and a percentage, or of several wholes. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The port's budget will still rise by 3.4%, or $2.2 million, from this year's $96.4 million.",
    'strong',
    'The text says “a rise of 3.4%”; its figures give 2.3%.',
  ],
  [
    'Staff numbers fell by 8%, or 60 people, from 1,200.',
    'strong',
    'The text says “a fall of 8%”; its figures give 5%.',
  ],
  [
    'Nine deaths were 3 per cent of the 300 treated and 2.2 per cent of the 1,000 infected.',
    'some',
    'The text says “2.2 per cent of 1,000”; its figures give 0.9%.',
  ],
  [
    'Robusta for July put on $2.35 to $74.10, a gain of 4.3%.',
    'strong',
    'The text says “a rise of 4.3%”; its figures give 3.3%.',
  ],
  [
    'The wage bill for the half-year grew by 60m kroner to 480m kroner, an increase of 12.5 per cent on the same months of last year.',
    'strong',
    'The text says “a rise of 12.5 per cent”; its figures give 14.3%.',
  ],
  [
    'Its shares ended Monday at $18.40, up 46 cents, or about 3.6 percent.',
    'strong',
    'The text says “a rise of about 3.6 percent”; its figures give 2.6%.',
  ],
  [
    'The stock advanced $6.84, or 9.2%, to close at $101.84.',
    'strong',
    'The text says “a rise of 9.2%”; its figures give 7.2%.',
  ],
  [
    'Cocoa settled at $78.40 a sack, up $3.60, or 3.4%.',
    'strong',
    'The text says “a rise of 3.4%”; its figures give 4.8%.',
  ],
  [
    'The pension bill fell by €40m to €360m, a drop of 11.1 per cent.',
    'strong',
    'The text says “a fall of 11.1 per cent”; its figures give 10%.',
  ],
  [
    'Enrolment dropped by 210 to 1,890 pupils, down 11.1%.',
    'strong',
    'The text says “a fall of 11.1%”; its figures give 10%.',
  ],
  [
    'The minimum wage will rise by 90p to £12.60 an hour, an increase of 7.1 per cent.',
    'strong',
    'The text says “a rise of 7.1 per cent”; its figures give 7.7%.',
  ],
  [
    'Two sisters paid $480,000 in 2016 and received $815,000 last month, a gain of almost 50 per cent.',
    'strong',
    'The text says “a rise of 50 per cent”; its figures give a rise of 69.8%.',
  ],
  [
    'The mayor wants a fire budget of $96.4 million, an increase of 4.3%, or $2.2 million.',
    'strong',
    'The text says “a rise of 4.3%”; its figures give 2.3%.',
  ],
];

const passed: readonly string[] = [
  "The port's budget will still rise by 2.3%, or $2.2 million, from this year's $96.4 million.",
  'Fares will go up by 4 per cent, or £12, from £300 a month.',
  'Staff numbers fell by 5%, or 60 people, from 1,200.',
  'Rents climbed 6%, or £51, from £850 to £901.',
  'That leaves the widow with $2 million of the $8 million, or $7.27 million in all. She has had $5.27 million.',
  "The ward's score went from 61.2 to 58.9 out of 100, a loss of 2.3 points, or just under 4 per cent.",
  'Fourteen thefts are 5 per cent of the 279 reported, 0.23 per cent of the 6,200 parcels left at doors and 0.14 per cent of the 10,000 sent.',
  'Nine deaths were 3 per cent of the 300 treated, 0.9 per cent of the 1,000 infected and a far smaller share of the 80,000 who live there.',
  'Robusta for July put on $2.35 to $74.10, a gain of 3.3%.',
  'Its shares ended Monday at $18.40, up 46 cents, or about 2.6 percent.',
  'The stock advanced $6.84, or 7.2%, to close at $101.84.',
  'Cocoa settled at $78.40 a sack, up $2.60, or 3.4%.',
  'The pension bill fell by €40m to €360m, a drop of 10 per cent.',
  'Tickets went up £5 to £30, and a fee of 4 per cent is added.',
  'Profit rose by £4m to £30m on sales that were 12% higher.',
  'The rate was cut by 40 votes to 12, a fall of 3%.',
  'Enrolment dropped by 210 to 1,890 pupils, down 10%.',
  'The minimum wage will rise by 90p to £12.60 an hour, an increase of 7.7 per cent.',
  'Sales in the half rose by 2.3%, or £2.2m, from £96.4m.\n\nIreland accounted for £51.3m of sales, or 52%, and Spain and Portugal for £31.6m, or 32%. The remaining £15.7m came from overseas, chiefly Chile.',
  'The rice harvest rose by a sixth to 6.3 lakh tonnes, and state buyers took 5.12 lakh tonnes of it, or 81 per cent. A year ago the harvest was 5.4 lakh tonnes.',
  'At $828,000 the middle price was up 2.7 per cent on the year, from $806,000, because 11 houses went for more than $2 million, against four in October last year.',
  'Two sisters paid $480,000 in 2016 and received $815,000 last month, a gain of almost 70 per cent.',
  'The mayor wants a fire budget of $96.4 million, an increase of 2.3%, or $2.2 million.',
  'The council backed spending of £80m, a rise of 5%, or £3.8m.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
