/** What a frame says that the speaker did with the words. */
export type Act =
  | 'admission'
  | 'candor'
  | 'attack'
  | 'praise'
  | 'denial'
  | 'apology'
  | 'promise'
  | 'confirmation'
  | 'threat'
  | 'defiance'
  | 'boast';

export const verbs: Readonly<Record<string, Act>> = {
  admit: 'admission',
  concede: 'admission',
  confess: 'admission',
  acknowledge: 'admission',
  slam: 'attack',
  blast: 'attack',
  attack: 'attack',
  condemn: 'attack',
  denounce: 'attack',
  rip: 'attack',
  lambast: 'attack',
  lambaste: 'attack',
  rebuke: 'attack',
  berate: 'attack',
  decry: 'attack',
  savage: 'attack',
  rage: 'attack',
  fume: 'attack',
  thunder: 'attack',
  praise: 'praise',
  hail: 'praise',
  applaud: 'praise',
  laud: 'praise',
  celebrate: 'praise',
  deny: 'denial',
  apologise: 'apology',
  apologize: 'apology',
  promise: 'promise',
  pledge: 'promise',
  vow: 'promise',
  confirm: 'confirmation',
  threaten: 'threat',
  boast: 'boast',
  brag: 'boast',
};

export const phrases: readonly (readonly [Act, RegExp])[] = [
  [
    'candor',
    /\bin (?:a|an|what (?:was|seemed|appeared) (?:to be )?a) (?:\w+ ){0,3}(?:moment|burst|flash|display|show|bout|fit) of (?:\w+ )?(?:candou?r|honesty|frankness|openness|truthfulness|sincerity)\b/gi,
  ],
  [
    'admission',
    /\bin (?:a|an|what (?:was|seemed|appeared) (?:to be )?a) (?:\w+ ){0,3}(?:admission|confession|concession|acknowledge?ment|mea culpa|climb-?down|u-turn|reversal)\b/gi,
  ],
  [
    'attack',
    /\bin (?:a|an) (?:\w+ ){0,3}(?:attack|broadside|rebuke|tirade|outburst|swipe|rant|diatribe|condemnation)\b/gi,
  ],
  [
    'attack',
    /\b(?:lash(?:ed|es|ing) out at|hit(?:s|ting)? out at|hit back at|tore into|took aim at|laid into|launched (?:a|an) (?:\w+ ){0,3}(?:attack|broadside|tirade) (?:on|against|at))\b/gi,
  ],
  ['defiance', /\b(?:doubl(?:ed|es|ing) down|(?:was|remained|remains) defiant)\b/gi],
  [
    'apology',
    /\b(?:(?:issued|offered|made) (?:a|an) (?:\w+ ){0,3}apology|in (?:a|an|his|her|its|their) (?:\w+ ){0,3}apology|by way of apology)\b/gi,
  ],
];

/** Words with which the act can be done; one of them is enough for the frame to stand. */
export const performs: Readonly<Record<Act, RegExp>> = {
  admission:
    /\b(?:not?|never|nothing|nobody|none|cannot|without|wrong\w*|mistak\w*|err(?:or|ed)\w*|fail\w*|fault|blame|sorry|regret\w*|apolog\w*|should(?:'ve)? have|could(?:'ve)? have|ought to|shouldn|would have|problem\w*|difficult\w*|hard(?:er)?|tough|los[set]\w*|lost|worse|worst|bad(?:ly)?|poor(?:ly)?|too|only|yet|delay\w*|late|behind|struggl\w*|short\w*|lack\w*|unfortunate\w*|responsib\w*|damag\w*|harm\w*|weak\w*|challeng\w*|guilty|lied?|lying|hid(?:den)?|knew|broke\w*|gap\w*|limit\w*|risk\w*|concern\w*|afraid|fear\w*|doubt\w*|uncertain\w*|unclear|missed|slow\w*|under-?estimat\w*|overestimat\w*|miss\w*|drop\w*|declin\w*|fell|fall\w*|less|fewer|cost\w*|hurt\w*|pain\w*|sad\w*|disappoint\w*|sham\w*|embarrass\w*|confus\w*|angry|anger|frustrat\w*|critic\w*|issue\w*|despite|although|though|but|perhaps|maybe|might|in hindsight|guess|true|real\w*|big|huge|unusual|strange|odd|unlikely|expensive|dark|serious\w*|emotional\w*|terribl\w*|horribl\w*|awful\w*|stupid\w*|crazy|scar\w*|ner(?:ves|vous)|luck\w*|kill\w*|stole|steal|took|abus\w*|cheat\w*|drunk|drug\w*|gambl\w*|illegal\w*|violat\w*|un(?:able|aware|certain|clear|fair|fit|happy|just|lawful|paid|prepared|ready|safe|true|willing|acceptable|derestimat|popular|sustainable|stable)\w*|under(?:funded|staffed|prepared)|in(?:adequate|sufficient|complete|accurate|appropriate)\w*|im(?:perfect|possible|proper)\w*)\b|n['’]t\b/i,
  candor:
    /\b(?:i|we|i'm|i’m|we're|we’re|my|our|me|us|myself|ourselves|honest\w*|frank\w*|truth\w*|candid\w*|admit\w*|confess\w*|mistak\w*|fail\w*|wrong\w*|los\w+)\b/i,
  attack:
    /\b(?:not?|never|nothing|cannot|wrong\w*|fail\w*|sham\w*|disgrac\w*|scandal\w*|outrag\w*|bad\w*|worse|worst|terribl\w*|horribl\w*|awful\w*|stupid\w*|reckless\w*|dangerous\w*|danger|ridiculous\w*|absurd\w*|nonsens\w*|unaccept\w*|unfair\w*|unjust\w*|illegal\w*|brutal\w*|cruel\w*|crime\w*|criminal\w*|cowar\w*|betray\w*|lie[sd]?|liar\w*|lying|fraud\w*|corrupt\w*|incompeten\w*|weak\w*|hypocri\w*|cynical\w*|insult\w*|attack\w*|violat\w*|destr\w*|damag\w*|harm\w*|hurt\w*|kill\w*|murder\w*|terror\w*|victim\w*|war|threat\w*|blow|mess|chaos|chaotic|crisis|catastroph\w*|disast\w*|mistak\w*|blame\w*|guilty|abuse\w*|abusive|racis\w*|sexis\w*|fascis\w*|nazi\w*|dictator\w*|evil|vile|sick\w*|disgust\w*|pathetic|loser\w*|dead|toxic|rotten|rigg\w*|witch|hoax|political|politici\w*|un\w{4,}|in(?:human|excusable|defensible|tolerable|appropriate)\w*|ir(?:responsible|rational)\w*|stop|must|should|need\w*|instead|rather|too|enough|only|why|how|but|end|out of touch|sad|joke|circus|farce|theft|steal\w*|stole|rob\w*|greed\w*|bully\w*|propagand\w*|militar\w*|aggress\w*|extrem\w*|radical\w*)\b|n['’]t\b/i,
  praise: /./,
  denial:
    /\b(?:not?|never|nothing|nobody|none|cannot|without|false\w*|untrue|wrong\w*|baseless|unfounded|groundless|nonsens\w*|lie[sd]?|lying|fabricat\w*|invent\w*|absurd\w*|ridiculous\w*|reject\w*|deny|denied|denies|fiction\w*|fantas\w*|rubbish|fake|hoax|slander\w*|smear\w*|innocen\w*|malicious\w*|incorrect\w*|inaccura\w*|mislead\w*|misunderst\w*|conspir\w*|speculat\w*|rumou?r\w*|preposterous|ludicrous|outrag\w*|exaggerat\w*|mis\w+|un\w{4,}|in(?:conceivable|credible)|impossible|contrary|categorical\w*|always|fully|legal\w*|lawful\w*|appropriate\w*|proper\w*|any|allegation\w*|accusation\w*|far from|propaganda|political\w*|witch|distort\w*|out of context)\b|n['’]t\b/i,
  apology:
    /\b(?:sorry|apolog\w*|regret\w*|forgiv\w*|fault|mistak\w*|wrong\w*|should(?:n['’]t)? have|err(?:ed|or\w*)|responsib\w*|fail\w*|hurt\w*|offen[cs]\w*|pain\w*|sham\w*|asham\w*|inconvenien\w*|insensitiv\w*|unaccept\w*|inappropriate\w*|embarrass\w*|pardon|misjudg\w*|disappoint\w*|fell short|let (?:\w+ ){1,2}down|I (?:pushed|left|hurt|lied|broke|let|lost|got lost|ignored|forgot|abandoned|failed))\b|n['’]t\b/i,
  promise: /./,
  confirmation: /./,
  threat: /./,
  boast:
    /\d|\b(?:\w{2,}est|first|best|most|more|better|great\w*|proud\w*|record|never|ever|only|success\w*|I|me|my|we|our|us|won|win|winning|number|top|leading|nobody|everyone|unique|huge|fantastic|brilliant|not|single)\b|n['’]t\b/i,
  defiance:
    /\b(?:not|never|no|nothing|nobody|cannot|must|refus\w*|stand by|stood by|right|always|again|regret|fight|whatever|every word|still)\b|n['’]t\b/i,
};

/** Words that speak against the act. */
export const against: Partial<Record<Act, RegExp>> = {
  admission:
    /\b(?:unchanged|proud\w*|success\w*|works|working well|confiden\w*|great|excellent|outstanding|on track|best|strong(?:er|ly|est)?|thriv\w*|committed|delighted|pleased|remarkabl\w*|brilliant|(?:exactly )?right(?= (?:for|thing|decision|choice|plan|course)\b)|exactly right|stand by|no regrets|no intention|resilient|robust|worked hard|working (?:very )?hard|improved|record (?:profits?|sales|results?)|good progress|encouraging|we(?:['’]ll| will) (?:look|see|consider|study)|ahead of (?:schedule|plan|target|budget)|under budget|on time|on course|data[- ]dependent|always (?:won|been|had|done|met|paid|acted|put)|never been (?:stronger|better|safer|healthier|prouder)|honou?red|thrilled|in line with|in good shape|good value|well[- ](?:run|managed|prepared|placed|capitali[sz]ed|funded)|exceed(?:s|ed|ing)|beat(?:s|ing)? (?:expectations|forecasts)|(?:fully|entirely) compl\w+|within the (?:law|rules)|lawful|by the book|world-class|open (?:and|competition))\b/i,
  attack:
    /\b(?:respects?|respectful\w*|thanks?|thankful|grateful|appreciate\w*|welcomes?|well[- ]meant|share (?:the|his|her|their) aims?|support|agree|look forward|pleased|happy|glad|accept|admire|commend|congratulat\w*|note|noted|study|studying|review(?:ing)?|consider(?:ing)?|good game|well played|shook (?:his|her|their) hand|good (?:friend|man|woman|job|work))\b/i,
  defiance:
    /\b(?:sorry|apolog\w*|mistakes?|listen(?:ing)?|learn(?:ed|t|ing)?|reconsider\w*|withdraw\w*|step(?:ping)? (?:back|down|aside)|review(?:ing)?|compromise|consult\w*|open to|work with|talks?|meetings?|publish|welcomes?|grateful|thank\w*)\b/i,
  praise:
    /\b(?:reservations?|concern\w*|disappoint\w*|regret\w*|unfortunate\w*|fail\w*|wrong\w*|mistake\w*|bad|worse|worst|disaster\w*|reject\w*|oppos\w*|too (?:little|late|soon)|not enough|wait and see|remains? to be seen|no comment)\b/i,
  denial:
    /\b(?:no comment|not comment|won['’]t comment|do(?:es)? not comment|don['’]t comment|decline to comment|cannot comment|can['’]t comment|will not discuss|ongoing (?:case|investigation|proceedings))\b/i,
  promise:
    /\b(?:hopes?|hopeful(?:ly)?|hoping|wish|would like|might|may|could|possibly|perhaps|maybe|consider(?:ing)?|look(?:ing)? (?:at|into)|explor\w*|depend\w*|if possible|aim(?:s|ing)? to|(?:do not|don['’]t|cannot|can['’]t) (?:promise|guarantee|rule))\b/i,
  confirmation:
    /\b(?:no comment|not comment|don['’]t comment|cannot comment|can['’]t comment|(?:cannot|can['’]t|unable to|neither|not) (?:confirm|verify)|looking into|still (?:investigating|reviewing|checking)|not (?:aware|sure)|do(?:es)? not know|don['’]t know|too early to (?:say|tell))\b/i,
  threat:
    /\b(?:would like to talk|talks?|dialogue|peace(?:ful)?|cooperat\w*|welcome|grateful|thank\w*|respect)\b/i,
};

/** A fault that others put right: nobody is attacked with it. */
export const mended =
  /\b(?:own(?:ed|ing|s)? (?:up to )?(?:the|their|his|her|its) (?:mistakes?|errors?)|(?:fixed|corrected|put right) (?:it|the (?:mistake|error|problem)))\b/gi;

/** A course of action in the speaker's own voice: neither owned up to nor wrung from anybody. */
export const routine =
  /\b(?:we|the (?:bank|board|council|company|government|committee|club|party|ministry))(?:['’](?:re|m|ll)| are| am| is| will| shall| remain| continue| decide| take| follow| act| keep)\b[^.;!?]{0,20}?\b(?:not |never )?(?:(?:pre-?)?commit(?:ting|ted)?|decid(?:e|ing)|follow(?:ing)?|keep(?:ing)?|monitor(?:ing)?|watch(?:ing)?|invest(?:ing)?|deliver(?:ing)?|continu(?:e|ing)|stay(?:ing)?|press(?:ing)? (?:on|ahead)|focus(?:ed|ing)?|act(?:ing)?|guided|work(?:ing)? (?:with|closely|together|towards?)|review(?:ing)?|proceed(?:ing)?)\b|\b(?:meeting by meeting|step by step|as planned|according to plan|under (?:constant )?review|a matter of policy|our policy|standard practice|takes? [^.;]{2,40} seriously)\b/i;

/** Words with which somebody owns up to something, be the sentence otherwise one of routine. */
export const owns =
  /\b(?:wrong\w*|mistak\w*|err(?:or|ed)\w*|fail\w*|fault|blame|sorry|regret\w*|apolog\w*|should(?:n['’]t)? have|could(?:n['’]t)? have|ought to|problem\w*|difficult\w*|hard\w*|tough|los[set]\w*|lost|worse|worst|bad\w*|poor\w*|too|only|yet|delay\w*|late|behind|struggl\w*|short\w*|lack\w*|unfortunate\w*|responsib\w*|damag\w*|harm\w*|weak\w*|challeng\w*|guilty|lie[sd]?|lying|hid(?:den)?|broke\w*|gap\w*|limit\w*|risk\w*|afraid|fear\w*|doubt\w*|unclear|miss\w*|slow\w*|underestimat\w*|drop\w*|declin\w*|fell|fall\w*|less|fewer|cost\w*|hurt\w*|pain\w*|sad\w*|disappoint\w*|sham\w*|embarrass\w*|angry|frustrat\w*|critic\w*|despite|although|though|but|in hindsight|unable|cannot|can['’]t|didn['’]t|wasn['’]t|weren['’]t|haven['’]t|hadn['’]t|couldn['’]t|have to|need to|longer|enough|nothing|nobody|expensive|serious\w*|overcrowd\w*|understaffed|change)\b/i;

export const commitment =
  /\b(?:will|shall|'ll|’ll|going to|must|never|promise|guarantee|commit\w*|won['’]t|do everything|every|fight|ensure|until|not (?:rest|stop|allow|let)|make sure|deliver|bring|put|make|keep|stop|end|build|cut|restore|protect|defend|return|pay|give|work)\b/i;
