import type { Range } from '../domain/article.ts';
import type { Attribution } from './attribution.ts';
import type { TextDocument } from './document.ts';
import { genreOf, isRecommendation } from './genre.ts';
import { findLoaded } from './loaded-language.ts';
import type { Quotation } from './quotations.ts';
import { findSuperlatives } from './superlatives.ts';

/** So many different loaded words make a tone. */
export const wordsOfTone = 4;

/** What a text says in its own voice that judges, and the superlatives without a reference. */
export interface Tone {
  /** In reading order; with the superlatives where the text is loaded throughout: one problem, told once. */
  readonly loaded: readonly Range[];
  /** Those that `loaded` does not hold. */
  readonly superlatives: readonly Range[];
}

export function readTone(
  document: TextDocument,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): Tone {
  const superlatives = findSuperlatives(document, quotations, attributions).map(
    ({ range }) => range,
  );
  if (genreOf(document, quotations) || isRecommendation(document))
    return { loaded: [], superlatives };
  const loaded = findLoaded(document, quotations, attributions).map(({ range }) => range);
  const different = new Set(
    loaded.map(({ start, end }) => document.article.text.slice(start, end).toLowerCase()),
  );
  return different.size < wordsOfTone
    ? { loaded, superlatives }
    : {
        loaded: [...loaded, ...superlatives].sort((a, b) => a.start - b.start),
        superlatives: [],
      };
}
