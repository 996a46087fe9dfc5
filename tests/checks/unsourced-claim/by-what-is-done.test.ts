import { unsourcedClaim } from '../../../src/checks/unsourced-claim.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Charges by what is done: to know, to hide, to let harm happen, by those who answer for something. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The ferry line asked riders for patience.\n\nIts directors knew for three winters that the hull plates were thinning.\n\nThe line sails six times a day, and a return costs 14 euros.',
    'some',
    'In the article’s own voice, with no source in reach: “knew for three winters that”.',
  ],
  [
    'The home is to close in May.\n\nSeven patients lost their lives because the alarm was switched off at night.\n\nThe home has 60 beds.',
    'some',
    'In the article’s own voice, with no source in reach: “lost their lives because the alarm was switched”.',
  ],
  [
    'Voters will decide in May.\n\nThe county kept the true cost of the bridge from taxpayers until after the vote.\n\nThe span is 400 metres long.',
    'some',
    'In the article’s own voice, with no source in reach: “kept the true cost of the bridge from taxpayers”.',
  ],
  [
    'The head of finance told the meeting of a deficit.\n\nThe district hid its size from voters before the last ballot. The tax failed by 800 votes, according to the elections board.',
    'some',
    'In the article’s own voice, with no source in reach: “hid its size from voters”.',
  ],
  [
    'The mill employs 90 people.\n\nIts owners let untreated dye run into the creek for ten years.\n\nA footpath follows the bank.',
    'some',
    'In the article’s own voice, with no source in reach: “let untreated dye run into the creek for ten years”.',
  ],
  [
    'The airline carries 2m people a year.\n\nManagers pressed pilots to fly when they were too tired.\n\nFares start at 40 dollars.',
    'some',
    'In the article’s own voice, with no source in reach: “pressed pilots to fly when they were too tired”.',
  ],
  [
    'The garrison is being rebuilt.\n\nOfficers sold fuel meant for the ambulances.\n\nThe road to the base is closed.',
    'some',
    'In the article’s own voice, with no source in reach: “sold fuel meant for”.',
  ],
  [
    'The run-off from the tip killed every fish in the Alder.\n\nThe company denies it and the agency is still testing the water.\n\nThe river rises in the hills.',
    'some',
    'In the article’s own voice, with no source in reach: “run-off from the tip killed”.',
  ],
  [
    "The minister gave the contract to her brother-in-law's firm in return for a flat.\n\nThe ministry has 300 staff.",
    'some',
    "In the article’s own voice, with no source in reach: “gave the contract to her brother-in-law's firm in return for a flat”.",
  ],
  [
    'Two people died on the roads.\n\nKilroe County Council was warned again and again about the bend and did nothing.\n\nThe road was built in 1961.',
    'some',
    'In the article’s own voice, with no source in reach: “was warned again and again about the bend and did nothing”.',
  ],
  [
    'The list at Elder Court, a home for 90, showed four nurses on duty.\n\nAt least five residents died because nobody came to them in time.\n\nThe home has a garden.',
    'some',
    'In the article’s own voice, with no source in reach: “died because nobody”.',
  ],
];

const passed: readonly string[] = [
  'The inquiry found that its directors knew for three winters that the hull plates were thinning.',
  'The head was jailed in May for fraud.\n\nShe knew for two years that marks were being changed.\n\nExams begin in June.',
  'Its coach knew for weeks that the striker was hurt.\n\nRovers play at home on Sunday.',
  'Two climbers died because nobody could reach them in the storm.\n\nThe hut stands at 2,000 metres.',
  'Prosecutors laid out their case.\n\nOfficers sold fuel meant for the ambulances.\n\nThe trial goes on.',
  'The mayor hid the eggs from the children in the park.\n\nThe hunt began at ten.',
  "The auditor's report, published on Monday, lists three faults.\n\nThe county kept the cost of the bridge from taxpayers until after the vote.",
  'The cold killed every fish in the pond.\n\nIt was the hardest winter since 1991.',
  'The film is long.\n\nIn the last scene the hero is tortured in a cellar.',
  'The plan was to win a vote while the church is looking the other way.',
  'The town is poor.\n\nThe price is paid in abused children.',
  'The trust runs four hospitals.\n\nIt ignored nurses who told it that the pumps were failing. "They laughed at us," Ana Holt, who worked there, said.',
];

describeCheck(unsourcedClaim, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
