import type { FactCheck } from '../evidence/fact-check.ts';
import type { FactCheckShelf } from '../evidence/library/import.ts';
import type { TermStatistics } from '../evidence/bm25.ts';

export interface StoredFactCheck extends FactCheck {
  readonly id: string;
}

/** A feed, a sitemap or a file that was imported. */
export interface FactCheckSource {
  readonly address: string;
  /** ISO 8601, UTC. */
  readonly readAt: string;
  /** Read again after as many hours; never, when not set. */
  readonly everyHours?: number;
  /** What the last reading came to, for people. */
  readonly outcome?: string;
}

export interface FactCheckStatus {
  readonly factChecks: number;
  /** ISO days of the oldest and newest fact-check. */
  readonly oldest?: string;
  readonly newest?: string;
  readonly publishers: readonly { readonly name: string; readonly factChecks: number }[];
  readonly languages: readonly { readonly code: string; readonly factChecks: number }[];
  readonly sources: readonly FactCheckSource[];
}

/** The library of published fact-checks: one for all tenants, as they are public. */
export interface FactChecks extends FactCheckShelf {
  isEmpty(): Promise<boolean>;
  /** How common terms are, and how many fact-checks there are. */
  statistics(terms: readonly string[]): Promise<TermStatistics>;
  /** Fact-checks with the rarest of the terms, those with the most weight of them first. */
  candidates(
    terms: readonly { readonly term: string; readonly weight: number }[],
    statistics: TermStatistics,
    limit: number,
  ): Promise<readonly StoredFactCheck[]>;
  /** Joins small segments, so that a look-up touches few rows. Worth its time after an import. */
  tidy(): Promise<void>;
  status(): Promise<FactCheckStatus>;
  /** A source that was imported, or nothing. */
  source(address: string): Promise<FactCheckSource | undefined>;
  /** Keeps when a source was read and when it is due again. */
  saveSource(source: FactCheckSource): Promise<void>;
  /** Sources whose time has come, the longest waiting first. */
  dueSources(now: string): Promise<readonly FactCheckSource[]>;
}
