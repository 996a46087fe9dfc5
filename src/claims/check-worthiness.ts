import type { Token } from '../text/document.ts';

/** 0–1: how much a sentence deserves checking. Orders claims, never decides anything. */
export function checkWorthiness(tokens: readonly Token[], text: string): number {
  const score = features.reduce(
    (sum, [weight, pattern]) => sum + (pattern.test(text) ? weight : 0),
    -1.6,
  );
  const names = tokens.filter((token, i) => token.pos === 'PROPN' && i > 0).length;
  const length = Math.min(tokens.length, 40) / 40;
  return (
    Math.round((1 / (1 + Math.exp(-(score + Math.min(names, 4) * 0.15 + length)))) * 1000) / 1000
  );
}

/** Weights by judgement: what makes a sentence specific, consequential or contested raises them. */
const features: readonly (readonly [number, RegExp])[] = [
  [0.9, /\d/],
  [0.5, /[$£€¥]\s?\d|\b\d[\d,.]*\s?(?:%|per ?cent|million|billion|trillion)/i],
  [
    0.6,
    /\b(?:more|less|fewer|higher|lower|doubled|tripled|halved|rose|fell|increased|decreased|dropped|record|highest|lowest|largest|first)\b/i,
  ],
  [
    0.6,
    /\b(?:killed|died|deaths?|dead|injured|cancer|poison\w*|toxic|fraud|corrupt\w*|illegal\w*|crime|abuse\w*|war|attack\w*|collapse\w*|desert\w*|unemploy\w*|poverty|tax(?:es)?|debt|budget)\b/i,
  ],
  [0.4, /\b(?:caused|because|led to|due to|resulted in|linked to)\b/i],
  [0.3, /\b(?:all|every|none|never|always|most|majority|nobody|everyone)\b/i],
  [-0.5, /\b(?:I|we|my|our)\b/],
  [-0.5, /\b(?:feel|hope|think|believe|love|like|beautiful|great|wonderful)\b/i],
  [-0.3, /\b(?:might|may|could|perhaps|possibly)\b/i],
];
