import { textAt } from '../../domain/article.ts';
import type { Quantity } from '../../text/quantities.ts';
import { canAgree } from '../../text/rounding.ts';
import { stem } from '../../text/stems.ts';
import {
  sentenceAt,
  tokensOf,
  type HeadlineInputs,
  type HeadlineProblem,
  type HeadlineRule,
} from './problem.ts';

const kinds = new Set(['count', 'money', 'percent', 'duration', 'share']);

/**
 * A figure of the headline that no figure of the body agrees with, beside the one figure of that kind
 * in the sentence that tells the headline again: 'jailed for 12 years', 'has been jailed for eight years'.
 */
export const headlineLead: HeadlineRule = (inputs) => {
  const { document, split, quantities } = inputs;
  const [first] = split.top;
  if (
    first === undefined ||
    / (?:how|why|what|\d+ (?:things|ways))\b/i.test(titleOf(inputs, first))
  )
    return [];
  const top = new Set(split.top);
  const body = quantities.filter((quantity) => !top.has(quantity.sentence));
  const told = quantities.filter(
    (quantity) => quantity.sentence === first && kinds.has(quantity.kind) && !quantity.ranged,
  );
  const [figure] = told;
  if (
    figure === undefined ||
    told.length > 1 ||
    figure.hedge === 'about' ||
    figure.hedge === 'just-over'
  )
    return [];
  if (figure.kind === 'count' && (figure.value < 3 || opens(inputs, figure))) return [];
  const alike = body.filter((other) => sameKind(figure, other));
  // A fraction may be told as a percentage, and a count as the sum of two.
  if (alike.some((other) => agrees(figure, other)) || isSum(inputs, figure, alike)) return [];
  const sentence = retelling(inputs, first);
  const here = alike.filter((other) => other.sentence === sentence);
  const [other] = here;
  if (sentence === undefined || other === undefined || here.length > 1 || other.ranged) return [];
  if (other.hedge === 'at-least' || other.hedge === 'at-most' || inputs.scopes[other.index]?.part)
    return [];
  const ratio = figure.value / other.value;
  if (ratio > 4 || ratio < 0.25) return [];
  const [written, instead] = [figure, other].map((one) => textAt(document.article, one.range));
  return [
    {
      signal: figure.kind === 'share' ? 'some' : 'strong',
      message: 'figure',
      range: sentenceAt(document, first),
      related: [sentenceAt(document, sentence)],
      top: written ?? '',
      body: instead ?? '',
      sum: [`Headline: ${written ?? ''}; the sentence that tells it again: ${instead ?? ''}`],
    } satisfies HeadlineProblem,
  ];
};

function titleOf({ document }: HeadlineInputs, sentence: number): string {
  return ` ${textAt(document.article, sentenceAt(document, sentence))}`;
}

/** 'Seven ways to …': the article's own items. */
function opens({ document, scopes }: HeadlineInputs, figure: Quantity): boolean {
  const start = document.starts[figure.sentence] ?? 0;
  return figure.from - start < 2 && scopes[figure.index]?.topic !== 'dead' && figure.value < 40;
}

function sameKind(figure: Quantity, other: Quantity): boolean {
  if (figure.kind === 'share' || figure.kind === 'percent')
    return other.kind === 'share' || other.kind === 'percent';
  return other.kind === figure.kind && other.unit === figure.unit;
}

function agrees(figure: Quantity, other: Quantity): boolean {
  if (figure.kind === other.kind) return canAgree(figure, other);
  const share = figure.kind === 'share' ? figure.value * 100 : figure.value;
  const percent = other.kind === 'share' ? other.value * 100 : other.value;
  return Math.abs(share - percent) <= 4;
}

/** Numbers of the body, and people told one by one ('two men and a woman'), that add up to the headline's. */
function isSum(inputs: HeadlineInputs, figure: Quantity, alike: readonly Quantity[]): boolean {
  const values = alike.slice(0, 40).map((other) => other.value);
  if (
    values.some((one, at) =>
      values
        .slice(at + 1)
        .some((two) => one + two === figure.value || Math.abs(one - two) === figure.value),
    )
  )
    return true;
  return isTally(inputs, figure, alike);
}

/** 'Three arrested' over 'two men and a woman'. */
export function isTally(
  inputs: HeadlineInputs,
  figure: Quantity,
  alike: readonly Quantity[],
): boolean {
  if (figure.kind !== 'count' || figure.value > 12) return false;
  return inputs.split.body.slice(0, 6).some((sentence) => {
    const single = tokensOf(inputs.document, sentence).filter(
      ({ lower }, at, all) =>
        /^(?:man|woman|boy|girl|teenager|child|driver|officer|passenger)$/.test(lower) &&
        /^(?:a|an|one)$/.test(all[at - 1]?.lower ?? all[at - 2]?.lower ?? ''),
    ).length;
    const counted = alike
      .filter((other) => other.sentence === sentence)
      .reduce((sum, other) => sum + other.value, 0);
    return single > 0 && counted + single >= figure.value;
  });
}

/** The first of the opening sentences that holds at least half of the headline's content words. */
export function retelling(
  { document, split }: Pick<HeadlineInputs, 'document' | 'split'>,
  first: number,
): number | undefined {
  const wanted = contentOf({ document }, first);
  if (wanted.size < 2) return undefined;
  return split.body.slice(0, 3).find((sentence) => {
    const held = contentOf({ document }, sentence);
    return [...wanted].filter((word) => held.has(word)).length >= Math.max(2, wanted.size / 2);
  });
}

const alikeWords: Readonly<Record<string, string>> = {
  job: 'emplo',
  jobs: 'emplo',
  employ: 'emplo',
  employs: 'emplo',
  employing: 'emplo',
  create: 'emplo',
  cut: 'reduc',
  cuts: 'reduc',
  slash: 'reduc',
  storms: 'storm',
  jailed: 'jail',
  strike: 'walk',
  strikes: 'walk',
};

function contentOf({ document }: Pick<HeadlineInputs, 'document'>, sentence: number): Set<string> {
  return new Set(
    tokensOf(document, sentence)
      .filter(
        ({ pos, lower }) => ['NOUN', 'PROPN', 'VERB', 'ADJ'].includes(pos) && lower.length > 2,
      )
      .map(({ lower, lemma }) => alikeWords[lower] ?? stem(lemma.toLowerCase())),
  );
}
