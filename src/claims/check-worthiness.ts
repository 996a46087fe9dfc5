import type { Token } from '../text/document.ts';
import { openModel, type StoredModel } from './model.ts';
import stored from './weights.json' with { type: 'json' };

const model = openModel(stored satisfies StoredModel);

/**
 * 0–1: how much a sentence deserves checking. Orders claims, never decides anything. The model learnt
 * from debates, which news is not, so half of the score is what an editor looks for in a news sentence.
 */
export function checkWorthiness(tokens: readonly Token[], text: string): number {
  const learnt = Math.min(0.99, Math.max(0.01, model.score(tokens)));
  const names = tokens.filter((token, i) => token.pos === 'PROPN' && i > 0).length;
  const judged = signs.reduce(
    (sum, [weight, pattern]) => sum + (pattern.test(text) ? weight : 0),
    Math.min(names, 4) * 0.15 - 1.2,
  );
  const logit = 0.5 * Math.log(learnt / (1 - learnt)) + judged;
  return Math.round((1 / (1 + Math.exp(-logit))) * 1000) / 1000;
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
