import type { HeadlineInputs, HeadlineProblem, HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, shared, stemsOf } from './told-lines.ts';

interface Unproven {
  /** What the headline states. */
  readonly stated: RegExp;
  /** What the body says instead. */
  readonly open: RegExp;
  /** With one of these in the body the headline may be right. */
  readonly settled: RegExp;
  /** How many of the headline's content words the sentence must hold. */
  readonly near: number;
}

const causes =
  'overloaded|faulty|drunk|drunken|speeding|reckless|sabotage|arson|arsonists?|terrorists?|terror|bomb|bombing|gas leak|brake failure|engine failure|human error|pilot error|driver error|electrical fault|negligence|sleeping|tired|poisoned|poisoning|hackers?|hacking|cyber ?-?attack';

const kinds: readonly Unproven[] = [
  {
    // 'Overloaded ferry sinks' over 'the cause is not known'
    stated: new RegExp(
      ` (?:${causes}) [^.]{0,90}?\\b(?:sinks?|sank|crash\\w*|collaps\\w*|fires?|burn\\w*|explo\\w+|derail\\w*|kill\\w*|dead|deaths?|dies|blast|blaze|outage|blackout|destroy\\w*|gut\\w*|wreck\\w*|damage\\w*|capsiz\\w*|leak\\w*|spill\\w*|fail\\w*)\\b|\\b(?:sinks?|sank|crash\\w*|collaps\\w*|blaze|fire|explo\\w+|derail\\w*|capsiz\\w*|deaths?|outage|blackout|blast) [^.]{0,90}?\\b(?:${causes}|because|caused by|due to|blamed on) `,
    ),
    open: /\b(?:causes? (?:of [a-z -]{3,40} )?(?:is|are|was|were|remains?|has|have) (?:not (?:yet |been )?(?:been )?(?:known|clear|established|determined|found|identified)|unknown|unclear|(?:still )?(?:being|under) investigat\w+|yet to be)|too (?:early|soon) to (?:say|tell|know) (?:what|why|how)|not (?:yet )?(?:known|clear) (?:what|why|how)|(?:do|did) not (?:yet )?know (?:what|why|how)|investigating (?:the cause|what caused|why)|ruled nothing out|nothing (?:has been|was) ruled out|(?:within|below|under) (?:its|the|their) (?:legal |safe )?(?:limit|capacity|speed limit|rating))\b/,
    settled: /\b(?:was caused by|found that|concluded that|confirmed that|was due to|blamed)\b/,
    near: 0,
  },
  {
    // 'Fish killed by chemical leak' over 'did not know what had killed them'
    stated:
      / (?:killed|poisoned|sickened|destroyed|wiped out|made (?:ill|sick)|sunk|caused) by (?!police|man|men|woman|own)/,
    open: /\b(?:(?:not|n't) (?:yet )?(?:know|known|clear|say|established|determined) what (?:had |has |have )?(?:killed|poisoned|caused|made|destroyed|sickened|sank)|no (?:trace|sign|evidence) of (?:an? |any )?(?:leak|spill|poison|bomb|attack|arson|foul play))\b/,
    settled: /\b(?:was caused by|found that|concluded that|confirmed that|was due to|blamed)\b/,
    near: 1,
  },
  {
    // 'Mayor took bribes' over 'is accused of taking bribes … he denies it'
    stated:
      / (?:took|takes|stole|steals|embezzled|murdered|raped|abused|lied|bribed|cheated|defrauded|forged|faked|rigged|laundered|smuggled|covered up|hid|assaulted|attacked|leaked|looted|poisoned|tortured|plotted|ran off with|beat|killed) /,
    open: /\b(?:accus\w+|alleg\w+|charged with|suspected of|denies|(?<!\b(?:be|been|being|was|were) )denied|pleaded not guilty|claims? that|faces? (?:charges|trial))\b/,
    settled:
      /\b(?:convict\w*|found guilty|pleaded guilty|pleads guilty|guilty plea|admit\w*|confess\w*|jailed|sentenced|court found|jury found|tribunal found|inquiry found|acknowledg\w*|apolog\w*)\b/,
    near: 2,
  },
  {
    // 'Drive ends outbreak' over 'it is too early to say'; 'Coffee prevents dementia' over 'cannot show that'
    stated:
      / (?:ends|ended|beats|beat|cures?|cured|prevents?|prevented|causes?|caused|proves?|proved|stops|stopped|saves|saved|solves|solved|works|cuts|halves|reduces|boosts|protects|lowers|raises|kills) /,
    open: /\b(?:too (?:early|soon) to (?:say|tell|know|judge|declare)|(?:can ?not|can ?n't|could not|does not|do not|did not|does n't|did n't) (?:say|show|prove|tell|establish|demonstrate|know)\b[^.;]{0,50}\b(?:caus\w*|because|whether|that|if)|no (?:proof|evidence) (?:that|of)|not (?:yet )?(?:known|clear) whether|correlation|may not have been the cause)\b/,
    settled: /\b(?:proved beyond|conclusive\w*)\b/,
    near: 0,
  },
  {
    // 'Labour sweeps to victory' over 'the commission is not calling the seat'
    stated:
      / (?:wins?|won|(?:sweeps?|swept|storms?|stormed|cruises?|romps?) to (?:victory|power|office)|clinch\w*|(?:is|are) elected) /,
    open: /\b(?:too close to call|(?:is|are|has|have|had|was|were) not (?:yet )?(?:been )?(?:calling|called|declared|declaring)|(?:is|are|has|have|had|was) n't (?:yet )?(?:been )?(?:calling|called|declared)|no (?:winner|result) (?:has been|was|is|had been) (?:declared|called))\b/,
    settled:
      /\b(?:won|wins|beat|beaten|victory|victorious|(?:was|been|is|are|were) elected|declared (?:the )?winner|was declared|conced\w+|called (?:it|the (?:race|seat|election)) for)\b/,
    near: 0,
  },
  {
    // 'Crowned champions' over 'a win on 26 April would give them the title'
    stated:
      / (?:crowned|(?:are|become|became) champions|(?:clinch\w*|seals?|sealed|wins?|won) (?:the )?(?:[a-z]+ ){0,2}(?:title|championship|league|crown)) /,
    open: /\b(?:would (?:give|hand|bring|win|earn|seal|secure) (?:[a-z]+ )?the (?:[a-z]+ )?(?:title|championship|league|crown)|can still (?:overhaul|catch|overtake|be caught|be overtaken|win the)|need (?:one|another|a) (?:more )?(?:win|point|draw) (?:for|to win|to take|to clinch))\b/,
    settled:
      /\b(?:crowned|(?:are|were|is) (?:the )?(?:new )?champions?|(?:won|sealed|secured|clinched|lifted|claimed|took|retained|wrapped up) (?:the|their|a|its|her|his) (?:[a-z-]+ ){0,3}(?:title|championship|league|crown))\b/,
    near: 0,
  },
  {
    // 'Deputy fired' over 'has been placed on paid leave'
    stated: / (?:fired|sacked|dismissed) (?!(?:shots?|up|at|on|from|into|as|an?|the) )/,
    open: /\b(?:(?:placed|put|remains?|is|are|was|were|been) on (?:paid |unpaid |full )?(?:administrative )?leave|suspended (?:with|without|on) (?:full )?pay|not (?:yet )?been (?:fired|sacked|dismissed))\b/,
    settled:
      /\b(?<!not been )(?<!not yet been )(?:fired|sacked|dismissed|dismissal|sacking|terminat\w+|let go|lost (?:his|her|their) jobs?)\b/,
    near: 0,
  },
];

const hedged =
  / (?:would|could|may|might|if|whether|den(?:y|ies|ied)|accus\w+|alleg\w+|suspect\w*|not|n't|claims?|claimed|too early|no) /;

/** A cause, a crime or an effect that the headline states and the body leaves open. */
export const headlineUnproven: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  if (
    isOpen(title) ||
    / (?:jail\w*|guilty|court|judge|jury|trial|police|study|linked|suspect\w*|charged|arrested) /.test(
      title.replace(/ study (?:proves|shows|finds|reveals|confirms) /, ' '),
    )
  )
    return [];
  return kinds
    .filter(({ stated }) => stated.test(title))
    .flatMap((kind) => judge(inputs, title, kind))
    .slice(0, 1);
};

function judge(inputs: HeadlineInputs, title: string, kind: Unproven): HeadlineProblem[] {
  const wanted = stemsOf(title);
  const most = Math.max(2, wanted.size * 0.6);
  let found: { readonly sentence: number; readonly words: string } | undefined;
  for (const sentence of inputs.split.body.slice(0, 60)) {
    const line = lineOf(inputs, sentence);
    if (kind.settled.test(line)) return [];
    const near = shared(wanted, line);
    if (near >= most && kind.stated.test(line) && !hedged.test(line)) return [];
    if (kind.stated === kinds[0]?.stated && statesCause(title, line)) return [];
    const words = kind.open.exec(line)?.[0];
    if (words !== undefined && found === undefined && near >= kind.near)
      found = { sentence, words };
  }
  if (found === undefined) return [];
  return [
    against(inputs, found.sentence, { message: 'certainty', signal: 'some', body: found.words }),
  ];
}

const cause = new RegExp(` (?:${causes}) `);

/** The cause of the headline in a sentence that neither denies nor hedges it. */
function statesCause(title: string, line: string): boolean {
  const word = cause.exec(title)?.[0];
  return word !== undefined && line.includes(word) && !hedged.test(line);
}
