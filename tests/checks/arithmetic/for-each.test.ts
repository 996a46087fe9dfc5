import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** So much for each, and what it comes to; an outlay and what was spent since; levels of last month. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Fine wool averaged $2.60 a kilogram at the May sale in 2023; last month it made $3.90, a rise of a third in two years.',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 50%.',
  ],
  [
    'It will help to fund a £46 million retrofit. Spread over 4,100 homes, the whole programme works out at a little over £1,100 a home.',
    'some',
    'The text says “£1,100 each”; its figures give £11,220.',
  ],
  [
    'Otu charges £2.50 a crate. For someone who stores 30 crates through a six-day week, that comes to £540.',
    'some',
    'The text says “£540 in all”; its figures give £450.',
  ],
  [
    'The council will spend £12m. Shared among 400 schools, that comes to £3,000 a school.',
    'some',
    'The text says “£3,000 each”; its figures give £30,000.',
  ],
  [
    'The society paid $4.2 million for the land. It has since spent $3.1 million on a scour line and $900,000 on drains, which brings the outlay so far to $8.4 million.',
    'some',
    'The text says “a total of $8.4 million”; its figures give $8.2 million.',
  ],
  [
    'The software had saved $3.6 million in fuel by the end of 2024, or $150,000 a month over the 30 months.',
    'strong',
    'The text says “$150,000 each”; its figures give $120,000.',
  ],
];

const passed: readonly string[] = [
  'A nurse earns $31 an hour. For 38 hours, that is $1,178.',
  'Fine wool averaged $2.60 a kilogram in 2023; last month it made $3.90, a third of what it did in the boom.',
  'Fine wool averaged $2.60 a kilogram in May 2023; last month it made $3.90, a rise of a half in two years.',
  'It will help to fund a £46 million retrofit of homes and schools. Spread over 4,100 homes, the heating works out at £3,400 a home.',
  'It will help to fund a £46 million retrofit. Spread over 4,100 homes, the whole programme works out at a little over £11,200 a home.',
  'Otu charges £2.50 a crate, the first ten free. For someone who stores 30 crates, that comes to £50.',
  'Otu charges £2.50 a crate. For someone who stores 30 crates through a six-day week, that comes to £400 with the discount.',
  'Otu charges £2.50 a crate. For someone who stores 30 crates through a six-day week, that comes to £450.',
  'Otu charges £2.50 a crate. For someone who stores 30 crates, that comes to £75.',
  'Rents averaged £910 in 2023; last month they were £950, and sales prices up by a third in a decade.',
  'The society paid $4.2 million for the land and then a second block. It has since spent $3.1 million on a scour line and $900,000 on drains and a fence, which brings the outlay so far to $8.4 million.',
  'The society paid $4.2 million for the land. It has since spent $3.1 million on a scour line and $900,000 on drains, which brings the outlay so far to $8.2 million.',
  'The society paid $4.2 million for the land. It has since spent $3.1 million on a scour line, $900,000 on drains and a little on fences, which brings the outlay so far to $8.4 million.',
  'The software had saved $3.6 million in fuel by the end of 2024, or $120,000 a month over the 30 months.',
  'The software had saved $3.6 million in fuel, or $150,000 a month over the last year.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
