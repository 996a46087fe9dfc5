/** The part of `Token` that the model looks at. */
export interface Word {
  readonly lower: string;
  readonly lemma: string;
  readonly pos: string;
}

const firstPerson = /^(?:i|me|my|we|us|our|mine|ours)$/;
const modals = /^(?:will|would|can|could|may|might|shall|should|must|'ll|'d)$/;
const past = /^(?:was|were|had|did)$/;

/**
 * What the check-worthiness model sees of a sentence: words and pairs of words with figures masked,
 * the pattern of parts of speech, and what an editor would look for (figures, names, tense, who speaks).
 */
export function featuresOf(words: readonly Word[]): string[] {
  const tokens = words.filter((word) => word.pos !== 'PUNCT' || word.lower === '?');
  const masked = tokens.map(mask);
  const features: string[] = ['bias'];
  masked.forEach((word, i) => {
    features.push(`w:${word}`);
    const next = masked[i + 1];
    if (next !== undefined) features.push(`b:${word} ${next}`);
    const third = masked[i + 2];
    if (next !== undefined && third !== undefined)
      features.push(`t:${tokens[i]?.pos}${tokens[i + 1]?.pos}${tokens[i + 2]?.pos}`);
    features.push(`l:${tokens[i]?.lemma.toLowerCase()}`);
  });
  features.push(
    `first:${masked[0]} ${masked[1] ?? ''}`,
    `length:${Math.min(8, Math.floor(tokens.length / 4))}`,
  );
  features.push(...signsOf(tokens));
  return [...new Set(features)];
}

function mask({ lower, pos }: Word): string {
  if (/^\d{4}$/.test(lower) && /^(?:19|20)/.test(lower)) return '<year>';
  if (pos === 'NUM' || /\d/.test(lower)) return '<num>';
  return lower;
}

function signsOf(tokens: readonly Word[]): string[] {
  const count = (test: (word: Word) => boolean) => tokens.filter(test).length;
  const numbers = count((word) => word.pos === 'NUM' || /\d/.test(word.lower));
  const names = tokens.filter((word, i) => word.pos === 'PROPN' && i > 0).length;
  const me = count((word) => firstPerson.test(word.lower));
  const verbs = count((word) => word.pos === 'VERB');
  const pastVerbs = count(
    (word) => past.test(word.lower) || (word.pos === 'VERB' && /ed$/.test(word.lower)),
  );
  const modal = count((word) => modals.test(word.lower));
  const signs = [
    `numbers:${Math.min(3, numbers)}`,
    `names:${Math.min(3, names)}`,
    `me:${Math.min(2, me)}`,
    `verbs:${Math.min(4, verbs)}`,
    `past:${Math.min(2, pastVerbs)}`,
    `modal:${Math.min(2, modal)}`,
    `me+past:${me > 0}${pastVerbs > 0}`,
    `num+past:${numbers > 0}${pastVerbs > 0}`,
    `num+modal:${numbers > 0}${modal > 0}`,
    `name+past:${names > 0}${pastVerbs > 0}`,
    `me+modal:${me > 0}${modal > 0}`,
  ];
  if (tokens.at(-1)?.lower === '?') signs.push('question');
  if (count((word) => /^(?:not|n't|never|no|nothing)$/.test(word.lower)) > 0)
    signs.push(`negated:${numbers > 0}`);
  if (
    count((word) =>
      /^(?:more|less|most|least|than|every|all|only|largest|highest|lowest|first)$/.test(
        word.lower,
      ),
    ) > 0
  )
    signs.push(`compared:${numbers > 0}`);
  return signs;
}
