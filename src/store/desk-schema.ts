import type { ColumnType } from 'kysely';
import type { ClaimDeed, ClaimProposal } from '../domain/claim-record.ts';
import type { ClaimStatus } from '../domain/claim-state.ts';
import type { Signal } from '../domain/finding.ts';
import type { RememberedClaim } from './port.ts';

/** Written as ISO 8601, read as a Date. */
type Moment = ColumnType<Date, string, string>;

export interface ClaimTable {
  tenant: string;
  request_id: string;
  finding_id: string;
  article_key: string;
  channel: string;
  check_id: string;
  signal: Signal;
  quote: string;
  article: string;
  url: string | null;
  status: ClaimStatus;
  owner_id: string | null;
  owner_name: string | null;
  evidence: string | null;
  note: string | null;
  reason: string | null;
  opened_at: Moment;
  updated_at: Moment;
  proposal: ColumnType<ClaimProposal | null, string | null | undefined, string | null>;
  /** tsvector of our own terms of quotation, title and address: what `/claims` searches. */
  words: ColumnType<string | null, string | null | undefined, string | null>;
}

export interface ClaimLogTable {
  tenant: string;
  request_id: string;
  finding_id: string;
  /** The platform event that asked for it: handled again, it writes no second line. */
  event_id: string;
  deed: ClaimDeed;
  by_id: string;
  by_name: string | null;
  at: Moment;
  from_status: ClaimStatus;
  to_status: ClaimStatus;
  why: string | null;
  evidence: string | null;
  owner_id: string | null;
  owner_name: string | null;
}

export interface VoteTable {
  tenant: string;
  request_id: string;
  person: string;
  channel: string;
  vote: 'useful' | 'not-useful';
  at: Moment;
}

export interface AuditTable {
  tenant: string;
  event_id: string;
  deed: string;
  who: string;
  about: string;
  outcome: 'done' | 'refused';
  at: Moment;
}

export interface TurnTable {
  tenant: string;
  scope: string;
  key: string;
  at: Moment;
}

export interface RememberedTable {
  /** A tenant, or the library that all share. */
  scope: string;
  id: string;
  claim: ColumnType<RememberedClaim, string, string>;
  /** tsvector of our own terms (`memoryTerm`): both databases match alike, whatever dictionaries they have. */
  terms: string;
  length: number;
  /** When it was remembered; null in the library, which does not age. */
  at: Moment | null;
}

export interface RememberedTotalTable {
  scope: string;
  documents: number;
  length: number;
}

export interface RememberedTermTable {
  scope: string;
  term: string;
  documents: number;
}

export interface DeskTables {
  claim: ClaimTable;
  claim_log: ClaimLogTable;
  vote: VoteTable;
  audit: AuditTable;
  turn: TurnTable;
  remembered: RememberedTable;
  remembered_term: RememberedTermTable;
  remembered_total: RememberedTotalTable;
}
