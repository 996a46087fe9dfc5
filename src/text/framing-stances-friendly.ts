import { turn, type StanceWords } from './framing-stance.ts';
import { complaining, standing, words } from './speech-classes.ts';

/** Not for ever, and not in every case. */
const openLater = new RegExp(
  String.raw`\b(?:${turn}|if|for now|at the moment|currently|at present|maybe|perhaps|might|may|could|possible|today|this (?:week|month|year)|next (?:week|month|year)|cannot|can['’]t|promise|guarantee|hope|compulsory|forced|plans?)\b`,
  'i',
);

/** Frames in which somebody speaks for a thing, gives way or owns up. */
export const friendlyStances: readonly StanceWords[] = [
  {
    stance: 'praise',
    frame:
      /\b(?:prais(?:ed|es|ing)|hail(?:ed|s|ing)|(?:heap|lavish)(?:ed|es|s|ing) praise on|(?:paid|pays|paying) tribute to|(?:was|were) full of praise for|applaud(?:ed|s|ing)|laud(?:ed|s|ing))(?= \p{L})/iu,
    against: words(complaining),
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|once|since|made up|good|great|welcom\w*|excellent|proud|hero\w*|brave\w*|best|right|thank\w*|strong|brilliant|(?<!deserve )better|courage\w*|progress|win|won|love\w*|well|despite|after|when|until|stood|fought|help\w*|support\w*|not disappoint\w*)\b`,
      'i',
    ),
  },
  {
    stance: 'praise',
    frame:
      /\bwelcom(?:ed|es|ing)(?= (?:the|a|an|his|her|plans?|news)\b)|\b(?:gave|given|giving) (?:the |his |her |their )?(?:\p{L}+ ){1,4}a warm (?:welcome|reception)\b/iu,
    except: /\b(?:but|though|although|while|despite|however)\b/,
    against: words(
      String.raw`${complaining}|vot(?:e|ing) (?:it |this |that )?(?:down|against)|reject(?:ing)? (?:it|this|that)|(?:cannot|can['’]t|will not|won['’]t) (?:accept|support|back) (?:it|this|that|the)|an insult|a betrayal|bad (?:deal|news|day)|slap in the face|too little,? too late|makes? no difference`,
    ),
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|was|were|had|has been|ends?|ended|over|overdue|finally|at last|no longer|welcom\w*|good|better|right|glad|pleased|if (?:it|this|that|they) \w+)\b`,
      'i',
    ),
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
    stance: 'opening',
    frame:
      /\b(?:did not|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|would not) rule out(?= \p{L})/u,
    about: /\b(?:job|jobs|redundanc\w*|lay-?offs?|clos(?:ing|ures?)|cuts?|cutting|sackings?)\b/,
    against:
      /\b(?:no (?:job losses|redundancies|lay-?offs|closures?|cuts?)|nobody (?:will|is going to) (?:lose|be (?:sacked|laid off))|will not (?:close|cut)|every job is safe)\b/i,
    borneOut: openLater,
  },
  {
    stance: 'opening',
    frame:
      /\b(?:did not|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|would not) rule out(?= \p{L})/u,
    about: /\b(?:rises?|raising|increas\w*|higher|hikes?)\b/,
    against:
      /\b(?:(?:will not|won['’]t|not going to) (?:go up|rise|be raised|increase|put (?:it|them) up)|no (?:rises?|increases?)|frozen)\b/i,
    borneOut: openLater,
  },
  {
    stance: 'climb-down',
    frame:
      /\b(?:back(?:ed|s|ing) down|climb(?:ed|s|ing) down|cav(?:ed|es|ing) in|gave (?:way|in|ground)|relented|yielded|retreated|revers(?:ed|es|ing) course|soften(?:ed|s|ing) (?:his|her|its|their) (?:stance|line|tone|position)|chang(?:ed|es|ing) (?:his|her|its|their) (?:tune|mind)|performed an? (?:\p{L}+ )?U-turn|(?:bow|yield|cav)(?:ed|s|es|ing)(?: in)? to (?:\p{L}+ ){0,2}(?:pressure|critic\w*|demands?|protests?|calls|opposition|anger|unions?|parents|residents|campaigners)|(?:in|ma(?:de|kes|king)|offer(?:ed|s|ing)|g(?:ave|iving)) (?:a|an|what (?:was|seemed|appeared|looked) (?:to be |like )?an?) (?:\p{L}+ ){0,2}(?:concession|climb-?down|U-turn|about-turn|reversal|retreat|volte-face)(?! speech)|(?:made|offered) (?:\p{L}+ ){0,2}concessions)(?![\p{L}])/iu,
    except: /\b(?:but|though|although|while|on (?:one|some|two|a few|part))\b/,
    against: words(
      String.raw`${standing}|will (?:take effect|go ahead|be built|stay)(?=[^.;]{0,30}\bas (?:I|we|it|they|planned)\b)`,
    ),
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|rest|others?|remaining|only|apart|fewer|smaller|lower|later|happy to|accept\w*|agree\w*|drop|cut|listen\w*|heard|wrong|mistake|sorry|compromise|instead|withdraw\w*|drop\w*|rethink|again|paus\w*|delay\w*|review\w*)\b`,
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
    denied: /\b(?:there (?:is|was|will be|has been) no|no) (\p{L}{5,})(?! of\b)/iu,
    borneOut: /\b(?:yes|true|correct)\b/i,
  },
  {
    stance: 'apology',
    frame:
      /\b(?:apologi[sz](?:ed|es|ing)|said sorry|(?:expressed|voiced) (?:\p{L}+ )?(?:regret|remorse|contrition)|(?:was|were|sounded|looked) (?:contrite|apologetic|remorseful|full of remorse)|in (?:an|his|her|its|their) (?:\p{L}+ ){0,2}apology|by way of apology|(?:offer(?:ed|s)|gave|issu(?:ed|es)|made) (?:[\p{L}’'-]+ ){0,4}?(?:an?|his|her|its|their) (?:\p{L}+ ){0,2}apology|in a (?:\p{L}+ )?(?:show|display|gesture|spirit) of (?:contrition|remorse|regret|humility))(?![\p{L}])/iu,
    against:
      /\b(?:nothing to (?:apologi[sz]e|be (?:sorry|ashamed)) (?:for|of|about)|stand by (?:it|what|every|my|our|the)|no regrets|(?:not|n['’]t) (?:\w+ )?(?:sorry|regret)|nothing wrong|(?:was|were|ran) (?:always |all )?on time|(?:did|done) (?:everything|all|exactly)(?: (?:that|what))?(?: (?:was|is|were))? (?:right|asked|required|expected)(?: of (?:them|us|me))?|no(?:body|thing|ne of us)? (?:was|is|were) (?:to blame|at fault)|the best (?:thing|decision) (?:that )?(?:we|I|could|ever)|proud of (?:it|what|every|the)|acted (?:properly|lawfully|correctly|well)|by the book|do (?:it|the same) (?:all )?again|no apolog(?:y|ies)|(?:was|were) (?:\w+ )?(?:right|justified)|as it should(?: have)?)\b/i,
    borneOut: new RegExp(
      String.raw`\b(?:${turn}|sorry|apolog\w*|regret\w*|wrong\w*|mistak\w*|fault|forgiv\w*|should(?: not|n['’]t| never)? have|asham\w*|hurt|pain|offen[cs]\w*)\b`,
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
    stance: 'resignation',
    frame:
      /\b(?:announced|confirmed) (?:his|her) (?:\p{L}+ )?(?:resignation|retirement|departure)\b|\bsaid (?:he|she) (?:would|will) (?:resign|step down|quit|retire|stand down)\b|\b(?:vow|pledg|promis|offer|agree)(?:ed|s|es|ing) to (?:resign|step down|quit|retire|stand down)\b/u,
    against:
      /\b(?:going nowhere|(?:not|n['’]t) going anywhere|(?:no|not|n['’]t|never|without) (?:\w+ ){0,3}(?:leav(?:e|ing)|resign\w*|quit\w*|step(?:ping)? (?:down|aside)|go(?:ing)? anywhere))\b/i,
    borneOut: new RegExp(String.raw`\b(?:${turn}|time to|until|before)\b`, 'i'),
  },
];
