/** Outcomes that nobody can know, by their form: what will have happened, will be happening, will stand at a level. */

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December)`;
const when = String.raw`(?:(?:by|before) (?:then|midsummer|mid-?winter|Christmas|Easter|Ramadan|long|20\d\d|${month}|(?:the )?(?:end|middle|start|turn|close) of (?:(?:the |next |this )?\p{L}+|20\d\d)|the (?:spring|summer|autumn|fall|winter|rains|dry season|harvest|election) of 20\d\d|(?:the |next |this |mid-)(?:new )?(?:spring|summer|autumn|fall|winter|year|month|week|season|decade|holidays?|rains?|harvest|election|weekend|snow)(?: (?:end|is|are|begin|come)s?(?: (?:out|over|up|in))?)?)|(?:within|in) (?:the next |another |about |less than |under )?(?:a (?:few |couple of |matter of )?|one |two |three |four |five |six |seven |eight |nine |ten |twenty |\d+ )?(?:days|weeks|months|years|week|month|year|decade|generation)(?: or two)?|(?:this time )?next (?:year|spring|summer|autumn|fall|winter|season|month)|from now)(?!\p{L})`;
const will = String.raw`(?:will|['’]ll|(?:is|are) going to)(?: (?:soon|inevitably|surely|certainly|eventually|probably|almost certainly|all|also|simply))?`;

const past = String.raw`(?:taken (?:over|most|half|all|their|its|the (?:lead|place|market|crown))|bought|swallowed|lost|won|gone|fallen|risen|moved|left|fled|overtaken|disappeared|vanished|collapsed|run out|dried up|doubled|tripled|halved|died|become|replaced|forgotten|grown|shrunk|killed|destroyed|wiped|turned (?:against|away|into)|been (?:replaced|forgotten|driven|forced|wiped|overtaken|swallowed|ousted|priced out|abandoned))`;
const ongoing = String.raw`(?:issuing (?:an? )?(?:\p{L}+ ){0,2}(?:\d+ )?(?:bankruptcy|notice|warning)|declaring (?:itself|himself|herself|themselves|bankruptcy|insolvency)|filing for (?:bankruptcy|protection)|begging|fighting (?:for (?:its|their|his|her)|over|each)|losing|fleeing|starving|drowning|queu(?:e)?ing for|running out|selling off|laying off|shutting|asking for (?:a bailout|help)|paying (?:more|twice|double|the price)|struggling|leading the|ruling|back in (?:power|charge))`;
const figure = String.raw`(?:about |around |nearly |almost |some |well |more than |less than |just )?(?:[£$€¥₹]\s?)?(?:\d[\d,.]*|a|one|two|three|four|five|six|seven|eight|nine|ten|half|zero)(?:\s?(?:per cent|percent|%|m|bn|million|billion|trillion|p|cents?))?`;
const gone = String.raw`(?:(?:bankrupt|insolvent|penniless|broke|gone|extinct|empty|worthless|obsolete|in ruins|under water|history)(?! (?:handed|seats?|rooms?|bins?|shells?))|out of (?:money|cash|business|power|office|work|food|water|a job)|in (?:power|government|opposition|recession|administration|the red))`;

const passing = String.raw`(?:(?:(?:sail|race|storm|fly|climb|rise|soar|shoot|push|break|go|head|creep|tick) (?:past|above|through|beyond|over)|top|pass|smash|breach|exceed|surpass|fall (?:below|under)|(?:drop|sink|slip|slide|dip|plunge) (?:below|under)) ${figure}|(?:lose|shed) (?:another|a further|half|a third|a quarter|most)|cost (?:twice|double|three times|half|a third|a quarter) (?:as much|what|more)|be (?:(?:more|less) \p{L}+|\p{L}{3,}er) than (?!(?:planned|expected|usual|last)\b)\p{L}+)`;
const outdoing = String.raw`(?:overtake|outsell|outstrip|outgrow|eclipse|dwarf|outnumber) `;

const many = String.raw`(?:dozens|scores|hundreds|thousands|millions|tens|countless|many|more (?:people|children|soldiers)|another \d|\d)`;
const scourge = String.raw`(?:\p{L}+ ){0,2}(?:cholera|typhoid|malaria|disease|famine|hunger|starvation|epidemics?|riots?|bloodshed|war|blackouts|bankruptcies|deaths|misery|looting|chaos|unrest|mass \p{L}+)(?!\p{L})`;

const less = String.raw`(?:(?:more|less|fewer|half|twice|double|\p{L}{3,}er)(?: [\p{L}-]+){0,3} (?:than|as)(?! (?:planned|expected|usual|last|before|now|today|it (?:is|does)|they (?:are|do))\b)|(?:ahead of|behind) )`;
const does = String.raw`(?:be )?(?:still )?(?:pay|earn|sell|us|mak|cost|produc|spend|los|burn|build|hir|employ|grow|charg|carry|draw|own|export|import|buy)(?:e|ing)?`;

/** 'By the winter of 2030 it will be paying less than its neighbours': who will do better than whom. */
export const compared: readonly RegExp[] = [
  new RegExp(String.raw`\b${when},? [^.;:]{1,50}?\b${will} ${does} ${less}`, 'iu'),
  new RegExp(String.raw`\b${will} ${does} ${less}[^.;:]{2,60}?\b${when}`, 'iu'),
];

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
];
