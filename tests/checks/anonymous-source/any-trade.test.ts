import { anonymousSource } from '../../../src/checks/anonymous-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Whoever does not want to be named is a source, whatever the trade and wherever the words about the place stand. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A hydrologist at the river board who asked not to be named said the gauge had been wrong since May.',
    'weak',
    'A source without a name: “A hydrologist at the river board” (reason given: “asked not to be named”).',
  ],
  [
    'The tunnel is not safe, according to a geologist from the survey who would speak only if he was not identified.',
    'weak',
    'A source without a name: “a geologist from the survey” (reason given: “only if he was not identified”).',
  ],
  [
    'A Labour strategist who has worked on three campaigns said the leaflets had gone out late.',
    'weak',
    'A source without a name: “A Labour strategist” (no reason given).',
  ],
  [
    'A French negotiator who was in the room said the text had been changed overnight.',
    'some',
    'A source without a name: “A French negotiator” (no reason given).',
  ],
  [
    'A veterinarian with the racing authority who did not wish to be named said two of the horses had been lame.',
    'weak',
    'A source without a name: “A veterinarian with the racing authority” (reason given: “did not wish to be named”).',
  ],
];

const passed: readonly string[] = [
  'A geologist at the mines bureau, Hana Ruud, said the slope had been classed as unsafe in 2019.',
  'A Republican consultant who was in touch with the camp, Joel Marsh, said its own numbers were worse.',
  'A Labour strategist who has worked on three campaigns was fined. The court said that he had lied.',
  'A surveyor named in the will said nothing at the hearing.',
  'Joel Marsh, a Republican consultant who is in touch with the camp, said its numbers were worse.',
  'A Ford truck that was parked at the mines bureau belonged to a clerk, police said.',
];

describeCheck(anonymousSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
