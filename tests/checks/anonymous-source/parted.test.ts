import { anonymousSource } from '../../../src/checks/anonymous-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Sources parted from their verb by a relative clause, and what is conceded in private. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A man who knew the gang, and who would speak only if he was not identified, says they were in Antwerp within two days.',
    'weak',
    'A source without a name: “A man” (reason given: “only if he was not identified”).',
  ],
  [
    'A woman who worked at the plant for ten years, and who did not want her name used, says the valve was never tested.',
    'weak',
    'A source without a name: “A woman” (reason given: “did not want her name used”).',
  ],
  [
    'Two people who were at the meeting, neither of whom would be named, say the vote was fixed.',
    'weak',
    'A source without a name: “Two people” (reason given: “neither of whom would be named”).',
  ],
  [
    'One trader, who would only talk without his name in print, said the price had been agreed beforehand.',
    'weak',
    'A source without a name: “One trader” (reason given: “would only talk without his name”).',
  ],
  [
    'Someone who has seen the draft says the tax will rise.',
    'weak',
    'A source without a name: “Someone” (no reason given).',
  ],
  [
    'Officials privately concede that the target will be missed.',
    'weak',
    'A source without a name: “Officials” (no reason given).',
  ],
  [
    'A former cook, who agreed to speak if her name was left out, says the kitchen had rats.',
    'weak',
    'A source without a name: “A former cook” (reason given: “if her name was left out”).',
  ],
  [
    'According to a person who was in the room, the minister shouted.',
    'some',
    'A source without a name: “a person” (no reason given).',
  ],
];

const passed: readonly string[] = [
  'A man who knew the gang, Iain Petrie, says they were in Antwerp within two days.',
  'A spokesman who gave the figures on Monday says the plant is safe.',
  'A man who was walking his dog on the beach found the bag.',
  'The man who led the inquiry, Jon Reese, says the valve was never tested.',
  'Shane Holt, a security expert who has looked into the theft, said he saw no proof of it.',
  'A woman who lost her home in the fire said she would rebuild it.\n\n"We start on Monday," said Eva Lind, 44.',
  'The club needs someone who knows the game, Holt said.',
];

describeCheck(anonymousSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
