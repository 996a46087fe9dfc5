import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Years, hours and jubilees beside the dates that they lie between. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'She joined the Institute of Marine Research in 1955.\n\nShe spent 38 years at the institute, retiring in 1997, and went on drawing.',
    'strong',
    'The text says “38 years”, but from 1955 to 1997 is 42 years.',
  ],
  [
    'The company, founded in 2019 by two chemists, makes cement.\n\n"We have gone from a beaker to a building," said Ms Okonjo, who founded the company in 2018.',
    'some',
    'The text says “founded in 2018”, but elsewhere it says founded in 2019.',
  ],
  [
    'The charity, founded in 2014, runs three shelters.\n\nThe charity was set up in 2016 by a former nurse.',
    'some',
    'The text says “founded in 2016”, but elsewhere it says founded in 2014.',
  ],
  [
    'The plant was due to open in 2021 and is now three years late, with completion set for 2026.',
    'strong',
    'The text says “3 years”, but from 2021 to 2026 is 5 years.',
  ],
  [
    'The drought lasted for 14 months, from August 1993 to November 1995.',
    'strong',
    'The text says “14 months”, but August 1993 to November 1995 is 27 months.',
  ],
  [
    'Wengler, who was born in 1884 and died in 1943 at the age of 69, painted fewer than 100 canvases.',
    'strong',
    'The text says “69 years”, but from 1884 to 1943 is 59 years.',
  ],
  [
    'The carriageway was closed for four hours, from 6.50am until 2.20pm.',
    'strong',
    'The text says “4 hours”, but 6.50am until 2.20pm is 7.5 hours.',
  ],
  [
    'The curfew runs from 10pm to 5am, a total of nine hours.',
    'strong',
    'The text says “9 hours”, but 10pm to 5am is 7 hours.',
  ],
  [
    'The painting was last shown in 1936 and turned up in 2021, 75 years after it was last seen.',
    'strong',
    'The text says “75 years”, but from 1936 to 2021 is 85 years.',
  ],
  [
    'He served as mayor from 1998 to 2010, a total of 16 years.',
    'strong',
    'The text says “16 years”, but 1998 to 2010 is 12 years.',
  ],
  [
    'The festival, first held in 1984, marks its 50th anniversary in 2024.',
    'strong',
    'The text says “50th anniversary”, but from 1984 to 2024 is 40 years.',
  ],
  [
    'The law was passed on 30 February.',
    'strong',
    'The text says “30 February”, but February has 29 days.',
  ],
  [
    'The hearing is set for Monday, 31 April.',
    'strong',
    'The text says “31 April”, but April has 30 days.',
  ],
  [
    'The trial began in June 2022 and ended in March 2022.',
    'strong',
    'The text says “June 2022 and March 2022”, but March 2022 comes before June 2022: an end before the beginning.',
  ],
  [
    'Mrs Tidy was married to Ron for 46 years, from 1971 until his death in 2019.',
    'strong',
    'The text says “46 years”, but 1971 to 2019 is 48 years.',
  ],
];

const passed: readonly string[] = [
  'She joined the Institute of Marine Research in 1955.\n\nShe spent 42 years at the institute, retiring in 1997, and went on drawing.',
  'She joined the Institute of Marine Research in 1955.\n\nShe spent eight years at the ministry, leaving in 1997.',
  'The charity, founded in 2014, runs three shelters.\n\nIt opened its first shelter in 2016.',
  'The plant was due to open in 2021 and is now five years late, with completion set for 2026.',
  'The drought lasted for 14 months, from August 1993 to October 1994.',
  'Wengler, who was born in 1884 and died in 1943 at the age of 59, painted fewer than 100 canvases.',
  'The carriageway was closed for seven and a half hours, from 6.50am until 2.20pm.',
  'The painting was last shown in 1936 and turned up in 2021, 85 years after it was last seen.',
  'The festival, first held in 1984, marks its 40th anniversary in 2024.',
  'Mrs Tidy was married to Ron for 48 years, from 1971 until his death in 2019.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
