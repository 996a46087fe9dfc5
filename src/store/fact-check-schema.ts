import type { ColumnType, Generated } from 'kysely';
import type { EvidenceSettings } from '../domain/assistance.ts';

type Moment = ColumnType<Date, string, string>;

export interface EvidenceTables {
  evidence_setting: {
    tenant: string;
    settings: ColumnType<Partial<EvidenceSettings>, string, string>;
  };
  evidence_use: {
    tenant: string;
    day: string;
    tokens: string;
    searches: number;
    cost_micro_usd: string;
    ms: string;
  };
  evidence_answer: {
    tenant: string;
    key: string;
    answer: ColumnType<unknown, string, string>;
    at: Moment;
  };
}

export interface FactCheckTables extends EvidenceTables {
  fact_check: {
    id: Generated<number>;
    /** Page and claim. */
    key: string;
    /** Of the whole entry: the same again is left alone. */
    digest: string;
    publisher: string;
    language: string;
    published_on: string | null;
    entry: ColumnType<object, string, string>;
  };
  fact_check_segment: { id: Generated<number>; documents: number; terms: string };
  fact_check_term: { term: string; segment: number; documents: number; postings: Buffer };
  fact_check_source: {
    address: string;
    read_at: Moment;
    every_hours: number | null;
    outcome: string | null;
  };
  fact_check_page: { url: string; read_at: Moment };
}
