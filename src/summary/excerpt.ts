import { shorten } from './plain.ts';

/**
 * A long quotation cut around what the finding speaks of: the words that stand in quotation marks in
 * `spoken`, and its figures. At most `max` UTF-16 units; '…' stands where something was left out.
 */
export function excerpt(quote: string, spoken: string, max: number): string {
  if (quote.length <= max) return quote;
  const spots = termsOf(spoken).flatMap((term) => {
    const start = quote.indexOf(term);
    return start < 0 ? [] : [{ start, end: start + term.length }];
  });
  if (spots.length === 0) return shorten(quote, max);
  const first = Math.min(...spots.map(({ start }) => start));
  const last = Math.max(...spots.filter(({ end }) => end - first < max - 2).map(({ end }) => end));
  if (last < max - 1) return shorten(quote, max);
  // As much before the first term as after the last.
  const spare = Math.max(0, max - 2 - (last - first));
  const from = wordStart(quote, Math.max(0, Math.min(first, first - Math.floor(spare / 2))));
  return from === 0 ? shorten(quote, max) : `…${shorten(quote.slice(from), max - 1)}`;
}

function termsOf(spoken: string): string[] {
  const quoted = [...spoken.matchAll(/“([^“”]{1,200})”/g)].map(([, words]) => words ?? '');
  const figures = spoken.match(/\d[\d.,]*\d|\d/g) ?? [];
  return [...quoted, ...figures];
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}
