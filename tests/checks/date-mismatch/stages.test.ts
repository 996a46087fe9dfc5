import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Steps of one case or one building in an order that cannot be, in one sentence or far apart. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Strachan and Orr were sentenced at the High Court in March 2018, at the end of a five-week trial that had opened in May 2018.',
    'strong',
    'The text says “May 2018 and March 2018”, but March 2018 comes before May 2018: an outcome before the trial.',
  ],
  [
    "Vaughan took £86,400 from the club between August 2018 and his arrest in March 2023, the court heard.\n\nThe shortfall came to light when a cheque for new floodlights bounced in June 2023. It was the accountant's report that took the police to his door.",
    'some',
    'The text says “arrested in March 2023”, but elsewhere it says found out in June 2023, which is after it.',
  ],
  [
    'The missing money was discovered in June 2023, when an auditor opened the books.\n\nDoyle, who was arrested in March 2023, denies theft.',
    'some',
    'The text says “arrested in March 2023”, but elsewhere it says found out in June 2023, which is after it.',
  ],
  [
    'The bridge was completed in 2016.\n\nConstruction started in 2018, after a long row over the route.',
    'some',
    'The text says “completed in 2016”, but elsewhere it says begun in 2018, which is after it.',
  ],
  [
    'The trial opened in May 2024.\n\nThe jury convicted him in February 2024 after two days.',
    'some',
    'The text says “convicted in February 2024”, but elsewhere it says tried in May 2024, which is after it.',
  ],
  [
    'He was charged in January 2024.\n\nDetectives arrested him in April 2024 at a flat in Leeds.',
    'some',
    'The text says “charged in January 2024”, but elsewhere it says arrested in April 2024, which is after it.',
  ],
  [
    'She pleaded guilty in June 2023 to a fraud that she had begun in October 2023.',
    'strong',
    'The text says “October 2023 and June 2023”, but June 2023 comes before October 2023: an outcome before the deed.',
  ],
  [
    'He was jailed in April 2022 after a trial that began in July 2022.',
    'strong',
    'The text says “July 2022 and April 2022”, but April 2022 comes before July 2022: an outcome before the deed.',
  ],
  [
    'The school was built in 1962 and opened in 1959.',
    'some',
    'The text says “1962 and 1959”, but 1959 comes before 1962: opened before it was built.',
  ],
];

const passed: readonly string[] = [
  'Strachan and Orr were sentenced at the High Court in May 2018, at the end of a five-week trial that had opened in March 2018.',
  'He was arrested in March 2023 for theft and freed.\n\nThe second fraud came to light in June 2023. He was arrested again in July 2023.',
  'The old bridge was completed in 1916.\n\nConstruction of the new one started in 2018.',
  'The trial of his brother opened in May 2024.\n\nThe jury convicted Doyle in February 2024.',
  'He was charged in January 2024 with theft.\n\nTwo other men were arrested in April 2024.',
  'The mine closed in 2011.\n\nA second mine opened in 2013.',
  'The mine closed in 2011 and opened again in 2013 under a new owner.',
  'The library closed in 2011. It reopened in 2013.',
  'The licence expired on 30 June 2024. A new one was granted on 4 August 2024.',
  'He died on 12 May 2024.\n\nA second crash happened there on 21 May 2024.',
  'He was sentenced in March 2018. The trial of the other two opened in May 2018.',
  'The verdict came in March 2024. Another trial opened in May 2024.',
  'The museum opened in 1998.\n\nA new wing, whose construction started in 2019, is behind schedule.',
  'He was convicted in 2012.\n\nA retrial opened in March 2015.',
  'Applicants in 2023 were granted permits in 2022.',
  'Part of the line opened in 2014; construction of the second part started in 2016.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
