import type { ChatEvent, MessageRef } from '../chat/port.ts';
import type { ChannelSettings } from '../domain/channel.ts';
import type { RequestId, TenantId } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import type { CheckRequest } from '../domain/request.ts';
import type { ThreadRef } from '../domain/thread.ts';

/** Events as they came, unique on tenant + platform event id: stored before they are acknowledged. */
export interface Inbox {
  record(event: ChatEvent): Promise<'new' | 'seen'>;
  /** The event has led to everything it should lead to. */
  done(tenant: TenantId, eventId: string): Promise<void>;
  /** Recorded before `before` (ISO) and never done: a process died in between. Oldest first. */
  pending(before: string, limit: number): Promise<readonly ChatEvent[]>;
}

export interface Requests {
  /**
   * Stores a request unless one with the same `key` (thread + article) was stored for this tenant
   * since `since` (ISO); then says which.
   */
  save(
    request: CheckRequest,
    key: string,
    since: string,
  ): Promise<{ readonly status: 'new' } | { readonly status: 'exists'; readonly id: RequestId }>;
  get(tenant: TenantId, id: RequestId): Promise<CheckRequest | undefined>;
  /** How many requests of a tenant have no report yet, counted up to `limit`. */
  waiting(tenant: TenantId, limit: number): Promise<number>;
  /** Stored before `before` (ISO) and without a report: their job may have been lost. */
  unanswered(before: string, limit: number): Promise<readonly CheckRequest[]>;
}

export interface StoredReport {
  readonly id: string;
  readonly tenant: TenantId;
  readonly requestId: RequestId;
  readonly articleKey: string;
  readonly channel: string;
  readonly report: Report;
  readonly savedAt: string;
}

export interface Reports {
  /** One report a request: saving again replaces it. Returns the report's id (same id for the same request). */
  save(
    tenant: TenantId,
    requestId: RequestId,
    about: { readonly articleKey: string; readonly channel: string },
    report: Report,
  ): Promise<string>;
  get(tenant: TenantId, id: string): Promise<StoredReport | undefined>;
  byRequest(tenant: TenantId, requestId: RequestId): Promise<StoredReport | undefined>;
  /** The newest checked report on this article since `since` (ISO). */
  latestOn(tenant: TenantId, articleKey: string, since: string): Promise<StoredReport | undefined>;
  /** Newest first. */
  since(
    tenant: TenantId,
    channel: string,
    since: string,
    limit: number,
  ): Promise<readonly StoredReport[]>;
}

/** What an outbox row asks to be posted. */
export type Delivery =
  | { readonly kind: 'report'; readonly requestId: RequestId }
  | { readonly kind: 'digest'; readonly day: string; readonly since: string };

/** Equal for deliveries that must not both be posted: one report a request, one digest a day. */
export function deliveryKey(delivery: Delivery): string {
  return delivery.kind === 'report' ? `report ${delivery.requestId}` : `digest ${delivery.day}`;
}

export interface OutboxRow {
  /** ≤ 25 characters: travels with the message as its key. */
  readonly id: string;
  readonly tenant: TenantId;
  readonly thread: ThreadRef;
  readonly delivery: Delivery;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  readonly sent?: MessageRef;
}

export interface Outbox {
  /** One row per tenant + thread + `deliveryKey`: putting it again returns the row that is there. */
  put(tenant: TenantId, thread: ThreadRef, delivery: Delivery): Promise<OutboxRow>;
  get(tenant: TenantId, id: string): Promise<OutboxRow | undefined>;
  /**
   * Marks the row before the call to the platform; says what state it was in. A row that is sent
   * or failed stays so.
   * @throws Error when there is no such row
   */
  markSending(tenant: TenantId, id: string): Promise<OutboxRow['state']>;
  /** The platform took nothing: the row waits again, and the next try need not look for a message. */
  markUnsent(tenant: TenantId, id: string): Promise<void>;
  /** `message` is left out when there was nothing to post (a quiet result). */
  markSent(tenant: TenantId, id: string, message?: MessageRef): Promise<void>;
  markFailed(tenant: TenantId, id: string, reason: string): Promise<void>;
  /** Put before `before` (ISO) and neither sent nor failed: their job may have been lost. */
  undelivered(before: string, limit: number): Promise<readonly OutboxRow[]>;
}

export interface Channels {
  get(tenant: TenantId, channel: string): Promise<ChannelSettings | undefined>;
  /**
   * `digest.lastDay` counts only for a channel that is new; later `claimDigestDay` alone moves it.
   * @throws RangeError when the zone is none
   */
  save(settings: ChannelSettings): Promise<void>;
  /** Channels whose digest is enabled and not paused. */
  withDigest(): Promise<readonly ChannelSettings[]>;
  /** Sets `lastDay` to a later day: true for exactly one caller per day, whatever their number. */
  claimDigestDay(tenant: TenantId, channel: string, day: string): Promise<boolean>;
}

export interface Store {
  readonly backend: 'pglite' | 'postgres';
  readonly inbox: Inbox;
  readonly requests: Requests;
  readonly reports: Reports;
  readonly outbox: Outbox;
  readonly channels: Channels;
  /** Deletes every row of a tenant. */
  forget(tenant: TenantId): Promise<void>;
  /** Deletes what is finished and older than `before` (ISO), whoever's it is. Says how many rows. */
  prune(before: string): Promise<number>;
  close(): Promise<void>;
}
