import { interestedSource } from '../../../src/checks/interested-source.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Parties by their introduction, rivals by their name. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    "Sable Tools has a competitor, Durand Industries, in the next town.\n\nAna Kost, the chief executive of Sable, told analysts that Durand's batteries lose a third of their charge within a year.",
    'some',
    '“Ana Kost” is the only source in reach for what is said of a rival.',
  ],
  [
    "Jon Reese, the head of product at Lumo, said tests in Lumo's own laboratory had found that the Vista, made by its rival Orrin, lost track of hands in one gesture out of nine.",
    'some',
    '“Jon Reese” is the only source in reach for what is said of a rival.',
  ],
  [
    'Quay Terminal, which runs the dock, said its own checks were the tightest on the coast. The leak, it said, had come from the neighbouring terminal operated by Lusco, where the inspection of staff was "a formality".',
    'some',
    '“it” is the only source in reach for what is said of a rival.',
  ],
  [
    'Col Yusuf Benamor, an army spokesman, said the town was calm.\n\nGovernment aircraft had since struck Front positions east of the town, killing 140 fighters, Benamor said.',
    'some',
    '“Benamor” is the only source in reach for the other side’s losses.',
  ],
  [
    "The airline's own survey found that passengers of its main competitor, Norfly, waited twice as long for their bags, said Per Dahl, its marketing chief.",
    'some',
    "“The airline's own survey” is the only source in reach for what is said of a rival.",
  ],
  [
    'General Ada Weiss, the head of the northern army, said 300 rebels had been killed in the valley.',
    'some',
    '“General Ada Weiss” is the only source in reach for the other side’s losses.',
  ],
  [
    'A spokesman for the rebels, Omar Dale, said they had destroyed six government tanks and killed 80 soldiers.',
    'some',
    '“A spokesman for the rebels” is the only source in reach for the other side’s losses.',
  ],
  [
    'The army denied firing on the town. "Our guns had no part in it," its spokesman, Colonel Driss Amor, told state television.\n\nFederal aircraft had since struck Front positions east of the town, killing 140 fighters, Amor said.',
    'some',
    '“Amor” is the only source in reach for the other side’s losses.',
  ],
];

const passed: readonly string[] = [
  'Sable Tools has a competitor, Durand Industries, in the next town.\n\nAna Kost, the chief executive of Sable, told analysts that Durand had opened a plant.',
  "Sable Tools has a competitor, Durand Industries, in the next town.\n\nAna Kost, the chief executive of Sable, told analysts that Durand's batteries lose a third of their charge within a year.\n\nA spokesman for Durand said the claim was false.",
  'The Drenovian defence ministry said that its forces had lost nine soldiers to shelling near the village.',
  'The Drenovian defence ministry said that its forces had lost nine soldiers to shelling by Sarvian troops near the village.',
  'Col Yusuf Benamor, an army spokesman, said two of his soldiers had been killed by rebels.',
  'Jon Reese, the head of product at Lumo, said the firm had lost ground to its rival Orrin.',
  'Jon Reese, an analyst at Hart Street, said the Vista, made by Orrin, lost track of hands and was behind its rival.',
  "A test by the consumer magazine Which Way found that the Vista, made by Lumo's rival Orrin, lost track of hands.",
  'The coach said her rivals had never lost at home.',
  'The army denied firing on the town. Eve Hale, a doctor at the hospital, counted the bodies.\n\nThe shelling had killed 140 fighters, Hale said.',
  "Cirro is a layer that sits on top of the market leader, not a rival to it.\n\nThe firm's founder, Jon Reese, said Cirro was not a standalone system.",
];

describeCheck(interestedSource, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
