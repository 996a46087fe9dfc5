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
  'last',
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

const prices = new Set('price cost fee fare rent bill premium wage salary pay'.split(' '));

/** Where 'signed in March' begins in 'The contract, signed in March, is worth …': the comma before it. */
function insertedBefore(tokens: readonly Token[], verb: number, start: number): number | undefined {
  if (tokens[verb - 1]?.text !== ',') return undefined;
  for (let at = verb - 3; at > Math.max(start, verb - 14); at -= 1) {
    if (tokens[at]?.text !== ',') continue;
    const first = tokens[at + 1];
    const opens = first?.pos === 'VERB' && /(?:ed|en|built|born|made)$/.test(first.lower);
    return opens || first?.lower === 'which' || first?.lower === 'who' ? at : undefined;
  }
  return undefined;
}

/**
 * The subject whose value a figure gives: 'the number of deserters this year has reached 182,000'
 * → deserter; 'the 2019 budget was £3.1m' → budget. Looks back from the verb at `verb`.
 */
export function subjectOf(
  tokens: readonly Token[],
  verb: number,
  start: number,
): NounPhrase | undefined {
  const insert = insertedBefore(tokens, verb, start);
  if (insert !== undefined) return subjectOf(tokens, insert, start);
  let at = clauseStart(tokens, verb, start);
  while (at < verb) {
    const phrase = readNounPhrase(tokens, at, verb);
    if (phrase === undefined) {
      at += 1;
      continue;
    }
    const link = phrase.to < verb ? (tokens[phrase.to]?.lower ?? '') : '';
    // 'the average price for a new saloon': of saloons alone.
    const of = link === 'of' || (link === 'for' && prices.has(phrase.head));
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

/** The subject of the clause; for 'the trust, which runs 11 hospitals' the noun that 'which' takes up. */
export function ownerOf(
  tokens: readonly Token[],
  at: number,
  start: number,
): NounPhrase | undefined {
  const from = clauseStart(tokens, at, start);
  const taken = ['which', 'that', 'who'].includes(tokens[from - 1]?.lower ?? '');
  if (!taken || from - 2 <= start) return subjectOf(tokens, at, start);
  const comma = tokens[from - 2]?.text === ',' ? from - 2 : from - 1;
  for (let first = Math.max(start, comma - 5); first < comma; first += 1) {
    const phrase = readNounPhrase(tokens, first, comma);
    if (phrase?.to === comma) return phrase;
  }
  return undefined;
}

const between = new Set(
  'a an the about some around nearly almost just only roughly over under than more less at least most up to'.split(
    ' ',
  ),
);

/** The verb that a figure is the object of, as written; empty when another word stands between. */
export function verbBefore(tokens: readonly Token[], at: number, start: number): string {
  for (let index = at - 1; index >= Math.max(start, at - 4); index -= 1) {
    const token = tokens[index] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX') return token.lower;
    if (!between.has(token.lower)) return '';
  }
  return '';
}
