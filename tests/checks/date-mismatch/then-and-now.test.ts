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
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
