import { ageInYears } from '../domain/age.ts';
import type { Recalled } from '../domain/recalled.ts';
import { defineCheck, type Flag } from './check.ts';

export const factCheckMatch = defineCheck({
  id: 'fact-check-match',
  version: 1,
  title: 'Fact-checked elsewhere',
  why: 'Somebody has published a fact-check on the same claim; their work and their sources can be read.',
  limits:
    'The rating is the publisher’s; whether the two sentences mean the same is for a person to confirm.',
  needs: ['recalled', 'article'],
  messages: {
    published: '{publisher} published a fact-check on this claim{on}{age}.',
  },
  run({ recalled, article }) {
    return recalled
      .filter(({ evidence }) => evidence.kind === 'fact-check')
      .map((match) => flagOf(match, article.publishedAt));
  },
});

function flagOf({ range, known, evidence }: Recalled, publishedAt?: string): Flag<'published'> {
  const { publisher = 'A publisher', date } = evidence;
  return {
    signal: 'some',
    range,
    message: 'published',
    with: {
      publisher,
      on: date === undefined ? '' : `, dated ${date.slice(0, 10)}`,
      age: ageOf(date, publishedAt),
    },
    receipt: [
      `checked claim: “${known}”`,
      'figures, names, years and negation agree; cleared by a figure, name or year that differs',
    ],
    notKnown: 'Whether it is the same claim in the same circumstances: suggested, not confirmed.',
    nextStep: 'Read the fact-check and its sources before the claim is repeated.',
    evidence: [evidence],
  };
}

/** Old ones show their age, counted from the article's own date. */
function ageOf(date: string | undefined, publishedAt: string | undefined): string {
  const years = ageInYears(date, publishedAt);
  if (years === undefined || years < 1) return '';
  return years === 1 ? ', a year before this article' : `, ${years} years before this article`;
}
