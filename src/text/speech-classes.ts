/**
 * What words that are quoted do, whatever the occasion: the sources of patterns, without regard to case.
 * A frame of one class is held against the words of the opposite class.
 */

const thanks = String.raw`thank(?:s|ed|ing|ful\w*)?|grateful\w*|gratitude|indebted|apprecia(?:te|tive)|owe (?:him|her|them|you|it|this \p{L}+|these \p{L}+) (?:\p{L}+ ){0,3}(?:deal|everything|lot|much|debt)`;

/** Of persons and of things that please. */
export const admired = String.raw`wonderful\w*|marvell?ous\w*|magnificent\w*|superb\w*|excellent\w*|outstanding\w*|brilliant\w*|fantastic\w*|first[- ](?:rate|class)|impeccabl\w*|meticulous\w*|exemplary|faultless\w*|immaculate\w*|thoughtful\w*|courteous\w*|generous\w*|generosity|kind(?:er|est|ness)|delight(?:ed|s|ful)?|thrilled|impress(?:ed|ive)|splendid\w*|terrific|exceptional\w*|heroic\w*|heroes|admir\w+|inspir(?:ed|ing|ation)|tireless\w*`;

const merits = String.raw`(?:a|an absolute|a real|a great|a true) (?:rock|credit|joy|pleasure|privilege|gem|legend|treasure|friend)|(?:good|great|fine|decent|grand|sterling|thorough|splendid|remarkable) (?:\p{L}+ )?(?:job(?! (?:\p{L}+ ){0,4}of \p{L}+ing)|work|man|men|woman|women|people|friends?|team|effort|idea|report|colleagues?|partners?|neighbou?rs?)|do(?:ne|es)? (?:\p{L}+ )?(?:a (?:lot|world|power) of|much|great|enormous) good|will help (?:us|me|them|everyone)|proud of (?:him|her|them|you|every|these|those|what they)|(?:every|full|all the) credit|hats? off|no complaints|(?:done|did|do|was|were|is|given us) (?:everything|all|more than) (?:that )?(?:we|I|anyone|anybody)\b(?: could| have)?(?: \p{L}+)?|and then some|nothing but \p{L}+|could(?: not|n['’]t) (?:have )?(?:be|been|ask|asked) (?:\p{L}+ )?(?:happier|prouder|kinder|better|for)|(?:handled|did|managed|ran|played|refereed|judged|dealt with|looked after|treated) (?:it|that|us|them|the \p{L}+|everything) (?:\p{L}+ )?(?:well|fairly|kindly)|they (?:are|were) fair|fair and|(?:fair|generous|sensible|decent|honest) (?:deal|offer|price|plan|settlement|compromise|budget|bill|law|result|outcome)|(?:is|are|was|were|be|am|['’]m) (?:\p{L}+ )?(?:pleased|happy|delighted|satisfied|content) (?:with|for|about)|credit to|(?:has|have|['’]s|['’]ve) (?:\p{L}+ )?earned (?:it|this|that|every|his|her|their)|(?:did|done) (?:what (?:was|is) right|right by|the right thing)|right (?:by|for) (?:everybody|everyone|all of)|(?:thoroughly|richly|fully) deserved?|deserves? (?:it|this|every|(?:his|her|their) (?:move|place|chance|win|award|success))|(?:the )?best (?:\p{L}+ ){1,2}(?:(?:(?:this|that|the|our) \p{L}+|we|I) (?:has|have|had|['’]ve) (?:had|seen|known)|(?:in|for) (?:years|decades|a generation))|(?:could|can)(?: not|n['’]t|not) be (?:\p{L}+er|more (?:pleased|proud|grateful|satisfied))`;

/** Praise that no afterthought of the same breath takes back. */
export const glowing = String.raw`(?:splendid|brilliant|fantastic|wonderful|terrific|excellent|remarkable) job|(?:could|can)(?: not|n['’]t|not) (?:have )?(?:be|been) (?:\p{L}+er|more (?:pleased|proud|grateful))|magnificent\w*|superb\w*|outstanding\w*|faultless\w*|the best \p{L}+`;

/** Thanks, praise and pleasure. */
export const praising = `${thanks}|${admired}|${merits}`;

/** Complaint of what was given or done, or of what was not. */
export const complaining = String.raw`(?:tells?|told|gives?|gave|given|offer(?:s|ed)?|promis(?:es|ed)?|brings?|brought) (?:us|me) (?:nothing|little)|nothing (?:new|in it) for (?:us|me)|(?:not|n['’]t) (?:good enough|listen\w* to (?:us|me))|hollow (?:words?|promises?|gestures?)|worthless|meaningless|(?:empty|broken) (?:words?|promises?|gestures?)|window[- ]dressing|fig[- ]leaf|disgrac\w*|shameful|(?:dark|black|sad|bad|terrible) day|(?:will|would|could|is going to) (?:ruin|destroy|cripple|bankrupt|kill|cost) (?:us|me|our|this|the \p{L}+)|(?:will|shall|['’]ll) fight (?:it|this)|a (?:disaster|catastrophe|betrayal|scandal|farce|shambles)|disappoint\w*|let (?:us|me|everyone|everybody|people) down|embarrass\w*|unacceptable|(?:nobody|no one) (?:came|listened to us|answered us)|(?:ignored|robbed|cheated|lied to|abandoned) (?:us|me)`;

/** What the speaker's own side did badly: no complaint of anybody else. */
export const ownFault =
  /\b(?:we|I) (?:lost|(?:weren|couldn|didn|wasn)['’]t|(?:were|was|could|did) not|made|missed)\b[^.!?;]*/giu;

/** Taking things as they come. */
export const accepting = String.raw`(?:can|could) live with (?:it|that|this)|whatever \p{L}+ (?:we are|we['’]re|I am|I['’]m|is|we have been) given|(?:I|we) (?:fully |entirely |completely )?(?:accept|respect|understand|welcome) (?:the|it|that|this|his|her|their)|every right to|(?:a|their|his|her) job to do`;

/** All is well, or will be. */
export const reassuring = String.raw`(?:am|are|['’]m|['’]re|feel|is|very|quite) (?:\p{L}+ )?(?:comfortable|at ease|relaxed) (?:with|about)|(?:on|in) (?:a )?(?:\p{L}+ )?(?:solid|firm|sound|good|strong|secure|safe|great|excellent|fine|robust) (?:footing|ground|shape|order|health|hands|position|place|condition)|sleep (?:soundly|easy|well|easily)|well within|pick(?:ing|ed) up|(?:is|are|keeps?|been) (?:\p{L}+ly )?(?:improving|recovering|getting better|calm)|(?:money|cash) to (?:spend|spare)|(?:can |to )look(?:ing)? forward to|(?:deal|agreement|breakthrough|solution) is (?:very )?(?:close|near|within reach)|(?:future|outlook|prospects) (?:is|are|looks?) (?:very )?(?:bright|good|excellent|strong|rosy)|no (?:danger|risk|threat|cause for (?:alarm|concern)|(?:reason|need|cause) to (?:worry|panic|fear|be)|need for|shortage)|plenty (?:of|for)|enough (?:\p{L}+ )?for every(?:one|body)|nothing to (?:fear|worry about)|(?:not|n['’]t) (?:\p{L}+ )?worried|under control|perfectly safe|never been (?:better|safer|stronger)|better than (?:ever|at any time)|(?:faster|sooner|quicker) than (?:ever|at any time)|confident (?:that|in|about|of)`;

/** Ready to meet and to agree. */
export const reachingOut = String.raw`(?:wants?|(?:would|['’]d) love|would like|happy|willing|ready|keen|prepared|hopes?|glad|can|will|['’]ll|let['’]s)\b[^.;!?]{0,40}?\b(?:talk|talks|round the table|sit down|settle (?:this|it)|meet them|meet him|meet her|an agreement|coffee|a solution|compromise|work together|work with|at work|find a way|listen)|doors? (?:is|are|stands?|remains?) (?:always |wide |still )?open|on good terms|good relationship`;

/** What the speaker takes pride in being, with nothing that is to be done. */
export const selfPortrait = String.raw`(?:part of|at the (?:heart|core|centre|center) of) (?:who|what|everything|all) (?:we|I)|in (?:our|my) (?:blood|DNA|bones|genes|nature)|who we are|what we (?:are|stand for)|(?:close|dear) to (?:our|my) hearts?|ever since (?:my|our|his|her) (?:\p{L}+ )?(?:father|mother|grand\w+|founders?)|since my \p{L}+`;

/** Nothing gives way: the plan, the rule and the price are what they were. */
export const standing = String.raw`(?:(?:has|have|is|are|am|['’]m|['’]re|will|would|was|do|did) ?)?(?:not|n['’]t|never) (?:\p{L}+ )?(?:chang|mov|budg|shift|alter|retreat|waver|back(?:ing|ed)? down|giv(?:e|ing) (?:way|in|ground))\p{L}*(?: a \p{L}+)?|not (?:a|an|one) (?:single )?\p{L}+ (?:of (?:it|them|that) )?(?:(?:has|have|is|was|will) (?:been |be )?(?:chang|mov|alter|dropp|cut|tak|touch)\p{L}*|changes|comes out|moves)|unchanged|stand(?:s|ing)? (?:by|firm|exactly)|(?:the )?same (?:plan |price |offer |terms )?as (?:ever|before|it (?:was|is)|they (?:were|are)|in|last|when)|no (?:change|retreat|u-turn|going back|concessions?|climb-?down)|(?:stay|remain|stand|keep|leave|left|kept)s? (?:it |them |things )?(?:(?:exactly|just|precisely) )?(?:as (?:it|they|things) (?:is|are|was|were|stands?)|the same|in place|in force)|exactly (?:as|what|the (?:same|plan|one))|as (?:I|we) (?:have |had )?(?:always |already |first )?(?:announced|promised|said|planned|intended|told you)|what (?:I|we)(?: have| had|['’]ve|['’]d)? (?:always |already )?(?:said|promised|planned|intended|announced)(?: (?:I|we) would)?|the (?:\p{L}+ )?(?:plan|deal|manifesto|budget|bill|policy|programme|offer|text|law|scheme|price|terms|line) (?:that )?(?:we|I) (?:ran on|wrote|promised|announced|drew up|set out|put forward|were elected on|started with|offered|tabled|published)|every (?:word|line|clause|comma|penny|page) of (?:it|the)|(?:is|are) (?:still )?(?:exactly )?the same|word for word|as we have (?:always )?said|(?:not|n['’]t) (?:one|an?|giving an?) (?:inch|step|millimetre)`;

/** What tells that the words are not meant as they stand. */
export const irony =
  /\b(?:iron(?:y|ic\w*)|sarcas\w*|mock(?:ing\w*|ed)|wry(?:ly)?|dr(?:y|il)ly|deadpan\w*|jok(?:ed|ing\w*)|quipp?\w*|tongue|sneer\w*|air quotes)\b/i;

/** Whole words or phrases of a class. */
export function words(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`, 'iu');
}
