import { anonymousSource } from '../../../src/checks/anonymous-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A source is somebody without a name who tells the press something: not whoever is named beside the description, spoken of, or heard by others. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Holm and Ruiz are close to a deal, according to Democrats involved in the negotiations and planning.',
    'some',
    'A source without a name: “Democrats involved in the negotiations and planning” (no reason given).',
  ],
  [
    "People close to both Holm's camp and the palace don't expect to see the two on one stage.",
    'some',
    "A source without a name: “People close to both Holm's camp and the palace” (no reason given).",
  ],
  [
    '“It is a shambles,” one Conservative MP told the Harbour Echo.',
    'some',
    'A source without a name: “one Conservative MP” (no reason given).',
  ],
  [
    'A palace official who spoke anonymously to discuss plans said Wednesday that talks were under way.',
    'weak',
    'A source without a name: “A palace official” (reason given: “spoke anonymously”).',
  ],
  [
    'According to her advisers, Ms Holm has worried for months that she is losing the port towns.',
    'weak',
    'A source without a name: “her advisers” (no reason given).',
  ],
  [
    '“There is no data to suggest that,” said one unaligned Lund Republican strategist.',
    'some',
    'A source without a name: “one unaligned Lund Republican strategist” (no reason given).',
  ],
  [
    'Aides said Mr Holm was haunted by the thought that the crew would spend years in jail.',
    'weak',
    'A source without a name: “Aides” (no reason given).',
  ],
  [
    'Holm will rethink how he treats his colleagues, a source close to him said.',
    'weak',
    'A source without a name: “a source close to him” (no reason given).',
  ],
  [
    'The woman who received the letters lives in Hull. She spoke to the newspaper on the condition of anonymity.',
    'weak',
    'A source without a name: “The woman” (reason given: “on the condition of anonymity”).',
  ],
  [
    'One of the few Labour members who fell in behind Holm on Tuesday night said he was moved by fear of an election.',
    'some',
    'A source without a name: “One of the few Labour members” (no reason given).',
  ],
  [
    'A White House official, who asked not to be named, handed over the list.',
    'weak',
    'A source without a name: “A White House official” (reason given: “asked not to be named”).',
  ],
];

const passed: readonly string[] = [
  'In 2006 a woman named Amy Lindqvist claimed that the deputy had smeared her name.',
  'A clerk identified as Omar Said told the Harbour Echo that the vault was open.',
  '“I have been watching this vote,” said Pierre de Vos, a professor of law at Lund, who likened it to a crash.',
  'The dock is safe, said Howard Rubin, a senior analyst at Jarvis, who notes that it was rebuilt.',
  "The rebuke came from Sean O'Mara – a member of the dock council and former head of its board – who said, “It is a great pain.”",
  'Eddie Grant, who at the time was a Hull member of the dock society, a group of bloggers, said that the word was wrong.',
  'The city released the calls on Monday.\n\nAt 12:12 p.m., an officer tells a dispatcher that it is “all quiet right now.”',
  '“You are going to be fine,” an officer told the girl.',
  '“We each have our view, but we are friends,” Jim Barnet, 57, told a neighbour passing by who seemed to be confused.',
  'The Justice Ministry said a witness told investigators that Smith had given Lawson money for the boat.',
  'The embassy said a government employee reported “a vague but strange sound” in her flat.',
  'Two residents with small children argue in a lawsuit that the lessons break the law.',
  'In a speech, a top adviser to the president explained why: “The gains are not worth it.”',
  "Three women believed to be the children's mothers were also arrested.",
  'A man called “radical” in 1963 would look tame today.',
  'Cardinal Berg and a few other members of the synod have called upon the pope to explain himself.',
  'Lind and Rubin founded the bank in 1990. Both men said there were no plans to sell.',
  'These two men said, “That cannot be done.”',
  'Why would any sane person believe that the deputy had changed?',
  'Thus some plant manager thought it was a good idea to lock the gate.',
  'He was hired to collude with foreign intelligence sources and sway the vote.',
  'They drove to the border to meet with intelligence sources at a rebel camp.',
  'Two dozen skaters came, most of them women. Some of the women said they had spoken at council meetings.',
  'The officer who admitted to shooting Lind was freed on Monday, a court record shows.',
  "It is a system in which, Gil's lawyer said, the money could not be kept.",
];

describeCheck(anonymousSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
