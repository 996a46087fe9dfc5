import type { Article } from './article.ts';
import type { Assistance } from './assistance.ts';
import type { Claim } from './claim.ts';
import type { UnreadableCode } from './errors.ts';
import type { Finding } from './finding.ts';
import type { RequestId } from './ids.ts';

export type CheckOutcome = { readonly check: string; readonly ms: number } & (
  | { readonly status: 'ran'; readonly findings: number }
  | { readonly status: 'not-applicable'; readonly reason: string }
  /** The check crashed or overran. Always shown: a crash must never look clean. */
  | { readonly status: 'failed'; readonly code: string }
);

interface ReportBase {
  readonly schema: 'claimdesk-report/1';
  readonly request?: RequestId;
  readonly engineVersion: string;
  /** ISO 8601, UTC. */
  readonly analysedAt: string;
}

export interface CheckedReport extends ReportBase {
  readonly status: 'checked';
  readonly article: Article;
  /** Ordered by signal, then position. */
  readonly findings: readonly Finding[];
  readonly claims: readonly Claim[];
  readonly outcomes: readonly CheckOutcome[];
  /** Sentences for people: what was not read or not checked. */
  readonly notChecked: readonly string[];
  /** What a language model and searches added; absent when none was asked. */
  readonly assistance?: Assistance;
}

export interface UnreadableReport extends ReportBase {
  readonly status: 'unreadable';
  readonly url?: string;
  readonly code: UnreadableCode;
  /** The line that a person sees, with the way out. */
  readonly reason: string;
}

export type Report = CheckedReport | UnreadableReport;
