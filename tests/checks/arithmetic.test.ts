import { arithmetic } from '../../src/checks/arithmetic.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(arithmetic, {
  flags: [
    // Changes
    {
      text: 'Rail fares on the line rose 40% from £250 to £320 a year.',
      says: [['28%', '(£320 − £250) ÷ £250']],
      signal: 'strong',
    },
    { text: 'Applications fell by a barely noticed 12% from 8,400 to 6,300.', says: ['25%'] },
    {
      text: 'The herd grew from 1,240 animals in 2015 to 1,395 in 2020, an increase of 32 per cent.',
      says: ['12.5%'],
    },
    { text: 'Complaints climbed 18% to 5,200 from 4,900 a year earlier.', says: ['6.1%'] },
    {
      text: 'The error rate fell from 8% to 6%, a drop of 2%.',
      says: [['2 percentage points, or 25%']],
      signal: 'some',
    },
    {
      text: 'Membership rose from 12,400 to 13,100, a rise of 1,700.',
      says: ['700'],
      signal: 'strong',
    },
    { text: 'Turnout rose from 41% to 47%, an increase of 9 percentage points.', says: ['6'] },
    {
      text: 'The school had 640 pupils in May, up 25% on the 590 it had in January.',
      says: ['8.5%'],
    },
    // Shares named after their whole
    { text: 'Of the 80 wells, a quarter, 12 pumps, stood dry in August.', says: ['15%'] },
    // Multiples
    {
      text: 'The strike cost 164,000 working days, more than double the 82,000 lost in the spring.',
      says: [['164,000 ÷ 82,000 = 2.0', '1.982 to 2.018', 'not more than 2']],
      signal: 'strong',
    },
    {
      text: 'Waiting lists tripled from 21,000 in 2018 to 44,000 in 2022.',
      says: ['2.095'],
      signal: 'strong',
    },
    { text: 'The £84m overrun is almost five times the £31m that was set aside.', says: ['2.71'] },
    { text: 'Prices more than doubled to £410 from £230 within a year.', says: ['1.783'] },
    // Shares
    {
      text: 'Nine in ten of the 60 respondents, 48 people, said they would move.',
      says: [['80%', '= 54']],
      signal: 'strong',
    },
    { text: 'Only 31 of the 86 bridges (45%) passed the inspection.', says: ['36%'] },
    { text: 'Some 55% (118 of the 340 tenants) had asked for repairs.', says: ['34.7%'] },
    { text: 'Half of the 160 staff, 61 people, took the offer.', says: ['38.1%'] },
    // Totals
    {
      text: 'The jury took seven films from France, five from Brazil and four from Chad, 15 in all.',
      says: [['7 + 5 + 4', '16']],
      signal: 'strong',
    },
    {
      text: 'The town lost 47 houses: 29 in Mill Street, 11 in Low Lane and nine by the quay.',
      says: ['49'],
    },
    {
      text: 'A total of £9m was found, with £4.2m from the state, £2.1m from the city and £1.4m from donors.',
      says: ['7.7'],
    },
    // Differences and averages
    { text: 'The council built 320 homes, 70 more than the 235 of the year before.', says: ['85'] },
    { text: 'She won by 1,300 votes, 5,120 to 3,720.', says: ['1,400'], signal: 'strong' },
    { text: 'The grant is worth £1.2m over three years, or £600,000 a year.', says: ['400,000'] },
    {
      text: 'In the survey 48% were for the bypass, 31% were against and the remaining 30% did not know.',
      says: ['109%'],
    },
  ],
  passes: [
    'Of the 80 wells, a quarter, 20 pumps, stood dry in August.',
    'Of the 80 wells, 12 stood dry in August; a quarter of the farms had to move their herds.',
    'Output was up 12% from 4.1 million tonnes to 4.6 million tonnes.',
    'The clinic saw 164,000 patients, more than double the 71,300 seen in 2010.',
    'Rents rose 28% from £250 to £320.',
    'About half of the 210 staff, 102 people, took the offer.',
    'A third of the 90 staff, 28 people, took the offer.',
    'Costs doubled from £2.1m to £4.3m.',
    'The rate fell from 8% to 6%, a drop of two percentage points.',
    'The rate fell from 8% to 6%, a drop of a quarter.',
    'The fund gave £4m to schools, £3m to clinics and the rest to parks, £9m in all.',
    'Of the 47 houses lost, 29 were in Mill Street, 11 in Low Lane and others by the quay.',
    'The rate rose from 3% to 4%, up 33%.',
    'Profit rose 12%, with sales up from £250m to £320m.',
    'The grant is worth £1.2m over three years, or £400,000 a year.',
    'She won by 1,400 votes, 5,120 to 3,720.',
    'Nearly twice as many, 1,950 people, came, against the 1,010 of last year.',
    'The film made $500m, five times its $100m budget.',
    'Between 10 and 12 people were hurt, twice the number of 2019.',
    'The queue is three times longer than the 400 metres planned.',
    'The price fell by two thirds from £900 to £310.',
    'Unemployment rose 0.3 points to 4.2% from 3.9%.',
    '45% were for, 40% were against and the remaining 15% did not know.',
    'Net profit rose 5% to £105m from £100m, while debt fell 10% to £90m from £100m.',
  ],
});
