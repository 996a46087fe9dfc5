import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A headline is compared with a whole story. */
const rest =
  '\n\nOfficials spoke to reporters outside the building.\n\nMore details are expected later in the week.\n\nLocal people gathered to hear the news.';

/** Offices, and the age of someone named later. */
const flagged: readonly (readonly [title: string, text: string, signal: Signal, says: string])[] = [
  [
    '',
    'Mr Eng, 54, became prime minister in 2021 after the resignation of Per Lund. He is the youngest to hold the post. He turned 51 last month.',
    'some',
    'Eng is 54 here and 51 there.',
  ],
  [
    '',
    'Sergeant Fiona Bell of Police Scotland appealed for witnesses.\n\n"We would ask anyone with footage to get in touch," Sgt Ball said.',
    'strong',
    'The name is spelled “Fiona Bell” here and “Ball” there.',
  ],
  [
    '',
    "The company's chief executive, Maya Okonjo, said so.\n\nMs Okonje said the plant would open in March.",
    'strong',
    'The name is spelled “Maya Okonjo” here and “Okonje” there.',
  ],
  [
    '',
    'Dev Anand, the cabinet member for education, welcomed the report.\n\nMr Anand, the cabinet member for transport, said it was a start.',
    'some',
    'Dev Anand is introduced as the cabinet member for education here and as the cabinet member for transport there.',
  ],
  [
    '',
    'Craig Dunsmore, 34, died at the scene.\n\nMr Dunsmore, 36, had two children.',
    'strong',
    'Craig Dunsmore is 34 here and 36 there.',
  ],
  [
    '',
    'A man of 34 who died in a crash has been named by police as Craig Dunsmore, from Motherwell.\n\nMr Dunsmore, 36, was driving a grey Corsa.',
    'strong',
    'Craig Dunsmore is 34 here and 36 there.',
  ],
  [
    'Police name man, 34, killed in motorway crash',
    'A man who died in a crash has been named by police as Craig Dunsmore, from Motherwell.\n\nMr Dunsmore, 36, was driving a grey Corsa.',
    'strong',
    'Craig Dunsmore is 34 here and 36 there.',
  ],
  [
    '',
    'A 29-year-old man has been charged with burglary.\n\nDaniel Holt, 27, of Mill Lane, will appear before magistrates on Monday.',
    'some',
    'Daniel Holt is 29 here and 27 there.',
  ],
  [
    '',
    'The MV Hildasay sailed at dawn.\n\nPassengers on the Hildesay said they smelled smoke.',
    'strong',
    'The name is spelled “MV Hildasay” here and “Hildesay” there.',
  ],
  [
    '',
    'Karen Trewin, the chief nurse, said so.\n\nMs Trewin, the finance director, said the trust had no choice.',
    'some',
    'Karen Trewin is introduced as the chief nurse here and as the finance director there.',
  ],
  [
    '',
    'Dr Lena Voss, professor of economics at Leeds, said so.\n\nDr Voss, professor of history, disagreed.',
    'some',
    'Lena Voss is introduced as professor of economics at Leeds here and as professor of history there.',
  ],
  [
    '',
    'Ana Ruiz, the health minister, said so.\n\nMs Ruiz, the finance minister, disagreed with the union.',
    'some',
    'Ana Ruiz is introduced as the health minister here and as the finance minister there.',
  ],
  [
    '',
    'A 34-year-old woman who drowned at Porth on Sunday has been identified as Elin Rees.\n\nMs Rees, 43, was a teacher.',
    'strong',
    'Elin Rees is 34 here and 43 there.',
  ],
  [
    '',
    'Sir Alan Pritchard, who led the force, was warned in 2009.\n\nSir Allan retired with a pension.',
    'strong',
    'The name is spelled “Alan Pritchard” here and “Allan” there.',
  ],
  [
    '',
    '“It’s a vanity project,” said Dilys Owen, who has run a bakery there for years. Mrs Owens said she had not been consulted.',
    'strong',
    'The name is spelled “Dilys Owen” here and “Owens” there.',
  ],
];

const passed: readonly (readonly [title: string, text: string])[] = [
  [
    '',
    'Mr Eng, 54, became prime minister in 2021. His father led the party too. He was 71 when he left.',
  ],
  [
    '',
    'Mr Eng, 54, became prime minister in 2021. His deputy, Ana Holm, is new. She turned 41 last month.',
  ],
  ['', 'Mr Eng, 50, became prime minister in 2021. He turned 51 last month.'],
  [
    'Police name man, 36, killed in motorway crash',
    'A man who died in a crash has been named by police as Craig Dunsmore, from Motherwell.\n\nMr Dunsmore, 36, was driving a grey Corsa.',
  ],
  [
    '',
    'A 29-year-old man and a 27-year-old man have been charged with burglary.\n\nDaniel Holt, 27, and Ian Pike, 29, will appear before magistrates on Monday.',
  ],
  [
    '',
    'Dev Anand, the cabinet member for education, welcomed the report.\n\nMr Anand, the cabinet member for education and skills, said it was a start.',
  ],
  [
    '',
    'Karen Trewin, the chief nurse, said so.\n\nMs Trewin, the chief nurse at the trust, said the trust had no choice.',
  ],
  [
    '',
    'Karen Trewin, the chief nurse, said so.\n\nHer brother, Ian Trewin, the finance director, said the trust had no choice.',
  ],
  [
    '',
    'Ana Ruiz, the former health minister, said so.\n\nMs Ruiz, now the finance minister, disagreed.',
  ],
  [
    '',
    'Two men have been named as victims of the crash.\n\nThe first man, 34, has been identified by police as Craig Dunsmore.\n\nThe second man has been named as Ian Pike, 36.',
  ],
  [
    '',
    'A 34-year-old woman who drowned at Porth on Sunday has been identified as Elin Rees.\n\nMs Rees, 34, was a teacher. Her father, Huw Rees, 61, thanked the crew.',
  ],
  [
    '',
    'Sir Alan Pritchard, who led the force, was warned in 2009.\n\nSir Alan retired with a pension.',
  ],
  [
    '',
    'Dilys Owen and her husband run a bakery. The Owens said they had not been consulted. Mrs Owen’s bakery is old.',
  ],
];

describeCheck(nameMismatch, {
  flags: flagged.map(([title, text, signal, says]) => ({
    title,
    text: text + rest,
    signal,
    says: [says],
  })),
  passes: passed.map(([title, text]) => ({ title, text: text + rest })),
});
