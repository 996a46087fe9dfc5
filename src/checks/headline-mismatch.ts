import { splitHeadline } from '../text/headline.ts';
import { defineCheck, type Flag } from './check.ts';
import { headlineAdmission } from './headline-mismatch/admission-rule.ts';
import { headlineCertainty } from './headline-mismatch/certainty-rule.ts';
import { headlineDenied } from './headline-mismatch/denied-rule.ts';
import { headlineDoubled } from './headline-mismatch/doubled-rule.ts';
import { headlineFate } from './headline-mismatch/fate-rule.ts';
import { headlineFigure } from './headline-mismatch/figure-rule.ts';
import { headlineLead } from './headline-mismatch/lead-rule.ts';
import { headlineMagnitude } from './headline-mismatch/magnitude-rule.ts';
import { headlineName } from './headline-mismatch/name-rule.ts';
import { headlinePlace } from './headline-mismatch/place-rule.ts';
import { headlineOpposite } from './headline-mismatch/opposite-rule.ts';
import { headlineEvery } from './headline-mismatch/every-rule.ts';
import { headlineObject } from './headline-mismatch/object-rule.ts';
import { headlinePlan } from './headline-mismatch/plan-rule.ts';
import { headlineUnproven } from './headline-mismatch/unproven-rule.ts';
import type { HeadlineProblem, HeadlineRule } from './headline-mismatch/problem.ts';
import { headlineScore } from './headline-mismatch/score-rule.ts';
import { headlineShare } from './headline-mismatch/share-rule.ts';
import { headlineRank } from './headline-mismatch/rank-rule.ts';
import { headlineSwapped } from './headline-mismatch/swapped-rule.ts';
import { headlineTally } from './headline-mismatch/tally-rule.ts';
import { headlineScope } from './headline-mismatch/scope-rule.ts';
import { headlineStays } from './headline-mismatch/stays-rule.ts';
import { headlineTurned } from './headline-mismatch/turned-rule.ts';
import { headlineUndone } from './headline-mismatch/undone-rule.ts';
import { headlineUpTo } from './headline-mismatch/up-to-rule.ts';
import { headlineWords } from './headline-mismatch/words-rule.ts';

const rules: readonly HeadlineRule[] = [
  headlineFigure,
  headlineName,
  headlineWords,
  headlineCertainty,
  headlineOpposite,
  headlineScore,
  headlineLead,
  headlineMagnitude,
  headlineObject,
  headlinePlan,
  headlineEvery,
  headlineUnproven,
  headlineFate,
  headlineShare,
  headlineAdmission,
  headlineDenied,
  headlineDoubled,
  headlineRank,
  headlineTally,
  headlineScope,
  headlineStays,
  headlineUndone,
  headlineUpTo,
  headlineTurned,
  headlineSwapped,
  headlinePlace,
];

/** A figure, name, quotation or certainty in headline or standfirst that the body does not bear out. */
export const headlineMismatch = defineCheck({
  id: 'headline-mismatch',
  version: 1,
  title: 'Headline differs',
  why: 'Most readers see only the headline, and it says something that the body does not.',
  limits:
    'It looks for the same figure, name or words; a headline that puts the same thing in other words may be right.',
  needs: ['document', 'quantities', 'scopes', 'names'],
  messages: {
    figure: 'The headline says “{top}”; the body says “{body}”.',
    missing: 'The figure “{top}” in the headline does not come up in the body.',
    words: 'The body does not hold the words that the headline quotes: “{top}”.',
    certainty: 'The headline states flatly what the body hedges with “{body}”.',
    name: 'The headline spells “{top}”; the body spells “{body}”.',
  },
  run({ document, quantities, scopes, names }) {
    const split = splitHeadline(document);
    if (split.top.length === 0) return { notApplicable: 'The article has no headline.' };
    if (split.body.length < 3) return { notApplicable: 'The body is too short to compare with.' };
    const problems = rules.flatMap((rule) => rule({ document, split, quantities, scopes, names }));
    return problems
      .filter((one, at) => problems.findIndex((other) => isSame(one, other)) === at)
      .map((problem): Flag<HeadlineProblem['message']> => ({
        signal: problem.signal,
        range: problem.range,
        related: problem.related,
        message: problem.message,
        with: { top: problem.top, body: problem.body },
        receipt: [...problem.sum, 'Cleared by: a headline in the words and figures of the body'],
        notKnown: 'Whether the headline was written from a later version of the story.',
        nextStep: 'Check the headline against the story as it stands now.',
      }));
  },
});

/** Two rules that see the same words of the headline see one problem: the first speaks. */
function isSame(one: HeadlineProblem, other: HeadlineProblem): boolean {
  const alike =
    one.top === other.top || (one.message === 'certainty' && other.message === 'certainty');
  return one.range.start === other.range.start && alike;
}
