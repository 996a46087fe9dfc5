import type { Quantity } from '../../text/quantities.ts';
import type { Scope } from '../../text/scope.ts';

/** A quantity and what it is about. */
export interface Figure {
  readonly quantity: Quantity;
  readonly scope: Scope;
}
