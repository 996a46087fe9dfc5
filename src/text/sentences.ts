import type { Range } from '../domain/article.ts';
import { startsLower, startsUpper } from './letters.ts';

/** What the rules below look at; `Token` fits. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly range: Range;
}

/** Abbreviations that something follows: a title, a number, a name. Never the end of a sentence. */
const leading = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr sr st ste mt ft gen lt col maj capt cpl sgt cmdr adm brig pvt ' +
    'hon gov sen rep pres supt insp det vol vols fig figs eq sec ch ed eds pp nos art arts cf vs viz ' +
    'approx al e.g i.e v'
  ).split(' '),
);

const speech = new Set(
  'said says asked asks added replied shouted wrote wondered recalled cried joked told answered'.split(
    ' ',
  ),
);
const closers = /^["'”’»)\]}]+$/;

/**
 * Takes back boundaries that the tagger's sentence splitter sets too eagerly: after 'Fig.', inside
 * 'example.com', between a quoted question and 'she asked'. Never adds one.
 *
 * @param starts first token of each sentence found, ascending, the first being 0
 * @returns those of `starts` at which a sentence really begins
 */
export function mergeStarts(words: readonly Word[], starts: readonly number[]): number[] {
  const kept: number[] = [];
  for (const [i, start] of starts.entries()) {
    const previous = kept.at(-1);
    const end = starts[i + 1] ?? words.length;
    if (previous === undefined || !continues(words, previous, start, end)) kept.push(start);
  }
  return kept;
}

/**
 * Adds the boundaries that the tagger's sentence splitter misses because it takes a unit of one letter
 * for an initial: 'It cost £90m. The state paid.'
 *
 * @param starts first token of each sentence found, ascending
 */
export function splitAfterUnits(words: readonly Word[], starts: readonly number[]): number[] {
  const known = new Set(starts);
  words.forEach((word, i) => {
    if (word.text.length !== 2 || !/^[A-Za-z]\.$/.test(word.text) || known.has(i + 1)) return;
    if (isUnit(words, i) && beginsAnew(words, i + 1)) known.add(i + 1);
  });
  return known.size === starts.length ? [...starts] : [...known].sort((a, b) => a - b);
}

/** The 'm.' of '90m.' and of '61 m.', the 'C.' of '3C.'. */
function isUnit(words: readonly Word[], at: number): boolean {
  const number = words[at - 1];
  if (number === undefined || !/\d$/.test(number.text)) return false;
  return !isSpaced(words, at) || /^[mkgl]\.$/.test(words[at]?.text ?? '');
}

function beginsAnew(words: readonly Word[], at: number): boolean {
  if (!isSpaced(words, at)) return false;
  const first = words[at]?.text ?? '';
  return startsUpper(/^["'“‘(]$/.test(first) ? (words[at + 1]?.text ?? '') : first);
}

/** Whether the words from `start` carry on the sentence words[previous..start). */
function continues(words: readonly Word[], previous: number, start: number, end: number): boolean {
  const first = words[start];
  const last = words[start - 1];
  if (!first || !last) return false;
  if (onlyClosers(words, start, end)) return true;
  if (isListMark(words, previous, start)) return true;
  if (startsLower(first.text)) return lowerCaseGoesOn(words, start, first.text);
  if (last.text === '.' || last.text.endsWith('.')) {
    if (endsWithAbbreviation(words, start)) return true;
    if (!isSpaced(words, start) && insideName(words, start)) return true;
  }
  return askedAfterQuote(words, start, end);
}

const camelCase = /^\p{Ll}+\p{Lu}/u;
const longSmall = /^\p{Ll}{5,}$/u;
const plainWord = /^\p{L}\p{Ll}+$/u;

/** Not 'iPhone sales fell', nor a text typed without capitals, where whole words end in full stops. */
function lowerCaseGoesOn(words: readonly Word[], start: number, first: string): boolean {
  if (camelCase.test(first)) return false;
  if (first.length === 1 && words[start + 1]?.text === ')') return false;
  const fullStop = words[start - 1]?.text === '.';
  return !(fullStop && isSpaced(words, start) && longSmall.test(words[start - 2]?.text ?? ''));
}

/** White space stands before it. */
function isSpaced(words: readonly Word[], at: number): boolean {
  return (words[at]?.range.start ?? 0) > (words[at - 1]?.range.end ?? 0);
}

function onlyClosers(words: readonly Word[], start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!closers.test(words[i]?.text ?? '')) return false;
  return true;
}

/** '2.' and 'b)' on their own belong to the item they number. */
function isListMark(words: readonly Word[], previous: number, start: number): boolean {
  if (start - previous > 2) return false;
  const mark = words
    .slice(previous, start)
    .map((word) => word.text)
    .join('');
  return /^(?:\d{1,2}|[a-zA-Z])[.)]$/.test(mark);
}

function endsWithAbbreviation(words: readonly Word[], start: number): boolean {
  const last = words[start - 1];
  if (!last) return false;
  const word = last.text === '.' ? words[start - 2] : last;
  return word !== undefined && leading.has(word.lower.replace(/\.$/, ''));
}

/** 'Ph.D.', 'Booking.com', but not 'ended.The', where only the space is missing. */
function insideName(words: readonly Word[], start: number): boolean {
  const before = words[start - 2]?.text ?? '';
  return before.length < 3 || !plainWord.test(words[start]?.text ?? '');
}

/** '“Why?” Hale asked.': a quotation that ends in ? or ! and the short clause that says whose it is. */
function askedAfterQuote(words: readonly Word[], start: number, end: number): boolean {
  if (!/^["”’']$/.test(words[start - 1]?.text ?? '')) return false;
  if (!/^[?!]$/.test(words[start - 2]?.text ?? '')) return false;
  for (let i = start; i < Math.min(end, start + 5); i++) {
    if (!speech.has(words[i]?.lower ?? '')) continue;
    return i > start && (i + 1 === end || /^[.,;:]$/.test(words[i + 1]?.text ?? ''));
  }
  return false;
}
