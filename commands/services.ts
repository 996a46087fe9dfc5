import type { ChatEvent, StandingMessage } from '../src/chat/port.ts';
import type { Reply } from '../src/chat/reply.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import type { CheckRecord } from '../src/domain/circuit-breaker.ts';
import type { ClaimChange } from '../src/domain/claim-change.ts';
import type { ClaimLogLine, ClaimRecord, Person } from '../src/domain/claim-record.ts';
import type { DeskSettings } from '../src/domain/desk-settings.ts';
import type { ClaimStatus } from '../src/domain/claim-state.ts';
import type { FindingId, RequestId, TenantId } from '../src/domain/ids.ts';
import type { CheckRequest, CheckSource } from '../src/domain/request.ts';
import type { Platform, ThreadRef } from '../src/domain/thread.ts';
import type { LastDay } from './settings-preview.ts';

/** What became of a request that was handed in. */
export type Accepted =
  /** `line` where many of the tenant's articles wait before it. */
  | { readonly status: 'accepted'; readonly line?: Line }
  /** The same article was asked for in the same thread a short while ago. */
  | { readonly status: 'repeat'; readonly at: string };

/** What stands around a message; `needs` names the permission without which nobody can tell. */
export type Around =
  | { readonly status: 'read'; readonly messages: readonly StandingMessage[] }
  | { readonly status: 'not-read'; readonly needs?: string };

/** What a person waits for. */
export interface Line {
  /** Articles. */
  readonly ahead: number;
  /** Minutes until they are checked, at the pace of late; unknown when nothing was checked of late. */
  readonly minutes?: number;
}

/** The desk's claims, as the store keeps them. */
export interface ClaimBook {
  get(tenant: TenantId, request: RequestId, finding: FindingId): Promise<ClaimRecord | undefined>;
  list(
    tenant: TenantId,
    filter: {
      readonly channel?: string;
      readonly owner?: string;
      readonly statuses?: readonly ClaimStatus[];
      readonly articleKey?: string;
      readonly words?: string;
      readonly like?: string;
      readonly idPrefix?: string;
      readonly order: 'oldest' | 'newest' | 'changed' | 'likest';
      readonly limit: number;
    },
  ): Promise<readonly ClaimRecord[]>;
  /** Applies a wish once per event, together with its log line; undefined when there is no such claim. */
  change(
    claim: Pick<ClaimRecord, 'tenant' | 'request' | 'finding'>,
    eventId: string,
    apply: (record: ClaimRecord) => ClaimChange,
  ): Promise<ClaimChange | 'replayed' | undefined>;
  log(tenant: TenantId, request: RequestId, finding: FindingId): Promise<readonly ClaimLogLine[]>;
}

/** What the desk's replies are made of; the cards in the threads follow what happens to claims. */
export interface DeskServices {
  readonly claims: ClaimBook;
  castVote(vote: {
    readonly tenant: TenantId;
    readonly request: RequestId;
    readonly person: string;
    readonly channel: string;
    readonly vote: 'useful' | 'not-useful';
  }): Promise<void>;
  /** Who did, or tried to do, what needs leave; one row per event and deed. */
  audit(row: {
    readonly tenant: TenantId;
    readonly eventId: string;
    readonly deed: string;
    readonly who: string;
    readonly about: string;
    readonly outcome: 'done' | 'refused';
    readonly at: string;
  }): Promise<void>;
  /** A request that was accepted before. */
  request(tenant: TenantId, id: RequestId): Promise<CheckRequest | undefined>;
  /** A stored event, as long as it is kept. */
  event(tenant: TenantId, id: string): Promise<ChatEvent | undefined>;
  /** The thread reply of a request as it stands now. */
  replyFor(tenant: TenantId, request: RequestId): Promise<Reply | 'nothing-to-say' | undefined>;
  /** A page of its findings, for one person; `from` counts from 0. */
  reviewFor(tenant: TenantId, request: RequestId, from?: number): Promise<Reply | undefined>;
  /** Queues an edit of every message that shows a reply about this request's article. */
  refreshCards(tenant: TenantId, request: RequestId): Promise<void>;
  /** Queues one line in the thread about a change of a claim; `change` is the event that made it. */
  announce(
    claim: Pick<ClaimRecord, 'tenant' | 'request' | 'finding'>,
    change: string,
  ): Promise<void>;
  /** The kinds of flags and the site of a reply, for [Less like this]. */
  kindsIn(
    tenant: TenantId,
    request: RequestId,
  ): Promise<
    | {
        readonly checks: readonly { readonly id: string; readonly title: string }[];
        readonly site?: string;
      }
    | undefined
  >;
  titleOf(check: string): string;
  /** What the whole workspace chose. */
  desk(tenant: TenantId): Promise<DeskSettings>;
  saveDesk(tenant: TenantId, settings: DeskSettings): Promise<void>;
  /** A link to a request's report on which this person may set statuses; for their eyes alone. */
  editLink(
    tenant: TenantId,
    request: RequestId,
    person: Person & { readonly confirms: boolean },
  ): Promise<string | undefined>;
  /** Keeps what was settled for the next time the claim is met, and forgets what was reopened. */
  remember(claim: ClaimRecord): Promise<void>;
  /** How a check's flags in a channel were closed since a moment, the last `limit` of them. */
  checkRecord(
    tenant: TenantId,
    channel: string,
    check: string,
    since: string,
    limit: number,
  ): Promise<CheckRecord>;
  /** Queues the one line to the administrator that a check went quiet. */
  tellQuiet(
    settings: ChannelSettings,
    about: CheckRecord & { readonly check: string; readonly at: string },
  ): Promise<void>;
}

/** Everything that a command may ask of the rest of the product; handed in, never imported. */
export interface Services extends DeskServices {
  now(): Date;
  /** Links in a text, in order, each article once, at most `limit`; `more` counts the rest. */
  findLinks(text: string, marked: readonly string[]): { links: readonly string[]; more: number };
  /** The messages of a thread, or those around a message that has none, oldest first. */
  messagesAround(tenant: TenantId, thread: ThreadRef): Promise<Around>;
  /** False for social, video, document and home-page links: not opened unless asked. */
  isAutoCheckable(url: string): boolean;
  /** The registrable domain ('ex.org'), for allow and deny lists. */
  siteOf(url: string): string | undefined;
  /** Stores the request and queues its analysis. `thread + article` within 24 h is a repeat. */
  accept(request: CheckRequest, notBefore?: Date): Promise<Accepted>;
  /** One of at most `most` in `withinMs`; the same key takes one turn however often it asks. */
  takeTurn(turn: {
    readonly tenant: TenantId;
    readonly scope: string;
    readonly key: string;
    readonly withinMs: number;
    readonly most: number;
  }): Promise<boolean>;
  /** An article of our own, to try things on. */
  sample(): string;
  channel(tenant: TenantId, channel: string, platform: Platform): Promise<ChannelSettings>;
  /** Every channel of a workspace that somebody has set up. */
  channels(tenant: TenantId): Promise<readonly ChannelSettings[]>;
  /** What a workspace has had since a moment, and what is open in it now. */
  counts(
    tenant: TenantId,
    since: string,
  ): Promise<{ readonly articles: number; readonly openClaims: number }>;
  /** What a channel saw since a moment: messages, and what is known of the articles they link to. */
  lastDay(tenant: TenantId, channel: string, since: string): Promise<LastDay>;
  saveChannel(settings: ChannelSettings): Promise<void>;
  /** The digest as it would be posted now, or undefined when there is nothing to say. */
  previewDigest(settings: ChannelSettings): Promise<Reply | undefined>;
  /** Posts the digest in its channel now, outside the daily one. */
  sendDigest(settings: ChannelSettings, asked: string): Promise<void>;
  /** Deletes everything of a workspace or server that has removed us. */
  forget(tenant: TenantId): Promise<void>;
  isZone(zone: string): boolean;
  help(): Reply;
  welcome(): Reply;
}

/** How a source is called in a sentence: its host, or 'the text'. */
export function sourceName(source: CheckSource): string {
  if (source.kind === 'text') return 'the text';
  if (source.kind === 'file') return source.file.name;
  return URL.canParse(source.url) ? new URL(source.url).host : source.url;
}

/** A thread that one person alone sees. */
export function onlyFor(thread: ThreadRef, person: string): ThreadRef {
  return { ...thread, onlyFor: person };
}
