import { foreignText } from '../../src/checks/foreign-text.ts';
import { describeCheck } from './check-tester.ts';

/** A short story to put things under. */
const story = [
  'The harbour board voted on Monday to dredge the inner basin before the autumn storms arrive.',
  'Ana Ruiz, who chairs the board, said the work would take eleven weeks and cost £2.1m.',
  'The ferry to the outer islands will leave from the east quay until the work is done.',
].join('\n\n');

function ending(line: string): string {
  return `${story}\n\n${line}`;
}

describeCheck(foreignText, {
  flags: [
    {
      text: ending('Overnight closure of Fenwick Bridge to last until spring, council says'),
      says: ['headline of another story'],
      signal: 'some',
    },
    {
      text: ending('Goalkeeper Signs New Contract After Cup Final Heroics'),
      says: [['headline of another story', 'Goalkeeper']],
      signal: 'strong',
    },
    {
      text: ending('Goalkeeper signs new contract after cup final'),
      says: ['headline of another story'],
      signal: 'some',
    },
    {
      text: ending(
        'Royal Baby Photos Delight Fans After Surprise Palace Garden Party\n\nThe board will meet again in May, and the work begins in June.',
      ),
      says: ['A line reads like the headline'],
      signal: 'some',
    },
    {
      text: ending('Read more: How the islands vote'),
      says: ['advertises other pages'],
      signal: 'weak',
    },
    {
      text: ending('Sign up for our newsletter to get the best stories every morning.'),
      says: ['advertises'],
    },
    {
      text: `${story.replace('\n\n', '\n\nAdvertisement\n\n')}\n\nRelated: Storm season in pictures`,
      says: [['Advertisement', 'Related: Storm season']],
    },
    {
      text: ending(
        'We use cookies to improve your visit. Accept all cookies or manage your choices.',
      ),
      says: ['cookie or consent notice'],
      signal: 'some',
    },
    {
      text: ending('The board will meet again in October, when it is expected to decide on the'),
      says: ['after “is expected to decide on the”'],
      signal: 'strong',
    },
    {
      text: ending(
        'The board meets again in October. It will then look at the plan for a second quay next to the old customs house',
      ),
      says: ['stops in mid-sentence'],
      signal: 'some',
    },
  ],
  passes: [
    'The board closed six berths on Monday. It said that ferries would call at Holm instead.\n\nPassengers were told by letter that the fares would stay as they are.\n\nThe ferries carry timber and cars to the islands, and the crews live on board.\n\nThe harbour reopens in May, when the new cranes are in place.\n\nArticle posted with permission from Pamela Holt',
    story,
    ending('Correction: An earlier version of this article gave the wrong cost of the work.'),
    ending('Ana Lind is a staff writer who covers the coast'),
    ending('Reporting by Olof Brandt in Lund; editing by Marta Hale'),
    ending('By Olof Brandt, Staff Writer'),
    ending('Contact: harbour board, East Quay 4, telephone 555 0134'),
    ending('Harbour Board Votes to Dredge Inner Basin Before Autumn Storms'),
    ending('LUND, 3 March (Coast News) – The board will publish its timetable on Friday.'),
    ending('“We had hoped for spring,” she said.'),
    ending('This article was first published in the spring issue of the harbour review'),
    ending('Photograph: Olof Brandt/Coast News'),
    ending('Readers should read more: the board says its minutes explain the rest of the plan.'),
    'The law says that sites may set cookies only after a visitor agrees, the court ruled.',
  ],
});
