import type { Range } from './article.ts';
import type { ClaimId } from './ids.ts';

export type ClaimKind =
  'quantity' | 'event' | 'quotation' | 'comparison' | 'cause' | 'forecast' | 'other';

/** A checkable sentence. */
export interface Claim {
  readonly id: ClaimId;
  readonly range: Range;
  readonly kind: ClaimKind;
  /** 0–1; orders claims, never decides anything. */
  readonly checkWorthiness: number;
}
