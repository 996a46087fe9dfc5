import { textAt, type Range } from '../domain/article.ts';
import type { Quantity } from '../text/quantities.ts';
import { added } from './arithmetic/added.ts';
import { afterColon } from './arithmetic/after-colon.ts';
import { apposedShare } from './arithmetic/apposed-share.ts';
import { capacity } from './arithmetic/capacity.ts';
import { average } from './arithmetic/average.ts';
import { change } from './arithmetic/change.ts';
import { closed } from './arithmetic/closed.ts';
import { closingTotal } from './arithmetic/closing-total.ts';
import { combined } from './arithmetic/combined.ts';
import { changeTwice } from './arithmetic/change-twice.ts';
import { balance } from './arithmetic/balance.ts';
import { complement } from './arithmetic/complement.ts';
import { components } from './arithmetic/components.ts';
import { conversions } from './arithmetic/conversion.ts';
import { countedParts } from './arithmetic/counted-parts.ts';
import { difference } from './arithmetic/difference.ts';
import { direction } from './arithmetic/direction.ts';
import { multipleOf } from './arithmetic/multiple.ts';
import type { ArticleRule, Problem, Rule } from './arithmetic/problem.ts';
import { paidBy } from './arithmetic/paid-by.ts';
import { parallelShares } from './arithmetic/parallel-shares.ts';
import { parts } from './arithmetic/parts.ts';
import { leftWith } from './arithmetic/left-with.ts';
import { product } from './arithmetic/product.ts';
import { runningTotal } from './arithmetic/running-total.ts';
import { leaguePoints } from './arithmetic/league-points.ts';
import { ofEveryPound } from './arithmetic/of-every-pound.ts';
import { shortOf } from './arithmetic/short-of.ts';
import { speed } from './arithmetic/speed.ts';
import { ballot } from './arithmetic/ballot.ts';
import { headlineShare } from './arithmetic/headline-share.ts';
import { poll } from './arithmetic/poll.ts';
import { quotient } from './arithmetic/quotient.ts';
import { rateTimesCount } from './arithmetic/rate-times-count.ts';
import { rate } from './arithmetic/rate.ts';
import { remainder } from './arithmetic/remainder.ts';
import { each } from './arithmetic/each.ts';
import { exclusive } from './arithmetic/exclusive.ts';
import { isExplained } from './arithmetic/explained.ts';
import { extremes } from './arithmetic/extremes.ts';
import { forEach } from './arithmetic/for-each.ts';
import { groups } from './arithmetic/groups.ts';
import { levelAndChange } from './arithmetic/level-and-change.ts';
import { listed } from './arithmetic/listed.ts';
import { lead } from './arithmetic/lead.ts';
import { saidTwice } from './arithmetic/said-twice.ts';
import { spread } from './arithmetic/spread.ts';
import { viewSentences } from './arithmetic/sentence-view.ts';
import { shareOfWhole } from './arithmetic/share-of-whole.ts';
import { shareOf } from './arithmetic/share.ts';
import { sinceWhen } from './arithmetic/since-when.ts';
import { streak } from './arithmetic/streak.ts';
import { restAfter } from './arithmetic/rest-after.ts';
import { revisions } from './arithmetic/revisions.ts';
import { rows } from './arithmetic/rows.ts';
import { thatIs } from './arithmetic/that-is.ts';
import { theRest } from './arithmetic/the-rest.ts';
import { takenUp } from './arithmetic/taken-up.ts';
import { total } from './arithmetic/total.ts';
import { voteShares } from './arithmetic/vote-shares.ts';
import { unitBill } from './arithmetic/unit-bill.ts';
import { withCosts } from './arithmetic/with-costs.ts';
import { withEarlier } from './arithmetic/with-earlier.ts';
import { wholeAndParts } from './arithmetic/whole-and-parts.ts';
import { wholeElsewhere } from './arithmetic/whole-elsewhere.ts';
import { print } from './arithmetic/print.ts';
import { concludedShare } from './arithmetic/concluded-share.ts';
import { ofThose } from './arithmetic/of-those.ts';
import { multipleAcross } from './arithmetic/multiple-across.ts';
import { perPeriod } from './arithmetic/per-period.ts';
import { sharedOut } from './arithmetic/shared-out.ts';
import { scoreLine } from './arithmetic/score-line.ts';
import { scores } from './arithmetic/scores.ts';
import { raiseOf } from './arithmetic/raise-of.ts';
import { priceList } from './arithmetic/price-list.ts';
import { markup } from './arithmetic/markup.ts';
import { defineCheck, type Flag } from './check.ts';

const rules: readonly Rule[] = [
  change,
  changeTwice,
  multipleOf,
  shareOf,
  shareOfWhole,
  apposedShare,
  saidTwice,
  total,
  parts,
  countedParts,
  exclusive,
  spread,
  lead,
  direction,
  difference,
  average,
  remainder,
  voteShares,
  parallelShares,
  balance,
  complement,
  extremes,
  sinceWhen,
  poll,
  withCosts,
  afterColon,
  ofEveryPound,
  shortOf,
  speed,
  ballot,
  rate,
  combined,
  restAfter,
  thatIs,
  ofThose,
  perPeriod,
  sharedOut,
  scores,
  raiseOf,
  revisions,
  paidBy,
  unitBill,
  quotient,
];
const articleRules: readonly ArticleRule[] = [
  groups,
  wholeElsewhere,
  capacity,
  listed,
  each,
  streak,
  added,
  components,
  theRest,
  closed,
  takenUp,
  leftWith,
  rows,
  product,
  runningTotal,
  leaguePoints,
  headlineShare,
  concludedShare,
  multipleAcross,
  forEach,
  priceList,
  markup,
  withEarlier,
  wholeAndParts,
  closingTotal,
  rateTimesCount,
  levelAndChange,
  scoreLine,
];

/** A change, ratio, share, total, difference or average that its own figures do not give. */
export const arithmetic = defineCheck({
  id: 'arithmetic',
  version: 1,
  title: 'Sum differs',
  why: 'A figure that the article derives from others does not follow from them.',
  limits:
    'It does not say which of the figures is off, and it takes the figures beside the claim as the ones it was worked out from.',
  needs: ['article', 'document', 'quantities'],
  messages: { differs: 'The text says {stated}; its figures give {computed}.' },
  run({ article, document, quantities }) {
    // 'seven + five' is hard to check: sums are printed in digits.
    const words = (quantity: Quantity) =>
      quantity.form === 'words' && quantity.kind === 'count'
        ? print(quantity.value)
        : textAt(article, quantity.range);
    const views = viewSentences(document, quantities);
    const inSentences = views.map((view, at) => {
      const before = views
        .slice(Math.max(0, at - 3), at)
        .filter((earlier) => view.sentence - earlier.sentence <= 3);
      return onePerPlace(rules.flatMap((rule) => rule(view, words, before)));
    });
    const across = [
      conversions(document, views, words),
      ...articleRules.map((rule) => rule(views, words, document)),
    ];
    const lineOf = (sentence: number) =>
      views.find((view) => view.sentence === sentence)?.line ?? '';
    const meant = [...inSentences, ...newOf(across, inSentences.flat())].map((problems) =>
      problems.filter((problem) => !isExplained(problem, quantities, words, lineOf)),
    );
    return meant.flatMap((problems) =>
      problems.map((problem): Flag<'differs'> => ({
        signal: problem.signal,
        range: problems.length === 1 || !hasFigure(problem) ? sentenceOf(problem) : spanOf(problem),
        ...(problem.other === undefined ? {} : { related: otherOf(problem.other) }),
        message: 'differs',
        with: { stated: `“${problem.stated}”`, computed: problem.computed },
        receipt: [
          ...problem.sum,
          'Cleared by: one of the figures corrected, or words that fit the sum',
        ],
        notKnown:
          'Which of the figures is off, or whether the claim was worked out from unrounded ones.',
        nextStep: 'Ask for the unrounded figures and work the sum again.',
      })),
    );

    function otherOf(sentence: number): Range[] {
      const found = document.sentences[sentence]?.range;
      return found === undefined ? [] : [found];
    }
    function sentenceOf(problem: Problem): Range {
      return document.sentences[problem.sentence]?.range ?? spanOf(problem);
    }
  },
});

function hasFigure({ figures, sentence }: Problem): boolean {
  return figures.some((figure) => figure.sentence === sentence);
}

/** From the first figure to the last: tells two problems of one sentence apart. */
function spanOf(problem: Problem): Range {
  const figures = problem.figures.filter((figure) => figure.sentence === problem.sentence);
  return {
    start: Math.min(...figures.map((figure) => figure.range.start)),
    end: Math.max(...figures.map((figure) => figure.range.end)),
  };
}

/** Those problems that none before them has seen: the same figures make one problem. */
function newOf(found: readonly Problem[][], known: readonly Problem[]): Problem[][] {
  const seen = [...known];
  return found.map((problems) =>
    problems.filter((problem) => {
      const again = seen.some((other) => shareFigures(problem, other));
      if (!again) seen.push(problem);
      return !again;
    }),
  );
}

function shareFigures(one: Problem, other: Problem): boolean {
  const indexes = new Set(one.figures.map(({ index }) => index));
  return other.figures.filter(({ index }) => indexes.has(index)).length >= 2;
}

/** Two rules that use the same figures see the same problem: the first speaks. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const kept: Problem[] = [];
  for (const problem of problems) {
    if (!kept.some((other) => shareFigures(problem, other))) kept.push(problem);
  }
  return kept;
}
