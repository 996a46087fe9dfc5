import type { FindingId } from './ids.ts';

/** What leaves the building: nothing, single claims, or the article's text. */
export const leavings = ['nothing', 'claim', 'article'] as const;
export type Leaving = (typeof leavings)[number];

/** What a tenant has chosen about optional providers. */
export interface EvidenceSettings {
  readonly leaves: Leaving;
  readonly useModel: boolean;
  readonly useSearch: boolean;
  /** Ask the live service of published fact-checks. */
  readonly useLive: boolean;
  readonly tokensPerDay: number;
  readonly searchesPerDay: number;
}

/** A remark that a model made about a finding of the rules; the finding itself stays as it is. */
export interface AssistanceNote {
  readonly finding: FindingId;
  readonly kind: 'explanation' | 'step';
  readonly text: string;
}

/** What optional providers did for one report, and what it took. */
export interface Assistance {
  /** 'llama3.2 (ollama)'. */
  readonly model?: string;
  readonly calls: number;
  readonly tokensIn: number;
  readonly tokensOut: number;
  /** US dollars, when prices are set. */
  readonly costUsd?: number;
  readonly searches: number;
  readonly pagesRead: number;
  readonly ms: number;
  /** Findings, remarks and passages of a model that were dropped: not verbatim, or not allowed. */
  readonly leftOut: number;
  readonly notes: readonly AssistanceNote[];
}
