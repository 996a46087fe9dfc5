import { textAt } from '../domain/article.ts';
import type { Finding } from '../domain/finding.ts';
import type { FindingId } from '../domain/ids.ts';
import { stableId } from '../domain/ids.ts';
import type { CheckOutcome } from '../domain/report.ts';
import type { Check, CheckInputs, Flag, InputName } from './check.ts';
import { orderFindings, mergeIdentical, withoutYielding } from './findings.ts';

export interface CheckRun {
  /** Ordered by signal, then position; the same for the same article and engine, byte for byte. */
  readonly findings: readonly Finding[];
  /** One for each check, in the order of `checks`. */
  readonly outcomes: readonly CheckOutcome[];
}

export interface RunOptions {
  /** Milliseconds, monotonic; only for `ms` of the outcomes. */
  readonly now?: () => number;
  /** Told of each check that crashed, for the log. */
  readonly onError?: (check: string, error: unknown) => void;
}

/** Runs each check on its own inputs. A check that throws becomes a `failed` outcome, never a clean one. */
export function runChecks(
  checks: readonly Check[],
  inputs: CheckInputs,
  { now = () => performance.now(), onError }: RunOptions = {},
): CheckRun {
  const found: Finding[] = [];
  const outcomes = checks.map((check): CheckOutcome => {
    const began = now();
    const ms = () => Math.round((now() - began) * 10) / 10;
    try {
      const result = check.run(inputsFor(check, inputs));
      if ('notApplicable' in result) {
        return {
          check: check.id,
          ms: ms(),
          status: 'not-applicable',
          reason: result.notApplicable,
        };
      }
      const findings = result.map((flag) => findingOf(check, flag, inputs.article));
      found.push(...findings);
      return { check: check.id, ms: ms(), status: 'ran', findings: findings.length };
    } catch (error) {
      onError?.(check.id, error);
      return { check: check.id, ms: ms(), status: 'failed', code: codeOf(error) };
    }
  });
  const findings = orderFindings(withoutYielding(mergeIdentical(found), checks));
  return { findings, outcomes: recount(outcomes, findings) };
}

/** Exactly what the check declared: an undeclared input is not there to be read. */
function inputsFor(check: Check, inputs: CheckInputs): CheckInputs {
  const given: Partial<Record<InputName, unknown>> = {};
  for (const name of check.needs) given[name] = inputs[name];
  return given as CheckInputs;
}

function findingOf(check: Check, flag: Flag, article: CheckInputs['article']): Finding {
  const template = check.messages[flag.message];
  if (template === undefined) throw new Error(`${check.id} has no message '${flag.message}'`);
  const quote = textAt(article, flag.range);
  const related = (flag.related ?? []).map((range) => ({ range, quote: textAt(article, range) }));
  return {
    id: stableId(check.id, quote, ...related.map((place) => place.quote)) as FindingId,
    check: check.id,
    signal: flag.signal,
    range: flag.range,
    quote,
    related,
    message: fill(template, flag.with ?? {}),
    receipt: [...flag.receipt, `Rule ${check.id}/${check.version}`].join('\n'),
    ...(flag.notKnown === undefined ? {} : { notKnown: flag.notKnown }),
    nextStep: flag.nextStep,
    evidence: flag.evidence ?? [],
  };
}

function fill(template: string, slots: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`message slot '${name}' was left empty`);
    return String(value);
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** Outcomes count what is shown: after merging and yielding. */
function recount(outcomes: readonly CheckOutcome[], findings: readonly Finding[]): CheckOutcome[] {
  return outcomes.map((outcome) =>
    outcome.status === 'ran'
      ? {
          ...outcome,
          findings: findings.filter((finding) => finding.check === outcome.check).length,
        }
      : outcome,
  );
}
