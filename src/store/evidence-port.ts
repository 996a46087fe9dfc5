import type { EvidenceSettings } from '../domain/assistance.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Meter } from '../evidence/assist/budget.ts';

export interface EvidenceUse {
  readonly day: string;
  readonly tokens: number;
  readonly searches: number;
  readonly costUsd: number;
  readonly ms: number;
}

/** Optional providers: what each tenant chose and used, and answers that are not asked for twice. */
export interface EvidenceStore extends Meter {
  settings(tenant: TenantId): Promise<Partial<EvidenceSettings> | undefined>;
  saveSettings(tenant: TenantId, settings: Partial<EvidenceSettings>): Promise<void>;
  /** The latest days first. */
  use(tenant: TenantId, days: number): Promise<readonly EvidenceUse[]>;
  /** An answer that was kept after `since` (ISO). */
  answer(tenant: TenantId, key: string, since: string): Promise<unknown>;
  keepAnswer(tenant: TenantId, key: string, answer: unknown): Promise<void>;
}
