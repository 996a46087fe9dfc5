import { hasDigit } from '../text/letters.ts';

/** The part of `Token` that the model looks at. */
export interface Word {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** Told of each feature, in pieces: the pieces one after the other are its name. */
type FeatureSink = (first: string, second?: string, third?: string, fourth?: string) => void;

/** Words that a sign of the sentence hangs on, each with its bit. */
const bits = { me: 1, modal: 2, past: 4, negation: 8, comparison: 16 };
const signWords = new Map<string, number>();
for (const [bit, words] of [
  [bits.me, 'i me my we us our mine ours'],
  [bits.modal, "will would can could may might shall should must 'll 'd"],
  [bits.past, 'was were had did'],
  [bits.negation, "not n't never no nothing"],
  [bits.comparison, 'more less most least than every all only largest highest lowest first'],
] as const) {
  for (const word of words.split(' ')) signWords.set(word, (signWords.get(word) ?? 0) | bit);
}

/**
 * What the check-worthiness model sees of a sentence: words and pairs of words with figures masked,
 * the pattern of parts of speech, and what an editor would look for (figures, names, tense, who speaks).
 */
export function featuresOf(words: readonly Word[]): string[] {
  const features = new Set<string>();
  eachFeature(words, (...pieces) => features.add(pieces.join('')));
  return [...features];
}

/** The same, handed to a sink one by one; a feature that occurs twice is told twice. */
export function eachFeature(words: readonly Word[], tell: FeatureSink): void {
  const tokens = words.filter((word) => word.pos !== 'PUNCT' || word.lower === '?');
  const masked = tokens.map(mask);
  tell('bias');
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Word;
    const word = masked[i] as string;
    tell('w:', word);
    const next = masked[i + 1];
    if (next !== undefined) tell('b:', word, ' ', next);
    const third = tokens[i + 2];
    if (third !== undefined) tell('t:', token.pos, tokens[i + 1]?.pos, third.pos);
    tell('l:', token.lemma.toLowerCase());
  }
  tell('first:', `${masked[0]} ${masked[1] ?? ''}`);
  tell('length:', String(Math.min(8, Math.floor(tokens.length / 4))));
  tellSigns(tokens, tell);
}

function mask({ lower, pos }: Word): string {
  const figure = hasDigit(lower);
  if (figure && /^(?:19|20)\d\d$/.test(lower)) return '<year>';
  return figure || pos === 'NUM' ? '<num>' : lower;
}

function tellSigns(tokens: readonly Word[], tell: FeatureSink): void {
  const { numbers, names, me, verbs, pastVerbs, modal, negated, compared } = count(tokens);
  tell('numbers:', digit(numbers, 3));
  tell('names:', digit(names, 3));
  tell('me:', digit(me, 2));
  tell('verbs:', digit(verbs, 4));
  tell('past:', digit(pastVerbs, 2));
  tell('modal:', digit(modal, 2));
  tell('me+past:', whether(me), whether(pastVerbs));
  tell('num+past:', whether(numbers), whether(pastVerbs));
  tell('num+modal:', whether(numbers), whether(modal));
  tell('name+past:', whether(names), whether(pastVerbs));
  tell('me+modal:', whether(me), whether(modal));
  if (tokens.at(-1)?.lower === '?') tell('question');
  if (negated > 0) tell('negated:', whether(numbers));
  if (compared > 0) tell('compared:', whether(numbers));
}

function digit(found: number, most: number): string {
  return '01234'[Math.min(most, found)] ?? '';
}

function whether(found: number): string {
  return found > 0 ? 'true' : 'false';
}

/** Counts of one sentence's words, in one pass. */
function count(tokens: readonly Word[]) {
  let [numbers, names, me, verbs, pastVerbs, modal, negated, compared] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < tokens.length; i += 1) {
    const { lower, pos } = tokens[i] as Word;
    const verb = pos === 'VERB';
    const sign = signWords.get(lower) ?? 0;
    if (pos === 'NUM' || hasDigit(lower)) numbers += 1;
    if (pos === 'PROPN' && i > 0) names += 1;
    if (verb) verbs += 1;
    if ((sign & bits.past) !== 0 || (verb && lower.endsWith('ed'))) pastVerbs += 1;
    if (sign === 0) continue;
    if ((sign & bits.me) !== 0) me += 1;
    if ((sign & bits.modal) !== 0) modal += 1;
    if ((sign & bits.negation) !== 0) negated += 1;
    if ((sign & bits.comparison) !== 0) compared += 1;
  }
  return { numbers, names, me, verbs, pastVerbs, modal, negated, compared };
}
