/**
 * What a loaded word means only where it is literal or a term: 'insane asylum', 'Grim Reaper', 'a
 * devastating drought', 'to savage a rival'. The phrase is left alone.
 */
const ruin = String.raw`(?:rain\w*|earthquakes?|quakes?|floods?|flooding|fires?|wildfires?|blazes?|hurricanes?|storms?|cyclones?|typhoons?|tsunamis?|tornado\w*|droughts?|famines?|eruptions?|landslides?|mudslides?|avalanches?|heat ?waves?|frosts?|explosions?|blasts?|crashes|(?:plane|car|train|bus|air|rail|road|coach|helicopter|motorway) crash|collapses?|derailments?|injur\w+|illness\w*|diseases?|infections?|birth defects|outbreaks?|epidemics?|pandemics?|plagues?|attacks?|bombings?|shootings?|counter-?attacks?|wars?|warfare|conflicts?|raids?|damage|warming)`;
const senses = [
  String.raw`catastrophic (?:brain|failure|insurance|coverage)`,
  String.raw`(?:devastating|catastrophic|disastrous|cataclysmic) (?:(?!and\b)[\p{L}\d’'-]+ ){0,2}${ruin}`,
  String.raw`(?:from|by|after|before|for) devastating (?:the|a|an|its|their|whole|entire|large|crops|communities|villages|towns|cities|harvests|forests|reefs)`,
  String.raw`crippling (?:pain|arthritis|disease|illness|injur\w+|polio|depression|anxiety)`,
  String.raw`(?:is|are|was|were) alarming (?:many|some|the|its|his|her|their|both|officials|residents|parents|scientists|doctors|investors)`,
  String.raw`tragic (?:death|accident|loss|events?)|grim reaper|brothers grim`,
  String.raw`grim (?:\p{L}+ )?(?:news|views?|outlook|forecasts?|prospects?|picture|reading|figures|statistics|prognosis)`,
  String.raw`deplorable (?:\p{L}+ )?conditions|mindless (?:entertainment|fun|tasks?|chores?|scrolling)`,
  String.raw`insane asylum|criminally insane|naked (?:eye|man|woman|body|mole)`,
  String.raw`circus (?:tent|school|performers?|animals?|act)|three-ring circus|clown (?:school|costume|fish)`,
  String.raw`savage (?:dog|beast|the|his|her|their|its|each|one|him|them)`,
  String.raw`reckless (?:disregard|driv\w+|endangerment|homicide|manslaughter)`,
  String.raw`heroic (?:age|poem|couplet)|stunning (?:blow|gun)|nightmare (?:before)|twisted (?:ankle|metal|knee|pair)`,
  String.raw`legendary (?:creature|king|pokémon)|notorious (?:b\.?i\.?g|rbg)`,
  String.raw`rubbish (?:collect\w*|bins?|tips?|dump\w*)|garbage (?:collect\w*|trucks?|can|bins?|dump\w*|bags?|disposal)`,
  String.raw`scam (?:calls?|emails?|artists?|alert|messages?)|witch-hunts? trials?|so-called (?:islamic state|isis|isil|"|“)`,
  String.raw`(?:financial|nuclear|reactor|core|market|economic|banking|mortgage|wall street) meltdown`,
  String.raw`(?:as|bedroom|french|stage|slapstick|comic) farce`,
  String.raw`frenzied (?:pace|campaign\w*|activity|trading|market|bidding|buying|schedule|negotiations?|preparations?|(?:(?:last|final|few) )?(?:days?|weeks?|months?|weekend|hours?|minutes?))`,
  String.raw`(?:feeding|trading|bidding|buying|shopping) frenzy`,
  String.raw`publicly humiliated|(?:public|felt|sense of|fear of) humiliation|(?:feel|feels|felt) (?:\p{L}+ )?humiliated`,
  String.raw`(?:hand|finger|sock|glove|shadow|string) puppets`,
].map((source) => String.raw`\b(?:${source})(?![\p{L}])`);

/** All of them in one pattern. */
export const literalUses = new RegExp(senses.join('|'), 'giu');

/** 'Was called a charlatan', 'accused Lind of hypocrisy', 'what he saw as a farce': somebody else's word. */
const others = [
  /\b(?:(?<!so-)call(?:s|ed|ing)?|brand(?:s|ed|ing)|dubb?(?:s|ed|ing)|label\w*|describ\w*|(?:disparag|derid|dismiss|denounc|mock|decri)\w+(?= [^.;]{0,40}\bas\b))\b[^.;]{0,40}$/i,
  /\b(?:depict|portray|characteri[sz]|view|regard|perceiv|refer|paint|cast)\w*\b[^.;]{0,60}\b(?:as|in)\b[^.;]{0,40}$/i,
  /\b(?:sees?|saw|seen|treats?|treated|presents?|presented|sold|hail(?:ed|s)?) [^.;]{0,60}?\bas (?:an?|the|their|his|her|its)? ?(?:[\w-]+ ){0,2}$/i,
  /\b(?:considered|deemed|thought|judged) (?:to be )?(?:an?|the)? ?(?:[\w-]+ ){0,2}$/i,
  /\bwhat (?:[\w.’'-]+ ){1,4}(?:saw|sees?|views?|viewed|regards?|regarded|considers?|considered|believes?|believed|thinks?) (?:as|to be|was|were|is|are)\b[^.;]{0,40}$/i,
  /^For (?:\p{Lu}[\p{L}.’'-]+ ?){1,4}, [^.;]{0,80}$/u,
  /\bwhat (?:some|many|others|critics|opponents|rivals|(?:the|his|her|their) \w+) (?:\w+ ){1,4}as\b[^.;]{0,40}$/i,
  /\baccus(?:e|es|ed|ing)\b[^.;]{0,60}\bof\b[^.;]{0,40}$/i,
  /\b(?:suggest(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|insist(?:s|ed|ing)?|complain(?:s|ed|ing)?|alleg(?:es|ed|ing)|believ(?:e|es|ed|ing)|claiming|tell(?:s|ing)|told)\b[^.;]{0,60}?\b(?:that|is|are|was|were|be|being|they['’]re|he['’]s|she['’]s|you['’]re)\b[^.;]{0,60}$/i,
];
/** 'So reckless, the mayor said, that …'; 'in apocalyptic terms'. */
const after =
  /^(?:,? (?:terms|tones?)\b| as (?:it|that|this|they) (?:(?:may|might|would) )?(?:sounds?|seems?|looks?)\b|[^.;“"]{0,60}, [^.;,“"]{2,40} (?:said|says|added|argued|wrote),)/;

/** Whether the sentence gives the word between `start` and `end` to somebody, without marks. */
export function isLentWord(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 200), start);
  return (
    others.some((pattern) => pattern.test(before)) || after.test(sentence.slice(end, end + 120))
  );
}

const dispute =
  /\b(?:critici[sz]\w+|critics|oppos(?:e|ed|es|ing|ition|ents?)|objections?|objected|protest\w*|backlash|disputed?|lawsuits?|sued|petition\w*|divided|both sides|denounc\w*|hated?|hates|rebel\w*|condemn\w*)\b/i;
const trouble =
  /\b(?:rescu\w+|sav(?:e|ed|ing)|reviv\w+|resign\w*|scandals?|investigat\w+|inquiry|lawsuits?|sued|bankrupt\w*|debts?|losses|allegations?|charg(?:es|ed)|prob(?:e|ed)|quit|oust\w*|insolven\w+|grounded|crash\w*|sanction\w*|criminal|besieged|struggl\w+)\b/i;
const telling: readonly (readonly [word: RegExp, told: RegExp])[] = [
  [/^controversial$/i, dispute],
  [/^(?:embattled|beleaguered)$/i, trouble],
];

/** 'The embattled airline filed for bankruptcy': the text tells beside it what the word sums up. */
export function isToldBeside(word: string, beside: string): boolean {
  return telling.some(([one, told]) => one.test(word) && told.test(beside));
}
