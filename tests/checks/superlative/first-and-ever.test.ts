import { superlative } from '../../../src/checks/superlative.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** The fattest ever, the first in a country. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The margin was 36 per cent. It was the fattest margin ever posted by an American toolmaker.',
    'weak',
    'No reference stands beside “the fattest margin ever posted”.',
  ],
  [
    'Saltmarsh is the first restaurant in Britain to run without a freezer.',
    'weak',
    'No reference stands beside “is the first restaurant in Britain”.',
  ],
  [
    'It is the only hospital in Europe to treat the disease with light.',
    'weak',
    'No reference stands beside “is the only hospital in Europe”.',
  ],
  [
    'The plant is the first in the country to burn straw.',
    'weak',
    'No reference stands beside “is the first in the country”.',
  ],
  [
    'The sum is the steepest fine ever imposed on a water company.',
    'weak',
    'No reference stands beside “the steepest fine ever imposed”.',
  ],
  [
    'No rider from the island had ever won by so much.',
    'weak',
    'No reference stands beside “No rider from the island had ever won”.',
  ],
  [
    'She became the youngest mayor in Canada.',
    'weak',
    'No reference stands beside “became the youngest mayor in Canada”.',
  ],
  [
    'It was the quietest summer ever seen at the port.',
    'weak',
    'No reference stands beside “the quietest summer ever seen”.',
  ],
];

const passed: readonly string[] = [
  'It was the first restaurant in the street to open on a Sunday.',
  "The council's survey found that it was the first restaurant in Britain to run without a freezer.",
  'It was the first time that the choir had sung in Leeds.',
  'She was the first to arrive.',
  'The highest rainfall since 1997, according to the Met Office, fell on the hills.',
  'It was the driest spring ever recorded there, the weather service said.',
  'She was the first of three witnesses to speak.',
  'The first train to Britain to run on the line left at six.',
  'It is one of the largest ports in Europe.',
  'He was the only survivor.',
];

describeCheck(superlative, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
