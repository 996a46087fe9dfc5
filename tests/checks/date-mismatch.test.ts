import { dateMismatch } from '../../src/checks/date-mismatch.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(dateMismatch, {
  flags: [
    {
      text: 'The slide killed five people on Sunday, 11 February 2024. One was a guide, Karl Lorenz, who was born in Graz in 1971 and was 46.',
      signal: 'some',
      says: ['someone born in 1971 is 52 or 53 in 2024'],
    },
    {
      text: 'The second ran from Monday 4 January to Monday 7 March 2021, the council said.',
      publishedAt: '2025-03-20',
      says: ['7 March 2021 was a Sunday'],
    },
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
    // Beginnings, deaths and the day of an event
    {
      text: 'The company was founded in 1998.\n\nThe company, founded in 1989 by two brothers, makes pumps.',
      says: ['elsewhere it says founded in 1998'],
      signal: ['some'],
    },
    {
      text: 'The service was launched in 2019.\n\nLaunched in 2018, the service has 2m users.',
      says: ['elsewhere it says launched in 2019'],
      signal: ['some'],
    },
    {
      text: 'The bridge opened in 1936.\n\nThe bridge, which opened in 1963, carries 40,000 cars a day.',
      says: ['elsewhere it says opened in 1936'],
      signal: ['some'],
    },
    {
      text: 'Peter Lund, aged 43, was born in 1961.',
      publishedAt: '2024-05-10',
      says: ['someone born in 1961 is 62 or 63 in 2024'],
      signal: ['strong'],
    },
    {
      text: 'Peter Lund, 43, was born in Leeds in 1971.',
      publishedAt: '2024-05-10',
      says: ['someone born in 1971 is 52 or 53 in 2024'],
      signal: ['strong'],
    },
    {
      title: 'Ingrid Dahl, cellist, dies at 88',
      text: 'Ingrid Dahl, the cellist, died on Tuesday. She was 88.\n\nBorn in Bergen on 4 February 1931, Dahl began playing at five.',
      publishedAt: '2021-08-20',
      says: [
        'someone born in 1931 is 89 or 90 in 2021',
        'someone born in 1931 is 89 or 90 in 2021',
      ],
      signal: ['some', 'some'],
    },
    {
      title: 'Ingrid Dahl, cellist, dies at 88',
      text: 'Ingrid Dahl, the cellist, died on Tuesday. She was 89.',
      publishedAt: '2021-08-20',
      says: ['elsewhere it says 88'],
      signal: ['strong'],
    },
    {
      text: 'The meeting is on Friday, 14 May.',
      publishedAt: '2024-05-10',
      says: ['14 May 2024 was a Tuesday'],
      signal: ['strong'],
    },
    {
      text: 'Police were called on Sunday, May 5, and again on Tuesday, May 8.',
      publishedAt: '2024-05-10',
      says: ['8 May 2024 was a Wednesday'],
      signal: ['strong'],
    },
    {
      text: 'She was mayor from 2012 to 2008.',
      says: ['2008 comes before 2012: a span that ends before it begins'],
      signal: ['some'],
    },
    {
      text: 'He retired in 2010 after 25 years at the firm, which he joined in 1995.',
      says: ['1995 to 2010 is 15 years'],
      signal: ['strong'],
    },
    {
      text: 'The ferry capsized on Tuesday with 40 people on board.\n\nIt capsized on Monday evening in calm water, the coastguard said.',
      says: ['elsewhere it says on Tuesday'],
      signal: ['some'],
    },
    {
      text: 'The firm, founded in 2014, makes pumps.\n\nIt was set up in 2016 by two brothers.',
      says: ['elsewhere it says founded in 2014'],
      signal: ['some'],
    },
    {
      text: 'She joined the bank in 2019 after 12 years at the ministry, where she began in 2009.',
      says: ['2009 to 2019 is 10 years'],
      signal: ['strong'],
    },
    // Two things of one kind
  ],
  passes: [
    'The ferry sank on Monday, 14 March 2022, off the cape.',
    'The ferry sank on Tuesday off the cape.',
    'It was the storm of Sunday, March 14.',
    { text: 'Mara Reyes, 33, who was born in 1990, took the stand.', publishedAt: '2024-05-02' },
    // A day without a year is of the year beside it.
    {
      text: 'The first closure began on Tuesday 24 March 2020 and lasted 56 days; shops reopened on Tuesday 19 May.',
      publishedAt: '2025-03-20',
    },
    {
      text: 'The second ran from Wednesday 6 January to Sunday 7 March 2021.',
      publishedAt: '2025-03-20',
    },
    // Two people of one surname: the year of birth is the first one's.
    {
      text: 'The play was directed by Zola Radebe, who was born in Durban in 1984. Sipho Radebe, 26, who sings the ferryman, is no relation.',
      publishedAt: '2025-07-13',
    },
    {
      text: 'Anna Hale was born in Leeds in 1950. Her son, Tom Hale, 41, runs the shop.',
      publishedAt: '2025-07-13',
    },
    'Karl Weber was born in 1901. His grandson Otto Weber died in 1994 aged 60.',
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
    // Beginnings, deaths and the day of an event
    'The service was launched in 2019.\n\nA second service was launched in 2021.',
    'The company was founded in 1998.\n\nIts rival was founded in 1989.',
    'The bridge opened in 1936.\n\nA second bridge opened in 1963.',
    { text: 'Peter Lund, 43, was born in Leeds in 1980.', publishedAt: '2024-05-10' },
    {
      title: 'Ingrid Dahl, cellist, dies at 90',
      text: 'Ingrid Dahl, the cellist, died on Tuesday. She was 90.\n\nBorn in Bergen on 4 February 1931, Dahl began playing at five.',
      publishedAt: '2021-08-20',
    },
    'He retired in 2010 after 25 years at the firm, which he joined in 1985.',
    'The ferry capsized on Tuesday with 40 people on board.\n\nOn Monday evening it had been delayed by fog.',
    'She joined the bank in 2019 after ten years at the ministry, where she began in 2009.',
    // Two things of one kind
    'The school opened in 1904.\n\nThe library opened in 1936.',
    'The ferry sank on Tuesday.\n\nIt was raised on Friday.',
    'He died at 84.\n\nHis wife died at 79.',
    {
      text: 'Tom Rusk died on Sunday. He was 84.\n\nHis father, Paul Rusk, died at 79.',
      publishedAt: '2021-05-05',
    },
    'The bank was founded in 1862.\n\nThe foundation was founded in 1962 by the bank.',
    'The new terminal opened in 2011.\n\nThe old terminal, opened in 1964, was pulled down.',
    'The bridge was built in 1931.\n\nThe bridge was rebuilt in 1958.',
    'The park opened in 1972.\n\nThe park opened to dogs in 1985.',
  ],
});
