/** What makes a sentence a forecast: verbs of upheaval, far horizons, ruin, windfalls, set phrases. */

const upheaval = String.raw`(?:collapse|crumble|implode|fall apart|disintegrate|crash|plunge|plummet|soar|skyrocket|surge|explode|double|triple|vanish|disappear|die out|go extinct|run out|go bankrupt|default|fail|backfire|spiral|escalate|erupt|break (?:down|apart|up)|be (?:destroyed|wiped out|overrun|defeated|toppled|ousted|devastated|replaced|obsolete|forced out)|lose (?:the )?(?:war|election|race|power|control|everything)|win (?:the )?(?:war|election|race|presidency)|transform|revolutioni[sz]e|change (?:\w+ ){0,3}(?:forever|for good)|never (?:recover|return|be the same|happen again)|end in (?:disaster|failure|tears|bloodshed)|cause (?:chaos|havoc|devastation|mass|irreparable)|cost (?:\w+ ){0,3}(?:lives|jobs|billions|millions)|be (?:empty|gone|uninhabitable|unrecogni[sz]able|under water|bankrupt|in ruins)|destroy|wipe out|bring down|ruin|cripple|dry up|close for good)`;
const horizon = String.raw`(?:within (?:the next )?(?:a generation|hours|days|weeks|months|years)|within (?:the next )?(?:\w+ ){1,3}(?:days|weeks|months|years|decade|decades|generation|year|month|week|hours)|before (?:the end of|the year is|Christmas)|by (?:the end of )?(?:next \w+|20[2-9]\d|Christmas|the (?:summer|autumn|winter|spring|end))|in (?:the )?(?:coming|next) (?:\w+ ){0,2}(?:days|weeks|months|years|decades|year|month)|before (?:long|the end)|soon|inevitably|undoubtedly|certainly|surely|without (?:a )?doubt|for ever|forever|sooner or later|one day)`;
const ruin = String.raw`(?:catastroph\w*|disaster\w*|collapse\w*|breakdown|war|chaos|famine|meltdown|extinction|bankruptcy|ruin|civil war|bloodshed|crisis|recession|depression|unrest|violence|deaths?|devastation|annihilation|apocalypse|defeat|exodus|shortages?|blackouts?)`;

const sure = String.raw`(?:inevitably|undoubtedly|certainly|surely|almost certainly|eventually|soon|never)`;

export const asFact = [
  new RegExp(
    String.raw`\b(?:will|'ll|’ll|is set to|are set to)\b[^.;:]{0,60}?\b${upheaval}\b[^.;:]{0,80}?\b${horizon}\b`,
    'i',
  ),
  new RegExp(String.raw`\b(?:will|'ll|’ll)\b ${sure} (?:\w+ ){0,2}?${upheaval}\b`, 'i'),
  new RegExp(
    String.raw`\b(?:is|are) (?:certain|sure|bound|doomed|destined|guaranteed) to (?:\w+ ){0,2}?${upheaval}\b`,
    'i',
  ),
  new RegExp(String.raw`\b${horizon},? [^.;:]{0,60}?\bwill\b[^.;:]{0,40}?\b${upheaval}\b`, 'i'),
];
/** Ruin needs no date to be a forecast. */
export const ruinous =
  /\b(?:will|'ll|’ll)\b (?:\w+ ){0,2}?(?:devastate|decimate|cripple|wreck|ruin|be (?:devastating|catastrophic|disastrous|ruinous|a (?:disaster|catastrophe)))\b/i;
/** What will be in some years' time, where nothing is planned, built or scheduled. */
export const farOff =
  /\bwill\b (?!(?:\w+ )?(?:be )?(?:open|complet|finish|buil[dt]|construct|hold|held|review|pa(?:y|id)\b|roll|phas|deliver|launch|introduc|install|retir|expir|elect|report|publish|mov|cover|invest|spend|spent|add|hir|recruit|train|plant|upgrad|renovat|demolish|extend|repa(?:y|id)|return|serve|visit|host|need|have|tak))[^.;:,]{3,70}? within (?:the next )?(?:a (?:decade|generation)|(?:\w+ ){1,2}(?:years|decades|generations))\b/i;
/** Jobs and money promised as if they were there, in the article's own voice. */
export const windfall =
  /\bwill (?:create|bring|generate|pump|inject|save|cost|secure) (?:(?:companies|taxpayers|customers|businesses|households|the \w+) )?(?:(?:up to|about|around|nearly|almost|more than|over|some|an extra|an estimated|at least) )*(?:\d[\d,.]*(?: \w+){0,2} (?:jobs|lives)\b|(?<!cost )(?<!secure )[£$€]\s?\d[\d,.]*\s?(?:bn|m|k|million|billion|trillion)?)|\bwill (?:boost|cut|slash|reduce|ease|halve|improve|revitali[sz]e|regenerate) (?:the )?(?:\w+ )?(?:journey times|travel times|congestion|crime|pollution|waiting (?:times|lists)|traffic|tourism|economy|living standards|growth)\b|\bwill become (?:the|one of the) (?:[\w’']+ ){0,3}(?:\w{3,}est|most \w+)\b/i;
/** With nobody in particular behind it, anything that will have happened by some date. */
export const foretold = new RegExp(
  String.raw`\b(?:will|would|'ll|’ll|is set to|are set to)\b (?:\w+ ){0,3}?(?:be |have )?\p{L}+\b[^.;:]{0,60}?\b(?:${horizon}|by (?:the (?:summer|autumn|winter|spring|end|weekend)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|again)\b`,
  'iu',
);
export const asPossible = [
  new RegExp(
    String.raw`\b(?:could|may|might|would|threatens? to|risks?)\b[^.;:]{0,30}?\b(?:lead(?:ing)? to|result(?:ing)? in|trigger(?:ing)?|spark(?:ing)?|caus(?:e|ing)|plung\w+|end in|bring about|unleash\w*|provok\w+|mean|spell)\b[^.;:]{0,50}?\b${ruin}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|may|might)\b (?:soon )?${upheaval}\b[^.;:]{0,60}?\b${horizon}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|may|might)\b[^.;:]{0,40}?\bwith (?:catastrophic|disastrous|devastating|dire) consequences\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:could|may|might) lead to\b[^.;:]{0,120}?\bwith (?:catastrophic|disastrous|devastating|dire) consequences\b`,
    'i',
  ),
];

const comes = String.raw`(?:(?:will|['’]ll|(?:is|are) going to|(?:is|are|looks?|seems?) (?:all but |almost )?(?:set|sure|certain|bound|destined|doomed|fated) to|(?:is|are) on course to)(?: (?:still|soon|inevitably|surely|certainly|undoubtedly|eventually|almost certainly|all|also|now|simply|once again|just))?)`;
const far = String.raw`(?:for (?:the rest of (?:the|this) (?:decade|century)|(?:many )?(?:years|decades|generations|centuries)(?: to come)?|a generation)|(?:by|before) (?:the (?:end|middle) of (?:the|this) (?:decade|century)|20[3-9]\d|mid-century)|(?:within|in) (?:the next |the coming |another )?(?:a |one |two |three |four |five |ten |fifteen |twenty |thirty |\d+ |a few |a couple of )?(?:decades?|generations?|years)(?: from now|['’] time)?|a (?:decade|generation|century) from now|in the (?:coming|next) (?:few )?(?:years|decades)|in years to come)(?![\p{L}])`;
const lasting = String.raw`(?:(?:remain|stay|keep|stand)(?! (?:open|closed|shut|in (?:place|force|office|prison|custody|charge|post|his|her|their)|available|on|at|free|with|to)\b)|continue to (?:rise|fall|grow|shrink|decline|suffer|struggle|dominate|lag)|become|drag on|dominate|outnumber|overtake|outstrip|surpass|exceed|dwarf|eclipse|lack|lag|struggle|suffer|rise|fall|grow|shrink|decline|drop|climb|weaken|worsen|stagnate|haunt|be (?:the norm|history|unrecogni[sz]able|under water|empty|new|common\w*|normal|gone|over|dead|extinct|felt|weak\w*|strong\w*|\p{L}+er|unable|scarce|rare|forgotten|unlivable|unaffordable|feeling|paying|living with))`;
const outcome = String.raw`(?:(?:bring (?:down|to an end)|topple|kill off|spell the end (?:of|for)|put an end to|tear apart|sound the death knell) |(?:leave|flee|desert|abandon|quit|move|close|shut|walk|turn|vote|stay|switch|die)\b[^.;:]{0,50}? (?:in droves|en masse|in their (?:thousands|hundreds|millions|droves))\b|make (?!it )[^.;:,]{2,60}? (?:obsolete|redundant|unaffordable|unviable|impossible|worthless|irrelevant|uninhabitable|extinct|a thing of the past|history)\b|be (?:obsolete|toppled|ousted|a thing of the past|punished at the (?:polls|ballot box)|vindicated|swept (?:from power|aside|away)|consigned to|relegated to history|doomed|unstoppable|left behind)|(?:win|lose) (?:the (?:next |general |presidential |coming )?(?:election|war|vote|presidency|white house|argument)|power\b|(?:his|her|its|their) (?:seat|seats|majority)\b|control of|(?:its|their|his|her) (?:place|crown|status|grip|edge|lead|shine|appeal|way|nerve))|pay (?:a (?:heavy|high|steep|terrible) price|dearly)|(?:live|come) to regret|come back to haunt|(?:soar|plummet|skyrocket|implode|crumble|backfire|go (?:bust|under|bankrupt|extinct)|fall apart|unravel|grind to a halt|descend into)\b|(?:only|just) (?:get|grow|become) (?:worse|\w+er)\b|(?:change|alter|reshape|upend|redefine|rewrite|remake|revolutioni[sz]e) (?:the (?:way|face|future|course|world|industry|game|rules|history)|how|everything|lives|forever|\w+ (?:forever|for good)))`;

/** Told of the far future, or as an end, in the article's own voice. */
export const toldFlatly: readonly RegExp[] = [
  new RegExp(String.raw`\b${comes} (?:\p{L}+ly )?${lasting}[^.;:]{0,70}?\b${far}`, 'iu'),
  new RegExp(String.raw`\b${far},? [^.;:]{2,60}?\b${comes} (?:\p{L}+ly )?${lasting}`, 'iu'),
  new RegExp(String.raw`\b${comes} (?:\p{L}+ly )?${outcome}`, 'iu'),
  new RegExp(
    String.raw`\b${far},? (?:nobody|no one|few)\b[^.;:]{0,50}? will be able to \p{L}+`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${far},? (?:nearly |almost |about )?(?:most|half|many|millions|few|everyone|everybody|every|all|robots|machines|computers|nobody|no one)\b[^.;:]{0,50}? will\b(?! (?:have to|need to|be (?:required|obliged|banned|allowed|entitled|given|offered|paid|able)))(?: [\p{L}’'-]+){0,4}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${comes} (?:replace|displace|kill|cost|destroy|push|force|drive) (?:most|half|many|millions|thousands|hundreds|tens|whole|entire)\b[^.;:]{0,60}?\b${far}`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:will not|won['’]t) [^.;:]{2,40}? ${far}`, 'iu'),
  new RegExp(
    String.raw`\b${far},? there will be (?:no|hardly any|only|few)\b(?: [\p{L}’'-]+){0,4}`,
    'iu',
  ),
  /\b(?:government|coalition|regime|cabinet|(?:prime |chief |finance )?minister|front|president|dictator|currency|ministry|alliance) (?:will|is going to) (?:fall|collapse|go|be gone|be sacked|be forced out|be out|not last)\b(?: [\p{L}’'-]+){0,4}/iu,
  // Absolutes: nobody can know.
  /\b(?:will not|won['’]t) (?:forgive|survive|recover|last|hold together|be the last|be fooled|stand for|heal|go away|save|end (?:well|here)|be enough)\b(?: [\p{L}’'-]+){0,5}/iu,
  /\b(?:is|are) (?:all but |already |effectively )?doomed\b(?! (?:film|ship|love|flight|voyage|mission))/iu,
  /\b(?:no ?one|nobody) will (?:remember|miss|care|notice|believe|mourn)\b(?: [\p{L}’'-]+){0,6}/iu,
  /\b(?:will|['’]ll) never (?:again )?(?!(?:again )?(?:happen|(?:be|become|make) (?:an?|the|one|his|her|their)\b|forget|be forgotten|know|walk|see|hear|meet|be seen|be able|need|have to|run out|speak))\p{L}+(?: [\p{L}’'-]+){0,6}/iu,
  /\b(?:is|are) never going to \p{L}+(?: [\p{L}’'-]+){0,6}/iu,
  /\b(?:no ?one|nobody) will (?:ever |again |still )?(?!be\b|have to|need)\p{L}+(?: [\p{L}’'-]+){0,6}/iu,
  /\bno (?:[\p{L}-]+ ){1,3}will (?:ever|again)\b(?: [\p{L}’'-]+){0,6}/iu,
  /\bnothing will (?:ever )?(?:change|be the same|stop|come of|save)\b/iu,
  /\bthere will be (?:no (?:return|escape|recovery|winners?|second chance)|an? (?:exodus|bloodbath|backlash|reckoning|revolt|stampede|crash|recession|landslide)|(?:riots|bloodshed|chaos|war|blackouts|famine)\b)/iu,
  // Set phrases.
  /\b(?:it is|it['’]s|is) (?:only|just|merely|simply) a (?:matter|question) of time (?:before|until|till)\b(?: [\p{L}’'-]+){0,6}/iu,
  /(?<=[\p{L}’'] )days (?:as [^.;,]{2,40} )?are numbered\b/iu,
  /\b(?:is|are) (?:headed|heading|destined|bound) for (?:an? )?(?:\p{L}+ )?(?:defeat|disaster|collapse|ruin|bankruptcy|catastrophe|recession|landslide|oblivion|extinction|crash|failure|war)\b/iu,
  /\b(?:there (?:is|can be)|with) (?:no|little|hardly any) doubt (?:that )?[^.;:]{2,60}?\bwill\b(?: [\p{L}’'-]+){0,5}/iu,
  /\bit is (?:inevitable|certain|a certainty|beyond doubt|a safe bet) that [^.;:]{2,60}?\bwill\b(?: [\p{L}’'-]+){0,5}/iu,
];
