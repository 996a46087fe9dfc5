import type { Quantity } from '../../text/quantities.ts';
import { print } from './print.ts';
import type { Problem, Rule } from './problem.ts';
import { gap, lineHas, matches, type SentenceView } from './sentence-view.ts';

const pattern = new RegExp(
  ` (?<list><p\\d+>${gap(60)}(?:, |,? and |,? while )(?:<p\\d+>${gap(60)}){0,6}(?:the )?(?:remaining|other|remainder|rest)[a-z, ]{0,24}<p\\d+>)`,
  'g',
);

/** Answers that close a list of answers: nobody is left after them. */
const closing =
  / (?:unsure|undecided|not sure|not decided|(?:do|did) (?:not|n't) know|no opinion|neither|no view|declined to (?:say|answer)|abstain(?:ed)?|no answer|none)\b/;

/** 'the one thing', 'the main reason': each of those asked gave one answer. */
const oneEach =
  / (?:the|their|its|a|his|her) (?:one|single|main|biggest|chief|principal|top|leading|favou?rite|first choice|(?:single )?most [a-z]+|first)(?: [a-z]+)?? [a-z]+(?:[^s ]|ss)(?= |,)/;
const several =
  / (?:reasons|things|answers|all that|more than one|several|any number|up to|multiple)\b/;

const asked =
  / (?:asked|respondents|surveyed|questioned|polled|named|chose|chosen|gave|picked|cited|answered)\b/;
/** 'given up' is no rise. */
const compared =
  / (?:from|than|compared|points?|error|among|in (?:19|20)\d\d)\b| (?:up|down)(?= (?:from|by|on|to|at|in|<)|,|\.|$)|<p\d+> (?:up|down)\b/;

const look: Rule = (view, words) => {
  // 'of which 31% is duty and the other 21% VAT': parts of a part.
  if (/ of (?:which|whom|that|this)\b/.test(view.line)) return [];
  const told = matches(view, pattern).map(({ groups }) =>
    [...(groups.list ?? '').matchAll(/<p(\d+)>/g)].flatMap((match): Quantity[] => {
      const quantity = view.quantities[Number(match[1])];
      return quantity === undefined ? [] : [quantity];
    }),
  );
  return [
    ...[...told, ...answers(view, closing)].flatMap((shares) => judge(shares, view, words)),
    // Less than all of them may have been named.
    ...(several.test(view.line) || !asked.test(view.line)
      ? []
      : answers(view, oneEach)
          .filter((shares) => shares.reduce((so, { value }) => so + value, 0) > 100)
          .flatMap((shares) => judge(shares, view, words))),
  ];
};

/** '64% want it, 28% are opposed and 12% are unsure': every share of the sentence is an answer. */
function answers(view: SentenceView, gives: RegExp): Quantity[][] {
  const shares = view.quantities.filter((quantity) => quantity.kind === 'percent');
  if (shares.length < 3 || shares.length > 6 || !lineHas(view, gives)) return [];
  // '64% of men and 28% of women': shares of two wholes. Changes and comparisons are no answers.
  if ((view.line.match(/<p\d+> of (?!them|those|the)/g) ?? []).length > 1) return [];
  if (compared.test(view.line)) return [];
  return [shares];
}

function judge(
  shares: readonly Quantity[],
  { sentence }: SentenceView,
  words: (quantity: Quantity) => string,
): Problem[] {
  if (shares.some((share) => share.hedge !== 'exact' || share.ranged)) return [];
  const sum = shares.reduce((so, share) => so + share.value, 0);
  const slack = shares.reduce((so, share) => so + share.step / 2, 0);
  // Far from 100 the shares are parts of different wholes.
  if (Math.abs(sum - 100) <= slack || Math.abs(sum - 100) > 25) return [];
  return [
    {
      signal: 'some',
      stated: 'shares of one whole',
      computed: `${print(sum, 1)}%`,
      sum: [
        `${shares.map(words).join(' + ')} = ${print(sum, 1)}%`,
        `Rounding could move the sum by ${print(slack, 1)} points`,
      ],
      figures: shares,
      sentence,
    },
  ];
}

/** Words without which none of the patterns can match: most sentences stop here. */
const gate = new RegExp(
  `${closing.source}|${oneEach.source}| (?:remaining|other|remainder|rest)\\b`,
);

/** Shares that say they are all there are: '45% for, 40% against, the remaining 25% undecided'. */
export const remainder: Rule = (view, words, before) =>
  lineHas(view, gate) ? look(view, words, before) : [];
