import type { ColumnType, Generated } from 'kysely';

type Moment = ColumnType<Date, string, string>;

export interface FactCheckTables {
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
