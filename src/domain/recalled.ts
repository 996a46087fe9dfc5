import type { Range } from './article.ts';
import type { Evidence } from './finding.ts';

/** A sentence of an article that asserts what is known already, and what is known of it. */
export interface Recalled {
  /** The sentence, in the article's text. */
  readonly range: Range;
  /** The known wording, verbatim. */
  readonly known: string;
  readonly evidence: Evidence;
  /** Set when an earlier article gave another figure: what stands here, and what stood there. */
  readonly otherwise?: { readonly here: string; readonly there: string };
}
