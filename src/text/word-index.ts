import type { Sentence } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';
import { firstOf, matchesOf } from './matches.ts';
import { alternativesOf } from './pattern-words.ts';
import { remembered } from './remembered.ts';
import { markPlaces, needsOf, placesInUse, type Needs } from './word-trie.ts';

/** A row of marks for each sentence: 1 at the place of each list of which it has a word. */
interface WordIndex {
  /** Patterns that the marks know of: one that is asked for later is not among them. */
  readonly row: number;
  readonly marks: Uint8Array;
}

/** The index of a document, made anew when it does not know of all patterns. */
const indexes = remembered<TextDocument, { index?: WordIndex }>(() => ({}));

/**
 * The sentences in which one of the patterns may match, in reading order: all but those that lack
 * every word that the patterns need. Most patterns are rare, and to look up their words costs a
 * fraction of running them over every sentence. Patterns are constants of a module: each that was
 * asked for once is remembered.
 */
export function sentencesFor(
  document: TextDocument,
  ...patterns: readonly RegExp[]
): readonly Sentence[] {
  const may = mayHold(document, ...patterns);
  return document.sentences.filter((sentence) => may(sentence.index));
}

/** The same as a question about one sentence, by its index. */
export function mayHold(
  document: TextDocument,
  ...patterns: readonly RegExp[]
): (sentence: number) => boolean {
  const needed = patterns.map((pattern) => needsOf(pattern).places);
  if (needed.some(({ length }) => length === 0)) return () => true;
  const { row, marks } = indexOf(document);
  return (sentence) =>
    needed.some((places) => places.every((place) => marks[sentence * row + place] === 1));
}

/** The first match of a pattern in a sentence; it is not run where all words that it needs are missing. */
export function matchIn(
  document: TextDocument,
  sentence: Sentence,
  pattern: RegExp,
): RegExpExecArray | undefined {
  const each = likely(document, sentence.index, pattern);
  return each.length === 0 ? undefined : firstOf(textOf(document, sentence), each, 0);
}

/** The first match of the first of several patterns that has one. */
export function firstMatchIn(
  document: TextDocument,
  sentence: Sentence,
  patterns: readonly RegExp[],
): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const match = matchIn(document, sentence, pattern);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** All matches of a global pattern in a sentence. */
export function matchesIn(
  document: TextDocument,
  sentence: Sentence,
  pattern: RegExp,
): RegExpExecArray[] {
  const each = likely(document, sentence.index, pattern);
  return each.length === 0 ? [] : matchesOf(textOf(document, sentence), ...each);
}

const alternatives = new WeakMap<RegExp, readonly RegExp[]>();

/**
 * The alternatives of a pattern that may match in a sentence. They run one by one, never as a whole: the
 * engine compiles a pattern for itself when it first runs, at length, and only so much code as well as it can.
 */
function likely(document: TextDocument, sentence: number, pattern: RegExp): readonly RegExp[] {
  if (!mayMatch(document, sentence, pattern)) return [];
  let each = alternatives.get(pattern);
  if (each === undefined) alternatives.set(pattern, (each = alternativesOf(pattern)));
  return each.length === 1 ? each : each.filter((one) => mayMatch(document, sentence, one));
}

/** Whether a sentence, by its index, has the words without which the pattern cannot match. */
export function mayMatch(document: TextDocument, sentence: number, pattern: RegExp): boolean {
  return holds(document, sentence, needsOf(pattern).places);
}

/** Whether a sentence has a word of each list, by the places of the lists. */
export function holds(document: TextDocument, sentence: number, places: Needs['places']): boolean {
  if (places.length === 0) return true;
  const { row, marks } = indexOf(document);
  for (const place of places) if (marks[sentence * row + place] !== 1) return false;
  return true;
}

function textOf({ article }: TextDocument, { range }: Sentence): string {
  return article.text.slice(range.start, range.end);
}

function indexOf(document: TextDocument): WordIndex {
  const kept = indexes(document);
  const row = placesInUse();
  if (kept.index?.row === row) return kept.index;
  const { article, sentences, tokens } = document;
  const marks = new Uint8Array(sentences.length * row);
  const lower = lowerCase(article.text);
  for (const { index, range } of sentences) markPlaces(lower, range, marks, index * row);
  // 'didn't' is the tokens 'did' and 'n't': lines of tokens have words that the text has not.
  for (let at = 1; at < tokens.length; at += 1) {
    const [one, two] = [tokens[at - 1] as Token, tokens[at] as Token];
    if (one.range.end !== two.range.start) continue;
    if (!isLetter(lower, two.range.start) || !isLetter(lower, one.range.end - 1)) continue;
    markPlaces(lower, one.range, marks, one.sentence * row);
    markPlaces(lower, two.range, marks, two.sentence * row);
  }
  kept.index = { row, marks };
  return kept.index;
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

/** Lower case of the same length: 'İ' would become two characters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
