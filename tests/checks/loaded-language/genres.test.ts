import { loadedLanguage } from '../../../src/checks/loaded-language.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Columns, letters, notices, releases, shops and advice speak for themselves; news with a turn of phrase or a question does not. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The council approved the shameless giveaway on Monday after a long debate. Members said they would publish the vote. “We have nothing to hide,” the chair, Eva Lind, said. Who pays for it was not said. Officials said the money would come from reserves. Residents met in the hall on Tuesday. The clerk said our reporter could see the papers.',
    'weak',
    'The article’s own voice says “shameless”.',
  ],
  [
    'What is the tax?\n\nThe tax is a charge on second homes, the ministry said.\n\nWho pays it?\n\nOwners of about 4,000 houses, according to the statistics office.\n\nWhy now?\n\nThe government said the reckless spending of the last council left a gap of €2m. Its predecessor left a shambles.\n\nWhat happens next?\n\nParliament votes on 3 June, the speaker said.',
    'weak',
    'The article’s own voice says “shambles”.',
  ],
  [
    'To be sure, the figures are old. The agency said it had counted 400 boats in May. Of course, some had left by then, the harbour master said. The inspectors called at two yards. Their grotesque error cost the town a year. Officials said they would count again in June. The mayor said she would read the report. A spokesman declined to comment.',
    'weak',
    'The article’s own voice says “grotesque”.',
  ],
];

const passed: readonly string[] = [
  'The harbour board has spent the summer telling us that its new fees are fair. Let us be honest: they are a farce. Who cares if the big ferries can pay? The small boats cannot, and we should say so. In other words, the board has made up its mind and wants our thanks for it.',
  'To be sure, Governor Lind and her friends do not want to close the schools. Unlike us in the West, the provincial council sees its task as keeping the peace at any price. The campaign to win the parents over has been catastrophic. It is time that somebody said it. The rest of the country looks away, as it always does.',
  'A strike that lasts until spring would be a disastrous gift to the haulage firms. That is, in my view, a misreading of the mood. I predicted long ago that the talks would fail. The union has no plan and the ministry has no money. Reprinted with permission from the Harbour Gazette.',
  'Can we doubt that the bishop meant what he wrote? His letter is a devastating answer to a shameful silence. May God keep him in his place. We have waited years for such words, and we shall not forget them. Must we wait again?',
  'One man who speaks for the fishermen of the bay has praised the poacher for years. It has been ignored by everyone but this writer and his neighbour. His bigoted work hangs in the harbour office. It is time for Holm to be exposed and stripped of his offices. Let us hope the council reads its post.',
  'The editors of this magazine are happy to report that our colleague is back online. We thank all of you who wrote to us. We had no doubt that the ban was a sham. Our readers saw the reckless thing for what it was, and we are proud of them. At this grim hour we need your help: order our new book today.',
  "The republic of Brandt and Lind is history. It is not coming back. Are we to fight a shameless war for other people's borders? Are our sons to guard a desert? Our party cannot pretend that nothing has changed. We chose our road, and we must walk it.",
  'Do any of these gimps know what a farce it looks? No, I have no idea either whether the plan will work. Our only hope, I think, is to hold our nerve. The board wants a second vote.',
  'Readers on the debate.\n\nLetters.\n\nThe speech was a disgraceful show from first to last. It left out the farmers. Ana Lind, Ribe\n\nThe governor gave a fine answer about the roads. Tomas Holm, Esbjerg',
  'FOR IMMEDIATE RELEASE\n\nLindqvist Marine today unveiled its visionary new ferry engine at the harbour fair in Aarhus. The engine burns a third less fuel, the company said.\n\nPress contact: Eva Lind, Lindqvist Marine.',
  'The fearless little lamp for every desk. Free shipping on all orders over €40. Each lamp is hand made in Porto. Add to cart today and it is with you by Friday.',
  'If you buy a second-hand boat, you should look at the hull first. You can tap it with a coin, and you will hear where the wood is soft. Your broker may tell you it is nothing. You may find the result shocking. Take your time, and you save yourself a year of work. Ask for the papers before you pay.',
];

describeCheck(loadedLanguage, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
