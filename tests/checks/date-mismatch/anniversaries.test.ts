import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** How old a thing is said to be, against the year in which it began, and events against the year of their anniversary. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'OSLO, 14 May 2026 — It rained on Monday. Founded in 1948 as a vocational school with 60 boys and a forge, it is celebrating its 75th anniversary this year.',
    'strong',
    'The text says “75th anniversary”, but from 1948 to 2026 is 78 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The orchestra, set up in 1961 by three teachers, is marking its 60th anniversary this season with a tour.',
    'strong',
    'The text says “60th anniversary”, but from 1961 to 2026 is 65 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The library turns 100 this year.\n\nIt opened in 1936 in two rooms above a bakery.',
    'some',
    'The text says “turns 100”, but from 1936 to 2026 is 90 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The club is preparing to celebrate its 120th birthday in June. It was founded in 1896 by railway workers.',
    'some',
    'The text says “its 120th birthday”, but from 1896 to 2026 is 130 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The hospital opened its doors in 1974, and this month it marks 40 years of caring for the town.',
    'strong',
    'The text says “marks 40 years of”, but from 1974 to 2026 is 52 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The brewery, which this year celebrates its 150th anniversary, was founded in 1886 by Josef Hruby.',
    'strong',
    'The text says “its 150th anniversary”, but from 1886 to 2026 is 140 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The bridge was opened by the king in 1932. Next month it will be 104 years old, and no money has been found.',
    'some',
    'The text says “will be 104 years old”, but from 1932 to 2026 is 94 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Thirty years after the treaty was signed in 2006, fishermen on both banks still complain.',
    'strong',
    'The text says “30 years since 2006”, but 2006 is 20 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The flood of 2002, 34 years ago, still marks the walls of the old mill.',
    'strong',
    'The text says “34 years ago, in 2002”, but 2002 is 24 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. It has been 25 years since the mine closed in 2011, and the shafts are still open.',
    'strong',
    'The text says “25 years since 2011”, but 2011 is 15 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The theatre closed its doors in 1998. Eighteen years on, the building is still boarded up.',
    'some',
    'The text says “18 years since 1998”, but 1998 is 28 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Opened in 1979, the swimming pool has served the town for 57 years and is now to be knocked down.',
    'strong',
    'The text says “57 years since 1979”, but 1979 is 47 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The company has been making pianos since 1904 – for more than 160 years – and employs 60 people.',
    'strong',
    'The text says “160 years since 1904”, but 1904 is 122 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. This summer the festival marks half a century since its first edition in 1986.',
    'strong',
    'The text says “marks half a century”, but from 1986 to 2026 is 40 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The museum will celebrate its centenary in September. It opened in 1946 with 300 exhibits.',
    'some',
    'The text says “its centenary”, but from 1946 to 2026 is 80 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Since it opened in 2001 the tunnel has been shut for repairs twice in its 35-year history.',
    'strong',
    'The text says “its 35 - year history”, but from 2001 to 2026 is 25 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The charity was created in 1990 and this year celebrates its 30th anniversary.',
    'strong',
    'The text says “30th anniversary”, but from 1990 to 2026 is 36 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Ceremonies were held on Thursday to mark the 50th anniversary of the dam collapse of 1966.',
    'strong',
    'The text says “50th anniversary”, but from 1966 to 2026 is 60 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Relatives gathered on the 20th anniversary of the crash, which killed 41 people in May 2001.',
    'strong',
    'The text says “20th anniversary”, but from 2001 to 2026 is 25 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The composer died in 1926. Events to mark the 150th anniversary of her death begin on Sunday.',
    'some',
    'The text says “150th anniversary”, but from 1926 to 2026 is 100 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. A plaque will mark the 200th anniversary of the birth of the painter, who was born in 1846.',
    'strong',
    'The text says “200th anniversary”, but from 1846 to 2026 is 180 years.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. More than two decades after the factory burned down in 2014, the site is a car park.',
    'strong',
    'The text says “2 decades since 2014”, but 2014 is 12 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. He set up the firm in 1996 with a loan from his uncle. Forty years later it has 900 workers.',
    'some',
    'The text says “40 years since 1996”, but 1996 is 30 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. The law, passed in 2008, has been in force for 28 years and has never been used.',
    'strong',
    'The text says “28 years since 2008”, but 2008 is 18 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. Their shop, which they opened in 1987, has been a fixture of the street for nearly 60 years.',
    'strong',
    'The text says “60 years since 1987”, but 1987 is 39 years before the story, which is of 2026.',
  ],
  [
    'OSLO, 14 May 2026 — It rained on Monday. “We have been here since 1995, that is 41 years,” said the owner, Ana Brito.',
    'strong',
    'The text says “41 years since 1995”, but 1995 is 31 years before the story, which is of 2026.',
  ],
];

const passed: readonly string[] = [
  'OSLO, 14 May 2026 — It rained on Monday. Founded in 1951 as a vocational school with 60 boys and a forge, it is celebrating its 75th anniversary this year.',
  'OSLO, 14 May 2026 — It rained on Monday. The orchestra, set up in 1966 by three teachers, is marking its 60th anniversary this season with a tour.',
  'OSLO, 14 May 2026 — It rained on Monday. The library turns 100 this year.\n\nThe branch in Holm Street opened in 1936 in two rooms above a bakery.',
  'OSLO, 14 May 2026 — It rained on Monday. The club is preparing to celebrate its 120th birthday in June. It was founded in 1906 by railway workers.',
  'OSLO, 14 May 2026 — It rained on Monday. The hospital opened its doors in 1974, and in 2014 it marked 40 years of caring for the town.',
  'OSLO, 14 May 2026 — It rained on Monday. The brewery, which celebrated its 125th anniversary in 2011, was founded in 1886 by Josef Hruby.',
  'OSLO, 14 May 2026 — It rained on Monday. The bridge was opened by the king in 1932. Next month it will be 94 years old.',
  'OSLO, 14 May 2026 — It rained on Monday. Thirty years after the treaty was signed in 1966, fishermen on both banks went to court.',
  'OSLO, 14 May 2026 — It rained on Monday. The flood of 2002 came 34 years after the one of 1968, whose mark is on the walls of the old mill.',
  'OSLO, 14 May 2026 — It rained on Monday. It has been 15 years since the mine closed in 2011, and the shafts are still open.',
  'OSLO, 14 May 2026 — It rained on Monday. The theatre closed its doors in 1998. Eighteen years on, the building was sold to a developer.',
  'OSLO, 14 May 2026 — It rained on Monday. Opened in 1979, the swimming pool had served the town for 30 years when it was first repaired.',
  'OSLO, 14 May 2026 — It rained on Monday. The company has been making pianos since 1904, after more than 40 years of building organs.',
  'OSLO, 14 May 2026 — It rained on Monday. The museum celebrated its centenary in 2019. It opened the new wing in 1946.',
  'OSLO, 14 May 2026 — It rained on Monday. The charity was created in 1990 as a branch of a trust that this year celebrates its 130th anniversary.',
  'OSLO, 14 May 2026 — It rained on Monday. Ceremonies were held on Thursday to mark the 60th anniversary of the dam collapse of 1966.',
  'OSLO, 14 May 2026 — It rained on Monday. Relatives gathered in 2021 on the 20th anniversary of the crash, which killed 41 people in May 2001.',
  'OSLO, 14 May 2026 — It rained on Monday. The composer died in 1926. Events to mark the 150th anniversary of her birth begin on Sunday.',
  'OSLO, 14 May 2026 — It rained on Monday. A plaque will mark the 200th anniversary of the birth of the painter, who moved to the town in 1846.',
  'OSLO, 14 May 2026 — It rained on Monday. He set up the firm in 1986 with a loan from his uncle. Forty years later it has 900 workers.',
  'OSLO, 14 May 2026 — It rained on Monday. She joined the firm in 1996 and retired after 20 years. She has lived in the village for 50 years.',
  'OSLO, 14 May 2026 — It rained on Monday. The club won the cup in 1998, its 100th anniversary year, and has won nothing since.',
  'OSLO, 14 May 2026 — It rained on Monday. Their shop, which they opened in 1987, closed after 20 years.',
  'OSLO, 14 May 2026 — It rained on Monday. In 2010, to mark the 50th anniversary of the treaty, a stamp was issued. The treaty was signed in 1960.',
  'OSLO, 14 May 2026 — It rained on Monday. The choir was formed in 1975 and its 50th anniversary concert, put off from last year, is on Sunday.',
  'OSLO, 14 May 2026 — It rained on Monday. The company was founded in 1886 by Josef Hruby. The town celebrates its 500th anniversary this year.',
  'OSLO, 14 May 2026 — It rained on Monday. The team returned to the top flight in 2019, 30 years after its last relegation.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
