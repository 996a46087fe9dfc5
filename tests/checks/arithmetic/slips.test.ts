import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Slips told in one breath: the rest after its list, a combined stake, a level so much above another, the wrong base. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The average bill will go from $1,400 a year to $1,568, a rise of 14 per cent.',
    'strong',
    'The text says “a rise of 14 per cent”; its figures give a rise of 12%.',
  ],
  [
    'Gifts fell by a third last year, from £2.4m to £1.8m.',
    'some',
    'The text says “a fall of a third”; its figures give a fall of 25%.',
  ],
  [
    'A ticket will cost $36. That is 30 per cent more than the $30 charged last year.',
    'strong',
    'The text says “a rise of 30 per cent”; its figures give a rise of 20%.',
  ],
  [
    'At 300 units the bill goes from ₹1,910 to ₹2,020, an addition of ₹130 each month.',
    'strong',
    'The text says “a rise of ₹130”; its figures give ₹110.',
  ],
  [
    'He owed twelve instalments of £200, or £2,600.',
    'strong',
    'The text says “£2,600 in all”; its figures give £2,400.',
  ],
  [
    'Last year 34 per cent of the fund was in shares, 27 per cent in bonds, 16 per cent in roads and 14 per cent in land. The rest, 12 per cent, was in cash.',
    'some',
    'The text says “shares of one whole”; its figures give 103%.',
  ],
  [
    'Of those who wrote, 51 per cent were for and 31 per cent against. The remaining 23 per cent did not say.',
    'some',
    'The text says “shares of one whole”; its figures give 105%.',
  ],
  [
    'One in eight of its 1.2 million household customers, 96,000 homes, are on it.',
    'strong',
    'The text says “One in eight of 1.2 million”; its figures give 8%.',
  ],
  [
    'She had made seventeen monthly payments of $1,500, or $22,500, out of her wages.',
    'strong',
    'The text says “$22,500 in all”; its figures give $25,500.',
  ],
  [
    "That is a rate of 6% against 9%, which makes the walkers' risk 3% lower than the others'.",
    'some',
    'The text says “a fall of 3%”; its figures give 3 percentage points, or 33.3%.',
  ],
  [
    'The Moss family, which owns 38 per cent of the brewer, will get £33m. A trust has a further 12 per cent. With their combined 54 per cent behind it, the offer will succeed.',
    'some',
    'The text says “a combined 54 per cent”; its figures give 50%.',
  ],
  [
    'The agency asked 850 passengers about the service. Some 612 of them, or three in five, rated it good.',
    'some',
    'The text says “three in five of 850”; its figures give 72%.',
  ],
  [
    'The average basket on the site went from £52 to £61, a rise of 15%, the company said.',
    'some',
    'The text says “a rise of 15%”; its figures give a rise of 17.3%.',
  ],
  [
    'The brothers hold 31 per cent and their aunt has 14 per cent, and their combined 48 per cent could block it.',
    'some',
    'The text says “a combined 48 per cent”; its figures give 45%.',
  ],
  [
    'The club wrote to 240 members. Of them 40 replied, and 20 of those, a third, were for it.\n\nThe clinic tested 400 people. Some 60 of them, a quarter, were ill.',
    'some',
    'The text says “a quarter of 400”; its figures give 15%.',
  ],
  [
    'The office put the dead at 41 as of noon. The island had 19 of them, the port 11, the hills six and the city three, it said.',
    'some',
    'The text says “a total of 41”; its figures give 39.',
  ],
  [
    'The plan has the average bill reaching £705 by 2030. That is more than a third higher than the £548 that customers pay today.',
    'strong',
    'The text says “a rise of more than a third”; its figures give a rise of 28.6%.',
  ],
  [
    'The share was 40 per cent in towns, compared with 31 per cent in villages, 9 per cent more.',
    'some',
    'The text says “a rise of 9 per cent”; its figures give 9 percentage points, or 29%.',
  ],
];

const passed: readonly string[] = [
  'The average bill will go from about $1,400 a year to $1,568, a rise of 14 per cent.',
  'Gifts fell by a quarter last year, from £2.4m to £1.8m.',
  'Gifts fell by a third last year, from £3m to £2m.',
  'A third of its 90 branches, 20 shops, some banks and a depot, are shut.',
  'A third of the 90 staff, 12 nurses, 10 porters and eight cooks, walked out.',
  'A ticket will cost $36 for adults and $20 for children. That is 20 per cent more than the $30 charged last year.',
  'At 300 units the bill goes from ₹1,910 to ₹2,020, an addition of ₹110 each month.',
  'Half of those asked, 51 per cent, were for and 31 per cent against. The rest, 18 per cent, did not say.',
  'He sold four lots of £600, or £2,200 after the fee, and a fifth for £300.',
  'He was offered two payments of $1,500, or $2,000 at once.',
  'His aunt has 31 per cent and his cousin holds 12 per cent of the voting shares; the two pools and their combined 46 per cent of the dividends are run by a bank.',
  'In one arm 6 per cent died, against 9 per cent in the other, 3 points fewer.',
  'It has 51 per cent of the shares, 31 per cent of them held through a trust, and 12 per cent of the debt. The rest, 20 per cent, is held by banks.',
  'Last year 34 per cent of the fund was in shares and 27 per cent in bonds. The rest, 20 per cent of it abroad, was in land.',
  'Last year 34 per cent of the fund was in shares, 27 per cent in bonds, 16 per cent in roads and 14 per cent in land. The rest, 9 per cent, was in cash.',
  'One in eight of its 1.2 million household customers, 150,000 homes, are on it.',
  'One in four of the 88 flights, 12 of them long ones, were late.',
  'Rates fell among the young, to 6 per cent against 9 per cent, and 3 per cent fewer of them smoke.',
  'She had made seventeen monthly payments of $1,500, or $25,500, out of her wages.',
  'She makes two trips of 40 miles, or 90 with the detour.',
  "That is a rate of 6% against 9%, which makes the walkers' risk a third lower than the others'.",
  'The Moss family owns 38 per cent. A trust has a further 12 per cent, and an uncle 4 per cent. With their combined 54 per cent behind it, the offer will succeed.',
  'The Moss family owns 38 per cent. A trust has a further 12 per cent. With their combined 50 per cent behind it, the offer will succeed.',
  'The agency asked 850 passengers about the service. Some 612 of them rated it good, and three in five of those would come again.',
  'The agency asked 850 passengers about the service. Some 612 of them, or nearly three in four, rated it good.',
  'The average basket on the site went from £52 to £61, a rise of 17%, the company said.',
  'The average basket on the site went from £52.50 to £60.50, a rise of 15%, the company said.',
  'The fee was £41 in May and £50 in June, an increase of 22 per cent.',
  'The levy went from £410 to £520 in four years, an addition of £27 each month.',
  'The north has 40 per cent of the people and 51 per cent of the trade. The rest, 49 per cent, goes through the south.',
  'The office put the dead at 41 as of noon. The island had 19 of them, the port 11, the hills eight and the city three, it said.',
  'The office put the dead at 41 as of noon. The island had 19 of them, the port 11, the hills six and the city three; where the others died is not known.',
  'The plan has the average bill reaching £705 by 2030. That is more than a quarter higher than the £548 that customers pay today.',
  'The plan has the average bill rising from £548 to £705. That is a third higher than the £530 of the rival.',
  'The share was 40 per cent in towns, compared with 31 per cent in villages, and 9 per cent more in both than in 2019.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
