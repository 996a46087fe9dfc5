import type { TextDocument } from './document.ts';

const family = new Set(
  'brother sister wife husband son daughter father mother twin cousin uncle aunt nephew niece widow widower parents couple siblings family brothers sisters married spouse partner divorced divorce estranged bride groom wedding stepson stepdaughter grandson granddaughter grandfather grandmother in-laws fiancé fiancée girlfriend boyfriend'.split(
    ' ',
  ),
);

/** A sentence that speaks of relatives: two people of one surname are to be expected. */
export function hasFamily(document: TextDocument, sentence: number): boolean {
  const tokens = document.tokens.slice(document.starts[sentence], document.starts[sentence + 1]);
  // A partner at a firm is no relative.
  return tokens.some(
    ({ lower }, at) =>
      family.has(lower) &&
      !(lower === 'partner' && ['at', 'in', 'with'].includes(tokens[at + 1]?.lower ?? '')),
  );
}
