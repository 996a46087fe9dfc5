import { unseenDocument } from '../../../src/checks/unseen-document.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Papers that go round among a few. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'A confidential tally that is passed from hand to hand among a few teachers puts the number of absences at 900.',
    'some',
    'Readers cannot see “confidential tally”, and nobody named answers for having read it.',
  ],
  [
    'Draft papers circulating among a handful of lobbyists set the levy at 4%.',
    'some',
    'Readers cannot see “Draft papers circulating among”, and nobody named answers for having read it.',
  ],
  [
    'Private planning notes that have made their way to some campaigners put the target at 200 homes.',
    'some',
    'Readers cannot see “Private planning notes”, and nobody named answers for having read it.',
  ],
  [
    'Internal planning memos that have circulated among a few advocates set a goal of 150 arrests at the plant, well above the number made.',
    'some',
    'Readers cannot see “Internal planning memos”, and nobody named answers for having read it.',
  ],
  [
    'Confidential survey findings, passed around by a handful of people inside the association, put the number of homes needing new fans far above anything that has been made public.',
    'some',
    'Readers cannot see “Confidential survey findings”, and nobody named answers for having read it.',
  ],
];

const passed: readonly string[] = [
  'A tally published by the ministry puts the number of absences at 900.',
  'The letters were passed on to the police, who set a date for the hearing.',
  'The findings were passed to the court, which set the trial for May.',
  'Papers were passed round the table and the council set a date.',
];

describeCheck(unseenDocument, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
