import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** One half of a name that stands alone, introduced nowhere, and sounds like that of somebody named before. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'She married Geoffry Lunn, a vet, in 1961.\n\nThey had a farm near Alder.\n\nWhen Geoffrey died, in 1999, she sold the herd.',
    'some',
    'The name is spelled “Geoffry Lunn” here and “Geoffrey” there.',
  ],
  [
    'The harbour engineer, Petra Baumann, said the wall was sound.\n\nThe tide was high.\n\nBauhman said divers would go down in May.',
    'some',
    'The name is spelled “Petra Baumann” here and “Bauhman” there.',
  ],
  [
    'Council leader Ivor Schreiber said the road would be mended.\n\nWork starts in June.\n\nSchraeber said it would take a week.',
    'some',
    'The name is spelled “Ivor Schreiber” here and “Schraeber” there.',
  ],
  [
    'The coach, Sofia Ferrante, praised her team.\n\nThey play again on Sunday.\n\nFerronte said nobody was hurt.',
    'strong',
    'The name is spelled “Sofia Ferrante” here and “Ferronte” there.',
  ],
  [
    'He lived with Madeleine Moss, a printer.\n\nThey had no children.\n\nAfter Madeliene left he sold the press.',
    'some',
    'The name is spelled “Madeleine Moss” here and “Madeliene” there.',
  ],
];

const passed: readonly string[] = [
  'She married Geoffry Lunn, a vet, in 1961.\n\nWhen Geoffry died, in 1999, she sold the herd.',
  'She married Denis Lunn, a vet, in 1961.\n\nTheir son Dennis keeps the farm.',
  'The engineer, Petra Baumann, said the wall was sound.\n\nHenry Bowman, a diver, went down.\n\nBowman said it was dark.',
  'The coach, Sara Holm, praised her team.\n\nHer sister, Sarah, keeps goal.\n\nSarah said nobody was hurt.',
  'Michael Lunn runs the farm.\n\nMike said the herd was well.',
  'The council leader, Ivor Martin, said the road would be mended.\n\nMorton said it would take a week.\n\nMorton is the engineer.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
