/** Words beside an opposite that take it back, in part or whole. */
const concession =
  /\b(?:(?<!(?:nothing|anything|all) )but|though|although|however|yet|until|unless|except|sorry|regret\w*|apolog\w*|should(?: not|n['’]t)? have|wrong to|can see (?:why|how))\b/i;

/** What is admitted, and words that say the opposite of it. */
const plainly: readonly (readonly [admitted: RegExp, opposite: RegExp])[] = [
  [
    /\b(?:late|later|delay\w*|behind schedule|overrun\w*|slip\w*|not [\w ]{0,40}on time|miss(?:ed|ing)? (?:the|its|their|his|her) (?:deadline|target)\w*)\b/,
    /\b(?:on track|on schedule|on time|on course|ahead of schedule|as planned)\b/i,
  ],
  [
    /\b(?:over budget|overspen[dt]\w*|over-spen[dt]\w*|cost overruns?|more expensive|cost(?:s|ing)? more)\b/,
    /\b(?:within budget|on budget|under budget|good value|value for money)\b/i,
  ],
  [
    /\b(?:wrong\w*|mistak\w*|fail\w*|errors?|fault|misle[ad]\w*|lied|lying|broke|blame|responsib\w*)\b/,
    /\b(?:nothing wrong|no wrongdoing|no mistakes?|not? (?:fail|failed|failure)|(?:did not|didn['’]t|never) (?:mislead|misled|lied?|break|broke|fail)\w*|acted (?:properly|lawfully|correctly)|followed (?:the|every|all) \w+|by the book|stand by|no regrets|do it (?:all )?again|(?:would not|wouldn['’]t) change a thing|got (?:it|this|everything) right|(?:nobody|no one) (?:is|was) to blame|(?:did|done|doing) (?:everything|nothing but|it all|all of it|all that) (?:\w+ )?right)\b/i,
  ],
  [
    /\b(?:defeat|race|election|contest|battle)\b/,
    /\b(?:not going anywhere|(?:until|till) (?:a judge|every (?:vote|ballot)|the last (?:vote|ballot))|(?:every|each) (?:vote|ballot) (?:will|must|should) be (?:re)?counted|see (?:you|them|him|her) in court|demand(?:ing)? a recount)\b/i,
  ],
  [
    /\b(?:cuts?|cutting|clos(?:e|es|ed|ing|ure|ures)|job losses|redundanc\w*|lay-?offs?)\b/,
    /\b(?:no plans?|no intention|no (?:decision|cuts?|closures?|job losses)|not (?:closing|cutting)|nobody will lose)\b/i,
  ],
  [
    /\b(?:unsafe|danger\w*|risk\w*|at risk)\b/,
    /\b(?:(?:perfectly|completely|entirely|absolutely|is|are|remains?) safe|no (?:danger|risk))\b/i,
  ],
];

/** The same, where a 'but' or words of regret beside the opposite take it back. */
const softly: readonly (readonly [admitted: RegExp, opposite: RegExp])[] = [
  [
    /\b(?:timed|deliberate\w*|(?:designed|meant|intended|chosen|planned) to|linked|link|connect\w*|because of|so as to|to (?:bury|soften|hide|mask|distract|deflect|coincide))\b/,
    /\b(?:(?:has|have|had) nothing to do with|share nothing|coinciden\w*|no (?:link|connection)|unrelated|(?:not|n['’]t) (?:linked|connected|related|timed|deliberate)|pure chance|accidents? of the calendar)\b/i,
  ],
  [
    /\b(?:loss(?:es)?|los(?:t|ing) money|in the red|debts?|short of (?:money|cash)|run(?:ning)? out of (?:money|cash)|bankrupt\w*|insolven\w*|financial (?:trouble|difficult\w*|problems?))\b/,
    /\b(?:ma(?:de|kes|king) (?:a|money|good) ?(?:\w+ )?(?:profit)?|profitable|in profit|in the black|solvent|no debts?|(?:money|cash) in the bank|(?:sound|strong|healthy) (?:finances|balance sheet)|fully funded)\b/i,
  ],
  [
    /\b(?:defeat|race|election|contest|battle|vote|beaten)\b/,
    /\b(?:confident (?:that )?(?:we|I|the \w+|they|voters|members|people) (?:will|can)\b|(?:still|will|going to|can) win|(?:not|n['’]t|far from) over|(?:not|n['’]t) (?:conced|giv)(?:e|ing) ?(?:up|in)?|still to (?:be )?count(?:ed)?|path to victory)/i,
  ],
  [
    /\b(?:knew|known|aware|warned|told|informed)\b/,
    /\b(?:(?:nobody|no one) (?:told|warned|informed)|no idea|no warning|(?:not|n['’]t|never) (?:\w+ )?(?:know|known|aware|told|warned|informed)|never knew|the first (?:I|we)|knew nothing)\b/i,
  ],
  [
    /\b(?:part|role|hand|guilt|complicity|involvement|involved|took part|taken part) ?(?:in|of)?\b/,
    /\b(?:no idea|knew nothing|(?:not|n['’]t|never) (?:\w+ )?(?:know|known|involved|aware|there)|(?:had|played|took|taken) no part|nothing to do with|innocent\w*)\b/i,
  ],
  [
    /\b(?:unfit|not fit|injur\w*|tired|unwell|ill|in pain|hurt|struggl\w*)\b/,
    /\b(?:never felt better|(?:fully|perfectly|completely) fit|no pain|feel(?:ing)? (?:great|fantastic|fine|fresh|strong)|a hundred per cent)\b/i,
  ],
  [
    /\b(?:short of (?:staff|nurses|officers|teachers|doctors|drivers)|short-?staffed|under-?staffed|staff(?:ing)? shortages?|too few)\b/,
    /\b(?:fully staffed|every (?:shift|ward|post|role|class) (?:is|was|has been) (?:filled|covered|staffed)|no (?:shortages?|vacancies)|enough (?:staff|nurses|officers|teachers|doctors|drivers))\b/i,
  ],
  [
    /\b(?:pressure\w*|forced|pushed|leaned on)\b/,
    /\b(?:my own (?:decision|choice|idea)|(?:nobody|no one) (?:pushed|forced|asked|told|leaned)|no pressure|of my own (?:accord|free will))\b/i,
  ],
  [
    /\b(?:fell short|fallen short|missed|below target)\b/,
    /\b(?:(?:met|hit|beat|beaten|exceeded|passed) (?:every|all|our|the|each) (?:\w+ )?(?:targets?|goals?|forecasts?)|ahead of target)\b/i,
  ],
  [
    /\b(?:unsafe|danger\w*|risk\w*|faulty|defect\w*|crack\w*|failed (?:an?|its|the) inspections?)\b/,
    /\b(?:(?:has|have|had)? ?passed (?:every|all|each|its|their) (?:\w+ )?(?:inspections?|tests?|checks?)|structurally sound|nothing (?:is )?wrong with (?:it|them|the))\b/i,
  ],
  [
    /\b(?:unpopular|opposition|anger|opposed|resent\w*)\b/,
    /\b(?:(?:everyone|everybody|people|residents|most people|voters) (?:loves?|likes?|wants?|supports?)|no (?:opposition|complaints)|(?:very|hugely|so) popular)\b/i,
  ],
  [
    /\b(?:(?:raise|rise|increase|put up|go up|going up|higher)\b)/,
    /\b(?:no (?:plans?|intention)|(?:will not|won['’]t|not going to) (?:go up|rise|increase|be raised|put (?:it|them) up|raise (?:it|them))|(?:frozen|stay(?:ing)? the same)|not (?:a|one) (?:penny|cent) more)\b/i,
  ],
  [
    /\b(?:wrong\w*|mistak\w*|fail\w*|errors?|fault|blunder\w*|misjudg\w*|bad (?:idea|decision|call|move))\b/,
    /\b(?:(?:exactly )?the right (?:thing|decision|call|choice)|would do (?:exactly )?the same|(?:worked|went|happened) (?:exactly )?as (?:it (?:was|should)|intended|designed|planned)|everything (?:that )?(?:had to|could|should|needed to) be done)\b/i,
  ],
];

/** What was quoted that says the opposite of what was admitted, unless it owns up as well. */
export function contraryTo(said: string, quoted: string): string | undefined {
  const plain = oppositeIn(plainly, said, quoted);
  if (plain !== undefined || concession.test(quoted) || denied.test(said)) return plain;
  return oppositeIn(softly, said, quoted) ?? deniedWord(said, quoted);
}

const denied = /\b(?:not?|never|nothing|nobody|without)\b|n['’]t\b/i;

function oppositeIn(
  pairs: readonly (readonly [RegExp, RegExp])[],
  said: string,
  quoted: string,
): string | undefined {
  for (const [admitted, opposite] of pairs) {
    const match = admitted.test(said) ? opposite.exec(quoted) : null;
    if (match === null || negated.test(quoted.slice(0, match.index))) continue;
    if (!admitted.test(quoted.replace(match[0], ''))) return match[0];
  }
  return undefined;
}

const negated =
  /\b(?:not|never|no longer|hardly|nor|n['’]t)\s+(?:\w+\s+){0,2}$|n['’]t\s+(?:\w+\s+){0,2}$/i;

/** Something that is done and told without a negative: 'that the launch had been timed'. */
const negative =
  /\b(?:not?|never|nothing|nobody|none|neither|nor|cannot|without|fail\w*|lack\w*|poor\w*|little|few\w*|less|too|bad\w*|slow\w*|late|short\w*|enough|only|in(?:sufficient|adequate)\w*|un\w{4,})\b|n['’]t\b/i;

const denying =
  /(?:\b(?:was|were|is|are|did|does|do|has|have|had)(?: not|n['’]t)(?: ever)?|['’]ve (?:not|never)|\b(?:was|were|has|have|had) never|\bnot a single|\bnot one|\bno)\s+(?:(?:been|a|an|any|the|our|its|their)\s+){0,2}(\p{L}{5,})(?! (?:\p{L}+ ){0,4}(?:enough|well|properly|again|as)\b)/giu;

/** A word of what was admitted that the quotation denies: 'had been lost' … 'not a record was lost'. */
function deniedWord(said: string, quoted: string): string | undefined {
  if (!/^ (?:that|to|having|it|he|she|they|the)\b/.test(said) || negative.test(said))
    return undefined;
  const admitted = new Set((said.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map(stem));
  denying.lastIndex = 0;
  for (let match = denying.exec(quoted); match !== null; match = denying.exec(quoted)) {
    if (admitted.has(stem((match[1] ?? '').toLowerCase()))) return match[0];
  }
  return undefined;
}

function stem(word: string): string {
  return word.slice(0, 5);
}
