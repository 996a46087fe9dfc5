import { headlineMismatch } from '../../../src/checks/headline-mismatch.ts';
import { describeCheck } from '../check-tester.ts';

/** A headline is compared with a whole story. */
const rest =
  '\n\nOfficials spoke to reporters outside the building.\n\nMore details are expected later in the week.\n\nLocal people gathered to hear the news.';

/** Headlines against the sentence that tells them again. */
describeCheck(headlineMismatch, {
  flags: [
    {
      title: 'Flood leaves 340 homeless',
      text:
        'A flood has left 430 people homeless in the valley, the council said.\n\nRescue teams worked through the night.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Factory to create 250 jobs',
      text:
        'A factory that will employ 205 people is to be built in Harwick.\n\nWork starts in May.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'School meals pilot cut absence by half',
      text:
        'A pilot reduced absence by a third, according to figures released by the council on Wednesday.\n\nThe rate fell.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Three arrested after bank raid',
      text:
        'Two men have been arrested after a raid on a bank in Leeds.\n\nThey are being held.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Minister quits over leak',
      text:
        'The minister has refused to resign over the leak, saying she had done nothing wrong.\n\n"I am staying," she said.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Coffee prevents dementia, study finds',
      text:
        'People who drink coffee may be less likely to develop dementia, a study suggests.\n\nThe authors said that they could not show cause.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Profit doubles at Norvik',
      text: 'Norvik said profit rose 40% last year.\n\nSales were flat.' + rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Unemployment rises to 4.7%',
      text:
        'Unemployment fell to 4.7% in June from 4.9% in May, the statistics office said.\n\nIt is the third fall in a row.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Flood leaves 340 homeless',
      text:
        'A flood has left 430 people homeless in the valley, the council said.\n\nRescue teams worked through the night.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Factory to create 250 jobs',
      text:
        'A factory that will employ 205 people is to be built in Harwick.\n\nWork starts in May.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'School meals pilot cut absence by half',
      text:
        'A pilot reduced absence by a third, according to figures released by the council on Wednesday.\n\nThe rate fell.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Three arrested after bank raid',
      text:
        'Two men have been arrested after a raid on a bank in Leeds.\n\nThey are being held.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Minister quits over leak',
      text:
        'The minister has refused to resign over the leak, saying she had done nothing wrong.\n\n"I am staying," she said.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Coffee prevents dementia, study finds',
      text:
        'People who drink coffee may be less likely to develop dementia, a study suggests.\n\nThe authors said that they could not show cause.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Profit doubles at Norvik',
      text: 'Norvik said profit rose 40% last year.\n\nSales were flat.' + rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Unemployment rises to 4.7%',
      text:
        'Unemployment fell to 4.7% in June from 4.9% in May, the statistics office said.\n\nIt is the third fall in a row.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Two killed in hotel blaze',
      text:
        'Three people died when fire swept through a hotel in the old town early on Sunday.\n\n"It spread so fast," said Ana Ruiz, a guest.\n\nFirefighters from four stations fought the blaze.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Council backs £4m library',
      text:
        'Councillors voted on Tuesday to build a £3.2m library on the site of the old baths.\n\nWork starts in May.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Teacher jailed for 12 years',
      text:
        'A former teacher has been jailed for eight years for abusing pupils at a boarding school.\n\nJudge Ann Pike said he had shown no remorse.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Inflation falls to 2.1%',
      text:
        'Inflation rose to 2.1% in May from 1.9% in April, official figures show.\n\nFood prices drove the increase.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Rovers beat Albion 3-1',
      text:
        'Rovers beat Albion 2-1 on Saturday to go top of the table.\n\nLena Fossum scored both goals.\n\nAlbion pulled one back late on.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Mayor resigns over expenses',
      text:
        'The mayor has apologised for her expenses but said on Monday that she would not resign.\n\n"I have a job to finish," she said.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Ban on e-scooters approved',
      text:
        'Councillors have rejected a ban on e-scooters by 14 votes to nine.\n\nCampaigners said they would try again.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Police arrest mayor',
      text:
        'Police have questioned the mayor about missing funds but have made no arrests.\n\nThe mayor denies wrongdoing.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Thousands march against dam',
      text:
        'About 400 people marched through the capital on Saturday against the dam, police said.\n\nThe protest was peaceful.' +
        rest,
      says: [/[Hh]eadline/],
    },
    {
      title: 'Half of teachers plan to quit',
      text:
        'Nearly a third of teachers plan to leave the profession within five years, a survey by the union has found.\n\nWorkload was the reason most gave.' +
        rest,
      says: [/[Hh]eadline/],
    },
  ],
  passes: [
    {
      title: 'Factory to create 200 jobs',
      text:
        'A factory that will employ 205 people is to be built in Harwick.\n\nWork starts in May.' +
        rest,
    },
    {
      title: 'Three arrested after bank raid',
      text:
        'Two men and a woman have been arrested after a raid on a bank in Leeds.\n\nThey are being held.' +
        rest,
    },
    {
      title: 'Storm to hit Scotland on Saturday',
      text:
        'A storm is expected to reach Scotland on Saturday, forecasters say.\n\nWinds of 70mph are likely.' +
        rest,
    },
    {
      title: 'Factory to create 200 jobs',
      text:
        'A factory that will employ 205 people is to be built in Harwick.\n\nWork starts in May.' +
        rest,
    },
    {
      title: 'Three arrested after bank raid',
      text:
        'Two men and a woman have been arrested after a raid on a bank in Leeds.\n\nThey are being held.' +
        rest,
    },
    {
      title: 'Storm to hit Scotland on Saturday',
      text:
        'A storm is expected to reach Scotland on Saturday, forecasters say.\n\nWinds of 70mph are likely.' +
        rest,
    },
    {
      title: 'Rovers beat Albion 2-1',
      text:
        'Rovers beat Albion 2-1 on Saturday to go top of the table.\n\nLena Fossum scored both goals.\n\nAlbion pulled one back late on.' +
        rest,
    },
    {
      title: 'Ban on e-scooters rejected',
      text:
        'Councillors have rejected a ban on e-scooters by 14 votes to nine.\n\nCampaigners said they would try again.' +
        rest,
    },
  ],
});
