import { unsourcedClaim } from '../../../src/checks/unsourced-claim.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Money taken for what was never given, and what people were owed refused; a lead that tells of another matter settles nothing. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The commission will meet again in May.\n\nThe company has for years billed farmers for power they never received.\n\nFarm links number 950,000.',
    'some',
    'In the article’s own voice, with no source in reach: “billed farmers for power they never received”.',
  ],
  [
    'The clinic runs a walking group. State insurers have for years turned down valid claims for therapy that they knew they had to pay.\n\nThe team wants a trial.',
    'some',
    'In the article’s own voice, with no source in reach: “turned down valid claims”.',
  ],
  [
    'The Dalmore Trust has charged tenants for repairs that were never done.\n\nIt owns 300 flats.',
    'some',
    'In the article’s own voice, with no source in reach: “charged tenants for repairs that were never done”.',
  ],
  [
    'The bus firm opened in 1990.\n\nIts managers charged pupils for passes they never used.',
    'some',
    'In the article’s own voice, with no source in reach: “charged pupils for passes they never used”.',
  ],
  [
    'The agency has denied hundreds of legitimate benefit claims since spring.\n\nIt has 40 staff.',
    'some',
    'In the article’s own voice, with no source in reach: “denied hundreds of legitimate benefit claims”.',
  ],
];

const passed: readonly string[] = [
  'The company has for years billed farmers for power they never received, the regulator found in May.',
  'The insurer turned down valid claims, a court ruled.',
  'The shop charged her for a coat she never received. She says it has since paid her back.',
  'The agency denied invalid benefit claims worth £3m.',
];

describeCheck(unsourcedClaim, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
