import type { Signal } from '../../domain/finding.ts';
import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { SentenceView } from './sentence-view.ts';

/** A sum that does not come out, before it becomes a flag. */
export interface Problem {
  readonly signal: Signal;
  /** 'a rise of 40%': what the text states. */
  readonly stated: string;
  /** '28%': what its figures give. */
  readonly computed: string;
  /** The working, a line each. */
  readonly sum: readonly string[];
  readonly figures: readonly Quantity[];
  readonly sentence: number;
  /** Another sentence that takes part: the total after a list. */
  readonly other?: number;
  /** The words say which figures belong together ('70% of those'): no others explain the sum. */
  readonly bound?: true;
}

/**
 * Looks for one sort of sum in a sentence. `words` gives a figure as the article writes it; `before`
 * holds the sentences with figures that stand up to three sentences before, in order.
 */
export type Rule = (
  view: SentenceView,
  words: (quantity: Quantity) => string,
  before: readonly SentenceView[],
) => Problem[];

/** Looks for one sort of sum across all sentences with figures; the document has the others. */
export type ArticleRule = (
  views: readonly SentenceView[],
  words: (quantity: Quantity) => string,
  document: TextDocument,
) => Problem[];
