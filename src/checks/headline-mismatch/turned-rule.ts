import type { HeadlineInputs, HeadlineProblem, HeadlineRule } from './problem.ts';
import { against, lineOf, shared, stemsOf } from './told-lines.ts';

/** What a headline says became of somebody or something, and what cannot have become of it as well. */
interface Outcome {
  readonly stated: RegExp;
  /** Told anywhere in the body, and not denied there, it bears the headline out. */
  readonly borne: RegExp;
  /** The opposite, in the words of stories. */
  readonly instead: RegExp;
  /** How many content words of the headline the sentence of the opposite must hold. */
  readonly near: number;
  /** A pronoun or the number of the headline ties the sentence to it as well. */
  readonly samePeople?: true;
  readonly signal?: 'strong' | 'some';
}

const time = '(?:hours?|days?|weeks?|months?|years?|seasons?)';

const deadly =
  / (?:dead(?! (?:heat|end|sea|line|zone|last|body|bodies|of|letter|cert|weight|in the water))|dies|die|died|killed(?! off)|kills(?! off)|killing|drowns?|drowned|perish(?:es|ed)?|deaths?(?! (?:row|penalty|threats?|knell|toll|metal|valley|duty|tax))|fatal|murdered|stabbed to death) /;
const death =
  / (?:dead|died|dies|die|dying|deaths?|deadly|kill[a-z]*|fatal[a-z]*|fatalit[a-z]+|drown[a-z]*|perish[a-z]*|bod(?:y|ies)|murder[a-z]*|manslaughter|homicide|victims?|funerals?|mourn[a-z]*|lost (?:his|her|their) li(?:fe|ves)|lives|toll|passed away|suicide|grave|buried|burial|coroner|inquest|post-mortem|autopsy|execut[a-z]+|slain|massacre[a-z]*|casualt[a-z]+|obituar[a-z]+|corpses?|remains|late|martyr[a-z]*|euthani[a-z]+|put down|cull[a-z]*|slaughter[a-z]*|shot|bereaved|widow[a-z]*|tribute[a-z]*|gunned|crush[a-z]*|maul[a-z]*|swept away|lost (?:his|her|their) (?:battle|fight)|memorial|condolences) /g;

const outcomes: readonly Outcome[] = [
  {
    // 'Two dead in valley fire' over 'No one died'
    stated: deadly,
    borne: death,
    instead:
      / (?:(?:nobody|no ?one|no - one|none of (?:the|them) ?[a-z]*) (?:had |has |have |was |were |is )?(?:been )?(?:killed|died|dead)|(?:there were |with )?no (?:deaths|fatalities|loss of life|lives were lost)|without loss of life) /,
    near: 0,
    signal: 'strong',
  },
  {
    // 'Boy, 9, drowns' over 'He is in a stable condition'
    stated: deadly,
    borne: death,
    instead:
      / (?:(?:in|in a) (?:stable|critical|serious|comfortable|fair|good) (?:but [a-z]+ )?condition|expected to (?:recover|survive|live|go home|make a full)|(?:was|were|is|are|but|and|all) (?:unhurt|unharmed|uninjured|alive|asleep|safe and well|recovering)|(?:has|have|had) survived|was found (?:asleep|alive|safe|well)) /,
    near: 1,
    samePeople: true,
  },
  {
    // 'No one hurt as train derails' over 'Four passengers were hurt'
    stated:
      / (?:(?:no ?one|no - one|nobody|none) (?:is |was |were )?(?:hurt|injured|killed|dead|dies|died)|no (?:injuries|casualties|one hurt)|(?:unhurt|unharmed|unscathed|uninjured)) /,
    borne:
      / (?:unhurt|unharmed|unscathed|uninjured|no injuries|no casualties|without injury|(?:nobody|no ?one|none|not|n't)(?: [a-z']+){0,4} (?:hurt|injured|killed|harmed)) /g,
    instead:
      / (?!no |none |nobody |noone |one was |who )[a-z\d,]+ (?:of [a-z]+ |[a-z]+ ){0,2}(?:were|was|are|is|had been|have been) (?:[a-z]+ly )?(?:hurt|injured|killed|taken to hospital)(?! (?:in|last) (?:\d{4}|\d+|another|a similar|the)) /,
    near: 0,
  },
  {
    // 'Mayor jailed for fraud' over 'She will not go to prison'
    stated:
      / (?:jailed|imprisoned|locked up|sent to (?:jail|prison)|goes to (?:jail|prison)|behind bars) /,
    borne:
      / (?:jail[a-z]*|imprison[a-z]*|prison|custody|behind bars|years|months|life|locked up|detained|detention|cell|inmate[a-z]*) /g,
    instead:
      / (?:(?:not|n't|never|avoid[a-z]*|escap[a-z]*|spared?|without|rather than|instead of)(?: [a-z]+){0,4} (?:jail|prison|custody|behind bars)|suspended (?:sentence|jail term|prison (?:term|sentence))(?: of [a-z0-9]+ (?:years?|months))?|(?:term|sentence|months|years)(?: [a-z]+){0,3} suspended|(?:was|were|is) (?:only )?fined|(?:hours of |a )?community (?:service|order)|conditional discharge) /,
    near: 0,
  },
  {
    stated: new RegExp(` (?:${time} early|ahead of (?:schedule|time)|before time) `),
    borne: / (?:early|earlier|ahead of|sooner|before (?:time|it was due)) /g,
    instead: new RegExp(` (?:${time} (?:late|behind)|behind schedule|overdue|later than planned) `),
    near: 1,
  },
  {
    stated: new RegExp(` (?:${time} late|behind schedule|${time} overdue) `),
    borne:
      / (?:late|later|behind|delay[a-z]*|overdue|overrun[a-z]*|put off|postpon[a-z]+|slip[a-z]*) /g,
    instead: new RegExp(
      ` (?:${time} (?:early|ahead)|ahead of (?:schedule|time)|on (?:time|schedule)|sooner than planned) `,
    ),
    near: 2,
  },
  {
    // 'Dam bursts' over 'The dam held through the night'
    stated:
      / (?:dam|bridge|levee|dyke|dike|embankment|wall|roof|tower|pier|mast|ceasefire|truce|coalition|talks|deal|stand|barrier|mine|tunnel) (?:bursts?|breaks?|breached|collapses?|collapsed|fails|failed|gives way|gave way|falls|fell|comes down) /,
    borne:
      / (?:burst|bursts|broke|broken|breach[a-z]*|collaps[a-z]*|failed|failure|gave way|given way|fell|fallen|came down|end|ended|over) /g,
    instead:
      / (?:(?:has |have |had )?(?:held|stood firm|stayed up|survived|withstood)|is (?:still )?(?:standing|intact|holding)|holds|continue) /,
    near: 1,
  },
  {
    // 'Missing girl found' over 'The search goes on'
    stated: / (?:missing [a-z -]{2,40} found|found (?:alive|safe|safe and well)) /,
    borne: / (?:found|located|discovered|recovered|rescued|turned up|traced|home|safe|reunited) /g,
    instead:
      / (?:still (?:missing|looking|searching|being sought)|search (?:goes|went|is going|will go|continues|was to continue) ?(?:on)?|no (?:trace|sign) of|remains? missing|(?:has|have) not been (?:found|seen|heard)) /,
    near: 0,
  },
  {
    // 'Voters back tunnel' over 'Voters are against the tunnel'
    stated:
      / (?:voters|members|residents|people|public|majority|mps|councillors|most|drivers|parents|teachers|workers|farmers|fans|shareholders|two thirds|half) (?:back|backs|support|supports|favou?r|favou?rs|welcome|welcomes|approve of|vote for) /,
    borne:
      / (?:back(?:s|ed|ing)?|support(?:s|ed|ing)?|favou?r(?:s|ed|ing)?|in favou?r|welcom[a-z]+|approv[a-z]+|yes|voted for|for it|behind) /g,
    instead:
      / (?:(?:are|is|were|was|be) against|oppos(?:e|es|ed|ing|ition)|vot(?:e|ed|ing) (?:against|down)|reject(?:s|ed|ing)?|do not want) /,
    near: 2,
  },
];

/** A headline that asks, hopes, fears or denies says nothing that can be turned round. */
const open =
  /\?| (?:may|might|could|should|would|if|not|n't|never|nearly|almost|feared|fears?|fear|threat[a-z]*|risk[a-z]*|plot[a-z]*|attempted|tried|warns?|say|says|how|why|what|when|film|movie|review|book|play|novel|drama|series|game|tv|story|years? ago|anniversary|alleged[a-z]*|accused|claims?|denies|hoax|rumou?r[a-z]*|wrongly|until) |: /;

/** Denied, hoped, feared or told of another time: it does not bear the headline out. */
const taken =
  / (?:nobody|no ?one|no - one|none|no|not|n't|never|nor|without|nearly|almost|could|might|would|should|if|feared|fear|avoid[a-z]*|escap[a-z]*|spared?|instead of|rather than|against|lucky|how|attempted|threatened to|risk of|last|previous|in (?:19|20)\d\d)(?: [a-z',]+){0,4} $/;

/** A fate that the headline states, and the body tells its opposite and never that. */
export const headlineTurned: HeadlineRule = (inputs) => {
  const [first] = inputs.split.top;
  if (first === undefined) return [];
  const title = lineOf(inputs, first).replace(/^ (?:poll|survey) : /, ' ');
  return outcomes
    .filter((one) => one.stated.test(title) && !open.test(title.replace(one.stated, ' ')))
    .flatMap((one) => judge(inputs, title, one))
    .slice(0, 1);
};

/** Told of another time. */
const past = / (?:in (?:19|20)\d\d|ago|last (?:year|month|week|season|summer|winter)|previous) /;

const numbers = / (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) /;

/** 'He is in a stable condition'; 'Five people are in hospital' under 'Five die'. */
function isOfThem(title: string, line: string): boolean {
  const number = numbers.exec(title)?.[0];
  return /^ (?:he|she|they) /.test(line) || (number !== undefined && line.includes(number));
}

function judge(
  inputs: HeadlineInputs,
  title: string,
  { borne, instead, near, samePeople, signal = 'some' }: Outcome,
): HeadlineProblem[] {
  const wanted = stemsOf(title);
  let found: { readonly sentence: number; readonly words: string } | undefined;
  for (const sentence of inputs.split.body) {
    const line = lineOf(inputs, sentence);
    const words = instead.exec(line)?.[0];
    const rest = words === undefined ? line : line.replace(words, ' , ');
    for (const match of rest.matchAll(borne))
      if (!taken.test(rest.slice(0, match.index + 1))) return [];
    if (words === undefined || found !== undefined || past.test(line)) continue;
    if (shared(wanted, line) < near && !(samePeople && isOfThem(title, line))) continue;
    found = { sentence, words: words.trim() };
  }
  if (found === undefined) return [];
  return [against(inputs, found.sentence, { message: 'figure', signal, body: found.words })];
}
