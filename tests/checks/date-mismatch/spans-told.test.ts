import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A length of time beside its own two ends, however the sentence puts it. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'His six-month loan at Getxo, which ran from September 2023 to May 2024, brought two goals.',
    'strong',
    'The text says “6 months”, but September 2023 to May 2024 is 8 months.',
  ],
  [
    'He served two years as treasurer, from 2016 to 2021, and was never paid.',
    'strong',
    'The text says “2 years”, but 2016 to 2021 is 5 years.',
  ],
  [
    'From 1994 to 2006 she sat in parliament for eight years.',
    'strong',
    'The text says “8 years”, but 1994 to 2006 is 12 years.',
  ],
  [
    'The embargo was in force between 1982 and 1998, a total of ten years.',
    'strong',
    'The text says “10 years”, but 1982 to 1998 is 16 years.',
  ],
  [
    'Between January 2019 and December 2022, a period of two years, no audit was carried out.',
    'strong',
    'The text says “2 years”, but January 2019 to December 2022 is 3.9 years.',
  ],
  [
    'He spent 14 months in custody, from February 2020 to June 2020, before he was cleared.',
    'strong',
    'The text says “14 months”, but February 2020 to June 2020 is 4 months.',
  ],
  [
    'The two-week inspection took place between 5 January and 27 February.',
    'strong',
    'The text says “2 weeks”, but 5 January to 27 February is 7.6 weeks.',
  ],
  [
    'Kade was chief executive from 2001 until 2009.\n\nIn his five years at the top the firm doubled its sales.',
    'some',
    'The text says “5 years”, but 2001 to 2009 is 8 years.',
  ],
  [
    'Under the contract, signed for five years, the firm will clean the schools from August 2026 to July 2029.',
    'strong',
    'The text says “5 years”, but August 2026 to July 2029 is 2.9 years.',
  ],
  [
    'The outage began on 3 May and ended on 5 May, eight days later.',
    'strong',
    'The text says “8 days”, but 3 May to 5 May is 2 days.',
  ],
  [
    'A judge gave him a driving ban of 18 months, running from 1 June 2024 to 1 June 2025.',
    'strong',
    'The text says “18 months”, but 1 June 2024 to 1 June 2025 is 12 months.',
  ],
  [
    'Applications are open for four weeks: from 1 May to 12 June.',
    'strong',
    'The text says “4 weeks”, but 1 May to 12 June is 6 weeks.',
  ],
];

const passed: readonly string[] = [
  'His eight-month loan at Getxo, which ran from September 2023 to May 2024, brought two goals.',
  'He served five years as treasurer, from 2016 to 2021, and was never paid.',
  'From 1994 to 2006 she sat in parliament, for eight years of that time as whip.',
  'The embargo was in force between 1982 and 1998, ten years of which were under the junta.',
  'The course takes two years and is offered from 2024 to 2030.',
  'He spent four months in custody, from February 2020 to June 2020, before he was cleared.',
  'One of the two-week inspections between 5 January and 27 February found rats.',
  'Kade was chief executive from 2001 until 2009.\n\nIn his five years as finance director the firm doubled its sales.',
  'She worked at the bank for 14 years – from 1988 until she was dismissed in 2002.',
  'Prices rose by 4% a year for three years between 2010 and 2020.',
  'Students may take a six-month placement from September 2026 to August 2028.',
  'The five-year sentence was cut on appeal; he was held from 2018 to 2020.',
  'She held the seat from 1994 to 2006, apart from three years, and again for eight years until 2020.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
