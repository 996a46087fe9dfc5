import type { TextDocument } from '../../text/document.ts';
import type { Figure } from './figure.ts';

const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** 'Two men were arrested in February and a third in March': the three men are those two and him. */
export function isOneMore(
  { tokens, starts }: TextDocument,
  { quantity: a }: Figure,
  { quantity: b }: Figure,
): boolean {
  if (a.kind !== 'count' || Math.abs(a.value - b.value) !== 1) return false;
  const [from, to] = [Math.min(a.sentence, b.sentence), Math.max(a.sentence, b.sentence)];
  const counted = [a, b].flatMap((one) =>
    tokens.slice(one.to, one.to + 4).map(({ lemma }) => lemma),
  );
  const ordinal = ordinals[Math.max(a.value, b.value) - 3];
  return tokens.slice(starts[from], starts[to + 1]).some(({ lower, index }) => {
    // 'five centres and the college one', 'three this month and one next'
    if (lower === 'one' && /^(?:[.,;]|next|last|more)$/.test(tokens[index + 1]?.lower ?? ''))
      return true;
    if (lower !== 'another' && (lower !== ordinal || tokens[index - 1]?.lower !== 'a'))
      return false;
    const next = tokens[index + 1];
    // 'A fourth man' is no fourth victim.
    return next?.pos !== 'NOUN' || counted.includes(next.lemma);
  });
}
