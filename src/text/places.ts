import type { Range } from '../domain/article.ts';
import type { TextDocument } from './document.ts';

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
