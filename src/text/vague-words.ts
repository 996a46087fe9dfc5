/** The formulas that lay a statement upon nobody in particular. */

export const nobody = new RegExp(
  [
    String.raw`\bit(?:['’]s| (?:is|was|has been|had been)) (?:been )?(?:(?:widely|generally|often|commonly|long|long been|also|now|sometimes|frequently) )?(?:believed|thought|said|claimed|rumou?red|alleged|assumed|feared|suggested|argued|speculated|interpreted|understood|felt|reported)(?: (?:in|among|around|across|within|inside) [^.;:,]{2,40}?)? that\b`,
    // Without 'that', only where a clause follows: 'It is understood the department was warned'.
    String.raw`\bit (?:is|was) (?:widely |now )?(?:understood|believed|thought|feared|claimed|rumou?red) (?=(?:the|a|an|he|she|they|it|his|her|their|its|several|some|more|two|three|four|five|up to|\d+) )`,
    String.raw`(?<=, )it (?:is|was|has been) (?:widely |long |generally )?(?:said|believed|thought|claimed|rumou?red|feared|alleged|understood)(?=[.;,])`,
    String.raw`\b(?:has|have|had) (?:since |long |also |often |widely |repeatedly |frequently |sometimes |already ){0,2}been (?:widely |often |variously |generally |also )?(?:interpreted|seen|viewed|perceived|understood|regarded|construed|analy[sz]ed|criticised|criticized|praised|hailed|condemned|described|dismissed|portrayed|likened|read) (?:as|for)\b`,
    String.raw`\b(?:is|are|was|were) (?:widely|often|commonly|generally|frequently|increasingly|sometimes|broadly) (?:interpreted|seen|viewed|perceived|regarded|considered|believed|thought|understood|described|criticised|criticized|hailed|credited|blamed|accused)\b(?! (?:as |to be )?(?:the |an? )?(?:birthplace|cradle|founder|inventor|home of|father of|mother of|capital))`,
    String.raw`\b(?:is|are|has been|have been) (?:rumou?red|reputed) to\b`,
    // 'The sketch led some to wonder whether'.
    String.raw`\b(?:led|leading|caus(?:ed|ing)|prompt(?:ed|ing)) (?:some|many|others|several|observers|critics) (?:\p{L}+ )?to (?:believe|think|wonder|speculate|suspect|question|fear|conclude|ask)\b`,
    String.raw`\bas any (?:[\p{L}-]+ ){0,3}?(?:observer|analyst|economist|expert|historian|voter|parent|resident)\b[^.;,]{0,40}? (?:knows|recogni[sz]es|can see|will tell you|understands|would agree)\b`,
    String.raw`\b(?:has|have) (?:long|often|repeatedly|widely) been accused of\b`,
    String.raw`\brumou?r has it\b`,
    // 'There is a feeling in town that', 'There are those who argue'.
    String.raw`\bthere(?:['’]s| (?:is|was|has been|remains|remained)) (?:an? |some |much |little |broad |now |also |already )*(?:(?!(?:no|this)\b)[\p{L}-]+ ){0,3}(?:feeling|sense|perception|suspicion|belief|consensus|view|fear|impression|talk|assumption|acceptance|agreement|expectation|worry|unease|speculation|recognition|understanding|acknowledge?ment)\b(?: [\p{L}’'-]+){0,5} (?<!\b(?:with|about|of|to|on) )that\b`,
    String.raw`\bthere (?:are|were|have always been) (?:those|people|many|some|plenty|not a few) (?:[\p{L}’'-]+ ){0,4}who (?:\p{L}+ly )?(?:say|argue|believe|think|claim|fear|insist|suspect|see|feel|doubt|question|maintain|would|regard|blame|wonder)\b`,
    String.raw`\bit (?:is|was|has been|has long been) (?:now |also |long |widely |already |generally )?(?:put about|whispered|common knowledge|an open secret|no secret|accepted|acknowledged|agreed|murmured|hinted|mooted|an article of faith|received wisdom)(?: (?:in|among|around|across|within|inside) [^.;:]{2,40}?)? that\b`,
    String.raw`(?<!\b(?:my|his|her|our|their|your|own) )\b(?:the )?(?:word|talk|gossip|consensus|verdict|whisper|feeling|thinking|received wisdom|conventional wisdom|general view|prevailing view|common view|popular belief|suspicion|assumption|perception) (?:(?:on|among|in|around|inside|within|at|of) [^.;]{2,50}? )?(?:is|was|has long been|holds|has it) (?:now |already |still |simply )?that\b`,
    String.raw`\bif (?:the )?(?:rumou?rs|reports|gossip|whispers|buzz|talk|chatter)(?: (?:in|on|around|at|among) [^.;,]{2,40}?)? (?:are|is) (?:to be believed|anything to go by)\b`,
    String.raw`\btongues (?:are|were|have) (?:also |been |also been )?wagging\b`,
    String.raw`\b(?:local people|many people|most people|many here|people in the (?:town|village|city|area)|many in the (?:town|village|city|party|industry)) (?:are|remain|were) (?:convinced|sure|certain|adamant|persuaded)\b`,
    String.raw`\bby (?:all|most|many) accounts\b`,
    String.raw`(?<!\ba )\b(?:few|nobody|no ?one) (?:now |seriously |really |still |any ?more |in [^.;:,]{2,30} )?(?:doubts?|disputes?|believes?|expects?|thinks?|questions?)\b`,
    String.raw`\b(?:everyone|everybody) (?:in [^.;:,]{2,30} |around [^.;:,]{2,30} )?(?:knows (?=that\b|he\b|she\b|they\b)|(?:agrees|accepts|admits) (?=that|the|it|he|she|they))`,
    String.raw`\b(?:there (?:are|were|have been) )?(?:unconfirmed|unverified) reports?\b`,
    String.raw`\b(?:has|have) been attributed to (?:the )?(?:growing|increasing|rising|declining|failing|worsening)\b`,
  ].join('|'),
  'giu',
);

/** Formulas that stand beside a source as often as not: 'Police held two men. Both are believed to be from Leeds.' */
export const soft = new RegExp(
  [
    String.raw`\b(?:is|are) (?:also |now )?(?:believed|thought|understood|feared) to (?!(?:have )?(?:dated?|originated?|derived?|evolved?|arisen|arise|come from|descend)\b)\w+\b`,
    String.raw`\b(?:is|are) said to\b`,
    String.raw`\bit has emerged\b`,
    String.raw`\b(?:rumou?rs|reports|whispers|speculation|theories|gossip) (?:abound|abounds|persist|persists|swirl|swirls|(?:have|has) (?:long )?(?:swirled|circulated|spread|persisted))\b`,
    String.raw`\b(?:is|are|was|were|has|have|had) reportedly\b|\breportedly (?=\w+ed\b)`,
  ].join('|'),
  'gi',
);

/** A science that nobody can open: 'Research shows', 'Independent tests show'. */
export const science =
  /(?<=^|[.;:,“"] ?|\b(?:and|but|that|because|while) )(?:(?:recent|new|independent|media|press|local|numerous|several|many|some|multiple|countless|scientific|medical|laboratory) )*(?:research|studies|tests|science|evidence|reports(?= (?:suggest|indicate|claim))) (?:has |have |now |clearly |consistently )?(?:shows?|shown|suggests?|suggested|proves?|proved|proven|indicates?|confirms?|claims?|finds|says?)\b/gi;

export const mood = new RegExp(
  [
    String.raw`(?<!\b(?:no|little|without) )\b(?:growing|mounting|increasing|rising|widespread|deepening|widening|heightened|swirling) (?:public |international |global |local )?(?:concerns?|fears?|speculation|criticism|unease|anger|doubts|questions|suspicions?|calls|alarm|frustration|discontent|backlash|outrage|scrutiny)\b`,
    String.raw`\b(?:concerns?|fears?|speculation|questions|doubts|criticism|suspicions?|rumou?rs) (?:is|are|has been|have been|was|were) (?:growing|mounting|rising|swirling|spreading|raised|circulating|rife)\b`,
    String.raw`\b(?:serious|grave|persistent) (?:public )?(?:concerns?|fears?|doubts|questions|suspicions?)(?= (?:about|over|around|that|as to|whether))\b`,
    String.raw`\bquestions (?:remain|linger|swirl|abound)\b`,
    String.raw`\braising (?:concerns|fears|alarm|eyebrows)\b`,
    String.raw`\b(?:subject|matter|topic) of (?:intense |heated |much |fierce |considerable )?(?:debate|speculation|controversy)\b`,
  ].join('|'),
  'gi',
);

const crowdNoun = String.raw`(?:critics|observers|commentators|pundits|detractors|sceptics|skeptics|onlookers|naysayers|cynics|traditionalists|purists|opponents|supporters|watchers)`;
const expert = String.raw`(?:experts|analysts|scientists|doctors|economists|lawyers|academics|campaigners|historians|figures)`;
const wherever = String.raw`(?: (?:in|on|within|at|around|across|inside|close to|outside|here|there)(?: (?:the |this |his |her |its |their )?(?!(?:who|which|that)\b)[\p{L}’'-]+){0,3}?)?`;
const heldBy = String.raw`(?:(?:have|has) (?:begun|started|come|long|even|already|also|since) (?:to )?\p{L}+|(?:(?:now|also|still|already|even|privately|openly|increasingly|quietly|loudly|long|inevitably) )?(?:blame|blamed|question|questioned|wonder|see(?= (?!their\b|his\b|her\b|our\b))|suspect|suspected|doubt|reckon|think|believe|say|argue|claim|warn|worry|whisper|insist|predict|accuse|accused|dismiss|describe|regard|detect|sense|attribute|credit|liken|compare|complain|grumble|mutter|maintain|contend|feel(?= (?:that|the|it|he|she|they)\b)|fear|point to|interpret|call(?= (?:it|him|her|them|this|that|for)\b)|called(?= (?:it|him|her|them|this|that|for)\b)|expect|condemn|condemned|hail|(?:have |has )?(?:hailed|praised|welcomed|warned)|denounce|denounced|criticise|criticize|criticised|criticized|object))`;

/** 'Some blame the government', 'Observers on Wall Street see echoes': a clause begins with a crowd and what it holds. */
export const crowdClause = new RegExp(
  String.raw`(?<=^|^(?:But|And|Yet|Still|Now|Already|Even so|Meanwhile|However),? |[.;:—–] ?|, (?:but|and|while|though|although|as) )(?:some|others|many|plenty|some people|many people|most people|plenty of people|a lot of people|lots of people|more and more people|a growing number of people|a growing number|an increasing number|not a few|(?:(?!(?:his|her|its|their|the|my|our|your|these|those|no|all|both|whose|while|though|although|but|and|as|when|if|because|since|yet|where|so)\b)[\p{L}-]+ )?${crowdNoun}|(?:leading|top|prominent|independent|respected|medical|legal) ${expert}|(?:some|many|most|other|several|a few|a number of) (?:(?!(?:of|in|who|and)\b)[\p{Ll}-]+ )?(?:${crowdNoun}|commentators|analysts|experts|historians|economists|activists|campaigners|lawmakers|people))${wherever} ${heldBy}(?= (?:the |a |an |it|that|whether|this|its|his|her|him|them|their|no |him |in |as |at |for |if |how |why |what |echoes|signs|parallels|\p{Lu}|\p{Ll}))`,
  'giu',
);

const inPassing = String.raw`(?:many|some|others|most|several|critics|observers|analysts|experts|commentators|pundits)`;
const holding = String.raw`(?:think|believe|say|suspect|argue|claim|fear|insist|predict|reckon|maintain|contend|assume)`;

/** 'a deal many consider to be dead', 'as many Democrats believe he did', ', many think,': a crowd in passing. */
export const passingCrowd = new RegExp(
  [
    String.raw`(?<=\b[\p{Ll}]{3,} )(?<!\b(?:for|of|that|than|with|and|but|these|those|the|are|were|too|how|not|very|like) )(?:many|some) (?:consider|believe|think|regard|view|see|fear|suspect)(?= (?:to be|as|is|was|are|were|will|would|has been)\b)`,
    String.raw`\bas ${inPassing}(?: (?!of\b)[\p{L}-]+)? (?:${holding})(?= (?!(?:it|so|of|about)\b))`,
    String.raw`(?<=, )${inPassing} ${holding}(?=,)`,
  ].join('|'),
  'gu',
);
