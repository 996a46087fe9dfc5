import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A length of time beside the days on which the thing began and ended, in one sentence or in two. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Come for the regatta if you do not mind crowds. It lasts four days, from 7 to 9 August, and ends with a gig race.',
    'strong',
    'The text says “4 days”, but 7 August to 9 August is 2 days.',
  ],
  [
    'The plan follows a consultation that opened on 11 August and, after running for six weeks, closed on 1 September.',
    'strong',
    'The text says “6 weeks”, but 11 August to 1 September is 3 weeks.',
  ],
  [
    'The six-week consultation opened on 11 August and closes on 1 September.',
    'strong',
    'The text says “6 weeks”, but 11 August to 1 September is 3 weeks.',
  ],
  [
    'The strike began on 2 June and ended on 9 June.\n\nBuses are running again after the three-day strike, though some routes are cut.',
    'some',
    'The text says “3 days”, but 2 June to 9 June is 7 days.',
  ],
  [
    'The book fair opens on Thursday, October 2 and closes on Monday, October 6, organizers said.\n\nAbout 40 publishers have taken stands at the ten-day fair.',
    'some',
    'The text says “10 days”, but 2 October to 6 October is 4 days.',
  ],
  [
    'Tickets for the five-day festival, which opens on 3 July and closes on 13 July, cost R80.',
    'strong',
    'The text says “5 days”, but 3 July to 13 July is 10 days.',
  ],
  [
    'The road will be shut for three weeks from 6 October to 14 November.',
    'strong',
    'The text says “3 weeks”, but 6 October to 14 November is 5.6 weeks.',
  ],
  [
    'The inquiry, which opened in March 2023 and closed in September 2024, took just six months.',
    'strong',
    'The text says “6 months”, but March 2023 to September 2024 is 18 months.',
  ],
  [
    'The exhibition runs for ten weeks, from 1 October to 5 November, at the town museum.',
    'strong',
    'The text says “10 weeks”, but 1 October to 5 November is 5 weeks.',
  ],
  [
    'The ceasefire took effect on 4 May and collapsed on 30 May, nine days later.',
    'strong',
    'The text says “9 days”, but 4 May to 30 May is 26 days.',
  ],
  [
    'The bridge closed on 3 March and reopened on 21 April, two weeks later.',
    'strong',
    'The text says “2 weeks”, but 3 March to 21 April is 7 weeks.',
  ],
  [
    'The 30-day notice was served on 3 March and runs out on 21 April.',
    'strong',
    'The text says “30 days”, but 3 March to 21 April is 49 days.',
  ],
  [
    'Counting 42 days from May 2, the district would reach that point on June 23, she said.',
    'strong',
    'The text says “42 days”, but 2 May to 23 June is 52 days.',
  ],
  [
    'An outbreak is considered over when 42 days pass without a new case. Counting from May 2, the district would reach that point on June 23, she said.',
    'strong',
    'The text says “42 days”, but 2 May to 23 June is 52 days.',
  ],
  [
    'She was elected in June 2018 and resigned in March 2020, after four years in the job.',
    'strong',
    'The text says “4 years”, but June 2018 to March 2020 is 1.8 years.',
  ],
  [
    'The ship left Cork on 4 May and reached Boston on 29 May after a voyage of 11 days.',
    'strong',
    'The text says “11 days”, but 4 May to 29 May is 25 days.',
  ],
  [
    'He went missing on 2 March and was found on 5 April, ten days later.',
    'strong',
    'The text says “10 days”, but 2 March to 5 April is 34 days.',
  ],
  [
    'The 14-day sale starts on 1 December and ends on 21 December.',
    'strong',
    'The text says “14 days”, but 1 December to 21 December is 20 days.',
  ],
  [
    'The eclipse tour leaves on 3 August and returns on 8 August: ten days for $4,100.',
    'strong',
    'The text says “10 days”, but 3 August to 8 August is 5 days.',
  ],
  [
    'The film festival runs from 3 to 13 July.\n\nShe has slept little over the six days of the festival.',
    'some',
    'The text says “6 days”, but 3 July to 13 July is 10 days.',
  ],
  [
    'The trial opened on 4 March and ended on 28 March.\n\nShe wept through much of the two-day trial.',
    'some',
    'The text says “2 days”, but 4 March to 28 March is 24 days.',
  ],
  [
    'The consultation runs from 1 September to 13 October, the county said.\n\nDuring the 12-week consultation people can write in.',
    'some',
    'The text says “12 weeks”, but 1 September to 13 October is 6 weeks.',
  ],
  [
    'A jury convicted him after a three-day trial which began on Monday 28 April and ended on Thursday 8 May.',
    'strong',
    'The text says “3 days”, but 28 April to 8 May is 10 days.',
  ],
];

const passed: readonly string[] = [
  'It lasts three days, from 7 to 9 August, and ends with a gig race.',
  'It lasts two days, from 8 to 9 August, and ends with a gig race.',
  'The plan follows a consultation that opened on 11 August and, after running for three weeks, closed on 1 September.',
  'The eight-day trial, which began on Monday 28 April and ended on Thursday 8 May, cost £300,000.',
  'Over 16 days of evidence the inquiry, which opened on 3 March and closed on 28 March, heard 70 people.',
  'The strike began on 2 June and ended on 9 June.\n\nThe three-day strike in 2019 had cost the company less.',
  'The strike began on 2 June and ended on 9 June.\n\nAnother three-day strike is planned for the autumn.',
  "The festival ran from 3 to 13 July.\n\nLast year's seven-day festival drew fewer people.",
  'The festival ran from 3 to 13 July.\n\nA three-day festival in the next valley lost money.',
  'The festival ran from 3 to 13 July.\n\nThe 11-day festival drew 40,000 people.',
  'The shop opened in May 2018 and closed in June 2023, and its owner had spent 20 years in the trade.',
  'The trial opened on 3 March and ended on 28 March with a sentence of 12 years.',
  'The consultation opened on 11 August and closes on 1 September, and the building work will take six months.',
  'The scheme opened on 11 August and closes on 1 September, two weeks before the budget.',
  'The bridge closed on 3 March and reopened on 21 April, two weeks later than planned.',
  'The bridge closed on 3 March and reopened on 21 April, seven weeks later.',
  'He went missing on 2 March and was found on 5 April, ten days after the search was called off.',
  'Three-day courses run from 2 to 30 May.',
  'The talks opened on 2 June and ended on 9 June. A two-day meeting of experts had gone before.',
  'A 12-week consultation on the future of eight libraries opens on 10 March and ends on 2 June, and the cabinet will meet in July.',
  'The union said a three-day strike would run until the last service on Wednesday, 19 November.',
  'The tent has stood since 3 March, and the 60-day order that he won on 20 March ends on 19 May.',
  'An outbreak is over when 42 days pass without a new case. Counting from May 2, the district would reach that point on June 13, she said.',
  'The bridge, closed on 3 March for six weeks, was to reopen on 14 April but reopened on 21 April.',
  'The work began on 3 March, was to take six weeks, and ended on 30 June.',
  'The consultation runs from 1 September to 13 October, the county said.\n\nDuring the six-week consultation people can write in.',
  'The trial opened on 4 March and ended on 28 March.\n\nShe wept through much of the 15-day trial.',
  'The strike ran from 3 to 13 July.\n\nThe union said the planned three-day strike would have been enough.',
  'The county fair runs from 3 to 13 July.\n\nThe two-day music fair in the same field starts on 20 July.',
  'The war in the north began on 4 May and ended on 30 May. The six-month war in the south had cost more.',
  'A jury convicted him after an eight-day trial which began on Monday 28 April and ended on Thursday 8 May, with a break for the holiday.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
