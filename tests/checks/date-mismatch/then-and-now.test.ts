import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** An age of then beside the age of now, how far into a term something happened, and a weekday beside a full date. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'POTSDAM, 18 February 2025 — The ministry spoke on Monday.\n\nYusuf Nazari is one of them. He was 17 when he crossed the border in September 2015, and came here on a bus. Now 22, he repairs trains.',
    'some',
    'The text says “17 in 2015 and 22 now”, but someone who was 17 in 2015 is about 27 in 2025.',
  ],
  [
    'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nMatiu Rangi, 34, who first turned out for the club as a 19-year-old in 2006, played again.',
    'some',
    'The text says “19 in 2006 and 34 now”, but someone who was 19 in 2006 is about 38 in 2025.',
  ],
  [
    'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nAna Mejia, 34, came to the valley in 2009 at the age of 12.',
    'some',
    'The text says “12 in 2009 and 34 now”, but someone who was 12 in 2009 is about 28 in 2025.',
  ],
  [
    'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nTomas Birk, 61, keeps the lamp.\n\nBirk was 22 when he came to the island in 1971.',
    'some',
    'The text says “22 in 1971 and 61 now”, but someone who was 22 in 1971 is about 76 in 2025.',
  ],
  [
    'The firm closed in March 2024.\n\nInes Roca, 29, worked there. She was 18 when she began in 1999.',
    'some',
    'The text says “18 in 1999 and 29 now”, but someone who was 18 in 1999 is about 43 in 2024.',
  ],
  [
    "All the contracts were signed in October 2015, four months into Villar's first term.\n\n30 June 2016: Villar takes office as mayor.",
    'some',
    'The text says “October 2015, 4 months into the term”, but the term begins in 30 June 2016, which is after it.',
  ],
  [
    'She closed the baths in May 2021, two years into her term.\n\nMs Oduya took office in November 2020.',
    'some',
    'The text says “May 2021, 2 years into the term”, but from November 2020 to May 2021 is 6 months.',
  ],
  [
    'The library closed for repairs on Saturday, January 18, 2025, the council said.\n\nThe baths closed on Monday, January 21.',
    'strong',
    'The text says “Monday, 21 January”, but 21 January 2025 was a Tuesday.',
  ],
  [
    'From 1965 she taught at the local school, where she spent 31 years before retiring as its principal in 1989.',
    'strong',
    'The text says “31 years”, but 1965 to 1989 is 24 years.',
  ],
];

const passed: readonly string[] = [
  'POTSDAM, 18 February 2025 — The ministry spoke on Monday.\n\nYusuf Nazari is one of them. He was 17 when he crossed the border in September 2015, and came here on a bus. Now 26, he repairs trains.',
  'POTSDAM, 18 February 2025 — The ministry spoke on Monday.\n\nYusuf Nazari was 17 when he met Omar Said in 2015. Now 40, Omar Said runs a shop.',
  'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nTomas Birk, 61, keeps the lamp.\n\nHis son Nils was 22 when he came to the island in 1999.',
  'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nTomas Birk, 76, keeps the lamp.\n\nBirk was 22 when he came to the island in 1971.',
  'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nIn 1980 Birk, 31, kept the lamp.\n\nTomas Birk was 22 when he came to the island in 1971.',
  'The firm closed in March 2009.\n\nInes Roca, 44, worked there. She was 18 when she began in 1999.',
  'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nAna Mejia, 34, wrote of the poet who came to the valley in 1909 at the age of 12.',
  "All the contracts were signed in October 2016, four months into Villar's first term.\n\n30 June 2016: Villar takes office as mayor.",
  "The contracts were signed in October 2015, four months into Reyes's first term.\n\nVillar took office in June 2016.",
  'She closed the baths in May 2025, a year into her second term.\n\nMs Oduya took office in November 2020.',
  'The library closed for repairs on Saturday, January 18, 2025, the council said.\n\nThe baths closed on Monday, January 20.',
  'From 1965 she taught at the local school, where she spent 24 years before retiring as its principal in 1989.',
  'LEEDS, 18 February 2025 — It rained all day on Monday.\n\nBirk, who won at 19 in 2006 and is 34, said Tomas Birk senior would be proud.',
  'The accounts run to 31 March 2024.\n\nThey set out on Monday 10 March and arrived on Friday 21 March.',
  "OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm was 19 when she wrote the song that won in 2011. Now 60, the band's drummer lives in Spain.",
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm was 30 when her house burnt in 2019. She is 36 and lives here.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 60, plays the girl who came to town aged 12 in 1951.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 60, tells of Ada Sund, who died in 1951 aged 12.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 60, won the under-12 prize as a 12-year-old in 1977.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nThe horse, ridden by Vera Holm, 24, won as a 3-year-old in 2019.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 24, rode a mare that won as a 3-year-old in 2019.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 24, bought a whisky laid down in 1999 and sold as a 12-year-old in 2011.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 41, beat the mark that was set at 18 in 1998, aged 17 in 2001.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 24, broke the record set in 1999 at 17 by the Pole.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nThe unemployment rate was 12 when she took office in 2015. Vera Holm, 61, said so.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nThe score was 17 when they stopped play in 2015, said Vera Holm, 61.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nIt was 20 when they met in 2015, Vera Holm, 61, said of the temperature.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 61, said the number of members was 20 when they started in 2015.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm said her salary rose in 2015, at 20 per cent above the rest.',
  'OSLO, 18 February 2025 — It rained on Monday.\n\nVera Holm, 61, saw shares open in 2015 at 20, and close at 19.',
  'The law was signed in March 2021, two months into the term of the court.\n\nShe took office in January 2019.',
  'He quit in May 2018, three years into his second term.\n\nHe took office in January 2012.',
  'He quit in May 2018, three years into the deal.\n\nHe took office in January 2012.',
  'He resigned in May 2018, sixteen months into his presidency.\n\nThe governor took office in January 2012.',
  'He fell ill in May 2018, sixteen months into the term.\n\nThe new council took office in January 2012, and its successor in 2017.',
  'On Saturday, 1 March 2025, the fair opened.\n\nIn the film the bomb falls on Monday, 3 March.',
  'The fire was on Saturday, 1 March 2025.\n\nThirty years before, on Wednesday, 8 March, the old mill had burnt.',
  'From 1965 she taught, with a break of ten years, at the school, where she spent 14 years before retiring in 1989.',
  'BERN, 4 March 2025 — The singer turned 40.\n\nRolf Egli, 71, was born in 1953.\n\nHis namesake Rolf Egli, 40, is a baker.',
  'Vera Holm, 61, was born in 1964, and the house was sold in 2019.\n\nThe council will decide in 2031.',
  'Born in 1999, she was 12 when the war began in 2011.\n\nAda Sund, 26, has not been home since.',
  'MADRID, 12 May 2026: The trial opened.\n\nThe first hearing, on Tuesday, May 12, lasted an hour.',
  'Battle of Hastings, 14 October 1066\n\nTom Reade, 34, who was born in 1991, plays the king.',
  'In June 2016, 14 months into the job, she was let go.\n\nShe took over in April 2015.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
