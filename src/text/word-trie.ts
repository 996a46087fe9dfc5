import type { Range } from '../domain/article.ts';
import { neededMarks, neededWords } from './pattern-words.ts';

/**
 * Every pattern that was ever asked for by the letters of the words that it needs, so that one walk
 * over a text finds them all, however many they are. It only grows with patterns: those are constants
 * of the modules, never made for an article.
 */
const needs = new WeakMap<RegExp, Needs>();
/** Node `n` goes on with letter `l` at `next[n * 26 + l]`; 0 goes nowhere. */
let next = new Int32Array(26 * 1024);
/** Places for which it is enough to come by a node; those for which the word must end there. */
const begun: (number[] | undefined)[] = [undefined];
const ended: (number[] | undefined)[] = [undefined];
let known = 0;

/** How many lists of words have a place. */
export function placesInUse(): number {
  return known;
}

export interface Needs {
  /** Places among the marks of a sentence, one for each list of words that the pattern needs one of. */
  readonly places: readonly number[];
  /** The figures of a line that the pattern takes in, at the least: the letters that each may have. */
  readonly marks: readonly number[];
}

/** What a text must have for the pattern to match in it. */
export function needsOf(pattern: RegExp): Needs {
  return needs.get(pattern) ?? learn(pattern);
}

function learn(pattern: RegExp): Needs {
  const places = neededWords(pattern).map((words) => {
    for (const { start, whole } of words) {
      const node = nodeOf(start);
      const list = whole ? ended : begun;
      (list[node] ??= []).push(known);
    }
    return known++;
  });
  const found = { places, marks: neededMarks(pattern) };
  needs.set(pattern, found);
  return found;
}

function nodeOf(start: string): number {
  let node = 0;
  for (let at = 0; at < start.length; at += 1) {
    const edge = node * 26 + letterAt(start, at);
    if (next[edge] === 0) {
      next[edge] = begun.push(undefined) - 1;
      ended.push(undefined);
      if (begun.length * 26 > next.length) next = grown(next);
    }
    node = next[edge] as number;
  }
  return node;
}

function grown(full: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(full.length * 2);
  larger.set(full);
  return larger;
}

/** Sets marks[from + place] for each list of which a word stands in the range of a lower-case text. */
export function markPlaces(lower: string, range: Range, marks: Uint8Array, from: number): void {
  for (let at = range.start; at < range.end; at += 1) {
    let letter = letterAt(lower, at);
    let node = 0;
    while (letter >= 0 && letter < 26) {
      node = next[node * 26 + letter] as number;
      if (node === 0) break;
      const passed = begun[node];
      if (passed !== undefined) for (const place of passed) marks[from + place] = 1;
      at += 1;
      letter = at < range.end ? letterAt(lower, at) : -1;
    }
    const whole = node === 0 ? undefined : ended[node];
    if (whole !== undefined) for (const place of whole) marks[from + place] = 1;
    while (at < range.end && letter >= 0 && letter < 26) letter = letterAt(lower, (at += 1));
  }
}

function letterAt(text: string, at: number): number {
  return text.charCodeAt(at) - 97;
}
