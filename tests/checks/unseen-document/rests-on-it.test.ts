import { unseenDocument } from '../../../src/checks/unseen-document.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** The paper must be what a claim rests on, not what the story is about; and whoever has it must be missing. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Internal documents show that the dam was never tested.',
    'some',
    'Readers cannot see “Internal documents”, and nobody named answers for having read it.',
  ],
  [
    'The dam was never tested, according to a confidential memo.',
    'some',
    'Readers cannot see “confidential memo”, and nobody named answers for having read it.',
  ],
  [
    'The Harbour Echo has obtained a confidential letter that says the dam was never tested.',
    'weak',
    'Readers cannot see “confidential letter”; The Harbour Echo has it.',
  ],
  [
    'The Courier, citing internal documents, reported that the dam was never tested.',
    'weak',
    'Readers cannot see “internal documents”; The Courier has it.',
  ],
  [
    'A letter from the Dock Society obtained by The Harbour Press warns that the name may not be used.',
    'weak',
    'Readers cannot see “letter from the Dock Society obtained by The Harbour Press”; The Harbour Press has it.',
  ],
  [
    'A leaked assessment puts the cost at £40m.',
    'some',
    'Readers cannot see “leaked assessment”, and nobody named answers for having read it.',
  ],
];

const passed: readonly string[] = [
  'Prosecutors accuse the clerk of publishing secret documents about the dam.',
  'The agency does not want to show the public its long-secret records of the flood.',
  'The minister said she would reject any classified briefing on the findings of the dam panel.',
  'Judge Maier has submitted a confidential report to the king, his office said.',
  'The final report has not yet been released, although Ms Lind said she could tell more next week.',
  "The inquiry into classified papers found on the deputy's laptop goes on, the court said.",
  'The state tax chief says an internal review shows that nobody in her office released the forms.',
  'A series of messages Holm provided to lawmakers showed talks between him and the builder.',
  '“We are leaving,” Ana Ruiz, chair of the fund, said in a statement provided to the Harbour Echo.',
  'The mayor spoke for about two minutes, with her son beside her, according to a video obtained by the Harbour Echo.',
  'Holm first said there was nothing secret on the private email that he had used while abroad.',
  'The office said it has classified 22 letters as secret and will not show them.',
  'The judge ordered the release of internal documents that showed how the school pressed its pupils.',
  'The party lost its chair after leaked emails showed staff favouring one side. WikiLeaks posted them in July.',
];

describeCheck(unseenDocument, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
