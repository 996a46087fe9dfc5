import { dateMismatch } from '../../src/checks/date-mismatch.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(dateMismatch, {
  flags: [
    {
      text: 'The ferry sank on Tuesday, 14 March 2022, off the cape.',
      says: [['14 March 2022 was a Monday']],
      signal: 'strong',
    },
    { text: 'Voting opens on Friday, June 7th, 2023.', says: ['7 June 2023 was a Wednesday'] },
    {
      text: 'The hearing was held on Thursday, March 14.',
      publishedAt: '2023-03-20T09:00:00Z',
      says: [['14 March 2023 was a Tuesday', 'days away']],
      signal: 'strong',
    },
    {
      text: 'Residents have until 31 June to reply.',
      says: ['June has 30 days'],
      signal: 'strong',
    },
    { text: 'The bridge closed on 29 February 2023.', says: ['February 2023 has 28 days'] },
    {
      text: 'Mara Reyes, 41, who was born in 1990, took the stand.',
      publishedAt: '2024-05-02',
      says: [['33 or 34', '2024 − 1990']],
      signal: 'strong',
    },
    {
      text: 'OSLO, 3 May 2024 — Mara Reyes, 41, took the stand. She was born in 1990 in a village by the fjord.',
      says: ['33 or 34'],
    },
    {
      text: 'The painter Ilse Brandt, who was born in 1931, died in 2019 aged 84.',
      says: ['87 or 88'],
      signal: 'strong',
    },
    {
      text: 'The three-day strike, which ran from 2 to 9 May, cost the port dearly.',
      says: ['7 days'],
      signal: 'strong',
    },
    { text: 'The party governed for 15 years, from 1990 to 2012.', says: ['22 years'] },
    { text: 'From 4 June to 18 June, three days in all, the road was shut.', says: ['14 days'] },
    {
      text: 'Thirty years ago, in 1984, the pit closed.',
      publishedAt: '2024-11-01',
      says: ['40 years before'],
    },
    { text: 'The shop opened in 1990 and closed 12 years later, in 2005.', says: ['15 years'] },
    {
      text: 'He was sentenced in March 2021 for the break-in in June 2021.',
      says: ['March 2021 comes before June 2021'],
      signal: 'strong',
    },
    {
      text: 'The gang was jailed in March for the robbery in June of the same year.',
      says: ['March comes before June'],
    },
    { text: 'Born in 1954, she died in 1949 in Lisbon.', says: ['comes before'] },
  ],
  passes: [
    'The ferry sank on Monday, 14 March 2022, off the cape.',
    'The ferry sank on Tuesday off the cape.',
    'It was the storm of Sunday, March 14.',
    { text: 'Mara Reyes, 33, who was born in 1990, took the stand.', publishedAt: '2024-05-02' },
    { text: 'Mara Reyes, 34, who was born in 1990, took the stand.', publishedAt: '2024-05-02' },
    {
      text: 'In 2001 Mara Reyes, 11, won her first cup. She was born in 1990.',
      publishedAt: '2024-05-02',
    },
    { text: 'Last Friday the council met.', publishedAt: '2024-05-05' },
    'The strike ran for eight days, from 2 to 9 May.',
    'The strike ran for a week, from 2 to 9 May.',
    'The party governed for 22 years, from 1990 to 2012.',
    'The painter, who was born in 1931, died in 2019 aged 87.',
    'He was sentenced in March for the break-in in June.',
    'He was sentenced in March 2022 for the break-in in June 2021.',
    { text: 'Forty years ago, in 1984, the pit closed.', publishedAt: '2024-11-01' },
    { text: 'Some 40 years ago, in 1983, the pit closed.', publishedAt: '2024-11-01' },
    'Prices went from 2015 to 2016 without a change.',
    'Leap day falls on 29 February 2024.',
    '“Missing papers”, Harwick Sun, August 16, 2008',
    'Over three years from 2015 the fund paid for 12 schools.',
    'The two-year course, which has run from 2008 to 2019, is full.',
  ],
});
