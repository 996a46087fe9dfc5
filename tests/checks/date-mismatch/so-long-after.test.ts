import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** So long after or before a day that has a date of its own. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "Police arrested Dlamini at his house on 14 May, two days after Mabaso's body was found on 19 May.",
    'strong',
    'The text says “14 May, after 19 May”, but 14 May comes before 19 May.',
  ],
  [
    'The result was announced on 3 March, three days after the vote on 7 March.',
    'strong',
    'The text says “3 March, after 7 March”, but 3 March comes before 7 March.',
  ],
  [
    'He died on 2 April 2019, and was appointed to the board in June 2019.',
    'strong',
    'The text says “June 2019 and 2 April 2019”, but 2 April 2019 comes before June 2019: a death before it.',
  ],
  [
    'The fire broke out on the night of 12 May. The next day, 15 May, the school reopened.',
    'some',
    'The text says “1 day”, but 12 May to 15 May is 3 days.',
  ],
  [
    'The bill was signed on 4 June, a week after it was passed on 11 June.',
    'strong',
    'The text says “4 June, after 11 June”, but 4 June comes before 11 June.',
  ],
  [
    'The ship sailed on 8 April. Two days later, on 16 April, it was reported missing.',
    'some',
    'The text says “2 days”, but 8 April to 16 April is 8 days.',
  ],
  [
    'The boy vanished on 3 October, and his coat was found a week later, on 24 October.',
    'strong',
    'The text says “1 week”, but 3 October to 24 October is 3 weeks.',
  ],
  [
    'She resigned on 9 January, five days before the audit was published on 4 January.',
    'strong',
    'The text says “4 January, after 9 January”, but 4 January comes before 9 January.',
  ],
  [
    'Voting takes place on 14 June, and the results will be declared the following day, 17 June.',
    'strong',
    'The text says “1 day”, but 14 June to 17 June is 3 days.',
  ],
  [
    'Ilic was sentenced in March 2021 for a robbery in August 2022.',
    'strong',
    'The text says “August 2022 and March 2021”, but March 2021 comes before August 2022: an outcome before the deed.',
  ],
  [
    'The appeal was rejected on 5 May 2024, a month before it was lodged on 6 May 2024.',
    'strong',
    'The text says “1 month”, but 5 May 2024 to 6 May 2024 is 0 months.',
  ],
  [
    'The crash happened on 17 March. Three weeks later, on 28 March, the inquiry opened.',
    'some',
    'The text says “3 weeks”, but 17 March to 28 March is 1.6 weeks.',
  ],
  [
    'On 12 August, the day after the quake struck on 9 August, aid planes landed.',
    'strong',
    'The text says “1 day”, but 9 August to 12 August is 3 days.',
  ],
  [
    'The vaccine was approved in June 2022, six months before trials began in January 2022.',
    'strong',
    'The text says “January 2022, after June 2022”, but January 2022 comes before June 2022.',
  ],
  [
    'Two weeks after the 1 May collapse, on 25 May, the mayor visited the site.',
    'strong',
    'The text says “2 weeks”, but 1 May to 25 May is 3.4 weeks.',
  ],
  [
    'The letter, dated 14 July, replies to a complaint that was sent on 30 July.',
    'strong',
    'The text says “30 July and 14 July”, but 14 July comes before 30 July: an answer before the question.',
  ],
  [
    'The funeral was held on 6 May, four days after she died on 9 May.',
    'strong',
    'The text says “6 May, after 9 May”, but 6 May comes before 9 May.',
  ],
  [
    'She joined the party in 2012, a year after leaving it in 2016.',
    'strong',
    'The text says “2012, after 2016”, but 2012 comes before 2016.',
  ],
  [
    'Kuiper was acquitted on 3 June. The trial had opened on 9 June.',
    'some',
    'The text says “had … on 9 June, before 3 June”, but 9 June comes after 3 June.',
  ],
  [
    'The drug was withdrawn in 2011, five years after it came on the market in 2014.',
    'strong',
    'The text says “2011, after 2014”, but 2011 comes before 2014.',
  ],
];

const passed: readonly string[] = [
  "Police arrested Dlamini at his house on 21 May, two days after Mabaso's body was found on 19 May.",
  'The result was announced on 10 March, three days after the vote on 7 March.',
  'He died on 2 April 2019, and his son was appointed to the board in June 2019.',
  'The fire broke out on the night of 12 May. The next day, 13 May, the school reopened.',
  'The bill was signed on 18 June, a week after it was passed on 11 June.',
  'The ship sailed on 8 April. Two days later a storm came up, and on 16 April it was reported missing.',
  'The boy vanished on 3 October, and his coat was found three weeks later, on 24 October.',
  'She resigned on 9 January, five days before the audit was published on 14 January.',
  'Voting takes place on 14 June, and the results will be declared the following day, 15 June.',
  'Ilic was sentenced in March 2023 for a robbery in August 2022.',
  'The crash happened on 17 March. Three weeks later the inquiry opened, and on 28 March witnesses were asked to come forward.',
  'The contract was extended in April 2023. Bids for the next one were not invited until July 2023.',
  'On 12 August, the day after the second quake, aid planes landed. The first had struck on 9 August.',
  'The vaccine was approved in June 2022, six months after trials began in January 2022.',
  'He was charged on 22 February, two days after he was arrested, 20 February.',
  'Two weeks after the 1 May collapse, on 15 May, the mayor visited the site.',
  'The letter, dated 30 July, replies to a complaint that was sent on 14 July.',
  'The funeral was held on 13 May, four days after she died on 9 May.',
  'She joined the party in 2012, a year after leaving the union; she left again in 2016.',
  'Kuiper was acquitted on 19 June. The trial had opened on 9 June.',
  'The drug was withdrawn in 2016, two years after it came on the market in 2014.',
  'Two days after the vote, which had been postponed from 3 May, he resigned on 19 May.',
  'He was arrested on 14 May, two days after the warrant was issued, and charged on 19 May.',
  'The storm hit on 3 May and again on 9 May, six days later.',
  'Born in 1950, he was elected in 1982 and again in 1978 to another body.',
  'She died in March 2020, a year after her husband, who was born in 1931.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
