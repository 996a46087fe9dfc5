import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A change belongs to the levels of its own subject, its own stretch of time and its own base. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The bakery chain reported a net profit of $71 million for 2025, compared with $60 million the year before, a rise of eight per cent.',
    'strong',
    'The text says “a rise of eight per cent”; its figures give a rise of 18.3%.',
  ],
  [
    'The school has 640 pupils, compared with 590 two years ago, an increase of 14 per cent.',
    'strong',
    'The text says “a rise of 14 per cent”; its figures give a rise of 8.5%.',
  ],
  [
    'Sales of £6.2m were up 12 per cent from £4.9m.',
    'strong',
    'The text says “a rise of 12 per cent”; its figures give a rise of 26.5%.',
  ],
  [
    'The herd went from 410 in 2015 to 620 today, up by a third.',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 51.2%.',
  ],
  [
    'The bill rose 9 per cent last year, from £1,240 to £1,310.',
    'strong',
    'The text says “a rise of 9 per cent”; its figures give a rise of 5.6%.',
  ],
  [
    'The port handled 3.1 million containers, 20 per cent more than the 2.8 million of the year before.',
    'strong',
    'The text says “a rise of 20 per cent”; its figures give a rise of 10.7%.',
  ],
  [
    'The Reds won 44 per cent of the vote, the Blues 41 per cent and the Greens 24 per cent.',
    'strong',
    'The text says “shares of one whole”; its figures give 109%.',
  ],
  [
    'Dunne was on 38 per cent, Ferrers on 36 per cent and Achebe on 31 per cent.',
    'strong',
    'The text says “shares of one whole”; its figures give 105%.',
  ],
  [
    'The poll has her on 44 per cent and him on 42 per cent. She leads by nine points.',
    'some',
    'The text says “a lead of 9 points”; its figures give 2 points.',
  ],
  [
    'Rents have risen by a third in a year. The average rent was £910 last year. It is now £950.',
    'strong',
    'The text says “a rise of a third”; its figures give a rise of 4.4%.',
  ],
  [
    'A year ago the price with tax was ¥2,980, and it has risen by ¥1,270, or 29.9 per cent.',
    'strong',
    'The text says “a rise of 29.9 per cent”; its figures give 42.6%.',
  ],
];

const passed: readonly string[] = [
  'Merlot fetched 340 pesos a kilo, up 14% from 298, or about 36 US cents at 945 pesos to the dollar.',
  'Two more wickets went, at 230 and 241, before Meena Rao, 26 not out from 18, and the wicketkeeper added an unbroken 21.',
  'The bakery chain reported a net profit of $71 million for 2025, compared with a loss of $12 million the year before, on revenue that rose eight per cent to $1.62 billion.',
  'Pretax profit was £44 million, against £38 million a year earlier, as sales rose 3 per cent to £912 million.',
  'The company made £6.2m, up from £4.9m, on turnover 5% higher at £88m.',
  'Net income came to €310 million, compared with €290 million a year before, helped by a 4% increase in passenger numbers.',
  'The group earned $1.10 a share, against $0.92 a year earlier, on sales that fell 2% to $4.1 billion.',
  'Operating profit climbed to ¥48bn from ¥30bn in a year when the workforce shrank 6 per cent.',
  'The museum drew 412,000 visitors, compared with 367,000 in 2023, with foreign visitors up 31 per cent.',
  'The port handled 3.1 million containers, against 2.8 million the year before, even as coal fell by a third.',
  'Attendance was 61,200, against 58,400 last year, though ticket prices rose by 12 per cent.',
  'The school has 640 pupils, compared with 590 two years ago, while its budget has been cut by 3 per cent.',
  'The firm swung to a loss of £3.1 million from a profit of £2.4 million as orders fell 18 per cent.',
  'The party won 34 seats, up from 29, on a vote that rose 2.1 points to 27.4 per cent.',
  'The council sold 41 houses, up from 30 in 2019, at prices 9 per cent higher on average.',
  'Rents averaged £905 a month, compared with £870 in spring, and arrears rose by a fifth.',
  'There were 212 fires last summer, compared with 180 the summer before, of which 40 per cent more were started by children.',
  'Exports to Chile rose 12 per cent, taking total exports from $410 million to $425 million.',
  'A rise of 9 per cent in the price of milk pushed the average bill from €61 to €63.',
  'Arrests for theft fell 14 per cent, helping to bring total arrests down from 8,200 to 7,900.',
  'The tax will go up from 5 per cent to 7 per cent, which the treasury says will cut sales by 3 per cent.',
  'Passenger numbers grew from 1.9 million to 2.4 million between 2018 and 2023, up 4 per cent in the last year alone.',
  'The bill rose from £1,240 to £1,310, 2 per cent more than inflation.',
  'Wages rose from 14.20 to 15.10 dollars an hour, an increase of 1.5 per cent after inflation.',
  'The population fell from 12,400 to 9,100 in a decade, a drop of 3 per cent a year.',
  'Ridership climbed from 200,000 a day to 260,000, an annual rise of 9 per cent.',
  'The share price fell from 410p to 390p after the bank lost 12 per cent of its customers.',
  'The fare went from $2.75 to $2.90, the first increase of any kind since 2015, when it rose 10 per cent.',
  'Production fell to 180,000 tonnes from 240,000 tonnes, its lowest since a drought cut it by 60 per cent in 1998.',
  "The shop's takings were $8,200, up from $7,000, even though the number of customers was down 5 per cent.",
  'The number of tests rose 40 per cent and the number of cases from 250 to 320.',
  'With 14 more staff, the unit could raise its beds from 20 to 28.',
  'The club sold 2,100 shirts, 300 more than in 2024, up from 1,600 in 2023.',
  "The charity's income rose by 12 per cent to £2.8 million and its spending from £2.4 million to £2.5 million.",
  'Shares closed at $41.20, down 3 per cent on the day, compared with $36 at the start of the year.',
  'The firm reported revenue of $2.1bn, up 8 per cent, compared with $410m five years ago.',
  'Traffic deaths fell to 310 last year, a drop of 4 per cent, from a peak of 480 in 2004.',
  'Unit sales rose 4 per cent to 310,000 and the average price to $41 from $38.',
  'Full-time staff fell by 12 to 88 and part-timers from 40 to 31.',
  'The average wage is 3,100 lev, against 2,800 a year ago, a rise that leaves it 41 per cent below the average of the union.',
  "The school's roll went from 410 to 520 in six years, up by 20 a year.",
  'The average house costs £310,000, which is 12 per cent more than in 2020 and nine times the average wage, against seven times then.',
  'Customers were charged $60, up from $45, for a service that had been cut by half.',
  'The herd of 410 is down from 600 in 2001, after 90 animals were culled in 2012 and 20 per cent of the rest died of cold.',
  'In all 14 homes burned: six on Elm Street, five on Oak Street and, up the hill, those of the two brothers and their mother.',
  'Shares of the lender added $2.16, or 2.4 per cent, to close at $92.16 after it reported a profit of $1.24 billion, up 5.1 per cent from $1.18 billion.',
  'The trust went the other way, losing 57 cents, or 3.8 per cent, to $14.43. It had cut its payment to 72 cents a year.',
  'A year ago, the price with tax was ¥2,980, so that it has risen by ¥1,270, or 42.6 per cent.',
  'In 2019 a ticket was $40, so it has gone up by $10, or 25 per cent, since.',
  'Without fuel the rate was 2.4 percent, or three-tenths of a point above the overall one.',
  'The bank cut its rate by half a percentage point in February, to 26.5 per cent from 27.',
  'The loan of $12,000 at 9 per cent over five years costs $249 a month, $14,946 in all.',
  'A mortgage of £210,000 at 5 per cent costs £1,228 a month, £190 more than at 3.5 per cent.',
  'The dealer paid $2,000 and sold it for $3,000, a markup of 50 per cent, or a third of the price.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
