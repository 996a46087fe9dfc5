import type { Sentence } from '../domain/article.ts';
import type { TextDocument } from './document.ts';
import { neededWords, type NeededWord } from './pattern-words.ts';

/** Which sentences of a document hold which words: runs of ASCII letters, in lower case. */
interface WordIndex {
  /** Indexes of sentences, ascending. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** The different words by their first letters. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

const startLength = 3;
const indexes = new WeakMap<TextDocument, WordIndex>();
const needs = new WeakMap<RegExp, readonly NeededWord[] | 'unknown'>();

/**
 * The sentences in which one of the patterns may match, in reading order: all but those that lack
 * every word that the patterns need. Most patterns are rare, and to look up their words costs a
 * fraction of running them over every sentence.
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
  const index = indexOf(document);
  const marked = new Uint8Array(document.sentences.length);
  for (const pattern of patterns) {
    const words = needsOf(pattern);
    if (words === 'unknown') return () => true;
    for (const word of words) mark(index, word, marked);
  }
  return (sentence) => marked[sentence] === 1;
}

function needsOf(pattern: RegExp): readonly NeededWord[] | 'unknown' {
  let found = needs.get(pattern);
  if (found === undefined) {
    found = neededWords(pattern) ?? 'unknown';
    needs.set(pattern, found);
  }
  return found;
}

function mark(
  { byWord, byStart }: WordIndex,
  { start, whole }: NeededWord,
  marked: Uint8Array,
): void {
  if (whole) {
    for (const sentence of byWord.get(start) ?? []) marked[sentence] = 1;
    return;
  }
  const near =
    start.length < startLength ? byWord.keys() : (byStart.get(start.slice(0, startLength)) ?? []);
  for (const word of near)
    if (word.startsWith(start)) for (const sentence of byWord.get(word) ?? []) marked[sentence] = 1;
}

function indexOf(document: TextDocument): WordIndex {
  const known = indexes.get(document);
  if (known !== undefined) return known;
  const byWord = new Map<string, number[]>();
  const byStart = new Map<string, string[]>();
  const lower = lowerCase(document.article.text);
  for (const { index, range } of document.sentences) {
    for (let at = range.start; at < range.end; at += 1) {
      if (!isLetter(lower, at)) continue;
      const from = at;
      while (at < range.end && isLetter(lower, at)) at += 1;
      const word = lower.slice(from, at);
      const places = byWord.get(word);
      if (places === undefined) {
        byWord.set(word, [index]);
        const start = word.slice(0, startLength);
        const alike = byStart.get(start);
        if (alike === undefined) byStart.set(start, [word]);
        else alike.push(word);
      } else if (places.at(-1) !== index) places.push(index);
    }
  }
  const made = { byWord, byStart };
  indexes.set(document, made);
  return made;
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
