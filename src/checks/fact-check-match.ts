import { ageInYears } from '../domain/age.ts';
import type { Recalled } from '../domain/recalled.ts';
import { defineCheck, type Flag } from './check.ts';

export const factCheckMatch = defineCheck({
  id: 'fact-check-match',
  version: 2,
  title: 'Fact-checked elsewhere',
  why: 'Somebody has published a fact-check on the same claim; their work and their sources can be read.',
  limits:
    'The rating is the publisher’s; whether the two sentences mean the same is for a person to confirm.',
  needs: ['recalled', 'article'],
  messages: {
    published: '{publisher} published a fact-check on this claim{on}{age}.',
    several:
      '{count} fact-checks on this claim were published, the latest by {publisher}{on}{age}.',
  },
  run({ recalled, article }) {
    const matches = recalled.filter(({ evidence }) => evidence.kind === 'fact-check');
    const starts = [...new Set(matches.map(({ range }) => range.start))];
    return starts.map((start) =>
      flagOf(
        matches.filter(({ range }) => range.start === start),
        article.publishedAt,
      ),
    );
  },
});

/** All that were published on one sentence, the latest first. */
function flagOf(
  matches: readonly Recalled[],
  publishedAt: string | undefined,
): Flag<'published' | 'several'> {
  const dated = ({ evidence }: Recalled) => evidence.date ?? '';
  const latestFirst = matches.toSorted((a, b) => dated(b).localeCompare(dated(a)));
  const evidence = latestFirst.map((match) => match.evidence);
  const { publisher = 'A publisher', date } = evidence[0] ?? {};
  const on = date === undefined ? '' : `, dated ${date.slice(0, 10)}`;
  return {
    signal: 'some',
    range: matches[0]?.range ?? { start: 0, end: 0 },
    message: matches.length === 1 ? 'published' : 'several',
    with: { count: matches.length, publisher, on, age: ageOf(date, publishedAt) },
    receipt: [
      ...new Set(latestFirst.map(({ known }) => `checked claim: “${known}”`)),
      'figures, names, years and negation agree; cleared by a figure, name or year that differs',
    ],
    notKnown: 'Whether it is the same claim in the same circumstances: suggested, not confirmed.',
    nextStep: 'Read the fact-check and its sources before the claim is repeated.',
    evidence,
  };
}

/** Old ones show their age, counted from the article's own date. */
function ageOf(date: string | undefined, publishedAt: string | undefined): string {
  const years = ageInYears(date, publishedAt);
  if (years === undefined || years < 1) return '';
  return years === 1 ? ', a year before this article' : `, ${years} years before this article`;
}
