import { vagueAttribution } from '../../../src/checks/vague-attribution.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A crowd in passing names nobody either; a crowd whose member is named at once, an old tale, a premise and another's words do not count. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'Ministers have little time to save a deal many consider to be dead.',
    'weak',
    'No one in particular stands behind “many consider”.',
  ],
  [
    'She could overshadow him, as many Democrats believe Holm did in May.',
    'weak',
    'No one in particular stands behind “as many Democrats believe”.',
  ],
  [
    'Even then, others insist, the show will be hard to beat.',
    'weak',
    'No one in particular stands behind “others insist”.',
  ],
  [
    "Ryder's support for Holm, many think, is only a matter of time.",
    'weak',
    'No one in particular stands behind “many think”.',
  ],
  [
    'It’s been reported that the fever has been carried by goats and dogs.',
    'weak',
    'No one in particular stands behind “It’s been reported that”.',
  ],
  [
    'There’s a sense among some that he might be winning the north.',
    'weak',
    'No one in particular stands behind “There’s a sense among some that”.',
  ],
  [
    'The trouble, as any clear-eyed observer of the process recognizes, is that the town checks itself.',
    'weak',
    'No one in particular stands behind “as any clear-eyed observer of the process…”.',
  ],
  [
    'They passed a tunnel where, it is said, local men once fired at workers arriving by train.',
    'weak',
    'No one in particular stands behind “it is said”.',
  ],
  [
    'Ms Mark, who leaves office in May, has been rumored to be seeking a post in the new government.',
    'weak',
    'No one in particular stands behind “has been rumored to”.',
  ],
  [
    'A torn sheet lay on the desk, which caused some to speculate that it was a last letter.',
    'weak',
    'No one in particular stands behind “caused some to speculate”.',
  ],
  [
    'It is widely felt in the valley that the council had made up its mind by spring.',
    'weak',
    'No one in particular stands behind “It is widely felt in the valley that”.',
  ],
  [
    'While critics argue that swaps invite more kidnaps, the president calls them fair.',
    'weak',
    'No one in particular stands behind “critics argue”.',
  ],
];

const passed: readonly string[] = [
  'Lund is widely considered the birthplace of the fish pie, and a stall there sells it still.',
  'The first pie is believed to have been sold at a fair in the 15th century.',
  'The fever is believed to have originated in the hills and to have come by ship.',
  "Anti-toll activists said they fear the council will sign the deal during the summer recess.\n\nRoads for All, a drivers' group that backed Holm, began a petition on Wednesday.",
  'Ms Brand gave $2,700 to the campaign, raising eyebrows at the Treasury and among lenders.',
  'The Lund study found that the mass could be cut by a third. Crew would sleep in small pods. The assumption was that a drug would be given to all.',
  'According to the petition on behalf of Steven Hammer:\n\nThe case is viewed by many in the valley as a miscarriage of justice.',
  'Weir allegedly sent photos to another woman, the Harbour Post reported. One of them shows his dog.\n\nThe woman has reportedly been chatting with him since January.',
  'While critics argue that swaps invite more kidnaps, the president calls them fair.\n\nThe deal was signed in May.\n\nSenator Ted Kruse and two other rivals of the president criticized the trade.',
  "Rombach's lawyers said he was held despite a letter from the office.",
  'Defense lawyers have said that the five adults were within their rights.',
  'The minister has ignored others who have respectfully questioned his plan.',
  'The hunt included voices who described themselves as free.',
  'Somebody might want to be asking a few questions about these things too.',
  'My own feeling is that there is a great deal of luck in it.',
  'The poll has a margin of error of 3 points. Supporters of Ms Holm say by 55%-41% that the pier should close.',
  'But many people at his rallies agreed with Mr Holm on the issue.',
  'These odd replies to serious questions of great import have raised dust.',
  'Indeed, it was understood, as the Harbour Post said, that the trip was meant as an apology.',
  'Your Majesty, this spreads a growing unease among the faithful.',
  'How they do that is a matter of debate within her team.',
  'The mayors met on Monday. Several said they would rather have block grants.',
  'Experts say the reef is dying.\n\n“It has lost a third of its coral. We have measured it,” said Tomas Berg, who leads the reef survey at Hull.',
];

describeCheck(vagueAttribution, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
