import type { Check } from './checks/check.ts';
import { readInputs } from './checks/inputs.ts';
import { runChecks } from './checks/run-checks.ts';
import type { Reading } from './article/index.ts';
import type { Article } from './domain/article.ts';
import type { Claim } from './domain/claim.ts';
import { unreadableReason, type UnreadableCode, type UnreadableDetail } from './domain/errors.ts';
import type { RequestId } from './domain/ids.ts';
import type { Recalled } from './domain/recalled.ts';
import type { Report } from './domain/report.ts';

/** Raised with every change that may change a finding; part of each report. */
export const engineVersion = '0.1.0';

/** Languages that the checks can read. */
const supportedLanguages = ['en', 'und'];

export interface Analysis {
  readonly report: Report;
  /** Set when a later try may succeed: how long to wait before it, in milliseconds. */
  readonly retryAfterMs?: number;
}

export interface PipelineDeps {
  readonly checks: readonly Check[];
  readonly findClaims: (article: Article) => readonly Claim[];
  /** What the desk and published fact-checks have on this article's claims, looked up before. */
  readonly recalled?: readonly Recalled[];
  readonly now: () => Date;
  /** Told of each check that crashed. */
  readonly onError?: (check: string, error: unknown) => void;
}

/** Wait before trying a site again that failed in passing and named no time itself. */
const defaultRetryMs = 5_000;

/** The whole check, from what was read to the report. Pure but for the clock. */
export function analyse(
  reading: Reading,
  about: { readonly request?: RequestId; readonly url?: string },
  deps: PipelineDeps,
): Analysis {
  const base = {
    schema: 'claimdesk-report/1',
    ...(about.request === undefined ? {} : { request: about.request }),
    engineVersion,
    analysedAt: deps.now().toISOString(),
  } as const;
  const unreadable = (code: UnreadableCode, detail: UnreadableDetail): Report => ({
    ...base,
    status: 'unreadable',
    ...(about.url === undefined ? {} : { url: about.url }),
    code,
    reason: unreadableReason(code, detail),
  });

  if (!reading.ok) {
    const report = unreadable(reading.code, reading.detail);
    return reading.retryable
      ? { report, retryAfterMs: reading.retryAfterMs ?? defaultRetryMs }
      : { report };
  }
  const { article } = reading;
  if (!supportedLanguages.includes(article.language)) {
    return { report: unreadable('language', { language: languageName(article.language) }) };
  }
  const claims = deps.findClaims(article);
  const { findings, outcomes } = runChecks(
    deps.checks,
    readInputs(article, claims, deps.recalled),
    {
      ...(deps.onError === undefined ? {} : { onError: deps.onError }),
    },
  );
  const failed = outcomes.filter((outcome) => outcome.status === 'failed');
  const notChecked = [
    ...article.extraction.notes,
    ...failed.map((outcome) => `The check '${outcome.check}' failed and found nothing or less.`),
  ];
  return {
    report: { ...base, status: 'checked', article, findings, claims, outcomes, notChecked },
  };
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
