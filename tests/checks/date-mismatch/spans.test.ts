import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import { describeCheck } from '../check-tester.ts';

/** Years, hours and jubilees beside the dates that they lie between. */
describeCheck(dateMismatch, {
  flags: [
    {
      text: 'She joined the Institute of Marine Research in 1955.\n\nShe spent 38 years at the institute, retiring in 1997, and went on drawing.',
      says: [/1955 to 1997 is 42/],
    },
    {
      text: 'The company, founded in 2019 by two chemists, makes cement.\n\n"We have gone from a beaker to a building," said Ms Okonjo, who founded the company in 2018.',
      says: [/The text says/],
    },
    {
      text: 'The charity, founded in 2014, runs three shelters.\n\nThe charity was set up in 2016 by a former nurse.',
      says: [/The text says/],
    },
    {
      text: 'The plant was due to open in 2021 and is now three years late, with completion set for 2026.',
      says: [/The text says/],
    },
    {
      text: 'The drought lasted for 14 months, from August 1993 to November 1995.',
      says: [/The text says/],
    },
    {
      text: 'Wengler, who was born in 1884 and died in 1943 at the age of 69, painted fewer than 100 canvases.',
      says: [/The text says/],
    },
    {
      text: 'The carriageway was closed for four hours, from 6.50am until 2.20pm.',
      says: [/The text says/],
    },
    { text: 'The curfew runs from 10pm to 5am, a total of nine hours.', says: [/The text says/] },
    {
      text: 'The painting was last shown in 1936 and turned up in 2021, 75 years after it was last seen.',
      says: [/The text says/],
    },
    { text: 'He served as mayor from 1998 to 2010, a total of 16 years.', says: [/The text says/] },
    {
      text: 'The festival, first held in 1984, marks its 50th anniversary in 2024.',
      says: [/The text says/],
    },
    { text: 'The law was passed on 30 February.', says: [/The text says/] },
    { text: 'The hearing is set for Monday, 31 April.', says: [/The text says/] },
    { text: 'The trial began in June 2022 and ended in March 2022.', says: [/The text says/] },
  ],
  passes: [
    'She joined the Institute of Marine Research in 1955.\n\nShe spent 42 years at the institute, retiring in 1997, and went on drawing.',
    'She joined the Institute of Marine Research in 1955.\n\nShe spent eight years at the ministry, leaving in 1997.',
    {
      text: 'The charity, founded in 2014, runs three shelters.\n\nIt opened its first shelter in 2016.',
    },
    {
      text: 'The plant was due to open in 2021 and is now five years late, with completion set for 2026.',
    },
    { text: 'The drought lasted for 14 months, from August 1993 to October 1994.' },
    {
      text: 'Wengler, who was born in 1884 and died in 1943 at the age of 59, painted fewer than 100 canvases.',
    },
    { text: 'The carriageway was closed for seven and a half hours, from 6.50am until 2.20pm.' },
    {
      text: 'The painting was last shown in 1936 and turned up in 2021, 85 years after it was last seen.',
    },
    { text: 'The festival, first held in 1984, marks its 40th anniversary in 2024.' },
  ],
});
