import { loadedLanguage } from '../../../src/checks/loaded-language.ts';
import type { Signal } from '../../../src/domain/finding.ts';
import { describeCheck } from '../check-tester.ts';

/** Deeds and things judged by the noun beside them. */
const flagged: readonly (readonly [text: string, signal: Signal, says: string])[] = [
  [
    'The grant, a shabby sop to the sugar growers, was approved on Monday by 7 votes to 4.',
    'weak',
    'The article’s own voice says “shabby sop”.',
  ],
  [
    'The council passed a craven budget on Monday, by 9 votes to 3.',
    'weak',
    'The article’s own voice says “craven”.',
  ],
  [
    'The minister trotted out the same tired excuses on Tuesday, and the house voted at noon.',
    'weak',
    'The article’s own voice says “trotted out the same”.',
  ],
  [
    'The scheme, a giveaway to landlords dressed up as reform, was announced on Friday.',
    'weak',
    'The article’s own voice uses 2 words that judge: “giveaway to landlords”, “dressed up as reform”.',
  ],
  [
    "The mayor's vanity project opened on Monday, at a cost of £4m.",
    'weak',
    'The article’s own voice says “vanity project”.',
  ],
  [
    "The company's greedy owners took £4m out of the business last year.",
    'weak',
    'The article’s own voice says “greedy”.',
  ],
  [
    'The bill, a shabby handout to the gambling industry, passed on Tuesday.',
    'weak',
    'The article’s own voice says “shabby handout”.',
  ],
  [
    'The committee rubber-stamped the scheme on Monday after a half-hearted debate.',
    'weak',
    'The article’s own voice says “half-hearted”.',
  ],
  [
    'The tax cut is a naked bribe to pensioners. It takes effect in April.',
    'weak',
    'The article’s own voice says “naked bribe”.',
  ],
  [
    'The governor, ever the opportunist, switched sides on Monday.',
    'weak',
    'The article’s own voice says “ever the opportunist”.',
  ],
  [
    'The plan, a blatant power grab by the ministry, goes to parliament in May.',
    'weak',
    'The article’s own voice says “blatant power grab”.',
  ],
  [
    "The board's pitiful response came on Friday, in a letter of two lines.",
    'weak',
    'The article’s own voice says “pitiful”.',
  ],
  [
    'The senator whined about the ruling on Monday.',
    'weak',
    'The article’s own voice says “whined about”.',
  ],
  [
    "The club's hapless directors met on Monday and chose a new coach.",
    'weak',
    'The article’s own voice says “hapless”.',
  ],
  [
    'The report is a whitewash. It runs to 400 pages.',
    'weak',
    'The article’s own voice says “report is a whitewash”.',
  ],
  [
    "The firm's bullying bosses sent out the letters on Friday.",
    'weak',
    'The article’s own voice says “bullying bosses”.',
  ],
  [
    'The tribunal, in a perverse ruling, gave him £4,000.',
    'weak',
    'The article’s own voice says “perverse”.',
  ],
  [
    "The city's pampered elite will get a new opera house in 2027.",
    'weak',
    'The article’s own voice says “pampered elite”.',
  ],
  [
    'The vote on Tuesday was a slap in the face for nurses.',
    'weak',
    'The article’s own voice says “slap in the face for”.',
  ],
  [
    'The president surrounded himself with yes-men, and on Monday he named another.',
    'weak',
    'The article’s own voice says “yes-men”.',
  ],
  [
    'The inspectors produced a toothless report on Friday.',
    'weak',
    'The article’s own voice says “toothless report”.',
  ],
  [
    "The minister's botched reform began on Monday.",
    'weak',
    'The article’s own voice says “botched reform”.',
  ],
  [
    'The shadowy group behind the appeal met in Leeds on Friday.',
    'weak',
    'The article’s own voice says “shadowy group”.',
  ],
  [
    'The tower, a monstrous eyesore, was finished in May.',
    'weak',
    'The article’s own voice says “monstrous eyesore”.',
  ],
  [
    'The subsidy, a shameless gift to the quarry owners, was renewed on Tuesday for ten years.',
    'weak',
    'The article’s own voice says “shameless gift”.',
  ],
  [
    "The minister's feeble excuse came on Monday: the letter had been lost.",
    'weak',
    'The article’s own voice says “feeble excuse”.',
  ],
  [
    'The commission is a toothless talking shop. It has met 14 times since May.',
    'weak',
    'The article’s own voice says “talking shop”.',
  ],
  [
    'The board caved in to the bullies on Thursday and withdrew the book.',
    'weak',
    'The article’s own voice says “caved in to the bullies”.',
  ],
  [
    'The prime minister slunk away from the chamber at 4pm on Tuesday.',
    'weak',
    'The article’s own voice says “slunk”.',
  ],
  [
    "The firm's grasping owners paid themselves £2m in May.",
    'weak',
    'The article’s own voice says “grasping owners”.',
  ],
  [
    'The law is a charter for cheats. It comes into force on 1 June.',
    'weak',
    'The article’s own voice says “charter for cheats”.',
  ],
  [
    "The council's pig-headed refusal to mend the road is now in its third year.",
    'weak',
    'The article’s own voice says “pig-headed”.',
  ],
  [
    'The plan, hare-brained from the start, was dropped on Friday.',
    'weak',
    'The article’s own voice says “hare-brained”.',
  ],
];

const passed: readonly string[] = [
  'The grant, which Ms Lund called a shabby sop to the sugar growers, was approved on Monday.',
  'The council passed the budget on Monday, by 9 votes to 3, after "a craven debate", in Mr Reid\'s words.',
  'The mayor denied that it was a vanity project.',
  'Opponents see the tax cut as a naked bribe to pensioners.',
  'The dog ran naked of its collar into the road.',
  'Critics say the report is a whitewash. It runs to 400 pages.',
  'The walls were given a whitewash in May.',
  'He was charged with bribery and accused of a power grab.',
  'The sop, bread soaked in wine, is served on Sunday.',
  'The film is about a cynical detective.',
  'The drugs bust was botched, the inquiry found.',
  'A slap in the face cost the player a red card.',
  'The magazine gives away a free toy.',
  'The toothless whale, a species of 20 metres, washed up on Monday.',
  'The tower has been called an eyesore.',
  'The union accused the board of a shabby handout to shareholders.',
  'The dog whined at the door.',
  'The council threw out 40 tonnes of wasted food on Monday.',
  'For the unions it was a slap in the face.',
];

describeCheck(loadedLanguage, {
  flags: flagged.map(([text, signal, says]) => ({ text, signal, says: [says] })),
  passes: passed,
});
