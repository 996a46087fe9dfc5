import { clauseStart } from './clauses.ts';
import type { Token } from './document.ts';
import { type NounPhrase, firstPhrase, readNounPhrase } from './scope-noun.ts';

const linking = new Set([
  'be',
  'stand',
  'total',
  'reach',
  'hit',
  'number',
  'rise',
  'climb',
  'fall',
  'drop',
  'remain',
  'exceed',
  'average',
  'measure',
  'cost',
  'weigh',
  'equal',
  'top',
  'surpass',
  'grow',
  'jump',
  'swell',
  'increase',
  'decrease',
  'come',
  'amount',
  'run',
  'worth',
  'become',
  'decline',
  'shrink',
  'soar',
  'plunge',
  'tumble',
  'dip',
  'slip',
  'edge',
  'surge',
]);

export function isLinking(token: Token): boolean {
  return linking.has(token.lemma);
}

const containers = new Set([
  'number',
  'total',
  'count',
  'figure',
  'tally',
  'amount',
  'toll',
  'sum',
  'share',
  'proportion',
  'percentage',
  'rate',
  'majority',
  'level',
]);

/**
 * The subject whose value a figure gives: 'the number of deserters this year has reached 182,000'
 * → deserter; 'the 2019 budget was £3.1m' → budget. Looks back from the verb at `verb`.
 */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  start: number,
): NounPhrase | undefined {
  let at = clauseStart(tokens, verb, start);
  while (at < verb) {
    const phrase = readNounPhrase(tokens, at, verb);
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    const of = tokens[phrase.to]?.lower === 'of' && phrase.to < verb;
    if (of && containers.has(phrase.head)) {
      const inner = firstPhrase(tokens, phrase.to + 1, Math.min(verb, phrase.to + 6));
      if (inner !== undefined)
        return { ...inner, words: [...inner.words, ...phrase.words, phrase.head] };
    }
    if (of) {
      const inner = firstPhrase(tokens, phrase.to + 1, Math.min(verb, phrase.to + 6));
      if (inner !== undefined)
        return { ...phrase, words: [...phrase.words, inner.head, ...inner.words] };
    }
    return phrase;
  }
  return undefined;
}
