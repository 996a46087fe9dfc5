import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** What is a matter of style, of somebody else’s text or of somebody else. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The norms, Adler told FaithPressNews, are old.\n\nFaithPressNews ran it.\n\nFaithPressNews had asked.\n\nAdler told FaithpressNews in an interview that they are new.',
    'weak',
    'The name is spelled “FaithPressNews” here and “FaithpressNews” there.',
  ],
  [
    'Governor Ines Carbonell asked for help.\n\n"We do what we can," Carbonel wrote.',
    'strong',
    'The name is spelled “Ines Carbonell” here and “Carbonel” there.',
  ],
  [
    'Sergeant Paul Holt spoke.\n\nInspector Holt took no questions.',
    'some',
    'Paul Holt is called sergeant here and inspector there.',
  ],
];

const passed: readonly string[] = [
  "The bishop named Brian O’Farrell to lead it.\n\nA letter to Brian O'Farrell lies in the archive.",
  'Governor Ines Carbonell asked for help.\n\n"We do what we can," Carbonéll wrote.',
  'Archbishop Luca Moranò wrote it.\n\nArchbishop Morano has called on him to resign.',
  'He wrote of “Marla Quigely’s [sic] crusade”.\n\nMarla Quigley is the state attorney.',
  '"You have to fight" pic.twitter.com/d0fx — Brian Tolan (@tolanb) November 1.\n\nThe president of the group, Brian Tollan, said so.',
  'He cried "Allah Akbar" in the street.\n\nAnother shouted "Allahu Akbar" at the station.',
  'Letters of Archbishop Delacroix are there.\n\nI knew Cardinal Delacroix.\n\nNobody told me of Archbishop Delacroix.\n\nI heard of Cardinal Delacroix in May.',
  "Luis Barranco, a climatologist, looked at it.\n\nIt was led by Ida Halvard.\n\nBarranco, 62, was Halvard's adviser until 2008. She is 46.",
  'Eng, 54, took the post over from Lund. He is 70.\n\nNils Lund was liked.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
