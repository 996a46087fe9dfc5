import type { Sentence } from '../domain/article.ts';
import type { TextDocument } from './document.ts';
import { matchesOf } from './matches.ts';
import { markPlaces, placeOf, placesInUse } from './word-trie.ts';

/** A row of marks for each sentence: 1 at the place of each pattern that may match there. */
interface WordIndex {
  /** Patterns that the marks know of: one that is asked for later is not among them. */
  readonly row: number;
  readonly marks: Uint8Array;
}

const indexes = new WeakMap<TextDocument, WordIndex>();

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
  const places = patterns.map(placeOf);
  if (places.includes(undefined)) return () => true;
  const { row, marks } = indexOf(document);
  return (sentence) => places.some((place = 0) => marks[sentence * row + place] === 1);
}

/** The first match of a pattern in a sentence; it is not run where all words that it needs are missing. */
export function matchIn(
  document: TextDocument,
  sentence: Sentence,
  pattern: RegExp,
): RegExpExecArray | undefined {
  return isRuledOut(document, sentence, pattern)
    ? undefined
    : (pattern.exec(textOf(document, sentence)) ?? undefined);
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
  return isRuledOut(document, sentence, pattern)
    ? []
    : matchesOf(textOf(document, sentence), pattern);
}

function isRuledOut(document: TextDocument, { index }: Sentence, pattern: RegExp): boolean {
  const place = placeOf(pattern);
  if (place === undefined) return false;
  const { row, marks } = indexOf(document);
  return marks[index * row + place] !== 1;
}

function textOf({ article }: TextDocument, { range }: Sentence): string {
  return article.text.slice(range.start, range.end);
}

function indexOf(document: TextDocument): WordIndex {
  const known = indexes.get(document);
  const row = placesInUse();
  if (known?.row === row) return known;
  const { article, sentences } = document;
  const marks = new Uint8Array(sentences.length * row);
  const lower = lowerCase(article.text);
  for (const { index, range } of sentences) markPlaces(lower, range, marks, index * row);
  const made = { row, marks };
  indexes.set(document, made);
  return made;
}

/** Lower case of the same length: 'İ' would become two characters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (run) => run.toLowerCase());
}
