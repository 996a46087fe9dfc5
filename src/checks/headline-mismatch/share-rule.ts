import { textAt } from '../../domain/article.ts';
import type { TextDocument } from '../../text/document.ts';
import { kin } from '../../text/kin.ts';
import type { Quantity } from '../../text/quantities.ts';
import { readNounPhrase } from '../../text/scope-noun.ts';
import {
  sentenceAt,
  tokensOf,
  type HeadlineInputs,
  type HeadlineProblem,
  type HeadlineRule,
} from './problem.ts';

/** A share of something, told in the body: as a percentage or as 'k of its m'. */
interface Share {
  readonly quantity: Quantity;
  readonly percent: number;
}

/** As far as a headline may round. */
const loose = 4;

/**
 * 'cuts a fifth of its staff' over '870 of its 6,100 employees … roughly 14 percent of the work force':
 * no share of them in the body comes near the headline's.
 */
export const headlineShare: HeadlineRule = (inputs) => {
  const { document, split, quantities } = inputs;
  const [title] = split.top;
  return quantities.flatMap((figure): HeadlineProblem[] => {
    if (figure.sentence !== title || figure.ranged) return [];
    const [stated, things] = [percentOf(figure), thingsAfter(document, figure.to)];
    if (stated === undefined || things.size === 0) return [];
    const body = quantities.filter(({ sentence }) => !split.top.includes(sentence));
    const shares = sharesIn(document, body);
    if (shares.some(({ percent }) => Math.abs(percent - stated) <= loose)) return [];
    const first = shares.find(
      ({ quantity }) =>
        (quantity.hedge === 'exact' || quantity.hedge === 'about') &&
        [...thingsAfter(document, quantity.to)].some((thing) => things.has(thing)) &&
        isToldOf(inputs, title, quantity.sentence, things),
    );
    if (first === undefined) return [];
    const [written, instead] = [figure, first.quantity].map(({ range }) =>
      textAt(document.article, range),
    );
    return [
      {
        signal: 'some',
        message: 'figure',
        range: sentenceAt(document, figure.sentence),
        related: [sentenceAt(document, first.quantity.sentence)],
        top: written ?? '',
        body: instead ?? '',
        sum: [`Headline: ${stated.toFixed(0)}%; body: ${first.percent.toFixed(1)}%`],
      },
    ];
  });
};

function percentOf({ kind, value }: Quantity): number | undefined {
  if (kind === 'share') return value * 100;
  return kind === 'percent' ? value : undefined;
}

function sharesIn(document: TextDocument, body: readonly Quantity[]): Share[] {
  return body.flatMap((quantity, at): Share[] => {
    const percent = percentOf(quantity);
    if (percent !== undefined) return quantity.ranged ? [] : [{ quantity, percent }];
    const whole = body[at + 1];
    if (whole === undefined || whole.sentence !== quantity.sentence) return [];
    const isOf = document.tokens[quantity.to]?.lower === 'of' && whole.from - quantity.to <= 2;
    const both =
      quantity.kind === 'count' && whole.kind === 'count' && whole.value > quantity.value;
    return isOf && both ? [{ quantity, percent: (100 * quantity.value) / whole.value }] : [];
  });
}

/** What a share is of: 'staff' in 'of its staff' and in '870 of its 6,100 employees'. */
function thingsAfter({ tokens, starts }: TextDocument, to: number): ReadonlySet<string> {
  if (tokens[to]?.lower !== 'of') return new Set();
  let at = to + 1;
  while (/^(?:its|the|their|all|his|her|our)$/.test(tokens[at]?.lower ?? '')) at += 1;
  while (tokens[at]?.pos === 'NUM') at += 1;
  const end = starts[(tokens[at]?.sentence ?? 0) + 1] ?? tokens.length;
  const phrase = readNounPhrase(tokens, at, Math.min(end, at + 4));
  if (phrase === undefined) return new Set();
  const words = tokens.slice(phrase.from, phrase.to);
  const keys = words
    .filter(({ pos }) => pos === 'NOUN')
    .map(({ lower, lemma }) => kin(lower, lemma));
  return new Set(keys.includes('force') ? [...keys, 'staff'] : keys);
}

/** The sentence, or the one before it, shares a word with the headline beside the thing itself: both are of one matter. */
function isToldOf(
  { document }: HeadlineInputs,
  title: number,
  sentence: number,
  things: ReadonlySet<string>,
): boolean {
  const words = (at: number) =>
    tokensOf(document, at)
      .filter(
        ({ pos, lower }) => ['NOUN', 'PROPN', 'VERB', 'ADJ'].includes(pos) && lower.length > 2,
      )
      .map(({ lower, lemma }) => kin(lower, lemma))
      .filter((word) => !things.has(word));
  const wanted = new Set(words(title));
  return [...words(sentence), ...words(sentence - 1)].some((word) => wanted.has(word));
}
