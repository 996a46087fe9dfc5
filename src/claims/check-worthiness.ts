import type { TextDocument, Token } from '../text/document.ts';
import { mayHold } from '../text/word-index.ts';
import { openModel, type StoredModel } from './model.ts';
import stored from './weights.json' with { type: 'json' };

const model = openModel(stored satisfies StoredModel);

/**
 * 0–1: how much a sentence deserves checking. Orders claims, never decides anything. The model learnt
 * from debates, which news is not, so half of the score is what an editor looks for in a news sentence.
 */
export function checkWorthiness(
  tokens: readonly Token[],
  text: string,
  shows: Signs,
  setting: Setting = { position: 0.5, inHeadline: 0 },
): number {
  const learnt = Math.min(0.99, Math.max(0.01, model.score(tokens)));
  let names = 0;
  for (let i = 1; i < tokens.length; i += 1) if (tokens[i]?.pos === 'PROPN') names += 1;
  let judged = Math.min(names, 4) * 0.12 - 1.5;
  const sentence = tokens[0]?.sentence ?? 0;
  for (const { weight, pattern, may } of shows)
    if (may(sentence) && pattern.test(text)) judged += weight;
  const central =
    (setting.position < 0.35 ? 0.25 : setting.position > 0.9 ? -0.4 : 0) +
    Math.min(setting.inHeadline, 4) * 0.12;
  const logit = 0.5 * Math.log(learnt / (1 - learnt)) + judged + central;
  return Math.round((1 / (1 + Math.exp(-logit))) * 1000) / 1000;
}

/** Where a sentence stands in its story. */
export interface Setting {
  /** 0 for the first sentence of the article, 1 for the last. */
  readonly position: number;
  /** How many telling words it shares with the headline. */
  readonly inHeadline: number;
}

/** The signs of a document, each with whether it may show in a sentence. */
export type Signs = readonly {
  readonly weight: number;
  readonly pattern: RegExp;
  readonly may: (sentence: number) => boolean;
}[];

/** Looked up once for all sentences of a document. */
export function signsOf(document: TextDocument): Signs {
  return signs.map(([weight, pattern]) => ({
    weight,
    pattern,
    may: mayHold(document, pattern),
  }));
}

/** Weights by judgement: specific, consequential and contested raise a claim; feelings and hedges lower it. */
const signs: readonly (readonly [number, RegExp])[] = [
  [0.8, /\d/],
  [0.7, /[$£€¥]\s?\d|\b\d[\d,.]{0,30}\s?(?:%|per ?cent|million|billion|trillion)/i],
  [
    0.4,
    /\b(?:more|less|fewer|higher|lower|doubled|tripled|halved|rose|fell|increased|decreased|dropped|record|highest|lowest|largest)\b/i,
  ],
  // Lower case only: 'Cancer Center' and 'Attack' in a title are names.
  [
    1.2,
    /\b(?:killed|died|deaths?|dead|injured|cancer|poison\w*|toxic|fraud|corrupt\w*|illegal\w*|crimes?|abuse\w*|attack\w*|collapse\w*|desert\w*|unemploy\w*|poverty|debt|bankrupt\w*|contaminat\w*)\b/,
  ],
  [0.4, /\b(?:caused|because|led to|due to|resulted in|linked to)\b/i],
  [0.3, /\b(?:every|none|never|always|most|majority|nobody|everyone)\b/i],
  [-0.6, /\b(?:I|we|my|our|you|your)\b/i],
  [-0.5, /\b(?:feel|hope|think|believe|love|like|beautiful|great|wonderful|delicious|fun)\b/i],
  [-0.4, /\b(?:might|may|could|perhaps|possibly|should|must)\b/i],
  // Somebody answers for it, or nobody does.
  [-0.3, /\b(?:said|says|told|according to|announced)\b/i],
  [
    0.5,
    /\b(?:sources?|insiders?|critics|experts|analysts|some|many) (?:say|said|warn|claim|argue|believe)\b|\breportedly\b|\b(?:is|are) (?:believed|thought|understood|said) to\b/i,
  ],
  // Closing prices and scores are looked up, not argued about.
  [
    -2.5,
    /\b(?:shares?|stocks?|index|ftse|dow|nasdaq|s&p|nikkei|brent|futures|bitcoin|bonds?|yields?)\b[^.]{0,80}\b(?:closed|clos(?:es|ing)|traded|trading|rose|fell|gained|lost|slipped|dropped|down|up|higher|lower)\b/i,
  ],
  [
    -1.5,
    /\b(?:beat|defeated|drew|lost|won|win|draw|victory|lead|led)\b[^.]{0,60}\b\d{1,3}[-–]\d{1,3}\b/i,
  ],
  [
    -1.5,
    /\bscor(?:ed|er|es|ing)\b|\ball out\b|\btook \d+[-–]\d+|\b(?:goals?|wickets?|innings|touchdowns?|penalt(?:y|ies)|assists)\b/i,
  ],
  // A line of a table, a note on the company, a rate of exchange.
  [-1.5, /^(?:\(\$1|About \p{Lu}|\p{Lu}{3,}:|For more|Contact)/u],
  [-2, /\b(?:has died|who died|died|dies),? (?:aged|at the age of|at)\b|\bborn\b.*\bdied\b/i],
  [-1.2, /\bvoted \d+[-–]\d+/i],
];
