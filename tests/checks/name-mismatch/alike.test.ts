import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One person under two spellings: the same given name with surnames that begin alike, the same surname with given names that sound alike, or a surname nobody introduced. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Fire Chief Luc Arsenault says the crews worked all night.\n\nThe storm closed roads.\n\nFire Chief Luc Arseneau tells us the worst is over.',
    'strong',
    'The name is spelled “Luc Arsenault” here and “Luc Arseneau” there.',
  ],
  [
    'Graeme Pettifer, Solace’s chief operating officer, said the homes were safe.\n\nThe report listed five deaths.\n\nGraham Pettifer says Solace would welcome an audit.',
    'some',
    'The name is spelled “Graeme Pettifer” here and “Graham Pettifer” there.',
  ],
  [
    'Her niece Bríd Galvin, a fiddle player in Ennis, said she never stopped playing.\n\nThe church was full.\n\nBríd Gavin played a slow air as the coffin was carried out.',
    'strong',
    'The name is spelled “Bríd Galvin” here and “Bríd Gavin” there.',
  ],
  [
    'Marisol Benavides, 29, a shipping clerk, was killed.\n\nThe plant was closed on Friday.\n\nBenavidez had taken the job in June.',
    'strong',
    'The name is spelled “Marisol Benavides” here and “Benavidez” there.',
  ],
  [
    'The court appointed Claudia Micallef, a partner at the accountants Debono Vella.\n\nThe company owes millions.\n\nAt a first hearing on Thursday Carla Micallef told the court that the ledgers were incomplete.',
    'some',
    'The name is spelled “Claudia Micallef” here and “Carla Micallef” there.',
  ],
  [
    'Duarte will take office with her running mate, Tomás Iriarte, a former mayor of the capital.\n\nThe count ended on Monday.\n\nUriarte said the names of the ministers would be made public in November.',
    'strong',
    'The name is spelled “Tomás Iriarte” here and “Uriarte” there.',
  ],
  [
    '"We are holding the line," said Rick Delacroix, the incident commander.\n\nThe fire is 20% contained.\n\nIncident commander Rick Delacruz points to a map of the ridge.',
    'some',
    'The name is spelled “Rick Delacroix” here and “Rick Delacruz” there.',
  ],
  [
    "The ship was within its limit, said Rudi Hartanto, who leads the safety board's team of five.\n\nThe weather was calm, so the harbour master gave clearance at 6.10 am, Budi Hartanto said.",
    'some',
    'The name is spelled “Rudi Hartanto” here and “Budi Hartanto” there.',
  ],
];

const passed: readonly string[] = [
  'Fire Chief Luc Arsenault says the crews worked all night.\n\nThe storm closed roads.\n\nCouncillor Luc Arseneau, who chairs the works committee, said the worst is over.',
  'Robert Hale runs the mill.\n\nThe mill employs 40 people.\n\nBob Hale said it would stay open.',
  'Claudia Micallef, a partner at the accountants, was appointed.\n\nHer sister, Carla Micallef, owns the hotel.',
  'John Robertson, 44, was jailed.\n\nThe court rose at noon.\n\nJohn Roberts, 51, who drove the van, was fined.',
  'The report came from Little England.\n\nThe phrase stung.\n\nLittle Englanders said so.',
  'He is a MacArthur Fellow who writes plays.\n\nIt was a long night.\n\nThe MacArthur Fellowship pays well.',
  'USA Today first reported the deal.\n\nShares fell.\n\nUSA TODAY said the talks went on.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
