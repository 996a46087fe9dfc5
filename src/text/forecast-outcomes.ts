/** Outcomes that nobody can know, by their form: what will have happened, will be happening, will stand at a level. */

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const when = String.raw`(?:(?:by|before) (?:then|midsummer|mid-?winter|Christmas|Easter|Ramadan|New Year|long|20\d\d|${month}|(?:the )?(?:end|middle|start|turn|close) of (?:(?:the |next |this )?\p{L}+|20\d\d)|the (?:spring|summer|autumn|fall|winter|rains|dry season|harvest|election) of 20\d\d|(?:the |next |this |mid-)(?:new |financial |tax |school |calendar )?(?:spring|summer|autumn|fall|winter|year|month|week|season|decade|holidays?|rains?|harvest|election|weekend|snow)(?: (?:end|is|are|begin|come)s?(?: (?:out|over|up|in))?)?)|(?:within|in) (?:the next |another |about |less than |under )?(?:a (?:few |couple of |matter of )?|one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |twenty |\d+ )?(?:days|weeks|months|years|week|month|year|decade|generation)(?: or two)?|(?:this time )?next (?:year|spring|summer|autumn|fall|winter|season|month)|from now)(?!\p{L})`;
const will = String.raw`(?:will|['’]ll|(?:is|are) going to)(?: (?:soon|inevitably|surely|certainly|eventually|probably|almost certainly|all|also|simply))?`;

const past = String.raw`(?:taken (?:over|most|half|all|their|its|the (?:lead|place|market|crown))|bought|swallowed|lost|won|gone|fallen|risen|moved|left|fled|overtaken|disappeared|vanished|collapsed|run out|dried up|doubled|tripled|halved|died|become|replaced|forgotten|grown|shrunk|killed|destroyed|wiped|turned (?:against|away|into)|been (?:replaced|forgotten|driven|forced|wiped|overtaken|swallowed|ousted|priced out|abandoned))`;
const ongoing = String.raw`(?:issuing (?:an? )?(?:\p{L}+ ){0,2}(?:\d+ )?(?:bankruptcy|notice|warning)|declaring (?:itself|himself|herself|themselves|bankruptcy|insolvency)|filing for (?:bankruptcy|protection)|begging|fighting (?:for (?:its|their|his|her)|over|each)|losing|fleeing|starving|drowning|queu(?:e)?ing for|running out|selling off|laying off|shutting|asking for (?:a bailout|help)|paying (?:more|twice|double|the price)|struggling|leading the|ruling|back in (?:power|charge))`;
const figure = String.raw`(?:about |around |nearly |almost |some |well |more than |less than |just )?(?:[£$€¥₹]\s?)?(?:\d[\d,.]*|a|one|two|three|four|five|six|seven|eight|nine|ten|half|zero)(?:\s?(?:per cent|percent|%|m|bn|million|billion|trillion|p|cents?))?`;
const gone = String.raw`(?:(?:bankrupt|insolvent|penniless|broke|gone|extinct|empty|worthless|obsolete|in ruins|under water|history)(?! (?:handed|seats?|rooms?|bins?|shells?))|out of (?:money|cash|business|power|office|work|food|water|a job)|in (?:power|government|opposition|recession|administration|the red|the black|profit|surplus)|back (?:in|at|above|below|under|over) (?:(?:profit|the black|power|surplus|${figure})(?!\p{L}))|(?:worth|selling|earning|making|losing|exporting|producing|trading (?:in|on|at|above|below)) )`;

const passing = String.raw`(?:(?:(?:sail|race|storm|fly|climb|rise|soar|shoot|push|break|go|head|creep|tick) (?:past|above|through|beyond|over)|top|pass|smash|breach|exceed|surpass|fall (?:below|under)|(?:drop|sink|slip|slide|dip|plunge) (?:below|under)) ${figure}|(?:lose|shed) (?:another|a further|half|a third|a quarter|most)|cost (?:twice|double|three times|half|a third|a quarter) (?:as much|what|more)|be (?:(?:more|less) \p{L}+|\p{L}{3,}er) than (?!(?:planned|expected|usual|last)\b)\p{L}+)`;
const outdoing = String.raw`(?:overtake|outsell|outstrip|outgrow|eclipse|dwarf|outnumber) `;

const many = String.raw`(?:dozens|scores|hundreds|thousands|millions|tens|countless|many|more (?:people|children|soldiers)|another \d|\d)`;
const scourge = String.raw`(?:\p{L}+ ){0,2}(?:cholera|typhoid|malaria|disease|famine|hunger|starvation|epidemics?|riots?|bloodshed|war|blackouts|bankruptcies|deaths|misery|looting|chaos|unrest|mass \p{L}+)(?!\p{L})`;

const less = String.raw`(?:(?:more|less|fewer|half|twice|double|\p{L}{3,}er)(?: [\p{L}-]+){0,3} (?:than|as)(?! (?:planned|expected|usual|last|before|now|today|it (?:is|does)|they (?:are|do))\b)|(?:ahead of|behind) )`;
const does = String.raw`(?:be )?(?:still )?(?:pay|earn|sell|us|mak|cost|produc|spend|los|burn|build|hir|employ|grow|charg|carry|draw|own|export|import|buy)(?:e|ing)?`;

/** What nobody sets by a decision: it is foretold even with no date. */
const market = String.raw`(?:(?:house|home|property|land|oil|gas|share|stock|food|grain|wheat|coffee|cocoa|gold|copper|commodity|energy) prices|rents|inflation|unemployment|(?:consumer |global |foreign )?demand|exports|imports|turnout|house sales|retail sales|profits|earnings|shares|the (?:economy|pound|dollar|euro|rupee|rand|naira|peso|lira|yen|currency|housing market|stock market|jobless rate)|emissions|visitor numbers|support for the \p{L}+|its (?:shares|share price|profits|sales|market share|vote|support))`;
const moves = String.raw`(?:(?:rise|fall|climb|drop|grow|shrink|jump|sink|slump|go up|come down|bounce back|recover|lose|gain|weaken|strengthen|slide|rally|crash|double|triple|halve)(?!\p{L})|be (?:back|higher|lower|up|down|at|above|below)(?!\p{L}))`;
/** Those whose mind nobody knows. */
const crowd = String.raw`(?:voters|(?:the )?(?:courts|judges|markets|voters|public|electorate)|investors|customers|shoppers|buyers|readers|drivers|fans|parents|tourists|history|posterity)`;
const choose = String.raw`(?:punish|reward|reject|turn (?:on|against|away)|desert|overturn|strike (?:it|them|the \p{L}+) down|throw (?:it|them|him|her) out|abandon|flock|see through|stay away|flee|judge|remember|side with|walk away)(?!\p{L})`;

/** 'By the winter of 2030 it will be paying less than its neighbours': who will do better than whom. */
export const compared: readonly RegExp[] = [
  new RegExp(String.raw`\b${when},? [^.;:]{1,50}?\b${will} ${does} ${less}`, 'iu'),
  new RegExp(String.raw`\b${will} ${does} ${less}[^.;:]{2,60}?\b${when}`, 'iu'),
];

/** 'Rents will climb by a tenth': of what nobody sets. */
export const ofMarkets = new RegExp(
  String.raw`(?<!\b(?:tax|fuel|ticket) )\b${market}(?: [^.;:,]{0,40}?)? ${will} ${moves}`,
  'iu',
);

/** What is agreed, ordered or worked out is no guess. */
export const agreed =
  /^(?:if|unless)\b|\b(?:under (?:the|a|its|their|this|new) |contract\w*|agree\w*|deal|tariffs?|plan(?:s|ned)?|scheduled?|guarantee\w*|fixed|rules?|law|budget\w*|by law|order(?:ed)?|bills|levy|phased|rise[ns]? by)\b/i;

/** In the article's own voice, with or without a condition before them. */
export const outcomes: readonly RegExp[] = [
  ...compared,
  new RegExp(String.raw`\b${will} have ${past}\b[^.;:]{0,90}?\b${when}`, 'iu'),
  new RegExp(String.raw`\b${when},? [^.;:]{2,70}?\b${will} have ${past}\b`, 'iu'),
  new RegExp(String.raw`\b${will} be ${ongoing}\b[^.;]{0,90}?\b${when}`, 'iu'),
  new RegExp(
    String.raw`\b${will} (?:still )?be (?:back |once again |once more |down |up |well |trading )?(?:above|below|over|under|worth) ${figure}[^.;:]{0,40}?\b${when}`,
    'iu',
  ),
  new RegExp(String.raw`\b${will} be ${gone}[^.;:]{0,40}?\b${when}`, 'iu'),
  new RegExp(String.raw`\b${when},? [^.;:]{1,50}?\b${will} be ${gone}`, 'iu'),
  new RegExp(
    String.raw`\b${crowd}(?: (?!who\b)[^.;:,]{0,30}?)? ${will} ${choose}(?: [\p{L}’'-]+){0,5}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${will} (?:fall|give (?:in|way)|fold|buckle|cave in|back down|go under|not last|strike (?:it|them) down|lose (?:as much|half|most|everything)|win|collapse)(?!\p{L})[^.;:]{0,40}?\b${when}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${when},? (?:the )?(?:[\p{L}-]+ ){1,3}?${will} (?:fall|give (?:in|way)|fold|buckle|cave in|back down|go under|strike (?:it|them) down|collapse)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${when},? [^.;:]{0,30}?(?:there ${will} be (?:nothing|none|little|hardly any(?:one|body|thing)?|few|no(?:body| one)?)|no (?:[\p{L}-]+ ){1,6}?${will}|(?:\p{L}+ times|twice|half) (?:that|the|as) (?:[\p{L}-]+ ){0,3}?${will} be \p{L}+ing)(?: [\p{L}’'-]+){0,4}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:half|most|a third|a quarter|nine in ten|all) of (?:them|these|those|the \p{L}+) ${will} be (?:empty|gone|shut|closed|dead|bankrupt|out of work|jobless)\b[^.;:]{0,40}?\b${when}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${will} (?:pay for (?:itself|themselves)|bring (?:it|them|him|her) down|be (?:his|hers|theirs|ours|its own)(?= by\b)|be full (?:every|each)|be a household name|be the (?:best|greatest|richest|biggest|largest|fastest|most \p{L}+) [^.;:]{2,50}? (?:before (?:he|she|it|they)|by \d|in the world by))(?: [\p{L}’'-]+){0,5}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${will} have (?:${figure}|half a million|hundreds of thousands|millions) (?:(?:\p{L}+ )?(?:users|members|customers|subscribers|followers|readers|players|viewers) )?(?=${when})`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${will} be (?:\p{L}+ing) (?:\p{L}+ times|twice|half|three times) (?:as (?:many|much)|that|the|more)\b[^.;:]{0,40}?\b${when}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b(?:is|are) on course to (?:be|become|win|overtake|pass|top|double|lose)(?!\p{L})[^.;:]{2,60}`,
    'iu',
  ),
  new RegExp(String.raw`\b${will} ${passing}[^.;:]{0,60}?\b${when}`, 'iu'),
  new RegExp(String.raw`\b${will} ${outdoing}[^.;:]{2,70}?\b${when}`, 'iu'),
  new RegExp(
    String.raw`\b${will} (?:kill|starve|drown|claim the lives of|displace|infect|bankrupt) (?:up to |at least |about |nearly |almost )?${many}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${will} (?:bring|spread|unleash|cause|trigger|spark|provoke|mean|lead to|end in) ${scourge}`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${will} (?:drive|put|force|push|send) (?!him|her)[^.;:,]{2,50}? (?:out of (?:business|work)|into (?:poverty|bankruptcy|recession|war)|to the wall)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${when},? [^.;:]{2,50}?\b${will} be (?:in (?:all|every)|everywhere|making (?:a|its|their) (?:\p{L}+ )?(?:profit|loss|fortune)|profitable)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${when},? [^.;:]{2,50}?\b${will} have (?:none|nothing|no \p{L}+|hardly any)\b`,
    'iu',
  ),
  ofMarkets,
];
