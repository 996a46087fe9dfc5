/**
 * Charges against those who answer for others, by what is done rather than by a word for wrong: to know and
 * not to act, to keep from people what they should know, to let them come to harm, to take what was meant for
 * others. The verbs are everyday ones, so each needs a party that answers for something before it.
 */

/** Who runs, owns or governs something. */
const party =
  '(?:compan(?:y|ies)|firm|office|campaign|secretariat|treasury|council|councillors|county|district|state|city|government|ministry|ministers?|department|agency|authority|authorities|board|trust|trustees|governors|directors?|managers?|management|executives?|bosses|owners?|landlords?|officials?|officers|leaders?|chiefs?|administrators?|police|army|soldiers|hospital|school|academy|university|home|church|diocese|bank|lender|insurer|airline|operators?|supplier|contractors?|developer|builder|manufacturer|maker|charity|employers?|prison|guards|mill|mine|plant|factory|staff|stewards|organi[sz]ers|wardens|keepers|mayor|governor|senator|president|bishops?|club|federation|association|union|party|professor|surgeon|doctors?|trainer|referee|inspectors|aides|agents?|dairy|farm|brewery|shop|chain|retailer|laboratory|lab|institute|clinic|network|stable|orphanage|foundation|head|principal|head ?teacher)';
const people =
  '(?:voters|taxpayers|ratepayers|public|residents|regulators?|investors|shareholders|parents|patients|families|staff|customers|councillors|members|parliament|congress|board|inspectors|auditors|police|tenants|buyers|workers|employees|passengers|donors|lenders|creditors|pensioners|regulator|court|doctors|relatives|lawmakers|legislators|ministers|watchdog|ombudsman|owners|players|students|prosecutors|underwriters|insurers|bondholders)';
const long =
  '(?:for (?:at least |more than |over |nearly |almost |about |up to )?(?:[a-z0-9]+ ){1,2}(?:days|weeks|months|years|winters|summers|seasons|decades?|year|century)|for (?:days|weeks|months|years|decades)|all along|from the (?:start|outset|beginning))';
const info =
  '(?:truth|costs?|size|extent|scale|reports?|results?|findings?|news|risks?|dangers?|loss(?:es)?|defects?|faults?|deal|debts?|figures?|records?|warnings?|deaths?|outbreak|deficit|shortfall|price|bills?|invoices?|payments?|fees|bonus(?:es)?|spending|memos?|letters?|e-?mails?|complaints?|tests?|readings?|minutes|accounts?|contracts?|thefts?|accidents?|delays?|overruns?)';

const acts = [
  // 'knew for two years that contributions were not being paid'
  `(?:knew|known|(?:was|were|been) (?:well |fully |long )?aware) ${long},? (?:that|of|about)`,
  // 'hid the size of that deficit from voters'
  `(?:hid|hidden|concealed|withheld) (?:it|them|the|its|their|this|that|an?) [^.;,]{3,70}? from (?:the |its |their |all |most |his |her )?(?:[a-z]+ )?${people}`,
  `kept (?:the|its|their|this|that|an?) (?:[a-z]+ )?${info} [^.;,]{0,60}?from (?:the |its |their |all |most |his |her )?(?:[a-z]+ )?${people}`,
  // 'has known … that the samples were spoiled, and hid it from customers', 'and told nobody', 'and kept quiet about it'
  `(?:knew|known|(?:was|were|been) (?:well |fully |long )?aware)(?: [^.;]{0,30}?)? (?:that|about|of) [^.;]{3,90}?,? (?:and|but|yet) (?:(?:hid|kept|concealed|withheld) (?:it|them|this|that|the (?:news|truth)) from|told (?:nobody|no ?one)|said nothing|did nothing|kept (?:it )?(?:quiet|silent|secret)|carried on|(?:went on|kept) (?:selling|using|flying)|(?:sold|shipped|used|delivered) (?:it|them|the [a-z]+) (?:all the same|anyway|regardless))`,
  `(?:poured|pumped|dumped|leaked|tipped|discharged|released|buried|burned|burnt) [^.;]{3,80}? and (?:kept quiet|said nothing|told (?:nobody|no ?one)|hid it|covered it up)`,
  // 'kept two sets of books', 'kept the deaths secret'
  `(?:kept|keeps|ran) (?:two|double|a second) sets? of (?:books|accounts)`,
  `kept (?:the |its |their )(?:[a-z]+ )?(?:deaths?|leaks?|outbreak|accidents?|losses|abuse|infections|defects?|contamination|errors?) (?:secret|hidden|quiet|dark|out of (?:sight|the (?:news|papers)))`,
  `(?:has|have|had) been (?:covering up|hiding|concealing|burying) (?:the|its|their)`,
  `kept (?:the|its|their) [a-z]+ (?:secret|hidden|quiet) from (?:the |its |their |all |most )?(?:[a-z]+ )?(?:${people.slice(3, -1)}|pilots|crews?|drivers|doctors|nurses|users|readers)`,
  `planted (?:the |a )?(?:drugs|evidence|gun|knife|weapons?|documents|money|explosives)`,
  `(?:let|left) (?:[a-z]+ )?(?:residents|patients|prisoners|inmates|children|babies|workers|animals|tenants|pupils) (?:go )?(?:without (?:food|water|heat|heating|medicine|care|pay)|hungry|starve|freeze|die|in the dark)`,
  `paid (?:people|voters|residents|villagers|students|pensioners) to (?:vote|stay (?:at )?home|march|protest|cheer|lie)`,
  `took (?:money|cash|cars|flats|holidays|gifts) from (?:the |its |a )?(?:[a-z]+ )?(?:builders?|developers?|bidders?|contractors?|suppliers?|lobbyists|firms?|compan(?:y|ies)|clubs|owners) (?:whose|that|who|he|she|it|they)`,
  `sold (?:degrees|diplomas|visas|passports|permits|licen[cs]es|places|jobs|posts|exam (?:papers|answers)|grades|votes|babies|organs) to `,
  `(?:told|ordered|asked|paid) (?:its|their|his|her|the) [a-z]+ to (?:switch off|turn off|ignore|lie|hide|delete|destroy|burn|shred|falsify|backdate|mislead|keep quiet|look away)`,
  `(?:burned|burnt|dumped|buried) (?:its|their|the) (?:[a-z]+ )?waste [^.;]{0,40}?(?:and (?:told (?:nobody|no ?one)|kept quiet|said nothing)|at night|in secret)`,
  // 'bought votes', 'made up the data', 'watered down its milk', 'doped the horse', 'wiped their phones'
  `(?:bought|buying) (?:the )?(?:votes|a judge|judges|witnesses|jurors|referees|the referee)`,
  `(?:made up|invented|massaged|fiddled|cooked up) (?:the |its |her |his |their |most of the )?(?:data|figures|results|numbers|evidence|quotes|invoices|findings|patients)`,
  `(?:watered down|adulterated) (?:its|their|the) (?:milk|fuel|wine|petrol|medicine|vaccines?|feed|oil|honey)(?! (?:with|to) (?:schedule|plan))`,
  `(?:doped|drugged|nobbled) (?:the|his|her|its|their) [a-z]+`,
  `(?:wiped|destroyed|deleted|dumped) (?:their|his|her|its|the) (?:phones?|laptops?|computers?|hard drives?|messages|servers?) (?:before|so that|to (?:hide|stop|keep)|rather than) [^.;]{0,40}?(?:inquiry|enquiry|police|investigat[a-z]+|auditors?|inspectors?|courts?|prosecutors|hearing|regulators?|search|trial|raid|commission)[^.;]{0,40}`,
  `(?:used|employed|hired) (?:child labou?r|forced labou?r|slave labou?r|(?:children|prisoners|slaves) (?:to|in) (?:pick|mine|sew|weave|dig|work|make|harvest|carry|break|clean|stitch|assemble|build|its|their))`,
  `cut(?:ting)? corners on (?:maintenance|safety|training|checks|repairs|inspections?|fire|testing|hygiene)`,
  `(?:let|left) [^.;,]{3,40}? (?:rot|decay|crumble|fall down) (?:so that|in order to|to (?:drive|force|push|get))`,
  `helped (?:its|their|his|her) (?:[a-z]+ )?(?:clients|customers|members|donors|friends) (?:to )?(?:hide|launder|dodge|evade|smuggle|cheat)`,
  `(?:shielded|sheltered|protected) (?:an? |its |the )(?:[a-z]+ )?(?:teacher|priest|coach|doctor|officer|abusers?|rapist|paedophile|predator)s? (?:whom |who |that )?(?:it |they |he |she )?(?:knew|had been|was|were)`,
  `spent (?:most|nearly all|almost all|half|the bulk) of (?:the|its|their) (?:donations|grants?|aid|relief|charity money|public money) on (?:(?:its|their) (?:own )?(?:directors|executives|founders|managers|trustees|staff)|(?:salaries|bonuses) for (?:its|their)|(?:cars|parties|flights|holidays|villas))`,
  `(?:signed|certified|passed|approved) [^.;]{3,50}? (?:without (?:ever )?(?:visiting|seeing|setting foot|looking|reading)|(?:that|which) (?:nobody|no ?one) had (?:inspected|checked))`,
  `never (?:set foot in|visited|inspected|looked at|checked) [^.;]{3,50}?,? (?:though|but|yet|while|and still) (?:(?:they|it|he|she|still) )?(?:signed|certified|passed|billed|charged|approved)`,
  `(?:paid|bribed) (?:off )?(?:the|a|its|his|her) (?:referee|judge|umpire|inspector|examiner|juror|witness)s? (?:before|after|to|for a|so that)(?! (?:his|her|their) (?:usual|normal))`,
  // 'gave the contract to his brother-in-law's firm'
  // 'overpaid two advisers for years'
  `(?:over|under)(?:paid|charged|billed) [^.;,]{3,60}? ${long}`,
  // 'was warned again and again about the bend and did nothing'
  `(?:was|were|been) (?:[a-z]+ )?(?:warned|alerted)[^.;]{0,120}? (?:and|but|yet) (?:still )?(?:did (?:nothing|not)|took no (?:action|steps?)|failed to act|looked away|never (?:acted|replied|fixed))`,
  `ignored (?:[a-z]+ ){1,3}who (?:told|warned|reported|complained|begged)`,
  // 'gave the contract to her brother's firm in return for a flat'
  `(?:gave|handed|awarded|steered|granted) [^.;]{0,20}(?:contract|licen[cs]e|permit|post|tender|land|deal|order)[^.;]{0,80}? in (?:return|exchange) for (?:an? |the )?(?:[a-z]+ )?(?:(?:large |small )?sum|flat|house|car|cash|money|bribes?|favou?rs|donations?|gifts?|holiday|villa|loan|kickbacks?)`,
  // 'let untreated dye run into the creek for ten years'
  `(?:let|allowed|pumped|poured|tipped|discharged|flushed|released) (?:[a-z]+ ){0,2}(?:untreated|raw|toxic|contaminated|hazardous|radioactive|poisonous) [^.;,]{3,50}? into [^.;,]{3,40}? ${long}`,
  // 'pressed pilots to fly when they were too tired'
  `(?:press(?:ed|ured)|forced|ordered|bullied|coerced) (?:[a-z]+ ){0,2}(?:staff|workers|nurses|doctors|pilots|drivers|teachers|employees|crews?|clerks|guards|patients|tenants|students) (?:to |into )(?:lie|lying|falsify(?:ing)?|backdat(?:e|ing)|hide|hiding|delet(?:e|ing)|shred(?:ding)?|(?:fly|drive|work)(?:ing)?[^.;]{0,30}(?:tired|sick|ill|unpaid|without (?:pay|rest|breaks)))`,
  // 'sold fuel meant for the ambulances'
  `(?:sold|pocketed|stole|kept) (?:[a-z]+ ){1,4}?(?:meant|intended|earmarked|donated|set aside|collected) for`,
  // 'left 40 families without heat on purpose'
  `[a-z]+(?:ed|t|ut) [^.;]{3,60}? on purpose`,
];

/** The party stands a few words before what it is said to have done. */
export const charges = new RegExp(
  `\\b${party}(?: (?:of|at|in|on|for|and|the|its|[a-z]+ly|had|has|have|[\\p{Lu}][\\p{L}]+)){0,6}(?: [^.;,:]{3,90}? and)? (?<act>${acts.join('|')})`,
  'iu',
);

/** Deaths laid on those who should have come: 'died because nobody came to them in time'. */
export const neglect = new RegExp(
  '\\b(?<act>(?:died|lost their lives|were (?:killed|blinded|injured)|drowned|starved|bled to death|suffocated) (?:needlessly )?because (?:(?:nobody|no ?one|staff|nurses|managers|officials) (?!could|was able|were able|heard|saw|knew)|the (?:[a-z]+ ){1,3}(?:failed|ignored|refused|(?:was|were|had been) (?:switched|turned|left|locked|ignored|never))))',
  'iu',
);

/** What ran out of somewhere, and what died of it. */
export const effluent =
  /\b(?<act>(?:run ?- ?off|effluent|waste|leak|spill|fumes|chemicals?|slurry|sludge|seepage|emissions|dust|discharge)(?: from [^.;,]{3,40}?)? (?:has |have |had )?(?:killed|poisoned|sickened|blinded) )/iu;

/** Somebody denies it, or it is still looked into: then nobody can have told it as settled. */
export const contested =
  /\b(?:den(?:y|ies|ied)|rejects?|rejected|disput(?:es|ed)|has no link|have no link|(?:is|are) (?:still )?(?:being )?(?:tested|testing|investigat\w+)|(?:awaiting|await) (?:the )?results|not (?:yet )?(?:known|established|determined))\b/iu;
