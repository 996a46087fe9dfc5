import type { TextDocument, Token } from '../../text/document.ts';
import type { Figure } from './figure.ts';
import type { Mention } from './mention.ts';

const dealings = new Set(
  (
    'contract deal agreement order purchase acquisition takeover buyout merger sale transaction signing ' +
    'buy buys bought buying acquire acquired acquiring purchased sell sells sold selling sign signed ordered'
  ).split(' '),
);

const rounds = new Set(['round', 'raise', 'raised', 'raising', 'funding', 'fundraising']);

/**
 * 'signed a $64.8-million contract' … 'the $71-million purchase'; 'sold it for $92 million' … 'the
 * $87-million sale': one dealing by another word, the sums near enough to be a slip.
 */
export function isOfDealing(
  { tokens, starts }: TextDocument,
  { quantity }: Figure,
  { figure: second, thing }: Mention,
): boolean {
  const [a, b] = [quantity.value, second.quantity.value];
  const kinds = [dealings, rounds].filter((kind) => kind.has(tokens[thing.at]?.lower ?? ''));
  const said = kinds.length > 0 && thing.from === second.quantity.to;
  if (!said || Math.max(a, b) / Math.min(a, b) > 1.3) return false;
  const start = Math.max(starts[quantity.sentence] ?? 0, quantity.from - 10);
  const end = Math.min(starts[quantity.sentence + 1] ?? tokens.length, quantity.to + 3);
  const words = tokens.slice(start, end).map(({ lower }) => lower);
  // 'paid £14m for the striker'
  const paid = words.includes('paid') && tokens[quantity.to]?.lower === 'for';
  const [kind] = kinds;
  return (paid && kind === dealings) || words.some((word) => kind?.has(word));
}

/** 'spend £2.6bn in the five years to 2030' … 'the £2.9bn five-year programme': one span, one sum. */
export function isOfSpan(
  { tokens, starts }: TextDocument,
  { quantity }: Figure,
  { from, to }: Mention,
): boolean {
  const span = spanIn(tokens, from, to);
  const end = Math.min(starts[quantity.sentence + 1] ?? tokens.length, quantity.to + 10);
  return span !== '' && span === spanIn(tokens, Math.max(0, quantity.from - 8), end);
}

/** 'five year' of 'five-year', 'the five years to 2030'. */
function spanIn(tokens: readonly Token[], from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at] as Token;
    const unit = tokens[tokens[at + 1]?.text === '-' ? at + 2 : at + 1];
    if (token.pos === 'NUM' && unit?.lemma === 'year') return `${token.lower} year`;
  }
  return '';
}
