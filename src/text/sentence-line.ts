import type { TextDocument } from './document.ts';
import { matchesOf } from './matches.ts';
import { lettersIn } from './pattern-words.ts';
import { remembered } from './remembered.ts';
import { holds } from './word-index.ts';
import { needsOf } from './word-trie.ts';

const lines = remembered(({ sentences }: TextDocument) => new Array<string>(sentences.length));

/** The words of a sentence in lower case with a space between any two; '' where there is no such sentence. */
export function plainLine(document: TextDocument, sentence: number): string {
  const known = lines(document);
  if (sentence < 0 || sentence >= known.length) return '';
  return (known[sentence] ??= document.tokens
    .slice(document.starts[sentence], document.starts[sentence + 1])
    .map(({ lower }) => lower)
    .join(' '));
}

/** A sentence as a line of words and marks: 'rose <p0> from <c1> to <c2>'. */
export interface MarkedLine {
  readonly document: TextDocument;
  readonly sentence: number;
  readonly line: string;
  /** How many marks the line has. */
  readonly marks: number;
  /** The letters of its marks, a bit each. */
  readonly letters: number;
}

/** A sentence in which each of `marked`, in order, stands as a mark. */
export function markedLine(
  document: TextDocument,
  sentence: number,
  marked: readonly Marked[],
): MarkedLine {
  return {
    document,
    sentence,
    line: sentenceLine(document, sentence, marked),
    marks: marked.length,
    letters: marked.reduce((letters, { letter }) => letters | lettersIn(letter), 0),
  };
}

/** Whether a pattern matches in a line; the same words and marks are asked for first. */
export function lineHas(view: MarkedLine, pattern: RegExp): boolean {
  return mayMatchLine(view, pattern) && pattern.test(view.line);
}

/** All matches of a global pattern in a line; it is not run where words or marks that it needs are missing. */
export function lineMatches(view: MarkedLine, pattern: RegExp): RegExpExecArray[] {
  return mayMatchLine(view, pattern) ? matchesOf(view.line, pattern) : [];
}

function mayMatchLine(
  { document, sentence, marks, letters }: MarkedLine,
  pattern: RegExp,
): boolean {
  const needed = needsOf(pattern);
  if (marks < needed.marks.length) return false;
  for (const each of needed.marks) if ((each & letters) === 0) return false;
  return holds(document, sentence, needed.places);
}

/** Tokens [from, to) that stand in a line as one mark. */
export interface Marked {
  readonly from: number;
  readonly to: number;
  /** One letter for its sort. */
  readonly letter: string;
}

/**
 * A sentence as a line of lower-case words in which each marked span is a mark: 'rose <p0> from <c1>
 * to <c2>'. The number is the position in `marked`. Rules match on this line with bounded gaps, so
 * they take linear time and read like the phrase they look for.
 */
function sentenceLine(document: TextDocument, sentence: number, marked: readonly Marked[]): string {
  let line = '';
  let before = '';
  let at = document.starts[sentence] ?? 0;
  const end = document.starts[sentence + 1] ?? document.tokens.length;
  let next = 0;
  while (at < end) {
    const mark = marked[next];
    const here = mark !== undefined && at === mark.from;
    const word = here ? `<${mark.letter}${next}>` : plainWord(document.tokens[at]?.lower ?? '');
    // No space before a comma nor behind an opening bracket.
    line += closing.has(word[0]) || before.endsWith('(') ? word : ` ${word}`;
    before = word;
    at = here ? mark.to : at + 1;
    if (here) next += 1;
  }
  return before.endsWith('(') ? line : `${line} `;
}

const closing = new Set<string | undefined>([',', '.', ';', ':', ')']);
const dashes = new Set(['—', '–', '--']);

function plainWord(word: string): string {
  if (dashes.has(word)) return '-';
  return word.includes('<') || word.includes('>') ? word.replace(/[<>]/g, '') : word;
}

/** At most `length` characters without a mark or a semicolon, nor any of `also`. */
export function gap(length: number, also = ''): string {
  // An unescaped '-' would make a range of its neighbours.
  return `[^<>;${also.replace('-', '\\-')}]{0,${length}}?`;
}
