import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One office holder with two given names, one person with two posts; and people who are told apart. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Fergal Hanratty, the head brewer, said nothing would change.\n\nMr Hanratty, the company’s finance director, said hops were dear.',
    'some',
    'Fergal Hanratty is introduced as the head brewer here and as the company’s finance director there.',
  ],
  [
    'Commission chairman Sudhir Deshmukh said the claim was large.\n\nMr. Sunil Deshmukh, who has headed the commission since 2022, said that no review was planned.',
    'some',
    'The name is spelled “Sudhir Deshmukh” here and “Sunil Deshmukh” there.',
  ],
  [
    'Stuart Lonergan of the Nationals leads by a nose.\n\nStewart Lonergan has gone to bed.',
    'some',
    'The name is spelled “Stuart Lonergan” here and “Stewart Lonergan” there.',
  ],
  [
    'With him stood the former town engineer, Noel Magsino, who drew up the plans.\n\nNestor Magsino, the engineer, did not attend.',
    'some',
    'The name is spelled “Noel Magsino” here and “Nestor Magsino” there.',
  ],
  [
    'Divisional Railway Manager Sanjay Kerketta said the line was clear.\n\nDivisional Railway Manager Sanjeev Kerketta, second from left, at the site on Monday.',
    'some',
    'The name is spelled “Sanjay Kerketta” here and “Sanjeev Kerketta” there.',
  ],
  [
    "Aileen Duthie, the harbour board's chief executive, said so.\n\nMs Duthie, the board's finance director, signed it.",
    'some',
    "Aileen Duthie is introduced as the harbour board's chief executive here and as the board's finance director there.",
  ],
  [
    "The port's chief executive, Carla Wouters, signed.\n\nChrista Wouters, the chief executive, had no comment.",
    'some',
    'The name is spelled “Carla Wouters” here and “Christa Wouters” there.',
  ],
  [
    'The coroner, Denis Falvey, adjourned the inquest.\n\nDermot Falvey, the coroner, thanked the jury.',
    'some',
    'The name is spelled “Denis Falvey” here and “Dermot Falvey” there.',
  ],
  [
    "Nurses' union leader Hanna Virtala said no.\n\nHelena Virtala, who leads the union, walked out.",
    'some',
    'The name is spelled “Hanna Virtala” here and “Helena Virtala” there.',
  ],
  [
    'The director of the zoo, Marek Zelinka, spoke.\n\nMilan Zelinka, who has run the zoo since 2019, wept.',
    'some',
    'The name is spelled “Marek Zelinka” here and “Milan Zelinka” there.',
  ],
  [
    "Rowan Ashdown, the chief executive, said it.\n\nMs Ashdown, the firm's marketing director, had left.",
    'some',
    "Rowan Ashdown is introduced as the chief executive here and as the firm's marketing director there.",
  ],
];

const passed: readonly string[] = [
  'Chief Constable Anna Hale spoke first.\n\nHer predecessor, Chief Constable Anne Hale, was in the hall.',
  'Sergeant Ruth Ames was hurt.\n\nIn 1998 Constable Ames had pulled two boys from the canal.',
  'Councillor Peter Walsh said no.\n\nCouncillor Patricia Walsh said yes.',
  'Judge Martin Cole heard the case.\n\nJudge Maria Cole heard the appeal.',
  'Nguyen Van Minh sells noodles.\n\nNguyen Van Manh sells rice.',
  'Vladimir Petrenko spoke.\n\nVolodymyr Petrenko, as he now spells it, left.',
  'Andrea Rossi won gold.\n\nAndrei Rossi, the Romanian, won silver.',
  'Maria Schmidt came first.\n\nMario Schmidt came second.',
  'Tom Larsen runs the bar.\n\nThe cook, Tom Larson, says people mix them up.',
  'Ms Laura Stenzel sued.\n\nMr Stenzel, from whom she is divorced, did not come.',
  'Mr Robin Ashe came out as a woman in 2023.\n\nMs Ashe says that she is happy.',
  'Mr Ashley Ford hosted.\n\nMs Ford, his guest, sang.',
  'A 29-year-old woman has been charged.\n\nOwen Holt, 27, appeared in court as a witness.',
  'Mr Eng, 54, met Ms Tan. She turned 51 last month.',
  'Mr Eng, 54, has a son. He is 18.',
  'Mr Eng, 54, praised the prince. He turned 70 last week.',
  'Anna Lindqvist, 27, scored. The 19-year-old who came on for her scored too.',
  'Justice Carmelita Rono wrote for the court.\n\nJustice Carlos Rono dissented.',
  'The chairman, Denis Falvey, spoke.\n\nLater Dermot Falvey, the chairman of the golf club, spoke.',
  'Club secretary Ian Marsh wrote.\n\nIris Marsh, the secretary of the rival club, wrote back.',
  'Director Ana Costa made the film.\n\nAlba Costa, the director of the gallery, bought it.',
  'Mayor Denis Falvey of Athy spoke.\n\nMayor Dermot Falvey of Naas did too.',
  'Editor Paul Rae said no.\n\nPeter Rae, the picture editor, said yes.',
  'Chief engineer Noel Cruz spoke.\n\nNestor Cruz, the sound engineer, packed up.',
  "Marketing manager Rita Lowe spoke.\n\nRosa Lowe, the shop's manager, agreed.",
  'Captain Sean Daly scored.\n\nShane Daly, the captain of the minors, scored as well.',
  'Club president Carlos Vidal spoke.\n\nCesar Vidal, who was president until 2019, listened.',
  'President Carlos Vidal of the club spoke.\n\nCesar Vidal, president from 1998 to 2010, listened.',
  "Ewan Tait, the head chef, cooked.\n\nMr Tait, the hotel's general manager, served.",
  "Ewan Tait, the town's mayor, spoke.\n\nMr Tait, the school's head teacher, has two jobs.",
  "Ewan Tait, the club's coach, spoke.\n\nMr Tait, the club's physiotherapist too, ran on.",
  "Ewan Tait, the company's chief executive, spoke.\n\nMr Tait, the company's finance director in 2015, knows the books.",
  "Ewan Tait, the firm's chief executive, spoke.\n\nMr Tait, the bank's marketing director at the time, signed.",
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
