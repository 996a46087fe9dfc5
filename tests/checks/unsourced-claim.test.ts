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
  ],
});
