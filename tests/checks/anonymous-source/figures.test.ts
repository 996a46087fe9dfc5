import { anonymousSource } from '../../../src/checks/anonymous-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A figure, an insider, and a source whose words about itself part it from its verb. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A high-ranking figure in the ministry said the deal had been dead for a month.',
    'some',
    'A source without a name: “A high-ranking figure in the ministry” (no reason given).',
  ],
  [
    'One cabinet figure said the premier would not survive the week.',
    'some',
    'A source without a name: “One cabinet figure” (no reason given).',
  ],
  [
    'A senior figure on the court, who would not be named, said the closure had been discussed twice in private.',
    'weak',
    'A source without a name: “A senior figure on the court” (reason given: “would not be named”).',
  ],
  [
    'One garda based in the county, who asked not to be named, said there had not been a single van at work.',
    'weak',
    'A source without a name: “One garda based in the county” (reason given: “asked not to be named”).',
  ],
  [
    'A senior government figure said the Premier had meant to remove him, and was talked out of it late on Wednesday night.',
    'some',
    'A source without a name: “A senior government figure” (no reason given).',
  ],
];

const passed: readonly string[] = [
  'A senior figure in the party, Ana Ruiz, said the leader had meant to resign.',
  'A bronze figure in the square told the hours.',
  'The figure said to be lost is 40 metres high.',
];

describeCheck(anonymousSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
