import { describe, expect, it } from '@jest/globals';
import { textAt } from '../../src/domain/article.ts';
import type { Finding, Signal } from '../../src/domain/finding.ts';
import type { Check } from '../../src/checks/check.ts';
import { readInputs } from '../../src/checks/inputs.ts';
import { runChecks } from '../../src/checks/run-checks.ts';
import { plainArticle, type PlainArticle } from './plain-article.ts';

type Say = string | RegExp;

export interface FlagCase extends PlainArticle {
  /**
   * One entry for each finding, in order: what its quotes, message, receipt or next step must say
   * (all of them, when the entry is a list). There are as many findings as entries.
   */
  readonly says: readonly (Say | readonly Say[])[];
  /** When given, the signal of the findings, in order; a single one stands for all. */
  readonly signal?: Signal | readonly Signal[];
}

export interface CheckTable {
  readonly flags: readonly FlagCase[];
  /** Articles in which the check finds nothing. */
  readonly passes: readonly (PlainArticle | string)[];
}

/** A check's table of tests, which is its specification. */
export function describeCheck(check: Check, table: CheckTable): void {
  describe(check.id, () => {
    describe('flags', () => {
      it.each(table.flags.map((example) => [shortened(example.text), example] as const))(
        '%s',
        (_, example) => expectFlags(check, example),
      );
    });
    describe('passes', () => {
      const passes = table.passes.map((entry) =>
        typeof entry === 'string' ? { text: entry } : entry,
      );
      it.each(passes.map((example) => [shortened(example.text), example] as const))(
        '%s',
        (_, example) => {
          expect(findingsOf(check, example).map(spoken)).toEqual([]);
        },
      );
    });
  });
}

/** Findings of one check on a plain article; throws what the check throws. */
export function findingsOf(check: Check, source: PlainArticle): readonly Finding[] {
  const { findings } = runChecks([check], readInputs(plainArticle(source)), {
    onError: (_, error) => {
      throw error;
    },
  });
  return findings;
}

function expectFlags(check: Check, example: FlagCase): void {
  const findings = findingsOf(check, example);
  const all = findings.map(spoken);
  expect({ count: findings.length, all }).toEqual({ count: example.says.length, all });
  example.says.forEach((say, index) => {
    for (const part of [say].flat()) {
      if (typeof part === 'string') expect(all[index]).toContain(part);
      else expect(all[index]).toMatch(part);
    }
  });
  if (example.signal !== undefined) {
    const wanted = [example.signal].flat();
    expect(findings.map((finding) => finding.signal)).toEqual(
      findings.map((_, index) => wanted[index] ?? wanted[0]),
    );
  }
  const article = plainArticle(example);
  for (const finding of findings) expectWellFormed(finding, article);
}

/** What every finding owes its reader, whatever the check. */
function expectWellFormed(finding: Finding, article: ReturnType<typeof plainArticle>): void {
  expect(finding.quote).not.toBe('');
  expect(textAt(article, finding.range)).toBe(finding.quote);
  for (const place of finding.related) expect(textAt(article, place.range)).toBe(place.quote);
  expect(finding.nextStep).not.toBe('');
  const ours = [finding.message, finding.notKnown ?? '', finding.nextStep].join('\n');
  // The article's own words may stand in quotation marks; ours give no verdict.
  const withoutQuotations = ours.replace(/[“‘][^“”‘’]*[”’]/g, '');
  expect(withoutQuotations).not.toMatch(/\b(true|false|fake|lie[sd]?|misleading|debunked)\b/i);
}

/** Everything a finding says, as one string. */
export function spoken(finding: Finding): string {
  return [
    `${finding.check} · ${finding.signal}`,
    `> ${finding.quote}`,
    ...finding.related.map((place) => `> ${place.quote}`),
    finding.message,
    finding.receipt,
    finding.notKnown ?? '',
    finding.nextStep,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 110 ? line : `${line.slice(0, 109)}…`;
}
