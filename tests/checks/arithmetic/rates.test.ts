import { arithmetic } from '../../../src/checks/arithmetic.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One rate for two lengths of time, a whole and what each gets of it, points and the scores that they came from. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A gift of €15 a month, or €165 over a year, feeds one child.',
    'some',
    'The text says “€15 and €165”; its figures give €180.',
  ],
  [
    'The new levy is $18 a month, or $246 over a year.',
    'some',
    'The text says “$18 and $246”; its figures give $216.',
  ],
  [
    'The subscription costs $18 a month, or $246 a year.',
    'some',
    'The text says “$18 and $246”; its figures give $216.',
  ],
  [
    'The mill grinds 40 tonnes a week, or 2,800 tonnes a year.',
    'some',
    'The text says “40 tonnes and 2,800 tonnes”; its figures give 36 to 53 times 40 tonnes.',
  ],
  [
    'Each family gets 900 rupees a month, or 19,800 rupees over two years.',
    'some',
    'The text says “900 rupees and 19,800 rupees”; its figures give 21,600.',
  ],
  [
    'The ferry makes nine crossings a day, or 72 a week.',
    'some',
    'The text says “9 and 72”; its figures give 4 to 7 times 9.',
  ],
  [
    'The well gives 20 litres a minute, or 120 litres an hour.',
    'some',
    'The text says “20 litres and 120 litres”; its figures give 1,200.',
  ],
  [
    'They earn £31,200 a year, or £2,900 a month.',
    'strong',
    'The text says “£2,900 each”; its figures give £2,600.',
  ],
  [
    'The consultants were paid CHF 2.4 million, or CHF 80,000 a month over the 24 months of the contract.',
    'strong',
    'The text says “CHF 80,000 each”; its figures give 100,000.',
  ],
  [
    'The state will pay 960 million rupees to 3,200 families, or 30,000 rupees a family.',
    'strong',
    'The text says “30,000 rupees each”; its figures give 300,000.',
  ],
  [
    'The school has 420 pupils. It spent €96,600 on meals, or €310 a pupil.',
    'some',
    'The text says “€310 each”; its figures give €230.',
  ],
  [
    'The loan cost the town $540,000 over three years, or $18,000 a month.',
    'some',
    'The text says “$18,000 each”; its figures give $15,000.',
  ],
  [
    'The fleet saved S$3.6 million in fuel by the end of 2024, or S$150,000 a month over the 30 months since the trial began.',
    'some',
    'The text says “$150,000 each”; its figures give $120,000.',
  ],
  [
    'Fly-half Semi Tuivaga kicked three penalties and two conversions for a total of 15 points.',
    'some',
    'The text says “15 points”; its figures give 13 or 10.',
  ],
  [
    'Hale finished with 13 points from her four conversions and a second-half penalty.',
    'some',
    'The text says “13 points”; its figures give 11 or 10.',
  ],
  [
    'He ended with 14 points from three conversions and two penalties and has now missed just one kick in four matches.',
    'some',
    'The text says “14 points”; its figures give 12 or 10.',
  ],
  [
    'His four conversions and two penalties gave him a personal haul of 16 points.',
    'some',
    'The text says “16 points”; its figures give 14 or 12.',
  ],
  [
    'The Mustangs scored 27 points from three touchdowns, two extra points and a field goal.',
    'some',
    'The text says “27 points”; its figures give 23.',
  ],
  [
    'It will help to fund a £52 million rebuild of the harbour walls.\n\nThe convener said work would begin in May.\n\nThe state has offered £30 million. Borrowing will supply £14 million and fees £8 million. The port will hire 40 people.\n\nSpread over 2,600 berths, the whole programme works out at about £2,000 a berth.',
    'some',
    'The text says “£2,000 each”; its figures give £20,000.',
  ],
];

const passed: readonly string[] = [
  'The climb takes an hour and 40 minutes for 45 kilometres, an average of 27km/h.',
  'It takes an hour and a half for 45 kilometres, an average of 30km/h.',
  'A gift of €15 a month, or €180 over a year, feeds one child.',
  'The subscription costs $18 a month, or $196 a year.',
  'The subscription costs $18 a month or $180 a year.',
  'The mill grinds 40 tonnes a week, or 2,000 tonnes a year.',
  'Each family gets 900 rupees a month, or 21,600 rupees over two years.',
  'The ferry makes nine crossings a day, or 63 a week.',
  'They earn £31,200 a year, or £600 a week.',
  'They earn £31,200 a year, or £2,600 a month.',
  'The plant fills 900 bottles a minute, or 54,000 an hour.',
  'The clinic sees 60 patients a day, or about 15,000 a year.',
  'He paid $500 a month or $1,200 a quarter.',
  'The app is free, and the full version is yours for $12.99 per month or $79.99 per year.',
  'The consultants were paid CHF 2.4 million, or CHF 100,000 a month over the 24 months of the contract.',
  'The state will pay 960 million rupees to 3,200 families, or 300,000 rupees a family.',
  'The school has 420 pupils. It spent €96,600 on meals, or €230 a pupil.',
  'The loan cost the town $540,000 over three years, or $15,000 a month.',
  'The appeal raised £46,000 in three weeks, or £12 a head for the 3,800 people of the valley.',
  'The company has 300 drivers. It paid £1.2m in fines, or £24,000 a driver for those who were caught.',
  'Bakers used 9,000 tonnes of flour in the first half of the year, or 1,500 tonnes a month.',
  'Fly-half Semi Tuivaga kicked three penalties and two conversions for a total of 13 points.',
  'Fly-half Semi Tuivaga scored a try and kicked three penalties and two conversions for a total of 18 points.',
  'Marsters kicked two penalties and three conversions for a total of ten points.',
  'Hale finished with 11 points from her four conversions and a second-half penalty.',
  'He ended with 12 points from three conversions and two penalties and has now missed just one kick in four matches.',
  "The winger's try, one of four in the match, moved the side to 16 points, three behind the leaders.",
  'He scored 20 points, including two tries and a conversion.',
  'The Mustangs scored 23 points from three touchdowns, two extra points and a field goal.',
  'The Mustangs led by ten points after two touchdowns and a field goal.',
  'A penalty and a red card cost the side three points in the title race.',
];

describeCheck(arithmetic, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
