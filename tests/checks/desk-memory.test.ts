import { describe, expect, it } from '@jest/globals';
import { deskMemory } from '../../src/checks/desk-memory.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import type { Evidence } from '../../src/domain/finding.ts';
import { plainArticle } from './plain-article.ts';
import { spoken } from './check-tester.ts';

const text = 'In 2023, 25,000 crates went through the port.';
const known = 'The port handled 25,000 crates in 2023.';

function findings(evidence: Evidence) {
  const recalled = [{ range: { start: 0, end: text.length }, known, evidence }];
  return runChecks([deskMemory], readInputs(plainArticle({ text }), [], recalled)).findings;
}

describe('desk-memory', () => {
  it.each([
    ['verified', 'some'],
    ['inconclusive', 'some'],
    ['needs correction', 'strong'],
  ])('flags a claim that the desk found %s', (rating, signal) => {
    const [finding] = findings({
      kind: 'desk-memory',
      title: 'Harbour',
      rating,
      date: '2024-02-01',
    });
    expect(finding?.signal).toBe(signal);
    expect(spoken(finding!)).toContain(`on 2024-02-01: ${rating}.`);
    expect(spoken(finding!)).toContain(known);
    expect(finding?.evidence).toMatchObject([{ title: 'Harbour', rating }]);
  });

  it('passes what was published elsewhere, and articles of which nothing is known', () => {
    expect(findings({ kind: 'fact-check', title: 'Elsewhere' })).toEqual([]);
    expect(runChecks([deskMemory], readInputs(plainArticle({ text }))).findings).toEqual([]);
  });
});
