import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

const publishedAt = '2025-09-20';

/** Years counted from a year of the text up to the date of the story. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'He said the last strong quake killed 11 people in August 2003. Twenty-six years on, few of the houses have the steel ties.',
    'some',
    'The text says “26 years since 2003”, but 2003 is 22 years before the story, which is of 2025.',
  ],
  [
    'It was the second title for coach Monica Dreyer, who took over in the spring of 2019 and is in her ninth season on the bench.',
    'some',
    'The text says “ninth season since 2019”, but 2019 is 6 years before the story, which is of 2025.',
  ],
  [
    'Ten years after the 2012 quake, the cathedral is still shut.',
    'strong',
    'The text says “10 years since 2012”, but 2012 is 13 years before the story, which is of 2025.',
  ],
  [
    'Ten years after the flood of 2012, families are still waiting for homes.',
    'strong',
    'The text says “10 years since 2012”, but 2012 is 13 years before the story, which is of 2025.',
  ],
  [
    'The company was founded in 1998. It has made boats for 40 years.',
    'some',
    'The text says “40 years since 1998”, but 1998 is 27 years before the story, which is of 2025.',
  ],
  [
    'The town has had no bank since 2019. Nine years later, people still drive 20 miles for cash.',
    'some',
    'The text says “9 years since 2019”, but 2019 is 6 years before the story, which is of 2025.',
  ],
  [
    'The club, founded in 1998, is in its 35th season.',
    'some',
    'The text says “35th season since 1998”, but 1998 is 27 years before the story, which is of 2025.',
  ],
  [
    'The fire in 2010 destroyed the mill. Twenty years later the site is still empty.',
    'some',
    'The text says “20 years since 2010”, but 2010 is 15 years before the story, which is of 2025.',
  ],
  [
    'The mayor, who has held the office since 2017, is in her 12th year in the job.',
    'some',
    'The text says “12th year since 2017”, but 2017 is 8 years before the story, which is of 2025.',
  ],
  [
    'Elected in 2015, she has served for 14 years.',
    'strong',
    'The text says “14 years since 2015”, but 2015 is 10 years before the story, which is of 2025.',
  ],
  [
    'She has run the shop for 25 years, since 2011.',
    'strong',
    'The text says “for 25 years, since 2011”, but 2011 is 14 years before the story, which is of 2025.',
  ],
  [
    'Hale, who became director in 2018, has led the museum for 12 years.',
    'strong',
    'The text says “12 years since 2018”, but 2018 is 7 years before the story, which is of 2025.',
  ],
  [
    'The law was passed in 2005 and has been in force for 15 years.',
    'strong',
    'The text says “15 years since 2005”, but 2005 is 20 years before the story, which is of 2025.',
  ],
  [
    'The ban has been in place since 2014, or nearly 20 years.',
    'strong',
    'The text says “20 years since 2014”, but 2014 is 11 years before the story, which is of 2025.',
  ],
  [
    'The pit closed in 1992. Almost 50 years after the closure, the town has not recovered.',
    'some',
    'The text says “50 years since 1992”, but 1992 is 33 years before the story, which is of 2025.',
  ],
  [
    'The last census was held in 2010, eight years ago.',
    'strong',
    'The text says “8 years ago, in 2010”, but 2010 is 15 years before the story, which is of 2025.',
  ],
  [
    'The ferry Coral Bay was built in 2004 in Poland. Divers searched the 34-year-old vessel on Friday.',
    'some',
    'The text says “34-year-old vessel”, but 2004 is 21 years before the story, which is of 2025.',
  ],
  [
    'The tower block, completed in 1974, stands empty. The 30-year-old building will be torn down.',
    'some',
    'The text says “30-year-old building”, but 1974 is 51 years before the story, which is of 2025.',
  ],
  [
    'It was the second title for coach Monica Dreyer, who took over in the spring of 2019 and is in her ninth season on the Carrow State bench.',
    'some',
    'The text says “ninth season since 2019”, but 2019 is 6 years before the story, which is of 2025.',
  ],
  [
    'The fifth was a guide, Matjaž Kolenc, a Slovene, who was born in Kranj in 1971 and was 46.',
    'some',
    'The text says “Kolenc, 46, born in 1971”, but someone born in 1971 is 53 or 54 in 2025.',
  ],
  [
    'Sander Vandersteen, who turned 24 in January, was born in Kortrijk in 1996 and spent four years on the track.',
    'some',
    'The text says “Vandersteen, 24, born in 1996”, but someone born in 1996 is 28 or 29 in 2025.',
  ],
  [
    'Oisín was born on 9 May 2017 and lived for four days. He died in his father’s arms on 16 May, having never left intensive care.',
    'strong',
    'The text says “4 days”, but 9 May 2017 to 16 May 2017 is 7 days.',
  ],
  [
    'The blockade began on 3 March and lasted for six weeks. It ended on 30 June with a deal.',
    'strong',
    'The text says “6 weeks”, but 3 March to 30 June is 17 weeks.',
  ],
  [
    'Laura Stenzel, who turned 58 in August, runs the firm.\n\nStenzel was born in Leeds in 1971.',
    'strong',
    'The text says “Stenzel, 58, born in 1971”, but someone born in 1971 is 53 or 54 in 2025.',
  ],
];

const passed: readonly string[] = [
  'He said the last strong quake killed 11 people in August 2003. Twenty-two years on, few of the houses have the steel ties.',
  'Ten years after the 2012 quake, the cathedral reopened.',
  'Ten years after the 2012 quake, in 2022, the cathedral is back in use.',
  'The fire in 2010 destroyed the mill. Five years later the site was sold.',
  'The fire in 2010 destroyed the mill. Fifteen years later the site is still empty.',
  'The club, founded in 2015, is in its tenth season.',
  'The club, founded in 2015, is in its eleventh season.',
  'The club, founded in 1998, is in its third season in the top league.',
  'Hale became director in 2018 after 12 years at the museum.',
  'Hale, who became director in 2018, has worked at the museum for 22 years.',
  'Elected in 2015, she had served for 14 years on the council before.',
  'The company was founded in 1998. It has made boats for 20 years.',
  'The company was founded in 1998. It has made boats in Ohio for nine years.',
  'The town has had no bank since 2019. Six years later, people still drive 20 miles for cash.',
  'The festival, first held in 2010, is in its 12th edition.',
  'She has run the shop for 14 years, since 2011.',
  'The trial is set for 2026, two years after the fire. Two years on, nobody has been charged.',
  'The ferry Coral Bay was built in 2004 in Poland. Divers searched the 21-year-old vessel on Friday.',
  'The ferry Coral Bay was built in 2004 in Poland. The 34-year-old skipper was saved.',
  'The ferry Coral Bay was built in 2004 in Poland. A second boat, a 34-year-old trawler, came to help.',
  'The strike of 1984 lasted a year. Ten years later the pit closed. Today the site is empty.',
  'His father died in 2001. Ten years later, he sold the farm, and it has been empty since.',
  'In 2005 the party lost. Five years on, it had two seats.',
  'In 2019 the council sold the mill. Ten years after the war, the town is still poor, the song goes.',
  'The company was founded in 1998. It has made boats there for three years.',
  'The company, founded in 2010, is in its third year of losses.',
  'The coach, who took over in 2019, is in his first season with the women.',
  'The company was founded in 2013. It was founded by 25-year-old Cody Wilson in 2013.',
  'Aides talk of who might staff the group that Dean launched in 2004. Kingson faces a 38-year-old veteran staffer for the senator.',
  'The fifth was a guide, Matjaž Kolenc, a Slovene, who was born in Kranj in 1971 and was 54.',
  'The guide, Matjaž Kolenc, was born in Kranj in 1971 and was 46 when he moved to Austria.',
  'Sander Vandersteen, who turned 29 in January, was born in Kortrijk in 1996 and spent four years on the track.',
  'Oisín was born on 9 May 2017 and lived for seven days. He died in his father’s arms on 16 May, having never left intensive care.',
  'Oisín was born on 9 May 2017 and lived for seven days. The report came out on 16 June.',
  'The blockade began on 3 March and lasted for six weeks. It ended on 14 April with a deal.',
  'Laura Stenzel, who turned 54 in August, runs the firm.\n\nStenzel was born in Leeds in 1971.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says], publishedAt })),
  passes: passed.map((text) => ({ text, publishedAt })),
});
