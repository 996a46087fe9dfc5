import type { HeadlineInputs, HeadlineProblem, HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, shared, stemsOf } from './told-lines.ts';

/** What a body that makes a decision can do, in the words of headlines and of stories. */
const acts: readonly RegExp[] = [
  / (?:close|closes|closed|closing|shut|shuts|shutting|axe|axes|axed|scrap|scraps|scrapped|end|ends|ended|stop|stops|stopped|halt|halts|halted|abolish|abolishes|abolished|wind up|winds up|cancel|cancels|cancelled|drop|drops|dropped|pull|pulls|pulled|kill|kills|killed off|ditch|ditches|ditched) /,
  / (?:throws out|threw out|refuses|refused|turns down|turned down|rejects|rejected|blocks|blocked|dismisses|dismissed|vetoes|vetoed|quash|quashes|quashed) /,
  / (?:ban|bans|banned|outlaw|outlaws|outlawed|prohibit|prohibits|prohibited|forbid|forbids) /,
  / (?:raise|raises|raised|increase|increases|increased|lift|lifts|lifted|hike|hikes|hiked|double|doubles|doubled|go up|goes up|went up|rise|rises|rose) /,
  / (?:cut|cuts|slash|slashes|slashed|reduce|reduces|reduced|lower|lowers|lowered) /,
  / (?:approve|approves|approved|back|backs|backed|pass|passes|passed|accept|accepts|accepted|agree|agrees|agreed|adopt|adopts|adopted|sign|signs|signed|ratify|ratifies|ratified|endorse|endorses|endorsed|grant|grants|granted) /,
  / (?:legalises|legalised|legalizes|legalized|orders|ordered|fines|fined) /,
  / (?:build|builds|built|sell|sells|sold|buy|buys|bought|merge|merges|merged|move|moves|moved|privatise|privatises|privatised|demolish|demolishes|demolished|replace|replaces|replaced|introduce|introduces|introduced|impose|imposes|imposed|extend|extends|extended) /,
];

/** Words under which nothing is settled yet. */
const unsettled =
  /\b(?:no (?:final |firm |formal )?decisions?\b[^.;]{0,40}\b(?:been|made|taken|reached)|(?:nothing|not) (?:has |have |yet )?(?:been )?(?:yet )?(?:decided|settled|agreed|approved)|(?:has|have) (?:yet to|not yet) (?:be )?(?:decided?|voted?|approved?|agreed?|signed?)|will (?:decide|vote|consider)(?! (?:[a-z]+ ){0,3}(?:which|how|where|when|who)\b)|(?:is|are) (?:to|due to|expected to) (?:decide|vote|consider)|(?:a|the) (?:final )?vote (?:is|was) (?:expected|due|planned|set|scheduled|to)|(?:was|were|has been|have been|is|are to be) (?:put|laid|tabled|brought|placed) before|consultation|under (?:a (?:draft|proposal|plan|bill)|the (?:draft|proposals?))|draft (?:budget|bill|plan|law|report)|proposals?\b|goes to (?:parliament|a vote|the council)|bill that goes|still (?:needs?|has|have) (?:to be|the approval)|(?:needs?|requires?|awaits?|awaiting|subject to) (?:the )?(?:approval|consent|vote|backing)|could be declared|made no (?:final |firm |formal )?decision|before (?:[a-z]+ ){1,3}(?:decides?|votes?|rules?) (?:if|whether|on)|(?:a|the|any|its|her|his|their) (?:final )?(?:decision|ruling|verdict|judg?ment) (?:would|will|is (?:due|expected|to)|was expected)|(?:put off|defer(?:s|red)|postponed?|adjourned) (?:a|the|its|their|any) (?:decision|vote|ruling)|is to give (?:her|his|its|their|a|the) (?:ruling|verdict|decision|judg?ment)|(?:begins?|start) voting|has (?:not|n't) (?:yet )?set a date for (?:a|the) vote|must (?:then |now |first |still )?be (?:negotiated|approved|agreed|voted|signed|ratified)|is to be (?:signed|ratified|voted|approved|agreed))\b/;
const strongly =
  /\b(?:no (?:final |firm |formal )?decisions?\b[^.;]{0,40}\b(?:been|made|taken|reached)|nothing has been (?:decided|settled|agreed)|(?:has|have) (?:yet to|not yet) (?:be )?(?:decided?|voted?|approved?|agreed?)|will (?:decide|vote)(?! (?:[a-z]+ ){0,3}(?:which|how|where|when|who)\b)|(?:a|the) (?:final )?vote (?:is|was) (?:expected|due|planned|set|scheduled|to)|draft (?:budget|bill|plan|law)|under (?:a (?:draft|proposal|plan|bill)|the (?:draft|proposals?))|could be declared|made no (?:final |firm |formal )?decision|before (?:[a-z]+ ){1,3}(?:decides?|votes?|rules?) (?:if|whether|on)|(?:a|the|any|its|her|his|their) (?:final )?(?:decision|ruling|verdict|judg?ment) (?:would|will|is (?:due|expected|to)|was expected)|(?:put off|defer(?:s|red)|postponed?|adjourned) (?:a|the|its|their|any) (?:decision|vote|ruling)|is to give (?:her|his|its|their|a|the) (?:ruling|verdict|decision|judg?ment)|(?:begins?|start) voting|has (?:not|n't) (?:yet )?set a date for (?:a|the) vote|must (?:then |now |first |still )?be (?:negotiated|approved|agreed|voted|signed|ratified)|is to be (?:signed|ratified|voted|approved|agreed))/;
const hedged =
  / (?:would|could|may|might|should|if|whether|plans?|planned|planning|proposed|propos\w+|proposals?|draft|consult\w*|wants?|wanted|consider\w*|options?|hopes?|hoped|seeks?|sought|ask|asked|future|want to|intends?|suggested|recommend\w*|not|n't|no|never|against|vote on|voted? (?:next|in|on)|yet|(?:put|laid|brought|placed) before|tabled) /;

/** A vote that was taken; one of a panel settles nothing for the whole. */
const carried =
  / (?:voted (?:on [a-z]+ |by )?(?:\d|unanimously|overwhelmingly|to |in favour|for |against )|(?:by|carried|passed) \d+ (?:votes )?to \d|carried (?:by|the)) ?/;
const panel = / (?:panel|committee|commission|caucus|advisers|advisory) /;

/** 'no rise in fares': nothing is done. */
const none = / no (?:[a-z]+ ){1,2}/;

/** Among so many opening sentences any act may tell the headline's in another word. */
const opening = 4;

/** Where the reason begins: 'over flood fears' leaves nothing open. */
const reason = / (?:over|amid|after|despite|because of) /;

/** 'Eight libraries to close' over 'No decision on any branch has been taken': a plan told as settled. */
export const headlinePlan: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first);
  const told = ` ${title.split(reason)[0] ?? ''} `.replace(/ refuse[ds] /, ' rejects ');
  if (isOpen(told)) return [];
  return acts
    .filter((act) => act.test(title.replace(none, ' ')))
    .flatMap((act) => judge(inputs, title, act))
    .slice(0, 1);
};

function judge(inputs: HeadlineInputs, title: string, act: RegExp): HeadlineProblem[] {
  const wanted = clauseOf(title, act);
  if (wanted.size < 1) return [];
  // Told more than once and in so many words: then one shared word ties them.
  const undecided =
    inputs.split.body.filter((one) => strongly.test(lineOf(inputs, one))).length > 1;
  let found: { readonly sentence: number; readonly words: string } | undefined;
  for (const sentence of inputs.split.body) {
    const line = lineOf(inputs, sentence);
    const near = shared(wanted, line);
    // Once said as the headline says it, the rest is detail.
    const said = inputs.split.body.indexOf(sentence) < opening ? acts : [act];
    if (near > 0 && said.some((one) => one.test(line)) && !hedged.test(line)) return [];
    if (near > 0 && carried.test(line) && (panel.test(title) || !panel.test(line))) return [];
    if (found !== undefined) continue;
    const words = unsettled.exec(line)?.[0];
    if (words === undefined) continue;
    const beside = [sentence - 1, sentence + 1].map((other) =>
      inputs.split.body.includes(other) ? lineOf(inputs, other) : '',
    );
    const again = near > 0 && act.test(line) ? near + 1 : near;
    const about = Math.max(again, strongly.test(line) ? shared(wanted, beside.join(' ')) : 0);
    if (about >= Math.min(2, wanted.size) || (near > 0 && undecided)) found = { sentence, words };
  }
  if (found === undefined || !isSettledNowhere(inputs, found.sentence)) return [];
  return [
    against(inputs, found.sentence, { message: 'certainty', signal: 'some', body: found.words }),
  ];
}

/** Content words of the clause with the act: 'eight libraries', not the tax rise after 'as'. */
function clauseOf(title: string, act: RegExp): Set<string> {
  const clauses = title.split(/ (?:as|after|while|amid|but|;|-|–|—|,) /);
  const clause = clauses.find((one) => act.test(` ${one} `)) ?? title;
  const stems = stemsOf(clause);
  for (const word of stemsOf(act.exec(` ${clause} `)?.[0] ?? '')) stems.delete(word);
  return stems;
}

/** Only words that leave all open, or two sentences that do, tell that nothing is settled. */
function isSettledNowhere(inputs: HeadlineInputs, sentence: number): boolean {
  const open = inputs.split.body.filter((one) => unsettled.test(lineOf(inputs, one)));
  return strongly.test(lineOf(inputs, sentence)) || open.length > 1;
}
