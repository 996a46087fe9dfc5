import type { Quantity } from '../../text/quantities.ts';
import type { Scope } from '../../text/scope.ts';

export interface Figure {
  readonly quantity: Quantity;
  readonly scope: Scope;
}
