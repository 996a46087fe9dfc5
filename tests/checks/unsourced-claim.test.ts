import { unsourcedClaim } from '../../src/checks/unsourced-claim.ts';
import { describeCheck } from './check-tester.ts';

describeCheck(unsourcedClaim, {
  flags: [
    { text: 'The plant poisoned the river for a decade.', says: ['“poisoned”'], signal: 'some' },
    {
      text: 'Brandt Lines deliberately dumped waste off the coast. It owns nine ships.',
      says: ['No source', '“deliberately dumped'].slice(1),
    },
    {
      text: 'The harbour smells of tar in summer.\n\nThe foundation laundered money for its owners.\n\nIts garden is open on Sundays.',
      says: ['“laundered”'],
    },
    {
      text: 'The council met on Monday, the clerk said.\n\nThe chemical company upstream has poisoned the river for 30 years.\n\nA vote is due in May, she said.',
      says: ['“poisoned”'],
    },
    {
      text: 'The ward opened in May.\n\nPatients have died as a result of the shortage.\n\nThe trust said the ward would stay open.',
      says: ['died as a result'],
    },
    {
      text: 'The river is clean again, said Eva Lind, who lives beside it.\n\nThe plant had poisoned the river for 30 years.\n\nA path was opened on Monday.',
      says: ['poisoned'],
    },
    {
      text: 'The council has been quietly running the pool into the ground for a decade. Tiles have come loose.',
      says: ['into the ground'],
    },
    {
      text: 'The company has misled its investors at least three times. It first promised cells for 2021.',
      says: ['misled its investors'],
    },
    {
      text: 'In his last job, in Lund, he buried a report on cracked wheels.',
      says: ['buried a report'],
    },
    { text: 'The board turned a blind eye.', says: ['blind eye'] },
    { text: 'The governor took bribes from the builders.', says: ['took bribes'] },
  ],
  passes: [
    'The county inquiry looked at the river in May.\n\nThe company has poisoned the river for 30 years.',

    'The plant poisoned the river for a decade, a county inquiry found.',
    'The plant poisoned the river for a decade. The county inquiry says it knew.',
    'Hale was convicted in May. He had embezzled £3m.',
    '“They poisoned the river,” Ruiz said.',
    'Ruiz says the plant poisoned the river.',
    'The company allegedly bribed two officials.',
    'Coffee causes cancer in rats, it was long believed.',
    'The emperor poisoned his brother in the spring.',
    'Rain fell on the town for a week, and the match ended 2–1.',
    'In the film, the banker has defrauded his clients.',
    'Prosecutors charged two men. They had laundered money through a bakery.',
    'A man was jailed on Monday for fraud.\n\nHale, 52, pocketed the difference and spent it on cars.',
    'The inquiry found that the board turned a blind eye.',
    'The storm has claimed three lives, officials said.',
    'She made her children sick with laughter, and the fire destroyed three houses.',
    'The council opposed the bill because it diverted funding from other schools.',
  ],
});
