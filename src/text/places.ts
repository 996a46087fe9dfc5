import type { Article, Range } from '../domain/article.ts';
import type { TextDocument } from './document.ts';

/** The number of the paragraph that holds a place, counted from 1 as a person would, headline included. */
export function paragraphOf(article: Article, place: Range): number {
  return article.paragraphs.findIndex((paragraph) => place.start < paragraph.range.end) + 1;
}

/** Ranges of the sentences that hold the places, each once, in reading order. */
export function sentencesAt(document: TextDocument, places: readonly Range[]): Range[] {
  const found = new Map<number, Range>();
  for (const place of places) {
    const sentence = document.sentences.find((one) => place.start < one.range.end);
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
export function firstTokenAt({ tokens }: Pick<TextDocument, 'tokens'>, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
