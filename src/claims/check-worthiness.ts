import type { TextDocument, Token } from '../text/document.ts';
import { mayHold } from '../text/word-index.ts';
import { openModel, type StoredModel } from './model.ts';
import stored from './weights.json' with { type: 'json' };

const model = openModel(stored satisfies StoredModel);

/**
 * 0–1: how much a sentence deserves checking. Orders claims, never decides anything. The model learnt
 * from debates, which news is not, so half of the score is what an editor looks for in a news sentence.
 */
export function checkWorthiness(tokens: readonly Token[], text: string, shows: Signs): number {
  const learnt = Math.min(0.99, Math.max(0.01, model.score(tokens)));
  let names = 0;
  for (let i = 1; i < tokens.length; i += 1) if (tokens[i]?.pos === 'PROPN') names += 1;
  let judged = Math.min(names, 4) * 0.15 - 1.2;
  const sentence = tokens[0]?.sentence ?? 0;
  for (const { weight, pattern, may } of shows)
    if (may(sentence) && pattern.test(text)) judged += weight;
  const logit = 0.5 * Math.log(learnt / (1 - learnt)) + judged;
  return Math.round((1 / (1 + Math.exp(-logit))) * 1000) / 1000;
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
  [0.5, /\d/],
  [0.7, /[$£€¥]\s?\d|\b\d[\d,.]*\s?(?:%|per ?cent|million|billion|trillion)/i],
  [
    0.4,
    /\b(?:more|less|fewer|higher|lower|doubled|tripled|halved|rose|fell|increased|decreased|dropped|record|highest|lowest|largest)\b/i,
  ],
  [
    1.2,
    /\b(?:killed|died|deaths?|dead|injured|cancer|poison\w*|toxic|fraud|corrupt\w*|illegal\w*|crimes?|abuse\w*|attack\w*|collapse\w*|desert\w*|unemploy\w*|poverty|debt|bankrupt\w*|contaminat\w*)\b/i,
  ],
  [0.4, /\b(?:caused|because|led to|due to|resulted in|linked to)\b/i],
  [0.3, /\b(?:every|none|never|always|most|majority|nobody|everyone)\b/i],
  [-0.6, /\b(?:I|we|my|our|you|your)\b/i],
  [-0.5, /\b(?:feel|hope|think|believe|love|like|beautiful|great|wonderful|delicious|fun)\b/i],
  [-0.4, /\b(?:might|may|could|perhaps|possibly|should|must)\b/i],
];
