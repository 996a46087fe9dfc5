import type { TextDocument } from '../../text/document.ts';
import type { Figure } from './figure.ts';

/** 'convicted Pell on six counts, his brother on four and Okoro on three': each has his own. */
export function isOneOfSeveral(
  { tokens }: TextDocument,
  first: Figure,
  figures: readonly Figure[],
): boolean {
  const { sentence, to } = first.quantity;
  const more = figures.filter(
    ({ quantity }) =>
      quantity.kind === 'count' &&
      quantity.sentence === sentence &&
      quantity.from > to &&
      /^(?:,|and|\.)$/.test(tokens[quantity.to]?.lower ?? '') &&
      /^(?:on|to|for|in|with|from)$/.test(tokens[quantity.from - 1]?.lower ?? ''),
  );
  return more.length > 1;
}

/** 'Kadria’s cut was backed by all five members': the sentence begins with an owner whom the first does not know. */
export function isOwned(
  { article, sentences, starts, tokens }: TextDocument,
  first: Figure,
  second: Figure,
): boolean {
  const start = starts[second.quantity.sentence] ?? 0;
  const [owner, mark] = [tokens[start], tokens[start + 1]];
  if (owner?.pos !== 'PROPN' || !/^['’]s$/.test(mark?.lower ?? '')) return false;
  const at = article.paragraphs[sentences[first.quantity.sentence]?.paragraph ?? 0]?.range;
  return at !== undefined && !article.text.slice(at.start, at.end).includes(owner.text);
}
