import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** A headline is compared with a whole story. */
const rest =
  '\n\nOfficials spoke to reporters outside the building.\n\nMore details are expected later in the week.\n\nLocal people gathered to hear the news.';

/** Headlines against the sentence that tells them again. */
const flagged: readonly (readonly [title: string, text: string, signal: Signal, says: string])[] = [
  [
    'Flood leaves 340 homeless',
    'A flood has left 430 people homeless in the valley, the council said.\n\nRescue teams worked through the night.',
    'strong',
    'The headline says “340”; the body says “430”.',
  ],
  [
    'Factory to create 250 jobs',
    'A factory that will employ 205 people is to be built in Harwick.\n\nWork starts in May.',
    'strong',
    'The headline says “250”; the body says “205”.',
  ],
  [
    'School meals pilot cut absence by half',
    'A pilot reduced absence by a third, according to figures released by the council on Wednesday.\n\nThe rate fell.',
    'some',
    'The headline says “half”; the body says “a third”.',
  ],
  [
    'Three arrested after bank raid',
    'Two men have been arrested after a raid on a bank in Leeds.\n\nThey are being held.',
    'strong',
    'The headline says “Three”; the body says “Two”.',
  ],
  [
    'Minister quits over leak',
    'The minister has refused to resign over the leak, saying she had done nothing wrong.\n\n"I am staying," she said.',
    'strong',
    'The headline says “Minister quits over leak”; the body says “refused to resign”.',
  ],
  [
    'Coffee prevents dementia, study finds',
    'People who drink coffee may be less likely to develop dementia, a study suggests.\n\nThe authors said that they could not show cause.',
    'some',
    'The headline states flatly what the body hedges with “may”.',
  ],
  [
    'Profit doubles at Norvik',
    'Norvik said profit rose 40% last year.\n\nSales were flat.',
    'some',
    'The headline says “doubles”; the body says “40%”.',
  ],
  [
    'Unemployment rises to 4.7%',
    'Unemployment fell to 4.7% in June from 4.9% in May, the statistics office said.\n\nIt is the third fall in a row.',
    'strong',
    'The headline says “Unemployment rises to 4.7%”; the body says “fell”.',
  ],
  [
    'Two killed in hotel blaze',
    'Three people died when fire swept through a hotel in the old town early on Sunday.\n\n"It spread so fast," said Ana Ruiz, a guest.\n\nFirefighters from four stations fought the blaze.',
    'strong',
    'The headline says “Two”; the body says “Three”.',
  ],
  [
    'Council backs £4m library',
    'Councillors voted on Tuesday to build a £3.2m library on the site of the old baths.\n\nWork starts in May.',
    'strong',
    'The headline says “£4m”; the body says “£3.2m”.',
  ],
  [
    'Teacher jailed for 12 years',
    'A former teacher has been jailed for eight years for abusing pupils at a boarding school.\n\nJudge Ann Pike said he had shown no remorse.',
    'strong',
    'The headline says “12 years”; the body says “eight years”.',
  ],
  [
    'Inflation falls to 2.1%',
    'Inflation rose to 2.1% in May from 1.9% in April, official figures show.\n\nFood prices drove the increase.',
    'strong',
    'The headline says “Inflation falls to 2.1%”; the body says “rose”.',
  ],
  [
    'Rovers beat Albion 3-1',
    'Rovers beat Albion 2-1 on Saturday to go top of the table.\n\nLena Fossum scored both goals.\n\nAlbion pulled one back late on.',
    'strong',
    'The headline says “3-1”; the body says “2-1”.',
  ],
  [
    'Mayor resigns over expenses',
    'The mayor has apologised for her expenses but said on Monday that she would not resign.\n\n"I have a job to finish," she said.',
    'strong',
    'The headline says “Mayor resigns over expenses”; the body says “not resign”.',
  ],
  [
    'Ban on e-scooters approved',
    'Councillors have rejected a ban on e-scooters by 14 votes to nine.\n\nCampaigners said they would try again.',
    'strong',
    'The headline says “Ban on e-scooters approved”; the body says “rejected”.',
  ],
  [
    'Police arrest mayor',
    'Police have questioned the mayor about missing funds but have made no arrests.\n\nThe mayor denies wrongdoing.',
    'strong',
    'The headline says “Police arrest mayor”; the body says “no arrests”.',
  ],
  [
    'Thousands march against dam',
    'About 400 people marched through the capital on Saturday against the dam, police said.\n\nThe protest was peaceful.',
    'some',
    'The headline says “Thousands”; the body says “400”.',
  ],
  [
    'Half of teachers plan to quit',
    'Nearly a third of teachers plan to leave the profession within five years, a survey by the union has found.\n\nWorkload was the reason most gave.',
    'some',
    'The headline says “Half”; the body says “a third”.',
  ],
];

const passed: readonly (readonly [title: string, text: string])[] = [
  [
    'Factory to create 200 jobs',
    'A factory that will employ 205 people is to be built in Harwick.\n\nWork starts in May.',
  ],
  [
    'Three arrested after bank raid',
    'Two men and a woman have been arrested after a raid on a bank in Leeds.\n\nThey are being held.',
  ],
  [
    'Storm to hit Scotland on Saturday',
    'A storm is expected to reach Scotland on Saturday, forecasters say.\n\nWinds of 70mph are likely.',
  ],
  [
    'Rovers beat Albion 2-1',
    'Rovers beat Albion 2-1 on Saturday to go top of the table.\n\nLena Fossum scored both goals.\n\nAlbion pulled one back late on.',
  ],
  [
    'Ban on e-scooters rejected',
    'Councillors have rejected a ban on e-scooters by 14 votes to nine.\n\nCampaigners said they would try again.',
  ],
];

describeCheck(headlineMismatch, {
  flags: flagged.map(([title, text, signal, says]) => ({
    title,
    text: text + rest,
    signal,
    says: [says],
  })),
  passes: passed.map(([title, text]) => ({ title, text: text + rest })),
});
