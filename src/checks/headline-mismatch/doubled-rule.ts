import { textAt } from '../../domain/article.ts';
import type { Quantity } from '../../text/quantities.ts';
import { stem } from '../../text/stems.ts';
import type { HeadlineInputs, HeadlineProblem, HeadlineRule } from './problem.ts';
import { against, isOpen, lineOf, stemsOf, titleTokens } from './told-lines.ts';

/** What the headline says happened, the least ratio that would bear it out, and the body's own words for it. */
const changes: readonly (readonly [verb: RegExp, least: number, told: RegExp])[] = [
  [/^doubl(?:es|ed)$/, 1.7, / (?:doubl\w*|twice|two-?fold|twofold|half|halv\w*|100) /],
  [/^(?:tripl|trebl)(?:es|ed)$/, 2.5, / (?:tripl\w*|trebl\w*|three times|three-?fold|threefold) /],
  [/^(?:halves|halved)$/, 1.7, / (?:halv\w*|half|twice|doubl\w*|50) /],
];

/** So many sentences after the one that names the thing may give its figures. */
const reach = 2;

/**
 * 'Chain doubles profit' over 'expects a profit of £41m to £43m … Last year it made £35.2m': the body gives
 * two figures or more of what the headline doubles, no two of them far enough apart, and no word for it.
 */
export const headlineDoubled: HeadlineRule = (inputs) => {
  const title = titleTokens(inputs);
  const at = title.findIndex(({ lower }) => changes.some(([verb]) => verb.test(lower)));
  const change = changes.find(([verb]) => verb.test(title[at]?.lower ?? ''));
  if (change === undefined || isOpen(lineOf(inputs, inputs.split.top[0] ?? 0))) return [];
  const [, least, told] = change;
  // 'doubles profit', 'profit doubles'.
  const next = title.slice(at + 1, at + 3).findLast(({ pos }) => pos === 'NOUN');
  const thing = next ?? title[at - 1];
  if (thing?.pos !== 'NOUN') return [];
  if (inputs.split.body.some((sentence) => told.test(lineOf(inputs, sentence)))) return [];
  return sizes(inputs, stem(thing.lower), least);
};

function sizes(inputs: HeadlineInputs, noun: string, least: number): HeadlineProblem[] {
  const { quantities, split, document } = inputs;
  const named = split.body.filter((sentence) => stemsOf(lineOf(inputs, sentence)).has(noun));
  const near = quantities.filter(({ sentence }) =>
    named.some((one) => sentence >= one && sentence <= one + reach),
  );
  if (near.some(({ kind, value }) => kind === 'percent' && value >= 45)) return [];
  const first = near.find(({ kind, sentence }) => kind === 'money' && named.includes(sentence));
  if (first === undefined) return [];
  const alike = near.filter(({ kind, unit }) => kind === first.kind && unit === first.unit);
  const other = alike.find(({ sentence }) => sentence > first.sentence);
  if (other === undefined || alike.some((one) => alike.some((two) => isApart(one, two, least))))
    return [];
  const body = [first, other].map(({ range }) => textAt(document.article, range)).join('”, “');
  return [against(inputs, first.sentence, { message: 'figure', signal: 'some', body })];
}

function isApart(one: Quantity, two: Quantity, least: number): boolean {
  return one.high >= two.low * least;
}
