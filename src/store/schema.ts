import type { ColumnType, Generated } from 'kysely';
import type { ChatEvent, MessageRef } from '../chat/port.ts';
import type { ChannelSettings } from '../domain/channel.ts';
import type { DeskSettings } from '../domain/desk-settings.ts';
import type { Report } from '../domain/report.ts';
import type { CheckRequest } from '../domain/request.ts';
import type { ThreadRef } from '../domain/thread.ts';
import type { DeskTables } from './desk-schema.ts';
import type { FactCheckTables } from './fact-check-schema.ts';
import type { Delivery, OutboxRow } from './port.ts';

/**
 * Kept as PostgreSQL `json`, not `jsonb`: it comes back letter by letter, and takes what jsonb
 * refuses (\u0000, half surrogate pairs), so ranges into an article's text stay right.
 */
type Json<T> = ColumnType<T, string, string>;
/** Written as ISO 8601, read as a Date. */
type Moment = ColumnType<Date, string, string>;
type MaybeMoment = ColumnType<Date | null, string | null, string | null>;

interface InboxTable {
  tenant: string;
  event_id: string;
  event: Json<ChatEvent>;
  recorded_at: Moment;
  done_at: MaybeMoment;
}

interface RequestTable {
  tenant: string;
  id: string;
  key: string;
  request: Json<CheckRequest>;
  stored_at: Moment;
  answered_at: MaybeMoment;
}

/** The newest request about an article in a thread. */
interface LatestRequestTable {
  tenant: string;
  key: string;
  id: string;
  stored_at: Moment;
}

interface ReportTable {
  tenant: string;
  id: string;
  request_id: string;
  article_key: string;
  channel: string;
  status: Report['status'];
  report: Json<Report>;
  saved_at: Moment;
  /** Sketch of the article's text (`textPrints`), as decimals; null when it is too short for one. */
  prints: ColumnType<readonly string[] | null, string | null | undefined, string | null>;
}

interface OutboxTable {
  tenant: string;
  id: string;
  thread: Json<ThreadRef>;
  delivery: Json<Delivery>;
  state: OutboxRow['state'];
  message: ColumnType<MessageRef | null, string | null, string | null>;
  reason: string | null;
  put_at: Moment;
  changed_at: Moment;
}

interface ChannelTable {
  tenant: string;
  channel: string;
  settings: Json<ChannelSettings>;
  digest_on: boolean;
  last_day: Generated<string | null>;
}

/** Installations with their tokens, sealed by the chat adapter: nothing here can be read without its key. */
interface InstallationTable {
  tenant: string;
  sealed: string;
  saved_at: Moment;
}

/** What a whole tenant has chosen. */
interface DeskTable {
  tenant: string;
  settings: Json<DeskSettings>;
}

export interface Tables extends DeskTables, FactCheckTables {
  desk: DeskTable;
  installation: InstallationTable;
  inbox: InboxTable;
  request: RequestTable;
  latest_request: LatestRequestTable;
  report: ReportTable;
  outbox: OutboxTable;
  channel: ChannelTable;
}

/** All tables stand in this schema; BullMQ has its own beside it. */
export const storeSchema = 'claimdesk';
