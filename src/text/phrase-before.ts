import type { Token } from './document.ts';
import { type Phrase, linking, nominal, participles } from './noun-phrases.ts';
import { periods, trimLeft } from './phrase-trim.ts';

const subordinate = new Set([
  'when',
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'if',
  'as',
  'since',
  'that',
  'where',
  'until',
  'whether',
  'than',
  'so',
  'what',
  'due',
]);

/**
 * The noun phrase that ends right before token `before`, no further left than `low`; over an
 * apposition or a relative clause between commas ('Ruiz, 41, who leads the party, said').
 */
export function phraseBefore(
  tokens: readonly Token[],
  low: number,
  before: number,
): Phrase | undefined {
  let end = before;
  while (end > low && skippable(tokens[end - 1])) end -= 1;
  if (end <= low) return undefined;
  const last = tokens[end - 1];
  if (last?.text === ',' || last?.text === ')' || last?.text === '—' || last?.text === '–')
    return overInsertion(tokens, low, end - 1);
  return walkLeft(tokens, low, end);
}

function skippable(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.lower === "n't" || token.lower === 'not') return true;
  return (
    token.pos === 'AUX' || token.pos === 'ADV' || token.lower === 'since' || token.lower === 'both'
  );
}

/** From the mark that ends an insertion back to the phrase that it explains. */
function overInsertion(tokens: readonly Token[], low: number, mark: number): Phrase | undefined {
  let found: Phrase | undefined;
  for (let i = mark - 1, seen = 0; i > low && seen < 45; i--, seen++) {
    const text = tokens[i]?.text ?? '';
    if (/^["“”]$/.test(text)) break;
    if (text !== ',' && text !== '(' && text !== '—' && text !== '–') continue;
    const phrase = walkLeft(tokens, low, i);
    if (!phrase || !heads(tokens, phrase)) continue;
    const inside = tokens[i + 1];
    const relative =
      inside?.pos === 'PRON' ||
      inside?.pos === 'ADP' ||
      inside?.pos === 'VERB' ||
      inside?.lower === 'who' ||
      inside?.lower === 'which';
    if (!relative && found === undefined && hasFiniteVerb(tokens, i + 1, mark)) return undefined;
    found = phrase;
    if (tokens[phrase.start - 1]?.text !== ',') break;
  }
  return found;
}

function hasFiniteVerb(tokens: readonly Token[], start: number, end: number): boolean {
  let relative = false;
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (token?.lower === 'who' || token?.lower === 'which' || token?.lower === 'whose')
      relative = true;
    if (
      (token?.pos === 'AUX' || (token?.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower))) &&
      !relative
    )
      return true;
  }
  return false;
}

function heads(tokens: readonly Token[], phrase: Phrase): boolean {
  for (let i = phrase.start; i < phrase.end; i++) {
    const pos = tokens[i]?.pos;
    if (
      (pos === 'PROPN' || pos === 'NOUN' || pos === 'PRON') &&
      !periods.test(tokens[i]?.lower ?? '')
    )
      return true;
  }
  return false;
}

function walkLeft(tokens: readonly Token[], low: number, end: number): Phrase | undefined {
  let start = end;
  // No phrase is longer than 40 words, so a text without verbs costs no more than one with.
  const furthest = Math.max(low, end - 40);
  while (start > furthest) {
    const token = tokens[start - 1];
    if (!token || !joins(tokens, start - 1, end)) break;
    start -= 1;
  }
  start = trimLeft(tokens, start, end);
  if (start >= end) return undefined;
  const phrase = { start, end };
  return heads(tokens, phrase) || isVague(tokens[start]) ? phrase : undefined;
}

function isVague(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:some|others|many|most|few|several|both|all|one|another|none|critics)$/.test(token.lower)
  );
}

/** Whether the token at `i` may stand inside a noun phrase that ends at `end`. */
function joins(tokens: readonly Token[], i: number, end: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (subordinate.has(token.lower)) return false;
  if (nominal.has(token.pos)) return true;
  if (i === end - 1) return false;
  if (
    token.lower === "'s" ||
    token.lower === "'" ||
    (token.text === '-' && tokens[i - 1]?.range.end === token.range.start) ||
    token.text === '&' ||
    token.text === '/' ||
    token.text === '.'
  )
    return true;
  if (token.pos === 'ADP' || token.lower === 'to') return linking.has(token.lower) && i > 0;
  if (token.lower === 'and' || token.lower === 'or') return nominal.has(tokens[i - 1]?.pos ?? '');
  if (token.pos === 'VERB') {
    const previous = tokens[i - 1]?.pos;
    return (
      participles.has(token.lower) &&
      (previous === 'NOUN' ||
        previous === 'PROPN' ||
        previous === 'PRON' ||
        previous === 'DET' ||
        previous === 'ADJ')
    );
  }
  return false;
}
