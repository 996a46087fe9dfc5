/** The part of `Token` that the model looks at. */
export interface Word {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

/** Told of each feature, in pieces: the pieces one after the other are its name. */
export type FeatureSink = (first: string, second?: string, third?: string, fourth?: string) => void;

const firstPerson = new Set('i me my we us our mine ours'.split(' '));
const modals = new Set("will would can could may might shall should must 'll 'd".split(' '));
const past = new Set('was were had did'.split(' '));
const negations = new Set("not n't never no nothing".split(' '));
const comparing = new Set(
  'more less most least than every all only largest highest lowest first'.split(' '),
);

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

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function tellSigns(tokens: readonly Word[], tell: FeatureSink): void {
  const signs = count(tokens);
  const { numbers, names, me, pastVerbs, modal } = signs;
  tell(`numbers:${Math.min(3, numbers)}`);
  tell(`names:${Math.min(3, names)}`);
  tell(`me:${Math.min(2, me)}`);
  tell(`verbs:${Math.min(4, signs.verbs)}`);
  tell(`past:${Math.min(2, pastVerbs)}`);
  tell(`modal:${Math.min(2, modal)}`);
  tell(`me+past:${me > 0}${pastVerbs > 0}`);
  tell(`num+past:${numbers > 0}${pastVerbs > 0}`);
  tell(`num+modal:${numbers > 0}${modal > 0}`);
  tell(`name+past:${names > 0}${pastVerbs > 0}`);
  tell(`me+modal:${me > 0}${modal > 0}`);
  if (tokens.at(-1)?.lower === '?') tell('question');
  if (signs.negated) tell(`negated:${numbers > 0}`);
  if (signs.compared) tell(`compared:${numbers > 0}`);
}

/** Counts of one sentence's words, in one pass. */
function count(tokens: readonly Word[]) {
  const found = { numbers: 0, names: 0, me: 0, verbs: 0, pastVerbs: 0, modal: 0 };
  let negated = false;
  let compared = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const { lower, pos } = tokens[i] as Word;
    const verb = pos === 'VERB';
    if (pos === 'NUM' || hasDigit(lower)) found.numbers += 1;
    if (pos === 'PROPN' && i > 0) found.names += 1;
    if (verb) found.verbs += 1;
    if (past.has(lower) || (verb && lower.endsWith('ed'))) found.pastVerbs += 1;
    if (firstPerson.has(lower)) found.me += 1;
    if (modals.has(lower)) found.modal += 1;
    negated ||= negations.has(lower);
    compared ||= comparing.has(lower);
  }
  return { ...found, negated, compared };
}
