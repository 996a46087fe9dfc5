import { interestedSource } from '../../../src/checks/interested-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A firm on the waste and the faults of a larger rival. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Larkbox said its larger rival, Pellmarket, delivers one box in five a day late.\n\nBoth firms sell vegetables.',
    'some',
    '“Larkbox” is the only source in reach for what is said of a rival.',
  ],
  [
    'Its biggest competitor dumps a quarter of the fruit that it buys, according to Greenpod.\n\nThe season ends in May.',
    'some',
    '“Greenpod” is the only source in reach for what is said of a rival.',
  ],
  [
    'Tidewell says that its bigger rival spills more brine than it reports.\n\nThe plant opens in June.',
    'some',
    '“Tidewell” is the only source in reach for what is said of a rival.',
  ],
  [
    'Its larger rival overcharges small shops for cold storage, according to Frostline.\n\nThe depot has 40 staff.',
    'some',
    '“Frostline” is the only source in reach for what is said of a rival.',
  ],
];

const passed: readonly string[] = [
  'Larkbox said its larger rival, Pellmarket, had opened a depot in Lund.',
  "The regulator said that Larkbox's larger rival delivers one box in five a day late.",
  'Larkbox said its larger rival, Pellmarket, delivers one box in five a day late. Pellmarket denied it.',
  'Larkbox said it throws away a tenth of what it buys.\n\nIts rivals gave no figures.',
  "Analysts said that Larkbox's rival wastes a third of its stock.",
  'Larkbox said it had gained ground on its larger rival.',
];

describeCheck(interestedSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
