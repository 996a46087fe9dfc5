import { interestedSource } from '../../../src/checks/interested-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Raiders are an enemy and halved sales a fault; two accounts that nobody could verify are two sides, and customers who move away are one's own loss. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "The buyer sees room to grow. Sales at Corrib, Tarmac's nearest competitor, have halved since 2022 and its main brand is being delisted, according to Van Houten.",
    'some',
    '“Van Houten” is the only source in reach for what is said of a rival.',
  ],
  [
    'The Kenmore Defence Forces said its helicopters had killed 27 of the raiders in the gorge on 6 June. It gave no further details.',
    'some',
    '“The Kenmore Defence Forces” is the only source in reach for the other side’s losses.',
  ],
  [
    'The army said its troops had shot 45 bandits and hit two camps near the lake.',
    'some',
    '“The army” is the only source in reach for the other side’s losses.',
  ],
];

const passed: readonly string[] = [
  "The army said its troops had killed 45 gunmen at the market, while residents said they had buried 17 villagers.\n\nNeither account could be verified. The road has been closed since Friday.\n\nColonel Ibrahim Danjuma, the army's spokesman, said the raid began at dawn. He said 28 gunmen had been killed on the first day.",
  "Tern's profit fell by 9% as the wind blew less and households moved to other suppliers, the company said.",
  'Bus use fell as riders switched to a rival firm, the company said.',
  'Design limits: Although it can be changed, the look is not as wide as that of some competitors.',
  'Loading speed: Some users report slower pages compared with competitors.',
];

describeCheck(interestedSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
