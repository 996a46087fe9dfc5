import { turn, type StanceWords } from './framing-stance.ts';
import { performs } from './framing-words.ts';
import {
  accepting,
  admired,
  glowing,
  praising,
  reachingOut,
  reassuring,
  words,
} from './speech-classes.ts';

const blamed = String.raw`(?:(?:that|it|this)(?:['’]s| is| was)|defeat is|fault is) (?:all |entirely |solely |squarely )?(?:on (?:us|me)\b|down to (?:us|me)\b|(?:my|our) (?:own )?(?:fault|mistake|responsibility|doing))|(?:fault|blame|responsibility) (?:is|was|lies|lay|rests?) (?:\w+ )?(?:ours|mine|with (?:us|me)\b)|only (?:have |got |had )?(?:our|my)sel(?:ves|f)|(?:our|my)sel(?:ves|f) to (?:blame|look at)|(?:nobody|no one)(?: else)? to blame but|let (?:our|my)sel(?:ves|f) down|(?:we|I) (?:(?:simply|just) )?(?:weren['’]t|were not|wasn['’]t|was not) (?:\w+ )?(?:good|sharp|strong|fit|brave|quick|clinical|ready|careful) ?enough|(?:we|I) (?:take|accept|carry|bear) (?:full |all |all the |the |complete )?(?:blame|responsibility)|(?:the )?fault was (?:ours|mine)|got (?:the |all the |every |most of the |his |her |their )?(?:\w+ )?(?:calls?|decisions?|everything) right|(?:can['’]t|cannot|don['’]t|do not|won['’]t|wouldn['’]t|would not|not going to) (?:blame|fault) (?:him|her|them|the|anyone|anybody|it)|(?:wasn['’]t|was not|isn['’]t|is not) (?:the|his|her|their) (?:\w+ )?fault|did nothing wrong`;

/** Words with which an attack, a complaint or a doubt is made, and those that turn praise round. */
const bite = new RegExp(
  String.raw`${performs.attack.source}|\b(?:deserves? (?:better|more|an?|the|to)|if|used to|in another|on paper|as \p{L}+ go|apparently|obviously|of course|perhaps|maybe|may|might|could|promis\w*|expect\w*|surely|considering|so-called|while|whereas|until|before|ago|another|however|though|although|yet|except|still|less|small|few\w*|little|late|later|lack\w*|problem\w*|poor\w*|worr\w*|concern\w*|disappoint\w*|regret\w*|sorry|los[et]\w*|cut\w*|clos(?:e|ed|ing|ure))\b`,
  'iu',
);
/** Approval without a word of the kind: said twice or without measure, only these turn it round. */
const plainly = {
  against: words(glowing),
  borneOut: new RegExp(
    String.raw`\b(?:${turn}|not|never|nothing|cannot|wrong\w*|fail\w*|sham\w*|disgrac\w*|bad\w*|wors\w*|terribl\w*|poor\w*|pity|sad\w*|deserves? (?:better|more|an?|the)|instead|only|must|ought|if|until|before|used to|too|enough|another|less|of \p{L}+ing)\b|n['’]t\b`,
    'iu',
  ),
};
const alarm = new RegExp(
  String.raw`\b(?:${turn}|if|could|may|might|risk\w*|danger\w*|fear\w*|threat\w*|crisis|must|should|need\w*|until|fail\w*|wors\w*|bad\w*|los[et]\w*|stop|too|only|stay|keep|please|late\w*|cut\w*|debt\w*|shortages?|short of|careful\w*|next|unless|before|without|slow\w*|weak\w*|fall\w*|rising|rise|prices|cost\w*)\b|n['’]t\b`,
  'i',
);

/** Against a person, a body or a piece of work that is named at once. */
const attacking =
  /\b(?:(?:criticis|criticiz|attack|slamm|condemn|blast|lambast|denounc|rebuk|berat|savag|slat|chid|chastis|scold|derid|ridicul|excoriat|pillori|upbraid|decri|revil|pann)(?:ed|es|ing)|(?:h[iI]t|lash|str[iu](?:ke|ck)|fir)(?:s|es|ed|ing|ting)? (?:out|back) at|(?:tore|tears?|tearing|r(?:ip|ips|ipped|ipping)|laid|lays?|laying|lit|tucked|ploughed) into|round(?:ed|s|ing) on|rail(?:ed|s|ing) (?:at|against)|inveigh(?:ed|s|ing) against|t(?:ook|akes?|aking) (?:aim|an? (?:\p{L}+ )?(?:swipe|pop|shot|dig|jab)) at|let fly at|turn(?:ed|s|ing) (?:his|her|their) fire on|had harsh words for|(?:was|were|is) (?:\p{L}+ly )?(?:scathing|withering|scornful|contemptuous|dismissive|merciless|damning|critical|disparaging) (?:about|of|in|over|towards?))(?= (?:the|a|an|this|that|his|her|their|its|it|him|them|what|plans?|ministers?|officials?|critics|rivals|reviewers|\p{Lu}\p{L}+)(?![\p{L}]))(?!(?: [\p{L}’'-]+){1,4} (?:into|against|onto|through|home|shut|down|goal|ball)\b)/iu;
/** A frame that tells of thanks as well, or of two things. */
const kindly =
  /\b(?:thank\w*|prais\w*|welcom\w*|credit(?:ed|ing)|kind(?:er)? words|kindly|applaud\w*|tribute|but|though|although|despite|while|however|except|and (?:said|told|defend\w*|back\w*|call\w*|urg\w*))\b/i;

/** Frames in which somebody goes against a person, a plan or a charge. */
export const hostileStances: readonly StanceWords[] = [
  {
    stance: 'attack',
    frame: attacking,
    except: kindly,
    against: words(`${praising}|${accepting}`),
    borneOut: bite,
    plainly,
    atOnce: true,
  },
  {
    stance: 'anger',
    frame:
      /\b(?:(?:voic|express|show|vent)(?:ed|es|s|ing) (?:\p{L}+ ){0,2}(?:anger|fury|rage|outrage|dismay|disgust|indignation|exasperation|frustration|annoyance)|(?:fum|seeth|brist|rag)(?:l?ed|l?ing)(?= (?:at|over|about|that)\b)|in an? (?:\p{L}+ ){0,2}?(?:furious|angry|blistering|scathing|withering|stinging|bitter|savage|fierce|irate|heated|indignant) (?:\p{L}+ )?(?:response|attack|reply|statement|reaction|speech|letter|post|message|address|interview))(?![\p{L}])/iu,
    except: kindly,
    against: words(`${praising}|${accepting}`),
    borneOut: bite,
    plainly,
    atOnce: true,
  },
  {
    stance: 'doubt',
    frame:
      /\b(?:(?:cast|casts|casting|threw) doubts? (?:on|over|upon)|(?:poured|pours|pouring|threw) cold water on|(?:voic|express|rais)(?:ed|es|ing) (?:\p{L}+ ){0,2}(?:doubts?|sc?k?epticism|misgivings|reservations)|(?:was|were|is|are|remained|sounded) (?:\p{L}+ )?(?:sceptical|skeptical|doubtful|unconvinced)(?= (?:of|about|that)\b))(?![\p{L}])/u,
    except: kindly,
    against: words(
      String.raw`${admired}|(?:no|any|beyond) doubts?|(?:I|we)(?:['’]m| am|['’]re| are) (?:\p{L}+ )?(?:sure|certain|convinced|confident)|(?:solid|sound|strong|compelling|overwhelming|watertight) (?:evidence|results?|figures|proof|case|data)|(?:would|will) (?:\p{L}+ )?(?:recommend|trust|vouch for|give it to)|(?:would|['’]d) (?:love|be (?:glad|happy|delighted)) to|right to the (?:last |nearest )?\p{L}+|(?:is|are) (?:\p{L}+ly )?(?:right|correct|accurate|sound)(?! in| to (?:ask|say|worry))`,
    ),
    borneOut: new RegExp(
      String.raw`${bite.source}|\b(?:sure|certain|convinced) (?:what|how|why)`,
      'iu',
    ),
    atOnce: true,
  },
  {
    stance: 'gloom',
    frame:
      /\b(?:paint|offer|g(?:ive|ave)|str(?:ike|uck)|took|take|present|deliver|issu|sound)(?:ed|ing|s|es)? an? (?:\p{L}+ )?(?:gloomy|grim|bleak|pessimistic|downbeat|sombre|somber|dire|stern|stark|blunt|grave|ominous|dark) (?:\p{L}+ )?(?:assessment|view|note|forecast|outlook|picture|tone|warning|message|verdict|prognosis|prediction)|\bwith an? (?:\p{L}+ )?(?:stern|stark|blunt|grave|dire|grim|sharp|solemn|ominous) warning|\b[Ss]ound(?:ed|s|ing) the alarm|\b(?:was|were|sounded|remained) (?:\p{L}+ly )?(?:gloomy|pessimistic|downbeat) (?:about|on)/u,
    except: /\b(?:complacen\w*|panic|false|scam\w*|rumou?rs?|but|though|although|while|despite)\b/i,
    against: words(reassuring),
    borneOut: alarm,
    atOnce: true,
  },
  {
    stance: 'attack',
    frame:
      /\b(?:criticis|criticiz|accus|attack|slamm|condemn|blast|lambast|denounc|rebuk|berat)(?:ed|es|ing)(?= (?:the|a|an|this|that|his|her|their|its|him|them|what|plans?|ministers?|officials?|\p{Lu}\p{L}+)(?![\p{L}]))|\b(?:hit|hits|hitting|lash(?:ed|es|ing)) out at\b|\btook aim at\b/u,
    except: kindly,
    against:
      /\b(?:no (?:complaints|quarrel|argument|criticism)|hats? off|(?:fully )?deserved (?:to win|(?:the|their) (?:win|victory|points))|the better (?:side|team)|(?:I|we) (?:understand|see) why|fair enough|good point|(?:(?:he|she|they)(?:['’]s| is|['’]re| are|['’]ve| has| have)? (?:done|doing|did) (?:an? )?(?:\w+ )?(?:good|great|fine|brilliant|excellent) job)|(?:a )?lot of (?:respect|time|sympathy) for|(?:cannot|can['’]t|could not|couldn['’]t) (?:fault|blame|complain|criticis|criticiz)\w*|(?:did|does|has done) nothing wrong)\b/i,
    borneOut: performs.attack,
    plainly,
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
    stance: 'anger',
    frame:
      /\b(?:(?:was|were|is|are|sounded|looked|grew) (?:\p{L}+ly )?(?:furious|incensed|outraged|livid|seething|fuming|up in arms)|reacted (?:angrily|furiously|with (?:anger|fury))|vented (?:his|her|their) (?:anger|fury))(?![\p{L}])/u,
    against:
      /\b(?:no (?:complaints|hard feelings|grudge|quarrel)|(?:a |the )?(?:fair|right|good|sensible|reasonable) (?:decision|ruling|verdict|result|outcome|call|deal)|(?:can|could) live with (?:it|that|this)|(?:I|we) (?:accept|respect|understand|welcome|support) (?:the|it|that|this|his|her|their|why)|(?:happy|content|pleased|delighted|satisfied) (?:with|to|that)|fair enough|(?:cannot|can['’]t) complain)\b/i,
    borneOut: performs.attack,
  },
  {
    stance: 'refusal',
    frame:
      /\brefus(?:ed|es|ing) to (?:meet|talk|negotiate|speak|discuss|see|sit down|listen|compromise|budge|back down|give way|engage)(?![\p{L}])/u,
    against: words(reachingOut),
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|when|once|only|until|unless|not?|never|nothing|cannot|without|wrong|instead|rather|first|after|provided)\b|n['’]t\b`,
      'i',
    ),
    atOnce: true,
  },
  {
    stance: 'refusal',
    frame:
      /\b(?:rul(?:ed|es|ing) out|reject(?:ed|s|ing)|turn(?:ed|s|ing) down|rebuff(?:ed|s|ing)|oppos(?:ed|es|ing))(?= \p{L})/u,
    against:
      /\b(?:(?:every|all|any) options?|nothing (?:is|has been) (?:off the table|ruled out|decided)|open mind|(?:have|has|had)(?: not|n['’]t) (?:yet )?(?:decided|ruled)|never say never|not ruling (?:it|that|anything) out|(?:will|['’]ll|would|going to|happy to|willing to|ready to) (?:\w+ )?(?:consider|look at|think about|study|support|back|accept|take) (?:it|that|this|the)|a (?:very )?(?:fair|good|generous|decent|sensible|reasonable|welcome) (?:offer|deal|idea|plan|proposal|suggestion|bill|compromise)|the best (?:\w+ ){1,2}(?:(?:this|that|the|our) \w+|we|I) (?:has|have|had|['’]ve) (?:ever )?(?:had|seen|known)|(?:I|we) (?:welcome|support|agree with) (?:it|this|that|the))\b/i,
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
    stance: 'demand',
    frame:
      /\b(?:call(?:ed|s|ing) (?:for|on)|demand(?:ed|s|ing)|urg(?:ed|es|ing)|press(?:ed|es|ing) for)(?= \p{L})/u,
    except: /\b(?:calm|patien\w*|restraint|caution|chance|dialogue|wait|time|unity|fair|not)\b/i,
    against:
      /\b(?:(?:not|nobody is|no one is|n['’]t) (?:calling|asking|pressing|demanding) (?:for|anybody|anyone|that|him|her|them)|not for (?:me|us) to (?:say|tell|call|ask|demand)|(?:deserves?|should (?:be given|have|get)|is entitled to|give (?:him|her|them)) (?:a|the|his|her|their|another) (?:chance|hearing|opportunity|time)|hear (?:his|her|their) side|would(?: not|n['’]t) go (?:that|so) far|should stay|no need for)\b/i,
    borneOut: new RegExp(String.raw`\b(?:${turn}|must|resign|enough|only|because)\b`, 'i'),
  },
  {
    stance: 'threat',
    frame:
      /\b(?:threaten(?:ed|s|ing) (?:to|that|legal|an?|the|more|further|fresh|new|another|\p{L}+s)|issu(?:ed|es|ing) (?:an ultimatum|threats))(?= |[.,])/u,
    against: words(
      String.raw`${reachingOut}|hopes? (?:to|that|we|it)|talk(?:s|ing)? to (?:them|each other)|no (?:plans|intention)|grateful`,
    ),
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|or|otherwise|choice|resort|lawyers?|courts?|legal|strike|strikes|walk ?outs?|action|options?|consequences?|will|must|until|deadline|prepared|patience|enough|forced|fight|only|again|not|never|nothing|asked|times)\b|n['’]t\b|['’]ll\b`,
      'i',
    ),
  },
  {
    stance: 'threat',
    frame: /\bthreaten(?:ed|s|ing) to (?=(?:pull|withdraw|leave|walk|quit|go)\b)/u,
    against:
      /\b(?:(?:will|shall|going to|['’]ll) (?:\w+ )?(?:stay|remain)|(?:is|are|am|['’]m|['’]re) (?:\w+ )?staying|(?:not|n['’]t) (?:going anywhere|leaving|going to leave))\b/i,
    borneOut: new RegExp(String.raw`\b(?:${turn}|if|only|unless|until|or|otherwise)\b`, 'i'),
    atOnce: true,
  },
  {
    stance: 'dismissal',
    frame:
      /\bdismiss(?:ed|es|ing)(?= (?:the|an?|his|her|its|their) (?:\p{L}+ ){0,2}(?:report|study|findings?|review|audit|survey|research|paper|proposals?|plans?|ideas?|suggestions?|criticisms?|book|analysis)\b)/iu,
    except: kindly,
    against: words(
      String.raw`${praising}|(?:shall|will|['’]ll) (?:follow|adopt|act on|accept|carry out|take up) (?:it|them|every|all|its|their)`,
    ),
    borneOut: bite,
    atOnce: true,
  },
  {
    stance: 'dismissal',
    frame:
      /\b(?:brush(?:ed|es|ing) (?:off|aside)|shrug(?:ged|s|ging) off|play(?:ed|s|ing) down|ma(?:de|kes|king) light of|dismiss(?:ed|es|ing)(?= (?:the |any |all )?(?:concerns?|fears?|criticisms?|worries|suggestions?|risks?)))(?![\p{L}])/u,
    against:
      /\b(?:(?:deeply|very|extremely|seriously|genuinely) (?:worried|concerned|alarmed)|a (?:real|serious|huge|major|grave) (?:worry|concern|problem|risk|threat)|(?:they|critics|people|residents) (?:are|were) (?:\w+ )?right|the (?:worst|greatest|gravest|biggest|most serious) (?:threat|danger|crisis|risk|problem|emergency)|matter of life and death|(?:people|somebody|someone|children) (?:will|are going to) die|share (?:the|their|those|these) (?:concerns?|fears?|worries))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|not?|never|nothing|overblown|exaggerat\w*)\b|n['’]t\b`,
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
    stance: 'denial',
    frame:
      /\bden(?:ied|ies|ying)(?= (?:that|any|having|being|the|wrongdoing|claims?|reports?|allegations?|\p{L}{3,}ing)(?!\p{L}))/u,
    against:
      /\b(?:(?:it|that) (?:is|was) (?:\w+ )?true|I (?:took|stole|sold|hit|wrote|sent|leaked|broke|forged) (?:it|them)\b|(?:would|['’]d) (?:do|take|say|sell|hit|write|send) (?:it|them|him|her|that) again|(?:we|I) (?:did it|got (?:it|that|this) wrong|should have|ought to have|regret|apologi[sz]e|failed|made (?:an? |some )?mistakes?|knew)|(?:am|are|['’]m|['’]re) (?:\w+ )?(?:sorry|ashamed)|it was (?:an?|our|my) (?:\w+ )?(?:mistake|error)|where there should have been)\b/i,
    borneOut: performs.denial,
  },
  {
    stance: 'warning',
    frame:
      /\b(?:warn(?:ed|s|ing) (?:of|that|about)|(?:sounded|issued|gave) an? (?:\p{L}+ ){0,2}(?:warning|alarm)|[Ii]n an? (?:\p{L}+ ){0,2}warning)(?=[ ,])/u,
    except: /\b(?:complacen\w*|panic|false|scam\w*|rumou?rs?)\b/i,
    against:
      /\b(?:no (?:danger|risk|threat|cause for (?:alarm|concern)|reason to (?:worry|panic|fear)|shortage)|plenty (?:of|for)|enough (?:\w+ )?for every(?:one|body)|nothing to (?:fear|worry about)|(?:nobody|no one|we) (?:has|have|need|needs) (?:anything |any reason |cause )?to (?:worry|fear|panic)(?: about)?|(?:not|n['’]t) (?:\w+ )?worried|under control|perfectly safe|never been (?:better|safer|stronger))\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|soon|could|may|might|risk\w*|danger\w*|short\w*|fear\w*|worr\w*|threat\w*|crisis|must|need\w*|until|fail\w*|wors\w*|not|never|cannot|stop|too|only|than|more)\b|n['’]t\b`,
      'i',
    ),
  },
];
