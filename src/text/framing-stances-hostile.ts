import { turn, type StanceWords } from './framing-stance.ts';
import { performs } from './framing-words.ts';

const blamed = String.raw`(?:(?:that|it|this)(?:['’]s| is| was)|defeat is|fault is) (?:all |entirely |solely |squarely )?(?:on (?:us|me)\b|down to (?:us|me)\b|(?:my|our) (?:own )?(?:fault|mistake|responsibility|doing))|(?:fault|blame|responsibility) (?:is|was|lies|lay|rests?) (?:\w+ )?(?:ours|mine|with (?:us|me)\b)|only (?:have |got |had )?(?:our|my)sel(?:ves|f)|(?:our|my)sel(?:ves|f) to (?:blame|look at)|(?:nobody|no one)(?: else)? to blame but|let (?:our|my)sel(?:ves|f) down|(?:we|I) (?:(?:simply|just) )?(?:weren['’]t|were not|wasn['’]t|was not) (?:\w+ )?(?:good|sharp|strong|fit|brave|quick|clinical|ready|careful) ?enough|(?:we|I) (?:take|accept|carry|bear) (?:full |all |all the |the |complete )?(?:blame|responsibility)|(?:the )?fault was (?:ours|mine)|got (?:the |all the |every |most of the |his |her |their )?(?:\w+ )?(?:calls?|decisions?|everything) right|(?:can['’]t|cannot|don['’]t|do not|won['’]t|wouldn['’]t|would not|not going to) (?:blame|fault) (?:him|her|them|the|anyone|anybody|it)|(?:wasn['’]t|was not|isn['’]t|is not) (?:the|his|her|their) (?:\w+ )?fault|did nothing wrong`;

/** Frames in which somebody goes against a person, a plan or a charge. */
export const hostileStances: readonly StanceWords[] = [
  {
    stance: 'attack',
    frame:
      /\b(?:criticis|criticiz|accus|attack|slamm|condemn|blast|lambast|denounc|rebuk|berat)(?:ed|es|ing)(?= (?:the|a|an|this|that|his|her|their|its|him|them|what|plans?|ministers?|officials?|\p{Lu}\p{L}+)(?![\p{L}]))|\b(?:hit|hits|hitting|lash(?:ed|es|ing)) out at\b|\btook aim at\b/u,
    against:
      /\b(?:no (?:complaints|quarrel|argument|criticism)|hats? off|(?:fully )?deserved (?:to win|(?:the|their) (?:win|victory|points))|the better (?:side|team)|(?:I|we) (?:understand|see) why|fair enough|good point|(?:(?:he|she|they)(?:['’]s| is|['’]re| are|['’]ve| has| have)? (?:done|doing|did) (?:an? )?(?:\w+ )?(?:good|great|fine|brilliant|excellent) job)|(?:a )?lot of (?:respect|time|sympathy) for|(?:cannot|can['’]t|could not|couldn['’]t) (?:fault|blame|complain|criticis|criticiz)\w*|(?:did|does|has done) nothing wrong)\b/i,
    borneOut: performs.attack,
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
      /\b(?:no (?:complaints|hard feelings|grudge|quarrel)|(?:a |the )?(?:fair|right|good|sensible|reasonable) (?:decision|ruling|verdict|result|outcome|call|deal)|(?:I|we) (?:accept|respect|understand|welcome|support) (?:the|it|that|this|his|her|their|why)|(?:happy|content|pleased|delighted|satisfied) (?:with|to|that)|fair enough|(?:cannot|can['’]t) complain)\b/i,
    borneOut: performs.attack,
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
    frame: /\bthreaten(?:ed|s|ing) (?:to|that|legal|strikes?)(?= )/,
    against:
      /\b(?:hopes? (?:to|that|we|it)|sit down with|find a way|talk(?:s|ing)? to (?:them|each other)|work (?:with|together)|no (?:plans|intention)|on good terms|good relationship|grateful)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|if|or|otherwise|choice|resort|lawyers?|courts?|legal|strike|action|options?|consequences?|will|must|until|deadline|ready|prepared|enough|forced|fight|not|never)\b|n['’]t\b|['’]ll\b`,
      'i',
    ),
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
      /\bden(?:ied|ies|ying)(?= (?:that|any|having|being|the|wrongdoing|claims?|reports?|allegations?)\b)/,
    against:
      /\b(?:(?:it|that) (?:is|was) (?:\w+ )?true|(?:we|I) (?:did it|got (?:it|that|this) wrong|should have|ought to have|regret|apologi[sz]e|failed|made (?:an? |some )?mistakes?|knew)|(?:am|are|['’]m|['’]re) (?:\w+ )?(?:sorry|ashamed)|it was (?:an?|our|my) (?:\w+ )?(?:mistake|error)|where there should have been)\b/i,
    borneOut: performs.denial,
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
];
