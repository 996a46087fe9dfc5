/**
 * What words that are quoted do, whatever the occasion: the sources of patterns, without regard to case.
 * A frame of one class is held against the words of the opposite class.
 */

const thanks = String.raw`thank(?:s|ed|ing|ful\w*)?|grateful\w*|gratitude|indebted|apprecia(?:te|tive)|owe (?:him|her|them|you|it|this \p{L}+|these \p{L}+) (?:\p{L}+ ){0,3}(?:deal|everything|lot|much|debt)`;

/** Of persons and of things that please. */
export const admired = String.raw`wonderful\w*|marvell?ous\w*|magnificent\w*|superb\w*|excellent\w*|outstanding\w*|brilliant\w*|fantastic\w*|first[- ](?:rate|class)|impeccabl\w*|meticulous\w*|exemplary|faultless\w*|immaculate\w*|thoughtful\w*|courteous\w*|generous\w*|generosity|kind(?:er|est|ness)|delight(?:ed|s|ful)?|thrilled|impress(?:ed|ive)|splendid\w*|terrific|exceptional\w*|heroic\w*|heroes|admir\w+|inspir(?:ed|ing|ation)|tireless\w*`;

const merits = String.raw`(?:a|an absolute|a real|a great|a true) (?:rock|credit|joy|pleasure|privilege|gem|legend|treasure|friend)|(?:good|great|fine|decent|grand|sterling|thorough) (?:\p{L}+ )?(?:job|work|man|men|woman|women|people|friends?|team|effort|idea|report|colleagues?|partners?|neighbou?rs?)|do(?:ne|es)? (?:\p{L}+ )?(?:a (?:lot|world|power) of|much|great|enormous) good|will help (?:us|me|them|everyone)|proud of (?:him|her|them|you|every|these|those|what they)|(?:every|full|all the) credit|hats? off|no complaints|(?:done|did|do|was|were|is|given us) (?:everything|all|more than) (?:that )?(?:we|I|anyone|anybody)\b(?: could| have)?(?: \p{L}+)?|and then some|nothing but \p{L}+|could(?: not|n['’]t) (?:have )?(?:be|been|ask|asked) (?:\p{L}+ )?(?:happier|prouder|kinder|better|for)|(?:handled|did|managed|ran|played|refereed|judged|dealt with|looked after|treated) (?:it|that|us|them|the \p{L}+|everything) (?:\p{L}+ )?(?:well|fairly|kindly)|they (?:are|were) fair|fair and`;

/** Thanks, praise and pleasure. */
export const praising = `${thanks}|${admired}|${merits}`;

/** Complaint of what was given or done, or of what was not. */
export const complaining = String.raw`(?:tells?|told|gives?|gave|given|offer(?:s|ed)?|promis(?:es|ed)?|brings?|brought) (?:us|me) (?:nothing|little)|nothing (?:new|in it) for (?:us|me)|(?:not|n['’]t) (?:good enough|listen\w* to (?:us|me))|hollow (?:words?|promises?|gestures?)|worthless|meaningless|(?:empty|broken) (?:words?|promises?|gestures?)|window[- ]dressing|fig[- ]leaf|disgrac\w*|shameful|disappoint\w*|let (?:us|me|everyone|everybody|people) down|embarrass\w*|unacceptable|(?:nobody|no one) (?:came|listened to us|answered us)|(?:ignored|robbed|cheated|lied to|abandoned) (?:us|me)`;

/** What the speaker's own side did badly: no complaint of anybody else. */
export const ownFault =
  /\b(?:we|I) (?:lost|(?:weren|couldn|didn|wasn)['’]t|(?:were|was|could|did) not|made|missed)\b[^.!?;]*/giu;

/** Taking things as they come. */
export const accepting = String.raw`whatever \p{L}+ (?:we are|we['’]re|I am|I['’]m|is|we have been) given|(?:I|we) (?:fully |entirely |completely )?(?:accept|respect|understand|welcome) (?:the|it|that|this|his|her|their)|every right to|(?:a|their|his|her) job to do`;

/** All is well, or will be. */
export const reassuring = String.raw`(?:am|are|['’]m|['’]re|feel|is|very|quite) (?:\p{L}+ )?(?:comfortable|at ease|relaxed) (?:with|about)|(?:on|in) (?:a )?(?:\p{L}+ )?(?:solid|firm|sound|good|strong|secure|safe|great|excellent|fine|robust) (?:footing|ground|shape|order|health|hands|position|place|condition)|sleep (?:soundly|easy|well|easily)|well within|pick(?:ing|ed) up|(?:is|are|keeps?|been) (?:\p{L}+ly )?(?:improving|recovering|getting better|calm)|(?:money|cash) to (?:spend|spare)|(?:can |to )look(?:ing)? forward to|(?:deal|agreement|breakthrough|solution) is (?:very )?(?:close|near|within reach)|(?:future|outlook|prospects) (?:is|are|looks?) (?:very )?(?:bright|good|excellent|strong|rosy)|no (?:danger|risk|threat|cause for (?:alarm|concern)|(?:reason|need|cause) to (?:worry|panic|fear|be)|need for|shortage)|plenty (?:of|for)|enough (?:\p{L}+ )?for every(?:one|body)|nothing to (?:fear|worry about)|(?:not|n['’]t) (?:\p{L}+ )?worried|under control|perfectly safe|never been (?:better|safer|stronger)|better than (?:ever|at any time)|(?:faster|sooner|quicker) than (?:ever|at any time)|confident (?:that|in|about|of)`;

/** Ready to meet and to agree. */
export const reachingOut = String.raw`(?:wants?|(?:would|['’]d) love|would like|happy|willing|ready|keen|prepared|hopes?|glad|can|will|['’]ll|let['’]s)\b[^.;!?]{0,40}?\b(?:talk|talks|round the table|sit down|settle (?:this|it)|meet them|meet him|meet her|an agreement|coffee|a solution|compromise|work together|work with|at work|find a way|listen)|doors? (?:is|are|stands?|remains?) (?:always |wide |still )?open|on good terms|good relationship`;

/** What the speaker takes pride in being, with nothing that is to be done. */
export const selfPortrait = String.raw`(?:part of|at the (?:heart|core|centre|center) of) (?:who|what|everything|all) (?:we|I)|in (?:our|my) (?:blood|DNA|bones|genes|nature)|who we are|what we (?:are|stand for)|(?:close|dear) to (?:our|my) hearts?|ever since (?:my|our|his|her) (?:\p{L}+ )?(?:father|mother|grand\w+|founders?)|since my \p{L}+`;

/** What tells that the words are not meant as they stand. */
export const irony =
  /\b(?:iron(?:y|ic\w*)|sarcas\w*|mock(?:ing\w*|ed)|wry(?:ly)?|dr(?:y|il)ly|deadpan\w*|jok(?:ed|ing\w*)|quipp?\w*|tongue|sneer\w*|air quotes)\b/i;

/** Whole words or phrases of a class. */
export function words(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'iu');
}
