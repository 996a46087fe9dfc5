import type { ChatEvent, MessageEvent, MessageRef } from '../chat/port.ts';
import type { ChannelSettings } from '../domain/channel.ts';
import type { DeskSettings } from '../domain/desk-settings.ts';
import type { CheckRecord } from '../domain/circuit-breaker.ts';
import type { ClaimChange } from '../domain/claim-change.ts';
import type { ClaimLogLine, ClaimRecord } from '../domain/claim-record.ts';
import type { ClaimStatus } from '../domain/claim-state.ts';
import type { Evidence, Signal } from '../domain/finding.ts';
import type { FindingId, RequestId, TenantId } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import type { CheckRequest } from '../domain/request.ts';
import type { ThreadRef } from '../domain/thread.ts';
import type { TermStatistics } from '../evidence/bm25.ts';
import type { KnownClaim } from '../evidence/known-claim.ts';
import type { EvidenceStore } from './evidence-port.ts';
import type { FactChecks } from './fact-check-port.ts';

/** Events as they came, unique on tenant + platform event id: stored before they are acknowledged. */
export interface Inbox {
  record(event: ChatEvent): Promise<'new' | 'seen'>;
  /** The event has led to everything it should lead to. */
  done(tenant: TenantId, eventId: string): Promise<void>;
  /** Recorded before `before` (ISO) and never done: a process died in between. Oldest first. */
  pending(before: string, limit: number): Promise<readonly ChatEvent[]>;
  /** An event by its id, as long as it is kept. */
  get(tenant: TenantId, eventId: string): Promise<ChatEvent | undefined>;
  /** Messages recorded in a channel since `since` (ISO), oldest first. */
  messages(
    tenant: TenantId,
    channel: string,
    since: string,
    limit: number,
  ): Promise<readonly MessageEvent[]>;
}

export interface Requests {
  /**
   * Stores a request unless one with the same `key` (thread + article) was stored for this tenant
   * since `since` (ISO); then says which. `ahead`: requests of the tenant that had no report yet.
   */
  save(
    request: CheckRequest,
    key: string,
    since: string,
  ): Promise<
    | { readonly status: 'new'; readonly ahead: number }
    | { readonly status: 'exists'; readonly id: RequestId }
  >;
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
    about: {
      readonly articleKey: string;
      readonly channel: string;
      /** Sketch of its text (`textPrints`); without one it has no copies. */
      readonly prints?: readonly number[];
    },
    report: Report,
  ): Promise<string>;
  get(tenant: TenantId, id: string): Promise<StoredReport | undefined>;
  byRequest(tenant: TenantId, requestId: RequestId): Promise<StoredReport | undefined>;
  /** Ids of the reports on these requests, without reading them. */
  idsOf(tenant: TenantId, requests: readonly RequestId[]): Promise<ReadonlyMap<RequestId, string>>;
  /** The newest checked report on this article since `since` (ISO). */
  latestOn(tenant: TenantId, articleKey: string, since: string): Promise<StoredReport | undefined>;
  /** The newest checked report on this article saved before `before` (ISO). */
  earlierOn(
    tenant: TenantId,
    articleKey: string,
    before: string,
  ): Promise<StoredReport | undefined>;
  /** The next checked report on this article saved after `after` (ISO). */
  laterOn(tenant: TenantId, articleKey: string, after: string): Promise<StoredReport | undefined>;
  /** Checked reports since `since` (ISO) whose sketch has prints in common, most of them first. */
  withPrints(
    tenant: TenantId,
    prints: readonly number[],
    since: string,
    limit: number,
  ): Promise<readonly StoredReport[]>;
  /** Newest checked report of each article of a channel that is due to be read again. */
  dueAgain(
    tenant: TenantId,
    channel: string,
    between: { readonly from: string; readonly to: string },
    limit: number,
  ): Promise<readonly { readonly requestId: RequestId }[]>;
  /** Articles of a tenant that were checked since `since` (ISO). */
  checkedSince(tenant: TenantId, since: string): Promise<number>;
  /** Checked reports saved in a channel since `since` (ISO). */
  countSince(tenant: TenantId, channel: string, since: string): Promise<number>;
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
  /** `receivedAt` (ISO): when the message came in that the first reply answers. */
  | { readonly kind: 'report'; readonly requestId: RequestId; readonly receivedAt?: string }
  | { readonly kind: 'digest'; readonly day: string; readonly since: string }
  /** To the administrator alone: a check went quiet in a channel. */
  | {
      readonly kind: 'quiet-check';
      readonly check: string;
      readonly at: string;
      readonly dismissed: number;
      readonly decided: number;
    }
  /** To the asker alone: the check is done, and its reply could not be shown where it belongs. */
  | { readonly kind: 'undelivered'; readonly requestId: RequestId; readonly why: string }
  /** A line in the thread about what became of a claim; `change` is the event that changed it. */
  | {
      readonly kind: 'claim';
      readonly requestId: RequestId;
      readonly finding: FindingId;
      readonly change: string;
    };

/** Equal for deliveries that must not both be posted: one report a request, one digest a day, one line a change. */
export function deliveryKey(delivery: Delivery): string {
  switch (delivery.kind) {
    case 'report':
      return `report ${delivery.requestId}`;
    case 'digest':
      return `digest ${delivery.day}`;
    case 'quiet-check':
      return `quiet ${delivery.check} ${delivery.at}`;
    case 'undelivered':
      return `undelivered ${delivery.requestId}`;
    case 'claim':
      return `claim ${delivery.requestId} ${delivery.finding} ${delivery.change}`;
  }
}

export interface OutboxRow {
  /** ≤ 25 characters: travels with the message as its key. */
  readonly id: string;
  readonly tenant: TenantId;
  readonly thread: ThreadRef;
  readonly delivery: Delivery;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  /** What stands on the platform: the reply once it is sent, before that a line that stands in for it. */
  readonly sent?: MessageRef;
}

/** For how long a row is one sender's own. A worker that died is followed sooner than its job is given on. */
export const holdMs = 5_000;

/** What a sender found when it took a row. */
export interface Sending {
  /** 'held': another took it within `holdMs` and may be posting at this moment. */
  readonly before: OutboxRow['state'] | 'held';
  /**
   * Asked right before the platform is called; takes the row for another while when some time has
   * passed. False when another has taken it since: this process stood still, or waited for its turn.
   */
  readonly isStillOurs: () => Promise<boolean>;
}

export interface Outbox {
  /** One row per tenant + thread + `deliveryKey`: putting it again returns the row that is there. */
  put(tenant: TenantId, thread: ThreadRef, delivery: Delivery): Promise<OutboxRow>;
  get(tenant: TenantId, id: string): Promise<OutboxRow | undefined>;
  /** The row that `put` would return, without putting one. */
  find(tenant: TenantId, thread: ThreadRef, delivery: Delivery): Promise<OutboxRow | undefined>;
  /**
   * Takes the row before the call to the platform, for `holdMs`, and says what state it was in. A row
   * that is sent, failed or another's stays so.
   * @throws Error when there is no such row
   */
  markSending(tenant: TenantId, id: string): Promise<Sending>;
  /** The platform took nothing: the row waits again, and the next try need not look for a message. */
  markUnsent(tenant: TenantId, id: string): Promise<void>;
  /** A line that stands in for the reply was posted: the row waits for the reply, which replaces it. */
  markShown(tenant: TenantId, id: string, message: MessageRef): Promise<void>;
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
  /** Every channel of a tenant that somebody has set up, or of all tenants. */
  list(tenant?: TenantId): Promise<readonly ChannelSettings[]>;
  /** Channels whose digest is enabled and not paused. */
  withDigest(): Promise<readonly ChannelSettings[]>;
  /** Sets `lastDay` to a later day: true for exactly one caller per day, whatever their number. */
  claimDigestDay(tenant: TenantId, channel: string, day: string): Promise<boolean>;
}

/** Which claims to list; what is left out does not narrow. */
export interface ClaimFilter {
  readonly channel?: string;
  /** Platform id. */
  readonly owner?: string;
  readonly statuses?: readonly ClaimStatus[];
  readonly signal?: Signal;
  readonly articleKey?: string;
  /** Part of the quotation or of the article's title or address, in any case of letters. */
  readonly words?: string;
  /**
   * Words of a sentence, in any form: claims that have half of them or more. Figures count like words.
   */
  readonly like?: string;
  /** First hex digits of the finding's id. */
  readonly idPrefix?: string;
  /** ISO; opened, or changed, at or after it. */
  readonly openedSince?: string;
  readonly changedSince?: string;
  /** `likest`: most of `like` first. */
  readonly order: 'oldest' | 'newest' | 'changed' | 'likest';
  readonly limit: number;
}

/** Claims at the desk. They open with their report, and change only through `change`. */
export interface Claims {
  get(tenant: TenantId, request: RequestId, finding: FindingId): Promise<ClaimRecord | undefined>;
  byRequest(tenant: TenantId, request: RequestId): Promise<readonly ClaimRecord[]>;
  list(tenant: TenantId, filter: ClaimFilter): Promise<readonly ClaimRecord[]>;
  count(tenant: TenantId, filter: Omit<ClaimFilter, 'order' | 'limit'>): Promise<number>;
  /**
   * Applies a wish to a claim and writes its log line, both or neither; two at once take turns. The
   * same claim of the same article in the tenant's other threads moves along.
   * An event that was applied before changes nothing and gives the claim as it is now.
   */
  change(
    claim: Pick<ClaimRecord, 'tenant' | 'request' | 'finding'>,
    eventId: string,
    apply: (record: ClaimRecord) => ClaimChange,
  ): Promise<ClaimChange | 'replayed' | undefined>;
  /** Requests about the article of this one, it among them, newest first. */
  requestsWith(tenant: TenantId, request: RequestId, limit: number): Promise<readonly RequestId[]>;
  /** Oldest first. */
  log(tenant: TenantId, request: RequestId, finding: FindingId): Promise<readonly ClaimLogLine[]>;
  /** How a check's flags in a channel were closed since `since` (ISO), the last `limit` of them. */
  checkRecord(
    tenant: TenantId,
    channel: string,
    check: string,
    since: string,
    limit: number,
  ): Promise<CheckRecord>;
  /** Flagged words that were met in several articles since `since` (ISO), the most frequent first. */
  repeats(
    tenant: TenantId,
    channel: string,
    since: string,
    limit: number,
  ): Promise<readonly { readonly quote: string; readonly articles: number }[]>;
  /** Findings of an article that somebody closed as a false alarm in another check of it. */
  falseAlarms(
    tenant: TenantId,
    articleKey: string,
    except: RequestId,
  ): Promise<ReadonlySet<FindingId>>;
}

export type Vote = 'useful' | 'not-useful';

/** What people thought of a reply; the last word of each person counts. It never changes a status. */
export interface Votes {
  cast(vote: {
    readonly tenant: TenantId;
    readonly request: RequestId;
    readonly person: string;
    readonly channel: string;
    readonly vote: Vote;
  }): Promise<void>;
  tally(tenant: TenantId, request: RequestId): Promise<Readonly<Record<Vote, number>>>;
}

/** Who did, or tried to do, what needs leave. */
export interface AuditRow {
  readonly tenant: TenantId;
  readonly eventId: string;
  readonly deed: string;
  readonly who: string;
  readonly about: string;
  readonly outcome: 'done' | 'refused';
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface Audit {
  /** One row per event and deed, however often it is handled. */
  write(row: AuditRow): Promise<void>;
  /** Newest first. */
  list(tenant: TenantId, limit: number): Promise<readonly AuditRow[]>;
}

/** So and so many in so much time, counted where every process sees it. */
export interface Turns {
  /**
   * True when fewer than `most` were taken in this scope within the last `withinMs`; then one is.
   * The same key takes one turn however often it asks, and keeps it.
   */
  take(turn: {
    readonly tenant: TenantId;
    readonly scope: string;
    readonly key: string;
    readonly withinMs: number;
    readonly most: number;
  }): Promise<boolean>;
}

/** A checked article as a picture of a week counts it. */
export interface CheckedArticle {
  readonly savedAt: string;
  readonly flags: number;
  readonly strong: number;
}

/** What a desk counts about itself, across its channels; `since` is ISO, days are UTC. */
export interface Figures {
  /** Days without articles are left out. */
  perDay(
    tenant: TenantId,
    since: string,
  ): Promise<readonly { readonly day: string; readonly articles: number }[]>;
  /** Articles checked in a channel, newest first, with their flags. */
  checkedIn(
    tenant: TenantId,
    channel: string,
    since: string,
    limit: number,
  ): Promise<readonly CheckedArticle[]>;
  /** Claims that were closed, by check and day: dismissed as a false alarm, or kept. */
  decisions(
    tenant: TenantId,
    since: string,
  ): Promise<
    readonly {
      readonly check: string;
      readonly day: string;
      readonly kept: number;
      readonly dismissed: number;
    }[]
  >;
  /** Most flagged first. */
  sources(
    tenant: TenantId,
    since: string,
  ): Promise<
    readonly {
      readonly site: string;
      readonly articles: number;
      readonly flags: number;
      readonly strong: number;
    }[]
  >;
}

/** A claim that is known, with where it comes from. */
export interface RememberedClaim extends KnownClaim {
  readonly evidence: Evidence;
  /** The article that it stood in, for the desk's own. */
  readonly articleKey?: string;
}

/** Known claims by their words: the desk's own (scope: its tenant) and published fact-checks. */
export interface Memory {
  /**
   * Adds or replaces; `terms` as `termsOf` gives them for the claim and its title. What `ages` is
   * swept in time; a library does not.
   */
  remember(
    scope: string,
    claims: readonly { readonly claim: RememberedClaim; readonly terms: readonly string[] }[],
    options?: { readonly ages?: boolean },
  ): Promise<void>;
  statistics(scope: string, terms: readonly string[]): Promise<TermStatistics>;
  /** Claims with any of the terms, those with the most weight of them first. */
  candidates(
    scope: string,
    terms: readonly { readonly term: string; readonly weight: number }[],
    limit: number,
  ): Promise<readonly RememberedClaim[]>;
  /**
   * For each look: claims with at least `least` (2 or more) of `terms` and all the words of one of
   * `anyOf`, most of them first, up to `limit` of each.
   */
  alike(
    scope: string,
    looks: readonly {
      readonly index: number;
      readonly anyOf: readonly (readonly string[])[];
      readonly terms: readonly string[];
      readonly least: number;
    }[],
    limit: number,
  ): Promise<readonly { readonly index: number; readonly claim: RememberedClaim }[]>;
  forget(scope: string, ids: readonly string[]): Promise<void>;
  /** Everything of a scope. */
  clear(scope: string): Promise<void>;
}

export interface Desks {
  /** What a tenant chose, or what counts until it has. */
  get(tenant: TenantId): Promise<DeskSettings>;
  save(tenant: TenantId, settings: DeskSettings): Promise<void>;
  /** Tenants that chose how long texts are kept. */
  withRetention(): Promise<readonly { readonly tenant: TenantId; readonly days: number }[]>;
}

/** Which rows a sweep deletes. */
export interface Sweep {
  /** ISO; of what is finished. */
  readonly before: string;
  /** ISO; of the desk's memory. Left out, it stays. */
  readonly memoryBefore?: string;
  /** One tenant alone, or all but some. */
  readonly tenant?: TenantId;
  readonly except?: readonly TenantId[];
}

/** Who has installed us, as text that only the chat adapter can open: it holds tokens. */
export interface Installations {
  get(tenant: TenantId): Promise<string | undefined>;
  put(tenant: TenantId, sealed: string): Promise<void>;
  delete(tenant: TenantId): Promise<void>;
  /** Every tenant that has installed us. */
  tenants(): Promise<readonly TenantId[]>;
}

export interface Store {
  readonly backend: 'pglite' | 'postgres';
  readonly inbox: Inbox;
  readonly requests: Requests;
  readonly reports: Reports;
  readonly outbox: Outbox;
  readonly channels: Channels;
  readonly desks: Desks;
  readonly claims: Claims;
  readonly figures: Figures;
  readonly votes: Votes;
  readonly audit: Audit;
  readonly turns: Turns;
  readonly memory: Memory;
  readonly factChecks: FactChecks;
  readonly evidence: EvidenceStore;
  readonly installations: Installations;
  /** Deletes every row of a tenant. */
  forget(tenant: TenantId): Promise<void>;
  /** Every row of a tenant, table by table, as JSON can hold it; tokens are left out. */
  exportOf(tenant: TenantId): AsyncIterable<{ readonly table: string; readonly row: object }>;
  /** Deletes what is finished and old. Says how many rows. */
  prune(sweep: Sweep): Promise<number>;
  close(): Promise<void>;
}
