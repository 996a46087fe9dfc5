import { arithmetic } from '../../../src/checks/arithmetic.ts';
import { describeCheck } from '../check-tester.ts';

const story =
  'Orvane told 870 of its 6,100 employees on Tuesday that they would go.\n\nThe notices went out at noon.';

/** A share in the headline beside the part and the whole of the story, and figures of the headline that are of something else. */
describeCheck(arithmetic, {
  flags: [
    {
      title: 'Orvane sheds a fifth of its staff',
      text: story,
      signal: 'some',
      says: ['its figures give 14.3%'],
    },
  ],
  passes: [
    { title: 'Orvane sheds a seventh of its staff', text: story },
    {
      title: 'Orvane sheds a fifth of its staff in Leeds',
      text: `${story}\n\nIn Leeds it is 120 of the 600 employees.`,
    },
    {
      title: 'Town passes $214.6M budget',
      text: "The aldermen met on Monday. Spending will be $9.8 million, or 4.8 per cent, higher than this year's $204.8 million.",
    },
  ],
});
