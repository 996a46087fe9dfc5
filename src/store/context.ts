import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export type StoreDatabase = Kysely<Tables>;

/** What the repositories are made of: the tables and the time. */
export interface StoreContext {
  readonly db: StoreDatabase;
  /** Now, as ISO 8601 in UTC. */
  readonly now: () => string;
}
