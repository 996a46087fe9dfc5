import { Kysely, Migrator, PostgresDialect, type PostgresPool } from 'kysely';
import { audit } from './audit.ts';
import { channels } from './channels.ts';
import { claims } from './claims.ts';
import type { Database } from './database/database.ts';
import { desks } from './desks.ts';
import { exportTenant } from './export.ts';
import { evidence } from './evidence.ts';
import { factChecks } from './fact-checks.ts';
import { figures } from './figures.ts';
import { inbox } from './inbox.ts';
import { installations } from './installations.ts';
import { memory } from './memory.ts';
import { migrations } from './migrations.ts';
import { besideNewer } from './newer-migrations.ts';
import { outbox } from './outbox.ts';
import type { Store } from './port.ts';
import { reports } from './reports.ts';
import { requests } from './requests.ts';
import { forgetTenant, prune } from './retention.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import { storeSchema, type Tables } from './schema.ts';
import { tidy } from './tidy.ts';
import { turns } from './turns.ts';
import { votes } from './votes.ts';

export interface StoreOptions {
  readonly database: Database;
  readonly now?: () => Date;
}

/**
 * Brings the tables up to date and opens the store. Closing the store leaves the database open.
 * @throws Error when a migration fails; nothing of it has happened then.
 */
export async function openStore({
  database,
  now = () => new Date(),
}: StoreOptions): Promise<Store> {
  const kysely = new Kysely<Tables>({ dialect: dialectOver(database) });
  await migrate(kysely);
  const context: StoreContext = {
    db: kysely.withSchema(storeSchema),
    now: () => now().toISOString(),
  };
  return {
    backend: database.backend,
    inbox: inbox(context),
    requests: requests(context),
    reports: reports(context),
    outbox: outbox(context),
    channels: channels(context),
    desks: desks(context),
    claims: claims(context),
    figures: figures(context),
    votes: votes(context),
    audit: audit(context),
    turns: turns(context),
    memory: memory(context),
    factChecks: factChecks(context),
    evidence: evidence(context),
    installations: installations(context),
    forget: (tenant) => forgetTenant(context, tenant),
    exportOf: (tenant) => exportTenant(context, tenant),
    prune: async (sweep) => {
      const rows = await prune(context, sweep);
      if (database.backend === 'pglite' && sweep.tenant === undefined) await tidy(database.pool);
      return rows;
    },
    close: () => kysely.destroy(),
  };
}

function dialectOver({ pool }: Database): PostgresDialect {
  // The database outlives the store: whoever opened it ends the pool.
  const borrowed = { connect: () => pool.connect(), end: () => Promise.resolve() };
  // Kysely's type also asks for cursors, which it uses only when it is handed a cursor class.
  return new PostgresDialect({ pool: borrowed as unknown as PostgresPool });
}

async function migrate(db: StoreDatabase): Promise<void> {
  const run = async () => {
    const provider = await besideNewer(db, migrations);
    return new Migrator({ db, provider, migrationTableSchema: storeSchema }).migrateToLatest();
  };
  let { error, results } = await run();
  // A newer process may have brought it further since we looked: look again.
  if (error !== undefined) ({ error, results } = await run());
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error')?.migrationName;
  throw new Error(`The database could not be brought up to date${failed ? ` (${failed})` : ''}.`, {
    cause: error,
  });
}
