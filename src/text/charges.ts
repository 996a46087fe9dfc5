/**
 * Charges against those who answer for others, by what is done rather than by a word for wrong: to know and
 * not to act, to keep from people what they should know, to let them come to harm, to take what was meant for
 * others. The verbs are everyday ones, so each needs a party that answers for something before it.
 */

/** Who runs, owns or governs something. */
const party =
  '(?:compan(?:y|ies)|firm|office|campaign|secretariat|treasury|council|councillors|county|district|state|city|government|ministry|ministers?|department|agency|authority|authorities|board|trust|trustees|governors|directors?|managers?|management|executives?|bosses|owners?|landlords?|officials?|officers|leaders?|chiefs?|administrators?|police|army|soldiers|hospital|school|academy|university|home|church|diocese|bank|lender|insurer|airline|operators?|supplier|contractors?|developer|builder|manufacturer|maker|charity|employers?|prison|guards|mill|mine|plant|factory|staff|stewards|organi[sz]ers|wardens|keepers|head|principal|head ?teacher)';
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
  `(?:hid|hidden|concealed|withheld) (?:the|its|their|this|that|an?) [^.;,]{3,70}? from (?:the |its |their |all |most |his |her )?(?:[a-z]+ )?${people}`,
  `kept (?:the|its|their|this|that|an?) (?:[a-z]+ )?${info} [^.;,]{0,60}?from (?:the |its |their |all |most |his |her )?(?:[a-z]+ )?${people}`,
  // 'overpaid two advisers for years'
  `(?:over|under)(?:paid|charged|billed) [^.;,]{3,60}? ${long}`,
  // 'was warned again and again about the bend and did nothing'
  `(?:was|were|been) (?:[a-z]+ )?(?:warned|alerted)[^.;]{0,120}? (?:and|but|yet) (?:still )?(?:did (?:nothing|not)|took no (?:action|steps?)|failed to act|looked away|never (?:acted|replied|fixed))`,
  `ignored (?:[a-z]+ ){1,3}who (?:told|warned|reported|complained|begged)`,
  // 'gave the contract to her brother's firm in return for a flat'
  `(?:gave|handed|awarded|steered|granted) [^.;]{0,20}(?:contract|licen[cs]e|permit|post|tender|land|deal|order)[^.;]{0,80}? in (?:return|exchange) for (?:an? |the )?(?:[a-z]+ )?(?:flat|house|car|cash|money|bribes?|favou?rs|donations?|gifts?|holiday|villa|loan|kickbacks?)`,
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
