import { dateMismatch } from '../../../src/checks/date-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Ages and spans told in two places: of the accused, of then, of a day that is counted, of what rests on something. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Patrik Lindgren (42) was jailed at Malmo district court on 3 June 2024.\n\nThe defendant was born in May 1975 and had worked as a welder.',
    'some',
    'The text says “Lindgren, 42, born in 1975”, but someone born in 1975 is 48 or 49 in 2024.',
  ],
  [
    '15 May 2025\n\nDora Kessling, 58, of Mill Row, had admitted fraud.\n\nHer solicitor said that his client was ashamed. Born in the town in 1971, she had worked as a secretary for 19 years.',
    'strong',
    'The text says “Kessling, 58, born in 1971”, but someone born in 1971 is 53 or 54 in 2025.',
  ],
  [
    '12 October 2024\n\nNora Devlin, who died at home on Thursday of last week at the age of 81, taught half the parish to play.\n\nShe was born Nora Brannigan on 12 March 1941, the third of six children.',
    'some',
    'The text says “born in 1941, died in 2024 aged 81”, but someone born in 1941 is 82 or 83 in 2024.',
  ],
  [
    'In August 2019 Irene Balogh, then 73, signed the deed.\n\nBalogh, who was born in 1938, could not read it.',
    'some',
    'The text says “73 in 2019, born in 1938”, but someone born in 1938 is 80 or 81 in 2019.',
  ],
  [
    '10 August 2024\n\nOn 3 July last year the list showed four nurses. Ada Loy, 61, counted two.\n\nHer mother, Ruth, then 88, had fallen beside her bed.\n\nRuth Loy, who was born in 1929, died that September.',
    'some',
    'The text says “88 in 2023, born in 1929”, but someone born in 1929 is 93 or 94 in 2023.',
  ],
  [
    'The painter Maria Elena Ruiz was born in the old town in 1961.\n\nIn 2005, when she was 34, she opened the first shop.',
    'some',
    'The text says “34 in 2005, born in 1961”, but someone born in 1961 is 43 or 44 in 2005.',
  ],
  [
    '9 May 2024\n\nYusuf Karim, now 40, was 21 when he crossed the strait in 2012. He said so in court.',
    'some',
    'The text says “21 in 2012 and 40 now”, but someone who was 21 in 2012 is about 33 in 2024.',
  ],
  [
    'PUNE, March 28, 2024: Dr Meera Joshi counted her first nests on the dunes in 2009, and her notes now span 21 years.',
    'some',
    'The text says “21 years, begun in 2009”, but from 2009 to 2024 is 15 years.',
  ],
  [
    'The glacier lost ice in the season that ended in September 2025.\n\nThe camp drilled its first stakes there in 1998, and its records now cover 34 years.',
    'some',
    'The text says “34 years, begun in 1998”, but from 1998 to 2026 is 28 years.',
  ],
  [
    'The panel took evidence on 41 sitting days between 12 May and 6 June.',
    'strong',
    'The text says “41 days”, but 12 May to 6 June is 25 days.',
  ],
  [
    'The team dived on 19 days from 2 June to 14 June and brought up 40 jars.',
    'strong',
    'The text says “19 days”, but 2 June to 14 June is 12 days.',
  ],
  [
    'The tender was published on Friday, 2 May. The three-week period for bids, which began that day, ended on 13 June with only two offers.',
    'strong',
    'The text says “3 weeks”, but 2 May to 13 June is 6 weeks.',
  ],
  [
    'The fire began on Saturday, Aug. 16, near the camp ground.\n\nCrews, now in their eighth day on the fire, spent Wednesday scraping a line.',
    'some',
    'The text says “day 8”, but 16 August to Wednesday makes it day 5.',
  ],
  [
    'The strike began on Monday, 4 March.\n\nDrivers, now in the twelfth day of the strike, met again on Friday, 8 March.',
    'some',
    'The text says “day 12”, but 4 March to 8 March makes it day 5.',
  ],
  [
    'The ministry published the bill in May 2022. It rests, the ministry says, on a survey that was begun in September 2022.',
    'some',
    'The text says “of May 2022, on the basis of what is of September 2022”, but September 2022 comes after May 2022: what it rests on was not there yet.',
  ],
  [
    'The board approved the route in March 2021, on the strength of a study that was commissioned in July 2021.',
    'some',
    'The text says “of March 2021, on the basis of what is of July 2021”, but July 2021 comes after March 2021: what it rests on was not there yet.',
  ],
  [
    'The quarry collapsed on 20 May.\n\nThe last inspection was on 3 May, five weeks before the collapse.',
    'some',
    'The text says “5 weeks”, but 3 May to 20 May is 2.4 weeks.',
  ],
  [
    'It was founded in 1967, when two schools were merged, and it marked its half-century in 2014 with a visit from the Queen.',
    'strong',
    'The text says “half-century, 50 years”, but from 1967 to 2014 is 47 years.',
  ],
];

const passed: readonly string[] = [
  'Patrik Lindgren (42) was jailed at Malmo district court on 3 June 2024.\n\nThe victim was born in May 1995 and had worked as a welder.',
  'Patrik Lindgren (48) was jailed on 3 June 2024.\n\nThe defendant was born in May 1975 and had worked as a welder.',
  'In August 2019 Irene Balogh, then 81, signed the deed.\n\nBalogh, who was born in 1938, could not read it.',
  'Her mother, Irene, then 51, had signed it. The fire came in 2019.\n\nIrene Balogh was born in 1938.',
  'PUNE, March 28, 2024: Dr Meera Joshi counted her first nests in 2009, and the archive, begun by her teacher, now spans 41 years.',
  'PUNE, March 28, 2024: Dr Meera Joshi counted her first nests in 2009, and her notes now span 15 years.',
  'The panel took evidence on 14 sitting days between 12 May and 6 June.',
  'Staff lost 300 days to illness between 3 and 19 October.',
  'The tender was published on Friday, 2 May. The three-week period for bids, which began that day, was extended and ended on 13 June.',
  'The fire began on Saturday, Aug. 16, near the camp ground.\n\nCrews, now in their fifth day on the fire, spent Wednesday scraping a line.',
  'The strike began on Monday, 4 March.\n\nNurses, who are in the twelfth day of a strike of their own, met on Friday, 8 March.',
  'The trial began on 4 March.\n\nIn her ninth day in the witness box, on 8 March, she broke down.',
  'The ministry published the bill in May 2022. It was passed on the strength of a survey that was begun in September 2022.',
  'The ministry published the bill in May 2022. It rests on a survey that was begun in September 2021.',
  'The quarry collapsed on 20 May.\n\nThe last inspection was on 15 April, five weeks before the collapse.',
  'It was founded in 1967, when two schools were merged, and it marked its half-century in 2017.',
];

describeCheck(dateMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
