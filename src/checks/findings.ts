import type { Range } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import { signals } from '../domain/finding.ts';
import type { Check } from './check.ts';

/** Findings with the same id are one; the more serious one speaks, else the earlier. */
export function mergeIdentical(findings: readonly Finding[]): Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) {
    const other = byId.get(finding.id);
    if (other === undefined || compareFindings(finding, other) < 0) byId.set(finding.id, finding);
  }
  return [...byId.values()];
}

/** Leaves out findings whose places are all covered by a finding of a check that their check yields to. */
export function withoutYielding(findings: readonly Finding[], checks: readonly Check[]): Finding[] {
  const yieldsTo = new Map(checks.map((check) => [check.id, new Set(check.yieldsTo)]));
  return findings.filter(
    (finding) =>
      !findings.some(
        (other) => yieldsTo.get(finding.check)?.has(other.check) && covers(other, finding),
      ),
  );
}

export function orderFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    signals.indexOf(a.signal) - signals.indexOf(b.signal) ||
    a.range.start - b.range.start ||
    a.range.end - b.range.end ||
    compareText(a.check, b.check) ||
    compareText(a.id, b.id)
  );
}

/** By code unit, not by locale: the same order on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function places(finding: Finding): Range[] {
  return [finding.range, ...finding.related.map((place) => place.range)];
}

function covers(specific: Finding, general: Finding): boolean {
  const covering = places(specific);
  return places(general).every((place) =>
    covering.some((range) => range.start < place.end && place.start < range.end),
  );
}
