import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A party by a price list, a percentage of a sum, a level that the sentence before tells, a mark-up. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Entry is $12 for adults and $7 for children, so two adults and four children will pay $48.',
    'some',
    'The text says “$48 in all”; its figures give 52.',
  ],
  [
    'Seats cost R80 for adults and R35 for children under 12. The show runs until Sunday. A couple with three children will pay R255 at the door.',
    'some',
    'The text says “R255 in all”; its figures give 265.',
  ],
  [
    'The pay rise of 4% means that a nurse on $52,000 will get an extra $2,600 a year.',
    'some',
    'The text says “$2,600 on $52,000”; its figures give $2,080.',
  ],
  [
    'The firm has offered 3.5% this year and a further 3% from next April. A driver on £34,000 would be £1,360 a year better off from the first of the two rises.',
    'some',
    'The text says “£1,360 on £34,000”; its figures give £1,190.',
  ],
  [
    'The flat was listed at €420,000. That is up from €375,000 two years earlier, an increase of 10.7 per cent.',
    'strong',
    'The text says “a rise of 10.7 per cent”; its figures give a rise of 12%.',
  ],
  [
    'The dealer bought the lamps for $40 apiece and sold them at $60, a mark-up of a third.',
    'some',
    'The text says “a mark-up of a third”; its figures give 50%.',
  ],
  [
    'The town paid 3.9 million pesos apiece for the boats. The same model sold in Cebu that year for 2.6 million, so that the price had been marked up by a third.',
    'some',
    'The text says “a mark-up of a third”; its figures give 50%.',
  ],
];

const passed: readonly string[] = [
  'Entry is $12 for adults and $7 for children, so two adults and four children will pay $52.',
  'Entry is $12 for adults and $7 for children. A family ticket for two adults and three children costs $38.',
  'Seats cost R80 for adults and R35 for children under 12. The show runs until Sunday. A couple with three children will pay R265 at the door.',
  'The pay rise of 4% means that a nurse on $52,000 will get an extra $2,080 a year.',
  'The pay rise of 4% means that a nurse on $52,000 will take home an extra $1,400 a year after tax.',
  'The firm has offered 3.5% this year and a further 3% from next April. A driver on £34,000 would be £2,245 a year better off from the two together.',
  'The flat was listed at €420,000. That is up from €375,000 two years earlier, an increase of 12 per cent.',
  'The dealer bought the lamps for $40 apiece and sold them at $60, a mark-up of half.',
  'The dealer bought the lamps for $40 apiece and sold them at $60, a margin of a third.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
