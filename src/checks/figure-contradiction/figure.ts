import type { TextDocument } from '../../text/document.ts';
import type { Quantity } from '../../text/quantities.ts';
import type { Scope } from '../../text/scope.ts';

/** A quantity and what it is about. */
export interface Figure {
  readonly quantity: Quantity;
  readonly scope: Scope;
}

/** The words of the figure's sentence from `from` to `to`, in small letters; counted in tokens of the document. */
export function wordsOf(
  { tokens, starts }: TextDocument,
  { quantity }: Figure,
): (from: number, to: number) => string {
  const start = starts[quantity.sentence] ?? 0;
  const end = starts[quantity.sentence + 1] ?? tokens.length;
  return (from, to) =>
    tokens
      .slice(Math.max(start, from), Math.min(end, to))
      .map(({ lower }) => lower)
      .join(' ');
}
