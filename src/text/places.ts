import type { Range } from '../domain/article.ts';
import type { TextDocument, Token } from './document.ts';

/** Ranges of the sentences that hold the places, each once, in reading order. */
export function sentencesAt(document: TextDocument, places: readonly Range[]): Range[] {
  const found = new Map<number, Range>();
  for (const place of places) {
    const sentence = document.sentences[indexAt(document.sentences, place.start)];
    if (sentence) found.set(sentence.index, sentence.range);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** One line of at most `limit` characters, cut at a word. */
export function shorten(text: string, limit = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))}…`;
}

/** Index of the first token that begins at `offset` or after it; the number of tokens when there is none. */
function firstTokenAt({ tokens }: Pick<TextDocument, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that stand wholly inside a range. */
export function tokensIn(document: Pick<TextDocument, 'tokens'>, range: Range): Token[] {
  const from = firstTokenAt(document, range.start);
  const to = firstTokenAt(document, range.end);
  return document.tokens.slice(from, to).filter((token) => token.range.end <= range.end);
}

/**
 * Index of the first of several places in reading order that ends after `offset`: of the paragraph
 * or sentence that holds it. −1 when all end before.
 */
export function indexAt(places: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.range.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low < places.length ? low : -1;
}
