import { unsourcedClaim } from '../../../src/checks/unsourced-claim.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Work billed and never done, warnings brushed aside. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Ministers want fewer partners. For years, the consultants who drew up the schemes have billed the state for work that was never done.',
    'some',
    'In the article’s own voice, with no source in reach: “billed the state for work that was never done”.',
  ],
  [
    'The slide came at noon.\n\nThe guides had ignored two written warnings pinned up that morning in the hut.\n\nSnow fell again at night.',
    'some',
    'In the article’s own voice, with no source in reach: “ignored two written warnings”.',
  ],
  [
    'The wall failed at noon. The agency brushed aside repeated warnings that it was too low.',
    'some',
    'In the article’s own voice, with no source in reach: “brushed aside repeated warnings”.',
  ],
  [
    'The clinic opened in 2015. Its doctors have charged insurers for operations that never took place.',
    'some',
    'In the article’s own voice, with no source in reach: “charged insurers for operations that never took place”.',
  ],
  [
    'The home has 40 beds. Its managers knew that the alarms did not work and left them as they were.',
    'some',
    'In the article’s own voice, with no source in reach: “knew that the alarms did not work and left”.',
  ],
  [
    'The firm has 300 drivers. It has been paying inspectors to pass lorries with bald tyres.',
    'some',
    'In the article’s own voice, with no source in reach: “paying inspectors to”.',
  ],
];

const passed: readonly string[] = [
  'The auditor looked at 40 invoices. The consultants had billed the state for work that was never done.',
  'The guides had ignored two written warnings, the police said.',
  'The driver ignored a red light, prosecutors say.',
  'She ignored the warnings of her friends and bought the boat.',
  'The firm has billed the council for 400 hours this year.',
  'He knew that the alarm did not work and called a mechanic.',
  'The plague broke out in August. So far it has claimed 57 lives and infected 680 people.',
];

describeCheck(unsourcedClaim, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
