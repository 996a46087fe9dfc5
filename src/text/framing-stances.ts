import { performs } from './framing-words.ts';

/** What somebody is said to have done, beyond the acts that a verb of speech alone announces. */
export type Stance =
  | 'attack'
  | 'apology'
  | 'blame'
  | 'promise'
  | 'refusal'
  | 'confirmation'
  | 'support'
  | 'demand'
  | 'warning'
  | 'defence'
  | 'anger'
  | 'praise'
  | 'optimism'
  | 'boast'
  | 'climb-down'
  | 'opening'
  | 'denial'
  | 'threat'
  | 'resignation'
  | 'distance'
  | 'dismissal'
  | 'assurance';

/** A frame that the reporter tells in other words, and the quoted words that speak against it. */
export interface StanceWords {
  readonly stance: Stance;
  readonly frame: RegExp;
  /** What must follow the frame in its sentence. */
  readonly about?: RegExp;
  /** With this after the frame the words need not do what it says. */
  readonly except?: RegExp;
  readonly against: RegExp;
  /** Any of these beside the words that speak against it bears the frame out. */
  readonly borneOut: RegExp;
}

const turn = String.raw`(?<!(?:nothing|anything|all) )but|though|although|however|yet|except|unless|still|even so`;

/** What is promised when nothing is: to look, to listen, to publish. */
const softVerb = String.raw`(?:look|go through|sit down|study|review|consider|listen|publish|see|examine|think|talk|discuss|consult|explore|work through|come back|set out|take stock|weigh|read|meet|ask|wait|hear|engage|reflect|assess|investigate|speak|start a conversation|in touch|have a (?:look|conversation|discussion|think))(?:ing)?\b`;
const softly = new RegExp(
  String.raw`\b(?:will|['’]ll|shall|(?:am|are|is|['’]re|['’]m) going to|want to|need to|would like to|plan to|hope to|(?:are|am|['’]re|['’]m)(?= \p{L}+ing))\s+(?:(?:\p{L}+ly|first|now|be|also|all|obviously|carefully) ){0,2}${softVerb}`,
  'iu',
);

const blamed = String.raw`(?:(?:that|it|this)(?:['’]s| is| was)|defeat is|fault is) (?:all |entirely |solely |squarely )?(?:on (?:us|me)\b|down to (?:us|me)\b|(?:my|our) (?:own )?(?:fault|mistake|responsibility|doing))|(?:fault|blame|responsibility) (?:is|was|lies|lay|rests?) (?:\w+ )?(?:ours|mine|with (?:us|me)\b)|only (?:have |got |had )?(?:our|my)sel(?:ves|f)|(?:our|my)sel(?:ves|f) to (?:blame|look at)|(?:nobody|no one)(?: else)? to blame but|let (?:our|my)sel(?:ves|f) down|(?:we|I) (?:(?:simply|just) )?(?:weren['’]t|were not|wasn['’]t|was not) (?:\w+ )?(?:good|sharp|strong|fit|brave|quick|clinical|ready|careful) ?enough|(?:we|I) (?:take|accept|carry|bear) (?:full |all |all the |the |complete )?(?:blame|responsibility)|(?:the )?fault was (?:ours|mine)|got (?:the |all the |every |most of the |his |her |their )?(?:\w+ )?(?:calls?|decisions?|everything) right|(?:can['’]t|cannot|don['’]t|do not|won['’]t|wouldn['’]t|would not|not going to) (?:blame|fault) (?:him|her|them|the|anyone|anybody|it)|(?:wasn['’]t|was not|isn['’]t|is not) (?:the|his|her|their) (?:\w+ )?fault|did nothing wrong`;

const assuring =
  /\b(?:(?:insist|maintain|assur|reassur)(?:ed|s|es|ing)|gave (?:an assurance|assurances))(?= )/;
const assured = new RegExp(
  String.raw`\b(?:${turn}|on (?:time|track|schedule|course)|safe|caught up|catch up|will (?:open|be (?:ready|done|finished))|not (?:close|cut|sell|lose|go|leave)|was|were)\b`,
  'i',
);

export const stances: readonly StanceWords[] = [
  {
    stance: 'attack',
    frame:
      /\b(?:criticis|criticiz|accus|attack|slamm|condemn|blast|lambast|denounc|rebuk|berat)(?:ed|es|ing)(?= (?:the|a|an|this|that|his|her|their|its|him|them|what|plans?|ministers?|officials?|\p{Lu}\p{L}+)(?![\p{L}]))|\b(?:hit|hits|hitting|lash(?:ed|es|ing)) out at\b|\btook aim at\b/u,
    against:
      /\b(?:no (?:complaints|quarrel|argument|criticism)|hats? off|(?:fully )?deserved (?:to win|(?:the|their) (?:win|victory|points))|the better (?:side|team)|(?:I|we) (?:understand|see) why|fair enough|good point|(?:(?:he|she|they)(?:['’]s| is|['’]re| are|['’]ve| has| have)? (?:done|doing|did) (?:an? )?(?:\w+ )?(?:good|great|fine|brilliant|excellent) job)|(?:a )?lot of (?:respect|time|sympathy) for|(?:cannot|can['’]t|could not|couldn['’]t) (?:fault|blame|complain|criticis|criticiz)\w*|(?:did|does|has done) nothing wrong)\b/i,
    borneOut: performs.attack,
  },
  {
    stance: 'apology',
    frame:
      /\b(?:apologi[sz](?:ed|es|ing)|said sorry|(?:expressed|voiced) (?:\p{L}+ )?(?:regret|remorse|contrition)|(?:was|were|sounded|looked) (?:contrite|apologetic|remorseful|full of remorse)|in (?:an|his|her|its|their) (?:\p{L}+ ){0,2}apology|by way of apology|(?:offer(?:ed|s)|gave|issu(?:ed|es)|made) (?:[\p{L}’'-]+ ){0,4}?(?:an?|his|her|its|their) (?:\p{L}+ ){0,2}apology|in a (?:\p{L}+ )?(?:show|display|gesture|spirit) of (?:contrition|remorse|regret|humility))(?![\p{L}])/iu,
    against:
      /\b(?:nothing to (?:apologi[sz]e|be (?:sorry|ashamed)) (?:for|of|about)|stand by (?:it|what|every|my|our|the)|no regrets|(?:not|n['’]t) (?:\w+ )?(?:sorry|regret)|nothing wrong|acted (?:properly|lawfully|correctly|well)|by the book|do (?:it|the same) (?:all )?again|no apolog(?:y|ies)|(?:was|were) (?:\w+ )?(?:right|justified)|as it should(?: have)?)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|sorry|apolog\w*|regret\w*|wrong\w*|mistak\w*|fault|forgiv\w*|should(?: not|n['’]t| never)? have|asham\w*|hurt|pain|offen[cs]\w*)\b`,
      'i',
    ),
  },
  {
    stance: 'blame',
    frame:
      /\b(?:blam(?:ed|es|ing)|point(?:ed|s|ing) the finger (?:of blame )?at|(?:la(?:id|ys|ying)|pinn(?:ed|ing)) (?:the )?blame (?:on|at)|put(?:s|ting)? (?:the |his |her |their )(?:\p{L}+ )?(?:loss|defeat|failure|result|collapse|accident|delay) down to)(?= \p{L})/u,
    except:
      /^ (?:(?:him|her|it|them)sel(?:f|ves)|his|her|its|their|our|(?:a |the )?(?:lack|\w+ (?:start|error|mistake|performance|display))|poor|sloppy|slow|bad|weak|mistakes?|errors?|complacency|tired\w*|fatigue|nerves|inexperience|human)\b/i,
    against: new RegExp(String.raw`\b(?:${blamed})`, 'i'),
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|also|too|as well|either|other|rest|second|referee|umpires?)\b`,
      'i',
    ),
  },
  {
    stance: 'promise',
    frame:
      /\b(?:pledg|promis|vow)(?:ed|es|ing) (?:(?:to|that (?:he|she|they|it|the \p{L}+) would) (?:\p{L}+ly )?|(?:\p{L}+ )?an? (?:full |new |free |complete )?)(?=\p{L})/u,
    except: new RegExp(
      String.raw`^(?:${softVerb}|(?:work|try|help|seek|push|press|fight|campaign|lobby|do|be|cooperate|co-operate|learn|report|respond|reply|answer|find|support|continue|give|make|take|review|inquiry|consultation|investigation|statement|report|update|answer|debate|discussion|meeting)\b)`,
      'i',
    ),
    against: softly,
    borneOut:
      /\b(?:will|['’]ll|shall|going to|must|never|not?|promise|guarantee|commit\w*|won['’]t|has to|have to|had to|every|fight|ensure|until|go|gone|goes|stop|end|build|cut|restore|protect|defend|return|pay|scrap\w*|revers\w*|repeal\w*|abolish\w*|undo|overturn\w*|freeze|clos\w*|reopen\w*|fund|fix\w*|replac\w*|back|first|once|word)\b|n['’]t\b/i,
  },
  {
    stance: 'refusal',
    frame:
      /\b(?:rul(?:ed|es|ing) out|reject(?:ed|s|ing)|turn(?:ed|s|ing) down|rebuff(?:ed|s|ing)|oppos(?:ed|es|ing))(?= \p{L})/u,
    against:
      /\b(?:(?:every|all|any) options?|nothing (?:is|has been) (?:off the table|ruled out|decided)|open mind|(?:have|has|had)(?: not|n['’]t) (?:yet )?(?:decided|ruled)|never say never|not ruling (?:it|that|anything) out|(?:will|['’]ll|would|going to|happy to|willing to|ready to) (?:\w+ )?(?:consider|look at|think about|study|support|back|accept|take) (?:it|that|this|the)|a (?:very )?(?:fair|good|generous|decent|sensible|reasonable|welcome) (?:offer|deal|idea|plan|proposal|suggestion|bill|compromise)|(?:I|we) (?:welcome|support|agree with) (?:it|this|that|the))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|not?|never|nothing|cannot|without|wrong|reject\w*|oppos\w*|too|unaccept\w*|insult\w*|enough|absurd|nonsense|ridiculous|out of the question|instead|rather|only|less|short|worse|baseless|untrue|false|if)\b|n['’]t\b`,
      'i',
    ),
  },
  {
    stance: 'refusal',
    frame: /\b(?:(?:came|spoke) (?:out )?(?:\p{L}+ )?against|opposed)(?= \p{L})/u,
    against:
      /\b(?:(?:have|has)(?: not|n['’]t) (?:yet )?taken (?:a|any) (?:view|sides?|position)|wants? to hear (?:what|from|both|all|their|the)|(?:hear|meet|meeting|listen(?:ing)? to) (?:both|all) sides)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|not?|never|nothing|wrong|reject\w*|oppos\w*|against|too|bad|worse|stop|why)\b|n['’]t\b`,
      'i',
    ),
  },
  {
    stance: 'confirmation',
    frame: /\bconfirm(?:ed|s|ing) (?:that|the|his|her|their|its|plans?|an?|reports?)(?= )/,
    about: /\b(?:would|will|plans?|deal|agreement|sale|merger|takeover|signing|closure|move)\b/,
    except:
      /\b(?:talks?|negotiat\w*|discuss\w*|interest\w*|consider\w*|explor\w*|approach\w*|bids?|no|not|never|yet|could|might|may|if|investigat\w*|inquir\w*|looking|in principle|review\w*|possib\w*|propos\w*|draft)\b/i,
    against:
      /\b(?:nothing (?:is|has been|was) (?:yet )?(?:signed|agreed|decided|settled|fixed)|(?:has|have|had|is|are)(?: not|n['’]t) (?:yet )?(?:been )?(?:decided|agreed|signed|settled|made (?:a|any|up))|no (?:final )?decision (?:has|had|yet|on)|just (?:rumou?rs?|speculation)|pure speculation)\b/i,
    borneOut: /\b(?:yes|true|correct)\b/i,
  },
  {
    stance: 'support',
    frame:
      /\b(?:thr(?:ew|ows|owing) (?:his|her|its|their) (?:full )?(?:weight|support) behind|(?:back|support|endors)(?:ed|es|s|ing)(?= (?:the|an?|plans?|calls?|proposals?)\b)|came out in (?:favou?r|support) of|(?:gave|lent|offered) (?:his|her|its|their) (?:full |strong )?(?:backing|support|blessing) to)/,
    against:
      /\b(?:(?:cannot|can['’]t|will not|won['’]t|would not|wouldn['’]t|do not|don['’]t|not going to|not ready to) (?:\w+ )?(?:support|back|vote for|endorse|accept|sign|agree with)|vot(?:e|ing) against|(?:have|has)(?: not|n['’]t) (?:yet )?(?:decided|made up)|reserv(?:e|ing) (?:my|our) (?:judge?ment|position)|open mind|(?:a|the) (?:wrong|bad|terrible|poor) (?:plan|idea|answer|choice|bill|deal)|remains? to be convinced|yet to be convinced|(?:serious|grave) (?:doubts|concerns|reservations))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|vote for|welcom\w*|right|good|great|support\w*|back\w*|until|if)\b`,
      'i',
    ),
  },
  {
    stance: 'demand',
    frame:
      /\b(?:call(?:ed|s|ing) (?:for|on)|demand(?:ed|s|ing)|urg(?:ed|es|ing)|press(?:ed|es|ing) for)(?= \p{L})/u,
    except: /\b(?:calm|patien\w*|restraint|caution|chance|dialogue|wait|time|unity|fair|not)\b/i,
    against:
      /\b(?:(?:not|nobody is|no one is|n['’]t) (?:calling|asking|pressing|demanding) (?:for|anybody|anyone|that|him|her|them)|not for (?:me|us) to (?:say|tell|call|ask|demand)|(?:deserves?|should (?:be given|have|get)|is entitled to|give (?:him|her|them)) (?:a|the|his|her|their|another) (?:chance|hearing|opportunity|time)|hear (?:his|her|their) side|would(?: not|n['’]t) go (?:that|so) far|should stay|no need for)\b/i,
    borneOut: new RegExp(String.raw`\b(?:${turn}|must|resign|enough|only|because)\b`, 'i'),
  },
  {
    stance: 'warning',
    frame:
      /\b(?:warn(?:ed|s|ing) (?:of|that|about)|(?:sounded|issued|gave) an? (?:\p{L}+ ){0,2}(?:warning|alarm)|[Ii]n an? (?:\p{L}+ ){0,2}warning)(?=[ ,])/u,
    except: /\b(?:complacen\w*|panic|false|scam\w*|rumou?rs?)\b/i,
    against:
      /\b(?:no (?:danger|risk|threat|cause for (?:alarm|concern)|reason to (?:worry|panic|fear)|shortage)|plenty (?:of|for)|enough (?:\w+ )?for every(?:one|body)|nothing to (?:fear|worry about)|(?:not|n['’]t) (?:\w+ )?worried|under control|perfectly safe|never been (?:better|safer|stronger))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|soon|could|may|might|risk\w*|danger\w*|short\w*|fear\w*|worr\w*|threat\w*|crisis|must|need\w*|until|fail\w*|wors\w*|not|never|cannot|stop|too|only|than|more)\b|n['’]t\b`,
      'i',
    ),
  },
  {
    stance: 'defence',
    frame:
      /\b(?:defend(?:ed|s|ing)|stood by|stands by|justif(?:ied|ies|ying))(?= (?:the|his|her|its|their|an?)\b)/,
    except: /^ \w+ (?:\w+ )?(?:title|crown|corner|lead|cup|goal)\b/i,
    against:
      /\b(?:(?:it|that|this) was (?:an?|our|my) (?:\w+ )?(?:mistake|error|misjudge?ment)|(?:we|I) (?:were|was|got (?:it|that|this)) (?:\w+ )?wrong|should(?: not|n['’]t| never) have|(?:would not|wouldn['’]t|will not|won['’]t) (?:\w+ )?do (?:it|that|so) again|(?:I|we) (?:deeply |bitterly |very much )?regret (?:it|that|the|having|my|our)|(?:am|are|['’]m|['’]re) (?:\w+ )?(?:sorry|ashamed)|indefensible)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|right|justif\w*|necessary|had to|stand by|no choice|lawful\w*|not a|would do)\b`,
      'i',
    ),
  },
  {
    stance: 'anger',
    frame:
      /\b(?:(?:was|were|is|are|sounded|looked|grew) (?:\p{L}+ly )?(?:furious|incensed|outraged|livid|seething|fuming|up in arms)|reacted (?:angrily|furiously|with (?:anger|fury))|vented (?:his|her|their) (?:anger|fury))(?![\p{L}])/u,
    against:
      /\b(?:no (?:complaints|hard feelings|grudge|quarrel)|(?:a |the )?(?:fair|right|good|sensible|reasonable) (?:decision|ruling|verdict|result|outcome|call|deal)|(?:I|we) (?:accept|respect|understand|welcome|support) (?:the|it|that|this|his|her|their|why)|(?:happy|content|pleased|delighted|satisfied) (?:with|to|that)|fair enough|(?:cannot|can['’]t) complain)\b/i,
    borneOut: performs.attack,
  },
  {
    stance: 'praise',
    frame:
      /\b(?:prais(?:ed|es|ing)|hail(?:ed|s|ing)|applaud(?:ed|s|ing)|laud(?:ed|s|ing))(?= \p{L})/u,
    against:
      /\b(?:disgrac\w*|shameful|disappoint\w*|let (?:us|me|everyone|everybody|people) down|(?:not|n['’]t) good enough|embarrass\w*|unacceptable)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|once|since|made up|good|great|welcom\w*|excellent|proud|hero\w*|brave\w*|best|right|thank\w*|strong|brilliant|better|courage\w*|progress|win|won|love\w*|well|despite|after|when|until|stood|fought|help\w*|support\w*|not disappoint\w*)\b`,
      'i',
    ),
  },
  {
    stance: 'optimism',
    frame:
      /\b(?:(?:was|were|sounded|remained|remains) (?:\p{L}+ly )?|struck an? )(?:upbeat|optimistic|bullish|hopeful)(?![\p{L}])/u,
    against:
      /\b(?:(?:not|n['’]t) (?:\w+ )?(?:optimistic|hopeful|confident)|(?:no|little|not much) hope|bleak|grim|do(?: not|n['’]t) (?:expect|see) (?:it|any|things|that|the|this)|(?:very|deeply) worried|fear the worst)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|hop(?:e|ing|eful)|confident|optimis\w*|better|improv\w*|good|progress|will|believe|can|could)\b|['’]ll\b`,
      'i',
    ),
  },
  {
    stance: 'boast',
    frame:
      /\b(?:boast(?:ed|s|ing)|bragg(?:ed|ing)|gloat(?:ed|s|ing)|crowed|exult(?:ed|ing))(?= (?:of|about|that|over|after|at)\b)/,
    against:
      /\b(?:(?:we|I)(?:['’]ve| have)? (?:were|was|got|been|had been) (?:\w+ )?(?:lucky|fortunate)|nothing to (?:celebrate|boast about|shout about)|(?:a )?(?:lot of work|long way) to (?:do|go)|disappoint\w*|(?:not|n['’]t) good enough|could have been (?:much )?better|fell short)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|best|record|proud|first|never|nobody|greatest)\b`,
      'i',
    ),
  },
  {
    stance: 'climb-down',
    frame:
      /\b(?:back(?:ed|s|ing) down|climb(?:ed|s|ing) down|cav(?:ed|es|ing) in|gave way|relented|soften(?:ed|s|ing) (?:his|her|its|their) (?:stance|line|tone|position)|chang(?:ed|es|ing) (?:his|her|its|their) (?:tune|mind)|performed an? (?:\p{L}+ )?U-turn|bow(?:ed|s|ing) to (?:public |growing |political )?pressure)(?![\p{L}])/u,
    against:
      /\b(?:(?:has|have|is|are|am|['’]m|['’]re|will|would|was)(?: not|n['’]t) (?:\w+ )?(?:chang\w*|mov(?:ed|ing|e)|budg\w*|shift\w*|give way|giving way|back(?:ing)? down|retreat\w*)|won['’]t (?:\w+ )?(?:change|move|budge|shift|back down)|unchanged|stand(?:s|ing)? (?:by|firm)|same as (?:ever|before|it was)|no (?:change|retreat|U-turn|going back))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|listen\w*|heard|wrong|mistake|sorry|compromise|instead|withdraw\w*|drop\w*|rethink|again|paus\w*|delay\w*|review\w*)\b`,
      'i',
    ),
  },
  {
    stance: 'opening',
    frame:
      /\b(?:hint(?:ed|s|ing) (?:at|that)|open(?:ed|s|ing) the door (?:to|for)|le(?:ft|aves|aving) (?:open the (?:door|possibility)|the door (?:open|ajar))|(?:did not|refused to|declined to|would not) rule out|float(?:ed|s|ing) the idea of|held out the (?:hope|prospect|possibility) of|signall?ed (?:a|his|her|its|their) (?:willingness|readiness|openness))(?![\p{L}])/u,
    against:
      /\b(?:under no circumstances|out of the question|off the table|(?:is|are|was)(?: not|n['’]t) going to happen|will not happen|won['’]t happen|(?:absolutely|definitely|categorically) not|the answer is (?:still )?no|no (?:plans|intention|chance|prospect|question of)|not interested|door is (?:shut|closed))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|for now|at the moment|currently|at present|maybe|perhaps|might|may|could|possible|consider\w*|today|this (?:week|month|year))\b`,
      'i',
    ),
  },
  {
    stance: 'denial',
    frame:
      /\bden(?:ied|ies|ying)(?= (?:that|any|having|being|the|wrongdoing|claims?|reports?|allegations?)\b)/,
    against:
      /\b(?:(?:it|that) (?:is|was) (?:\w+ )?true|(?:we|I) (?:did it|got (?:it|that|this) wrong|should have|ought to have|regret|apologi[sz]e|failed|made (?:an? |some )?mistakes?|knew)|(?:am|are|['’]m|['’]re) (?:\w+ )?(?:sorry|ashamed)|it was (?:an?|our|my) (?:\w+ )?(?:mistake|error)|where there should have been)\b/i,
    borneOut: performs.denial,
  },
  {
    stance: 'threat',
    frame: /\bthreaten(?:ed|s|ing) (?:to|that|legal|strikes?)(?= )/,
    against:
      /\b(?:hopes? (?:to|that|we|it)|sit down with|find a way|talk(?:s|ing)? to (?:them|each other)|work (?:with|together)|no (?:plans|intention)|on good terms|good relationship|grateful)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|or|otherwise|choice|resort|lawyers?|courts?|legal|strike|action|options?|consequences?|will|must|until|deadline|ready|prepared|enough|forced|fight|not|never)\b|n['’]t\b|['’]ll\b`,
      'i',
    ),
  },
  {
    stance: 'resignation',
    frame:
      /\b(?:announced|confirmed) (?:his|her) (?:\p{L}+ )?(?:resignation|retirement|departure)\b|\bsaid (?:he|she) (?:would|will) (?:resign|step down|quit|retire|stand down)\b/u,
    against:
      /\b(?:going nowhere|(?:not|n['’]t) going anywhere|(?:no|not|n['’]t|never|without) (?:\w+ ){0,3}(?:leav(?:e|ing)|resign\w*|quit\w*|step(?:ping)? (?:down|aside)|go(?:ing)? anywhere))\b/i,
    borneOut: new RegExp(String.raw`\b(?:${turn}|time to|until|before)\b`, 'i'),
  },
  {
    stance: 'praise',
    frame: /\bwelcom(?:ed|es|ing)(?= (?:the|a|an|his|her|plans?|news)\b)/,
    against:
      /\b(?:vot(?:e|ing) (?:it |this |that )?(?:down|against)|reject(?:ing)? (?:it|this|that)|(?:cannot|can['’]t|will not|won['’]t) (?:accept|support|back) (?:it|this|that|the)|an insult|a betrayal|bad (?:deal|news|day)|slap in the face|too little,? too late|makes? no difference)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|welcom\w*|good|better|right|glad|pleased|if)\b`,
      'i',
    ),
  },
  {
    stance: 'distance',
    frame:
      /\b(?:distanc(?:ed|es|ing) (?:him|her|it|them)sel(?:f|ves) from|(?:disown|disavow)(?:ed|s|ing)|(?:dis|disas)sociated (?:him|her|it|them)sel(?:f|ves) from)(?= )/,
    against:
      /\b(?:(?:I|we) (?:fully |completely |entirely |still )?(?:agree|support|stand by|endorse|back)\b|every word|proud of)/i,
    borneOut: new RegExp(String.raw`\b(?:${turn}|not?|never|without|nothing)\b|n['’]t\b`, 'i'),
  },
  {
    stance: 'dismissal',
    frame:
      /\b(?:brush(?:ed|es|ing) (?:off|aside)|shrug(?:ged|s|ging) off|play(?:ed|s|ing) down|ma(?:de|kes|king) light of|dismiss(?:ed|es|ing)(?= (?:the |any |all )?(?:concerns?|fears?|criticisms?|worries|suggestions?|risks?)))(?![\p{L}])/u,
    against:
      /\b(?:(?:deeply|very|extremely|seriously|genuinely) (?:worried|concerned|alarmed)|a (?:real|serious|huge|major|grave) (?:worry|concern|problem|risk|threat)|(?:they|critics|people|residents) (?:are|were) (?:\w+ )?right|share (?:the|their|those|these) (?:concerns?|fears?|worries))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|not?|never|nothing|overblown|exaggerat\w*)\b|n['’]t\b`,
      'i',
    ),
  },
  {
    stance: 'assurance',
    frame: assuring,
    about:
      /\b(?:on time|on schedule|on track|would (?:open|reopen|start|be (?:ready|finished|done))|ready)\b/,
    against:
      /\b(?:(?:days|weeks|months|years) (?:behind|late)|behind schedule|(?:is|are|will be|running) (?:\w+ )?(?:late|delayed)|(?:has|have) slipped|(?:not|n['’]t) (?:be )?(?:ready|finished|done|make it))\b/i,
    borneOut: assured,
  },
  {
    stance: 'assurance',
    frame: assuring,
    about: /\b(?:safe|no (?:danger|risk)|secure)\b/,
    against:
      /\b(?:(?:not|n['’]t|never) (?:\w+ )?(?:safe|secure)|unsafe|dangerous|(?:would not|wouldn['’]t) (?:let|send|go|drink|use|live)|somebody (?:will|could) (?:be killed|die))\b/i,
    borneOut: assured,
  },
  {
    stance: 'assurance',
    frame: assuring,
    about:
      /\b(?:no (?:cuts?|closures?|job losses|redundancies|plans? to)|jobs? (?:were|was|would be|are) safe|would not (?:close|cut|sell|leave|go|raise))\b/,
    against:
      /\b(?:(?:jobs?|posts?|people) (?:will|would) (?:have to )?go|(?:will|have to|going to|must) (?:close|cut|sell|leave|go|lose|raise)|cannot (?:rule out|promise|guarantee)|can['’]t (?:rule out|promise|guarantee))\b/i,
    borneOut: assured,
  },
];
