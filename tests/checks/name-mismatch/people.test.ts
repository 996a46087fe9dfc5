import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import { describeCheck } from '../check-tester.ts';

/** A headline is compared with a whole story. */
const rest =
  '\n\nOfficials spoke to reporters outside the building.\n\nMore details are expected later in the week.\n\nLocal people gathered to hear the news.';

/** Offices, and the age of someone named later. */
describeCheck(nameMismatch, {
  flags: [
    {
      text: 'Mr Eng, 54, became prime minister in 2021 after the resignation of Per Lund. He is the youngest to hold the post. He turned 51 last month.',
      says: [/54 here and 51 there/],
    },
    {
      text: 'Sergeant Fiona Bell of Police Scotland appealed for witnesses.\n\n"We would ask anyone with footage to get in touch," Sgt Ball said.',
      says: [/here/],
    },
    {
      text: "The company's chief executive, Maya Okonjo, said so.\n\nMs Okonje said the plant would open in March.",
      says: [/here/],
    },
    {
      text: 'Dev Anand, the cabinet member for education, welcomed the report.\n\nMr Anand, the cabinet member for transport, said it was a start.',
      says: [/here/],
    },
    {
      text: 'Craig Dunsmore, 34, died at the scene.\n\nMr Dunsmore, 36, had two children.',
      says: [/here/],
    },
    {
      text: 'A man of 34 who died in a crash has been named by police as Craig Dunsmore, from Motherwell.\n\nMr Dunsmore, 36, was driving a grey Corsa.',
      says: [/here/],
    },
    {
      title: 'Police name man, 34, killed in motorway crash',
      text:
        'A man who died in a crash has been named by police as Craig Dunsmore, from Motherwell.\n\nMr Dunsmore, 36, was driving a grey Corsa.' +
        rest,
      says: [/here/],
    },
    {
      text: 'A 29-year-old man has been charged with burglary.\n\nDaniel Holt, 27, of Mill Lane, will appear before magistrates on Monday.',
      says: [/here/],
    },
    {
      text: 'The MV Hildasay sailed at dawn.\n\nPassengers on the Hildesay said they smelled smoke.',
      says: [/here/],
    },
    {
      text: 'Karen Trewin, the chief nurse, said so.\n\nMs Trewin, the finance director, said the trust had no choice.',
      says: [/here/],
    },
    {
      text: 'Dr Lena Voss, professor of economics at Leeds, said so.\n\nDr Voss, professor of history, disagreed.',
      says: [/here/],
    },
    {
      text: 'Ana Ruiz, the health minister, said so.\n\nMs Ruiz, the finance minister, disagreed with the union.',
      says: [/here/],
    },
    {
      text: 'A 34-year-old woman who drowned at Porth on Sunday has been identified as Elin Rees.\n\nMs Rees, 43, was a teacher.',
      says: [/here/],
    },
  ],
  passes: [
    'Mr Eng, 54, became prime minister in 2021. His father led the party too. He was 71 when he left.',
    'Mr Eng, 54, became prime minister in 2021. His deputy, Ana Holm, is new. She turned 41 last month.',
    'Mr Eng, 50, became prime minister in 2021. He turned 51 last month.',
    {
      title: 'Police name man, 36, killed in motorway crash',
      text:
        'A man who died in a crash has been named by police as Craig Dunsmore, from Motherwell.\n\nMr Dunsmore, 36, was driving a grey Corsa.' +
        rest,
    },
    {
      text: 'A 29-year-old man and a 27-year-old man have been charged with burglary.\n\nDaniel Holt, 27, and Ian Pike, 29, will appear before magistrates on Monday.',
    },
    {
      text: 'Dev Anand, the cabinet member for education, welcomed the report.\n\nMr Anand, the cabinet member for education and skills, said it was a start.',
    },
    {
      text: 'Karen Trewin, the chief nurse, said so.\n\nMs Trewin, the chief nurse at the trust, said the trust had no choice.',
    },
    {
      text: 'Karen Trewin, the chief nurse, said so.\n\nHer brother, Ian Trewin, the finance director, said the trust had no choice.',
    },
    {
      text: 'Ana Ruiz, the former health minister, said so.\n\nMs Ruiz, now the finance minister, disagreed.',
    },
    {
      text: 'Two men have been named as victims of the crash.\n\nThe first man, 34, has been identified by police as Craig Dunsmore.\n\nThe second man has been named as Ian Pike, 36.',
    },
    {
      text: 'A 34-year-old woman who drowned at Porth on Sunday has been identified as Elin Rees.\n\nMs Rees, 34, was a teacher. Her father, Huw Rees, 61, thanked the crew.',
    },
  ],
});
