import { nameMismatch } from '../../../src/checks/name-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Ages told in a clause of their own, or of somebody described by an age. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Kian Doyle was found guilty of murdering Tyrell Webb, 16, who died of a wound to the chest.\n\nWebb, who was 15, collapsed in the road.',
    'some',
    'Tyrell Webb is 16 here and 15 there.',
  ],
  [
    'City went ahead through Jonas Lindqvist.\n\nLindqvist, who turned 27 last month, has now scored in four matches. The 26-year-old Swede left the field with a knock.',
    'some',
    'Lindqvist is 27 here and 26 there.',
  ],
];

const passed: readonly string[] = [
  'Kian Doyle was found guilty of murdering Tyrell Webb, 16, who died of a wound to the chest.\n\nWebb, who was 16, collapsed in the road.',
  'Maria Webb, 46, told the inquiry about the war.\n\nWebb, who was 15, hid in a cellar.',
  'City went ahead through Jonas Lindqvist.\n\nLindqvist, who turned 27 last month, has now scored in four matches. The 27-year-old Swede left the field with a knock.',
  'Jonas Lindqvist, 27, was fouled by Sam Reed. The 26-year-old defender was sent off.',
];

describeCheck(nameMismatch, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
