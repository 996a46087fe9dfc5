import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One person under two given names, forms of address, offices or, by the given name alone, ages. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'But goalkeeper Callum Reay brought down Yusuf Osman a minute before the break.\n\nBoth sides hit the bar before Connor Reay, with two minutes of added time gone, sent a long kick over the top.',
    'some',
    'The name is spelled “Callum Reay” here and “Connor Reay” there.',
  ],
  [
    'On the old quay chef Morwenna Tregear, 34, cooks over an open hearth.\n\nThe two of them, Morwenna, 37, and Jago, 31, learned to cook on a boat.',
    'strong',
    'Morwenna Tregear is 34 here and 37 there.',
  ],
  [
    'Carrow won the second 9-3 behind a complete game from Caleb Ostrander.\n\nOstrander struck out nine.\n\nThe Rovers are now 12-6. Kaleb Ostrander is next in line to start on Friday.',
    'some',
    'The name is spelled “Caleb Ostrander” here and “Kaleb Ostrander” there.',
  ],
  [
    "A motion by Labour's Rachel Dunne failed.\n\nMs Dunn said she was sorry.",
    'strong',
    'The name is spelled “Rachel Dunne” here and “Dunn” there.',
  ],
  [
    'Sarah Kettle, the head teacher, welcomed it.\n\nSara Kettle said the pupils had been told.',
    'some',
    'The name is spelled “Sarah Kettle” here and “Sara Kettle” there.',
  ],
  [
    'Councillor Margaret Doyle proposed the cut.\n\nCouncillor Marian Doyle said it had hurt to do so.',
    'some',
    'The name is spelled “Margaret Doyle” here and “Marian Doyle” there.',
  ],
  [
    'The defence lawyer, Peter Aldous, asked for bail.\n\nPaul Aldous told the court that his client would live in Hull.',
    'some',
    'The name is spelled “Peter Aldous” here and “Paul Aldous” there.',
  ],
  [
    'Ms Laura Stenzel, the chief executive, spoke first.\n\n"We priced with care," Mr. Stenzel said.',
    'some',
    'Stenzel is called Mr here and Ms there.',
  ],
  [
    'The finance director, Priya Nair, told the committee.\n\nMs Nair, the chief executive, said the reserve was thin.',
    'some',
    'Priya Nair is introduced as finance director here and as the chief executive there.',
  ],
  [
    'Marcus Webb, the harbour commissioner, said no.\n\nMr Webb, the harbour administrator, said the berth was shut.',
    'some',
    'Marcus Webb is introduced as the harbour commissioner here and as the harbour administrator there.',
  ],
  [
    'Fire chief Alan Reece said the stairs were clear.\n\nThe police chief, Alan Reece, thanked the neighbours.',
    'some',
    'Alan Reece is introduced as fire chief here and as police chief there.',
  ],
  [
    'Jonathan Marsh, 45, was cleared.\n\nJonathan, 54, wept as the verdict was read.',
    'strong',
    'Jonathan Marsh is 45 here and 54 there.',
  ],
  [
    'Nadia Rahman, a surgeon, ran the clinic.\n\nThe 41-year-old anaesthetist, Nadia Rahman, said it was safe.',
    'some',
    'Nadia Rahman is introduced as surgeon here and as anaesthetist there.',
  ],
  [
    'A spokesman for Kestrel Coastal Homes said so.\n\nKestral Coastal Homes built 18 flats.',
    'some',
    'The name is spelled “Kestrel Coastal Homes” here and “Kestral Coastal Homes” there.',
  ],
  [
    'Judge Catrin Meredith refused.\n\nJudge Carys Meredith gave him credit for his plea.',
    'some',
    'The name is spelled “Catrin Meredith” here and “Carys Meredith” there.',
  ],
  [
    'The striker Jamie Pollard scored late.\n\n"I hit it well," Jordan Pollard said.',
    'some',
    'The name is spelled “Jamie Pollard” here and “Jordan Pollard” there.',
  ],
  [
    'Stephen Marsh, who owns the boat, was ashore.\n\nSteven Marsh said the pump had failed.',
    'some',
    'The name is spelled “Stephen Marsh” here and “Steven Marsh” there.',
  ],
];

const passed: readonly string[] = [
  "Its owner is Jago Tregear, the chef's brother.\n\nChef Morwenna Tregear, 34, cooks over a hearth. The two, Morwenna, 34, and Jago, 31, learned on a boat.",
  'Goalkeeper Callum Reay brought down Osman.\n\nHis brother Connor Reay was on the bench.',
  'Dougal Strachan, Liam Orr and Peter Strachan, who is not related to Dougal, were jailed.\n\nPeter Strachan drove.',
  'Judge Helena Marsh heard the case.\n\nColin Marsh, not related, gave evidence.',
  'Denise Okafor won.\n\nHer brother, Daniel Okafor, a member of the council, said he would step aside.',
  "Dr Helen Marsh, the gastroenterologist, leads the programme.\n\nRob Marsh, 58, a bus driver who is no relation of the doctor's, took part in 2024.",
  'Gulnara Asanova, 38, slept outside.\n\nHer neighbour Mirbek Asanov, 61, who is not related to her, had dug two women out.',
  'Hillary Clinton spoke in Iowa.\n\nBill Clinton spoke in Ohio.\n\nChelsea Clinton spoke in Utah.',
  'Donald Trump won.\n\nMrs. Trump wore blue. Melania Trump smiled.',
  'Tom Ferris, the council leader, spoke.\n\nMr Ferris, the Labour leader, left early.',
  'Robert Hale scored.\n\nBob Hale was tired at the end.',
  'Michael Hale scored.\n\nMike Hale was tired at the end.',
  'Morwenna Tregear, 34, is a chef.\n\nHer guest Morwenna, 37, from Hull, had crab.',
  'Sarah Kettle, the head teacher, welcomed it.\n\nHer daughter Sara Kettle was in the choir.',
  'Anna Petrova won the first set.\n\nMr Petrov, her coach, was glad. Igor Petrov has coached her for years.',
  'Tim Hale, who keeps bees, and Ms Hale, who does not, have sued. Joan Hale is a nurse.',
  'The mill of John Reeve was sold.\n\nJames Reeve, a butcher, bought it in 1840.',
  "The Smiths' dog was shot. David Smith called the police.\n\nDaniel Smith was three.",
  'Sen. Chuck Grassley spoke on Monday.\n\n"I have seen no braver man than Charles Grassley," the paper wrote.',
  'She would repeal the Hyde Amendment.\n\nIt supports repeal of the Helms Amendment, which bars aid.',
  'Stephen Marsh, who owns the boat, was ashore.\n\nSusan Marsh, who owns the pier, was not.',
  "The striker Jamie Pollard scored late.\n\nJamie Pollard's brother Jordan Pollard was on the bench.",
  'Prime Minister John Major spoke.\n\nThe book by James Major sold well.',
  'The senator Bernie Sanders spoke in Iowa.\n\nBoth Sanders and his rival left early.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
