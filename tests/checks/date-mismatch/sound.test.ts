import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What is of another year, another thing or another person, and the year of a story that has no date line. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Ola Brandt, who opened the mill in 1966, died in March 2020 aged 93.\n\nBrandt was born in 1932 in Lund.',
    'strong',
    'The text says “born in 1932, died in 2020 aged 93”, but someone born in 1932 is 87 or 88 in 2020.',
  ],
  [
    'The plan earned 9.2 per cent last year and will leave rates alone until at least 2028, it said in its report on Thursday, March 12, 2026.\n\nNet assets reached $61 billion.\n\nLorraine Lafrance spoke.\n\nMs. Lafrance, 58, was born in Trois-Rivières in 1971.',
    'strong',
    'The text says “Lafrance, 58, born in 1971”, but someone born in 1971 is 54 or 55 in 2026.',
  ],
  [
    'GWALIOR, MARCH 28, 2026: Power will cost more from next month.\n\nThe order, dated Friday, March 26, raises the charge.',
    'strong',
    'The text says “Friday, 26 March”, but 26 March 2026 was a Thursday.',
  ],
  [
    'The school opened in May 2024.\n\nIts head, Bram Visser, 41, was born in 1970.',
    'some',
    'The text says “Visser, 41, born in 1970”, but someone born in 1970 is 53 or 54 in 2024.',
  ],
  [
    'Five people were killed on Sunday, 11 February 2024, the rescue service said.\n\nKarl Lorenz, who was born in Graz in 1971 and was 58, led them.',
    'some',
    'The text says “Lorenz, 58, born in 1971”, but someone born in 1971 is 52 or 53 in 2024.',
  ],
];

const passed: readonly string[] = [
  'The box office is open from 10 a.m. to 4 p.m., Tuesday to Saturday, 30 hours a week.',
  'Mayor Ana Reyes sent her 2027 spending plan to the council on Friday, October 16, the last day that the code allows.\n\nThe base is the income of 2025, the last full year.',
  'He was fined under the 2019 law on Friday, 16 October.',
  'Ola Brandt, who opened the mill in 1966, died on Saturday aged 93.\n\nBrandt was born in 1932 in Lund.',
  'Ola Brandt, whose letters were printed, from 1966 to 1998, in every almanac, died at her home in Lund. She was 93.\n\nBrandt was born in 1932.',
  'The bridge was approved in 2019.\n\nCarmela Ortiz, 61, who was born in 1964 in the house by the quay, walks over it each day.',
  'The line was approved in 2015 and was due to open in 2020.\n\nOld Tam Sutherland, 83, who was born in 1942 above the station, waits for it still.',
  '“It will open in 2018,” the minister told the village in 2014.\n\nHanne Friis, 58, who was born there in 1967, keeps the cutting on her wall.',
  'In the 2012 census the village had 212 people.\n\nJoao Pinto, 70, who was born in 1955, says it has 90 now.',
  'The fleet was sold in 2009 and the yard in 2011.\n\nThe welder Piotr Mazur, 66, was born in Gdynia in 1959.',
  'The contract, signed in 2017, runs until 2047.\n\nSofia Brandt, 52, who was born in 1973, will be 74 by then.',
  'The law is to come into force in 2030, the government said in 2022.\n\nAmal Haddad, 40, who was born in 1985, is one of those who wait.',
  'The first edition of the novel appeared in 1931.\n\nIts translator, Nuno Reis, 55, was born in Porto in 1970.',
  'OSLO, 4 March 2025 — Anne Halling, who was born in 1991, won the seat held by her mother.\n\nHalling, 61, sat in the house for twenty years.',
  'OSLO, 4 March 2025 — The oldest of the sisters, Ruth Adeyemi, was born in 1938.\n\nThe judges called Adeyemi, 19, a revelation when she first sang for them.',
  'He served three years from 2012 to 2018 in two prisons, the rest on parole.',
  'She taught for twenty years from 1980 to 2004, with four years away at sea.',
  'A three-year contract, one of several signed between 2015 and 2025, ends in June.',
  'OSLO, 4 March 2025 — "It was twenty years ago, in 1985, that I first saw him," he wrote in 2005.',
  'OSLO, 4 March 2025 — Elected in 2013, she has led the council for six years, since the coalition broke.',
  'OSLO, 4 March 2025 — She joined in 2020. She is in her twelfth season as a professional.',
  'The pool is open from 6am to 9pm; swimmers may stay for two hours.',
  'Surgery is from 9am to 5pm with two hours for lunch.',
  'Born in 1950, she married a widower whose first wife had died in 1948.',
  'The verdict came in June 2023.\n\nTwo more men were arrested in August 2023.',
  'The theft came to light in June 2022.\n\nHe was arrested in March 2022 over a fight in a bar.',
  'Her trial began in May 2021.\n\nShe was charged in July 2021 with contempt over what she had said in it.',
  'The bakery was founded in 1950 as a stall.\n\nThe bakery was founded in 1961 as a firm.',
  'The party was founded in 1920.\n\nThe party was founded again in 1990.',
  'The church was built in 1790.\n\nThe church was completed in 1811, when the tower was added.',
  'The train derailed on Monday.\n\nA year earlier a train derailed on Sunday at the same curve.',
  'The tanker exploded on Monday.\n\nThe tanker exploded on Tuesday again, as firemen had feared.',
  'OSLO, 4 March 2025 — The 40-year-old factory stands beside a mill built in 1871.',
  'OSLO, 4 March 2025 — The church was built in 1871. The 60-year-old building beside it is the parish hall.',
  'OSLO, 4 March 2025 — The club, founded in 1898, plays in a 30-year-old stadium.',
  'OSLO, 4 March 2025 — The house was built in 1751 and its 150-year-old wing was added by a banker.',
  'OSLO, 4 March 2025 — The fair, first held in 1921, marked its 100th anniversary in 2023, after the pandemic.',
  'OSLO, 4 March 2025 — The firm, founded in 1975, kept its 25th anniversary with a fire in the store.',
  'She joined the bank in 1985.\n\nHe spent 12 years at the bank, leaving in 1990.',
  'The trial lasted from 3 March to 28 March.\n\nThe 11-day trial cost 2 million.',
  'The show runs from 3 March to 28 March.\n\nThe two-day show of dogs is in April.',
  'Elected in June 2018, he resigned in March 2020 after eight years in parliament.',
  'He joined the force in 1995 and retired in 2015, after 12 years in the dog section.',
  'OSLO, 14 May 2026 — Nothing stirred here on Thursday.\n\nThe record was set on Saturday 6 April, the year before the war.',
  'OSLO, 14 May 2026 — Nothing stirred here on Thursday.\n\nThe play is set on Thursday, 16 June, the day of Bloom.',
  'OSLO, 14 May 2026 — Nothing stirred here on Thursday.\n\nThe diary for Friday 4 August is blank; war broke out that week.',
  'OSLO, 14 May 2026 — Nothing stirred here on Thursday.\n\nThe ship sailed on Wednesday, April 10 and struck the ice on Sunday, April 14, a century ago.',
  'The Gregorian calendar skipped the days after Thursday, 4 October 1582.',
  'In Russia the day was Tuesday, 25 October 1917, by the old calendar.',
  'There is no 31 June, the clerk said, and the form was void.',
  'The fake invoice was dated 30 February 2023, which gave it away.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
