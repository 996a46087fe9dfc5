import type { Token } from './document.ts';
import { startsWithLetters } from './letters.ts';

/** What a noun phrase names: 'the 47 injured coal miners of Vale' → head 'miner', words 'injured', 'coal'. */
export interface NounPhrase {
  /** Lemma of the head noun. */
  readonly head: string;
  /** Lemmas of what stands before the head. */
  readonly words: readonly string[];
  /** Tokens, the end exclusive. */
  readonly from: number;
  readonly to: number;
}

const timeWords = new Set(
  (
    'last this next that yesterday today tomorrow tonight earlier later ago now early late mid overnight ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december alone altogether so such many much more less fewer most other others ' +
    'each apiece times time'
  ).split(' '),
);

/** Reads a noun phrase that begins at `at`; nothing when none begins there. */
export function readNounPhrase(
  tokens: readonly Token[],
  at: number,
  end: number,
): NounPhrase | undefined {
  let index = at;
  let head = -1;
  const limit = Math.min(end, at + 9);
  while (index < limit) {
    const token = tokens[index] as Token;
    if (timeWords.has(token.lower) && token.lower !== 'other' && token.lower !== 'more') break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') {
      if (!startsWithLetters(token.text, 1)) break;
      // 'its 83,000 inhabitants work': a plural closes the phrase, whatever the tagger makes of the verb.
      if (head === index - 1 && head >= at && isPluralNoun(tokens[head] as Token)) break;
      head = index;
    } else if (!isInside(tokens, index, limit, head)) break;
    index += 1;
  }
  if (head < 0) return undefined;
  const words: string[] = [];
  for (let inner = at; inner < index; inner += 1) {
    const token = tokens[inner] as Token;
    if (inner !== head && startsWithLetters(token.text, 1) && !dull.has(token.lower))
      words.push(token.lemma);
  }
  return { head: (tokens[head] as Token).lemma, words, from: at, to: index };
}

const pluralModifiers = new Set([
  'sales',
  'jobs',
  'arms',
  'sports',
  'goods',
  'customs',
  'earnings',
  'savings',
  'news',
  'operations',
  'systems',
  'women',
  'men',
  'girls',
  'boys',
  'parts',
  'drugs',
  'services',
  'communications',
  'economics',
  'politics',
  'rights',
  'veterans',
  'teachers',
  'students',
]);

function isPluralNoun(token: Token): boolean {
  return (
    token.pos === 'NOUN' &&
    token.lower.endsWith('s') &&
    token.lemma !== token.lower &&
    !pluralModifiers.has(token.lower)
  );
}

const dull = new Set([
  'new',
  'more',
  'other',
  'own',
  'and',
  'further',
  'additional',
  'whole',
  'entire',
  'full',
  'total',
  'overall',
  'separate',
  'different',
  'such',
  'alarming',
  'record',
  'staggering',
  'huge',
  'massive',
  'modest',
  'mere',
  'estimated',
  'reported',
  'or',
  'so',
]);

/** Words that may stand in a noun phrase: adjectives, participles before a noun, hyphens. */
function isInside(tokens: readonly Token[], index: number, limit: number, head: number): boolean {
  const token = tokens[index] as Token;
  const next = index + 1 < limit ? tokens[index + 1] : undefined;
  if (token.pos === 'ADJ') return true;
  if (token.text === '-') return index > 0;
  if (token.lower === 'more' || token.lower === 'other') return true;
  if (token.lower === 'or' && tokens[index + 1]?.lower === 'so') return true;
  const nounNext =
    next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN');
  if (token.pos === 'VERB' && /(ed|ing|en)$/.test(token.lower) && head < 0)
    return nounNext && token.lower !== 'including';
  if (token.pos === 'ADV' && /ly$/.test(token.lower) && head < 0)
    return nounNext || isParticipleBefore(next, tokens[index + 2]);
  if (token.pos === 'VERB' && head < 0 && tokens[index - 1]?.pos === 'ADV')
    return isParticipleBefore(token, next);
  return false;
}

/** 'newly qualified nurses', 'recently built homes'. */
function isParticipleBefore(token: Token | undefined, noun: Token | undefined): boolean {
  return (
    token?.pos === 'VERB' &&
    /(?:ed|en|built|paid|sold|made|run|grown|known)$/.test(token.lower) &&
    (noun?.pos === 'NOUN' || noun?.pos === 'ADJ')
  );
}

/** First noun phrase that begins in [from, to). */
export function firstPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
): NounPhrase | undefined {
  for (let at = from; at < to; at += 1) {
    const phrase = readNounPhrase(tokens, at, to);
    if (phrase !== undefined) return phrase;
    if (tokens[at]?.pos === 'VERB') return undefined;
  }
  return undefined;
}
