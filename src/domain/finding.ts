import type { Range } from './article.ts';
import type { FindingId } from './ids.ts';

/**
 * strong: an editor would stop the page; some: worth a question to the reporter; weak: worth knowing.
 * Never a percentage.
 */
export const signals = ['strong', 'some', 'weak'] as const;
export type Signal = (typeof signals)[number];

/** True when `signal` is at least as serious as `floor`. */
export function atLeast(signal: Signal, floor: Signal): boolean {
  return signals.indexOf(signal) <= signals.indexOf(floor);
}

export interface Related {
  readonly range: Range;
  readonly quote: string;
}

/** A source outside the article that bears on a claim. Ratings are quoted, never ours. */
export interface Evidence {
  readonly kind: 'fact-check' | 'desk-memory' | 'web' | 'model';
  readonly title: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly rating?: string;
  /** ISO date of publication. */
  readonly date?: string;
  readonly quote?: string;
}

export interface Finding {
  /** Hash of check + quote + related quotes: the same input gives the same id. */
  readonly id: FindingId;
  readonly check: string;
  readonly signal: Signal;
  readonly range: Range;
  /** `article.text` at `range`, verbatim. */
  readonly quote: string;
  readonly related: readonly Related[];
  /** One sentence: why it was flagged. */
  readonly message: string;
  /** The working, a line each: sum, rounding interval, rule and version, what would clear it. */
  readonly receipt: string;
  /** What the finding does not prove in this case. */
  readonly notKnown?: string;
  readonly nextStep: string;
  readonly evidence: readonly Evidence[];
}
