/** Words that weigh rather than report; wider than the loaded ones, and no flag of their own. */
const weighing = (
  'absurd absurdity addictive admirable agenda alarming alas amazing annoying appalling arrogant ' +
  'astonishing atrocious awesome awful awkward bad beautiful beautifully best better bizarre bland ' +
  'bleak blind bloated bold boring bother bourgeois brave brilliant broken brutal bureaucrats ' +
  'calamity capitalism capitalist catastrophe catastrophic charm charming cheap clever cling ' +
  'clinging clumsy comfortable compelling contempt convenient corrupt courage cowardly crazy cruel ' +
  'crumbling cynical damn dangerous dare deadly dear decay deceit decent decline delicious delight ' +
  'delightful demented demonise demonize depressing desperate desperately devastating dire dirty ' +
  'disappointing disaster disastrous disgrace disgraceful disgusting dismal disturbing dogma doom ' +
  'doubt dreadful dream dubious dull dysfunctional easy effective elegant elite elites ' +
  'embarrassing empty enjoy enormous essential establishment evil excellent exciting exploit ' +
  'exploitation extraordinary extreme fail failing fails failure fair fairy fallacy false ' +
  'fantastic fantasy farce fascinating fatal favorite favourite fear feel feeling feels fine ' +
  'flawed folly fool foolish fraud freedom fresh friendly frightening fun funny futile genius ' +
  'genuine ghastly giant glad globalist gloomy glorious glory good gorgeous grand great greatest ' +
  'greed greedy grim gross happy hard harsh hate hatred healthy heartbreaking hell helpful ' +
  'helpless hero heroic hideous hilarious honest hope hopefully hopeless horrible horrific ' +
  'horrifying huge humiliating hypocrisy hypocritical hysteria ideological ideology idiot idiotic ' +
  'ignorance ignorant ignore illusion immense imperialism imperialist important impossible ' +
  'impressive incompetent inevitable insane insidious insult interesting irony irresponsible joke ' +
  'joy justice kind lame laughable lazy legitimate lesson liberty lie lies loathsome love loved ' +
  'lovely loves luckily lucky ludicrous lunatic luxury mad madness magic magnificent marvellous ' +
  'marvelous masses massive meaningful meaningless mediocre mere mess miracle miserable misery ' +
  'misguided mistake mistaken mob monstrous moral myth naive nasty natural neat necessary nice ' +
  'nightmare noble nonsense obscene obsession obvious odd oligarchs outrage outrageous pain ' +
  'painful pathetic peculiar perfect perfectly pernicious perverse pity plain pleasant pleasure ' +
  'pointless poor popular powerful precious preposterous pretend pretty pride problem profound ' +
  'promise propaganda proper proud puzzling radical rare real reality reasonable reckless ' +
  'refreshing regime regret remarkable rhetoric ridiculous right rotten rubbish ruin ruling ' +
  'ruthless sad sadness safe sane scandal scapegoat scary sensible serious shame shameful sheer ' +
  'shocking sick sigh silly simple sinister smart socialism solution spectacular spectre splendid ' +
  'stark strange striking strong stunning stupid success successful suffering superb superior ' +
  'surprise surprising suspicious sweet tasty tedious terrible terrific terrifying threat thrill ' +
  'thrilling thugs tired toxic tragedy tragic tremendous triumph trouble true truth tyranny ' +
  'tyrants ugly unacceptable unbelievable unfair unfortunate unhappy unique unjust unlikely ' +
  'unnecessary unthinkable useful useless vain vast vicious victim victims vile virtue vital ' +
  'vulgar warm waste weak weird welcome wicked wise witch woke wonder wonderful worrying worth ' +
  'worthless worthy wretched wrong '
)
  .trim()
  .split(' ');

/** A sign, what it adds, and how often it may count. */
type Sign = readonly [weight: number, pattern: RegExp, atMost: number];

const signs: readonly Sign[] = [
  [0.8, new RegExp(String.raw`(?<![\w-])(?:${weighing.join('|')})(?![\w-])`, 'gi'), 2],
  [0.5, /\b(?:we|our|us|ourselves|let['’]s)\b/gi, 1],
  [0.45, /\b(?:you|your|yourself)\b/gi, 1],
  [0.9, /\b(?:should|must|ought|needs? to|ha(?:ve|s) to|cannot|can['’]t)\b/gi, 1],
  [
    0.35,
    /^(?:But|And|So|Yet|Or|Nor|Well|Still|Indeed|Perhaps|Maybe|Of course|Sure|No|Yes|Now|This|That|It['’]s|There['’]s|Instead|Rather|Worse|Thus)\b/g,
    1,
  ],
  [
    0.55,
    /\b(?:very|really|so|too|quite|simply|merely|truly|clearly|obviously|certainly|indeed|of course|surely|actually|even|only|just|rather|never|always|nothing|nobody|everyone|everything|any|all|ever|perhaps|maybe|seem(?:s|ed)?|absolutely|completely|entirely|utterly|totally|deeply|far from|no doubt|in fact|surprisingly|unfortunately|sadly|ironically|frankly|honestly)\b/gi,
    3,
  ],
  [0.3, /\b(?:more|most|less|least|better|best|worse|worst|than|as if|like)\b/gi, 1],
  [0.3, /\b\w+(?:ism|ity|ness|tion)s?\b/gi, 1],
  [0.3, /\b(?:is|are|was|were|be|been)(?: not?)? (?:an?|the) \w+/gi, 1],
  [0.8, /!/g, 1],
  [-0.3, /\b(?:I|my|me|myself)\b/g, 2],
  [-0.7, /\d/g, 1],
  [-0.3, /[£$€%]|per ?cent|million|billion/gi, 1],
  [
    -0.9,
    /\b(?:said|says|told|according to|added|announced|reported|wrote|tweeted|stated|claimed|argued|asked|explained|noted|confirmed|revealed|warned)\b/gi,
    1,
  ],
  [-1.3, /[“"]/g, 1],
  [-0.15, /(?<=[a-z,] )[A-Z][a-z]+/g, 4],
  [-0.4, /\b(?:was|were|had|began|took|came|went|made|became|\w{3,}ed)\b/gi, 2],
  [-0.4, /^(?:He|She|The|In|On|At|After|Since|For|According|By|During)\b/g, 1],
  [
    -0.6,
    /\b(?:\w+day|january|february|march|april|june|july|august|september|october|november|december|yesterday|last (?:week|month|year))\b/gi,
    1,
  ],
];

/** How much a sentence weighs and judges rather than reports; above 0.2 it reads as opinion. */
export function subjectivity(sentence: string): number {
  return signs.reduce(
    (sum, [weight, pattern, atMost]) =>
      sum + weight * Math.min(atMost, [...sentence.matchAll(pattern)].length),
    0,
  );
}

export function isSubjective(sentence: string): boolean {
  return subjectivity(sentence) >= 0.2;
}
