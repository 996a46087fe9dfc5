import { foreignText } from '../../../src/checks/foreign-text.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A line of a listing, and a headline of the present with what came of it, in the middle of another story. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The council will vote on the plan in May at its meeting in the hall.\n\nThe plan would close two schools in the north of the town.\n\nDoors open at 7 p.m. and tickets cost £12, £8 for children.\n\nParents said that they had not been asked about it.\n\nThe chair said that the rolls had been falling for years.\n\nA report is due in June from the officers.',
    'weak',
    'Text that advertises other pages or services stands in the story’s text.',
  ],
  [
    'The outage began at noon after a fire at a substation.\n\nCrews are at work in three towns along the coast today.\n\nRovers rally past Kings in shootout to climb into third\n\nThe utility hopes to have the power back by six this evening.\n\nSchools are closed until the end of the week.',
    'some',
    'A line reads like the headline of another story: none of its subject comes up in this one.',
  ],
];

const passed: readonly string[] = [
  'The council will vote on the plan for the theatre in May at its meeting.\n\nThe plan would close two stages in the north of the town.\n\nTickets for the last play are £12, £8 for children.\n\nThe cast said that they had not been asked about it.\n\nThe chair said that audiences had been falling for years.\n\nA report is due in June.',
  'The outage began at noon after a fire at a substation.\n\nCrews are at work in three towns along the coast today.\n\nWorkers clear fallen trees near the depot outside Hartwell\n\nThe utility hopes to have the power back by six this evening.\n\nSchools are closed until the end of the week in the towns.',
  'The outage began at noon after a fire at a substation.\n\nCrews are at work in three towns along the coast today.\n\nShe was pictured in Myanmar shortly before Christmas dinner\n\nThe utility hopes to have the power back by six this evening.\n\nSchools are closed until the end of the week.',
];

describeCheck(foreignText, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
