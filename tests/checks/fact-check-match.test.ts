import { describe, expect, it } from '@jest/globals';
import { factCheckMatch } from '../../src/checks/fact-check-match.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Evidence } from '../../src/domain/finding.ts';
import { plainArticle } from './plain-article.ts';
import { spoken } from './check-tester.ts';

const text = 'Leverton saw crime drop 12 percent in 2022.';
const known = 'Crime in Leverton fell by 12% in 2022.';
const evidence: Evidence = {
  kind: 'fact-check',
  title: 'What the figures from Leverton say',
  publisher: 'Checkers of Ost',
  rating: 'Half right',
  date: '2023-03-01',
  url: 'https://checkers.example/leverton',
};

function findings(given: Evidence, publishedAt?: string) {
  const article = { ...plainArticle({ text }), ...(publishedAt && { publishedAt }) };
  const recalled = [{ range: { start: 0, end: text.length }, known, evidence: given }];
  return runChecks([factCheckMatch], readInputs(article, [], recalled)).findings;
}

describe('fact-check-match', () => {
  it.each([
    ['of the same year', '2023-06-01', 'dated 2023-03-01.'],
    ['a year old', '2024-06-01', 'a year before this article.'],
    ['old', '2026-06-01', '3 years before this article.'],
    ['later than the article', '2021-06-01', 'dated 2023-03-01.'],
    ['when the article has no date', undefined, 'dated 2023-03-01.'],
  ])('flags a published fact-check, %s', (_, publishedAt, says) => {
    const [finding] = findings(evidence, publishedAt);
    expect(finding?.signal).toBe('some');
    expect(spoken(finding!)).toContain('Checkers of Ost published a fact-check');
    expect(spoken(finding!)).toContain(says);
    expect(finding?.evidence).toEqual([evidence]);
  });

  it('tells all that were published on one sentence, the latest first', () => {
    const other = {
      ...evidence,
      publisher: 'Second Look',
      date: '2024-05-06',
      url: 'https://b.example',
    };
    const recalled = [evidence, other].map((each) => ({
      range: { start: 0, end: text.length },
      known,
      evidence: each,
    }));
    const all = runChecks([factCheckMatch], readInputs(plainArticle({ text }), [], recalled));
    expect(all.findings).toHaveLength(1);
    expect(spoken(all.findings[0]!)).toContain(
      '2 fact-checks on this claim were published, the latest by Second Look, dated 2024-05-06.',
    );
    expect(all.findings[0]?.evidence).toEqual([other, evidence]);
  });

  it('passes what the desk itself remembers', () => {
    expect(findings({ ...evidence, kind: 'desk-memory' })).toEqual([]);
  });
});
