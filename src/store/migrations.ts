import { sql, type Kysely, type Migration } from 'kysely';
import { createDeskTables, createMemoryTables, createTurnTable } from './desk-migration.ts';
import { createEvidenceTables } from './evidence-migration.ts';
import { createFactCheckTables } from './fact-check-migration.ts';
import { separateMemoryTerms } from './memory-term.ts';
import { createPrintsAndWords, indexAtOnce, prepareForScale } from './scale-migration.ts';
import { storeSchema } from './schema.ts';
import { createTakeTurns } from './turns-migration.ts';

/**
 * What changes the schema, oldest first, by name. A published migration is never edited: add one. Older
 * versions go on beside it, unless its name ends in '-breaking' (see newer-migrations.ts).
 * Every key starts with the tenant: no statement can reach across by forgetting it.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-inbox-request-report-outbox-channel': { up: createFirstTables },
  '0002-waiting-by-tenant': { up: indexWaiting },
  '0003-claim-vote-audit': { up: createDeskTables },
  '0004-turn': { up: createTurnTable },
  '0005-latest-request': { up: createLatestRequests },
  '0006-memory': { up: createMemoryTables },
  '0007-installation': { up: createInstallations },
  '0008-scale': { up: prepareForScale },
  '0009-fact-check': { up: createFactCheckTables },
  '0010-prints-and-words': { up: createPrintsAndWords },
  '0011-evidence': { up: createEvidenceTables },
  '0012-take-turns': { up: createTakeTurns },
  '0013-memory-terms': { up: separateMemoryTerms },
  '0014-index-at-once': { up: indexAtOnce },
};

// Migrations outlive the table types, hence Kysely<unknown>.
async function createFirstTables(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createTable('inbox')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('event', 'json', (column) => column.notNull())
    .addColumn('recorded_at', 'timestamptz', (column) => column.notNull())
    .addColumn('done_at', 'timestamptz')
    .addPrimaryKeyConstraint('inbox_key', ['tenant', 'event_id'])
    .execute();
  await tables
    .createIndex('inbox_pending')
    .on('inbox')
    .column('recorded_at')
    .where(sql.ref('done_at'), 'is', null)
    .execute();
  await tables
    .createTable('request')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('request', 'json', (column) => column.notNull())
    .addColumn('stored_at', 'timestamptz', (column) => column.notNull())
    .addColumn('answered_at', 'timestamptz')
    .addPrimaryKeyConstraint('request_key', ['tenant', 'id'])
    .execute();
  await tables
    .createIndex('request_by_key')
    .on('request')
    .columns(['tenant', 'key', 'stored_at'])
    .execute();
  await tables
    .createIndex('request_unanswered')
    .on('request')
    .column('stored_at')
    .where(sql.ref('answered_at'), 'is', null)
    .execute();
  await tables
    .createTable('report')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('article_key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('report', 'json', (column) => column.notNull())
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_key', ['tenant', 'id'])
    .addUniqueConstraint('report_of_request', ['tenant', 'request_id'])
    .execute();
  await tables
    .createIndex('report_by_article')
    .on('report')
    .columns(['tenant', 'article_key', 'saved_at'])
    .execute();
  await tables
    .createIndex('report_by_channel')
    .on('report')
    .columns(['tenant', 'channel', 'saved_at'])
    .execute();
  await tables
    .createTable('outbox')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('thread', 'json', (column) => column.notNull())
    .addColumn('delivery', 'json', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('message', 'json')
    .addColumn('reason', 'text')
    .addColumn('put_at', 'timestamptz', (column) => column.notNull())
    .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('outbox_key', ['tenant', 'id'])
    .execute();
  await tables
    .createIndex('outbox_undelivered')
    .on('outbox')
    .column('put_at')
    .where(sql.ref('state'), 'in', sql`('waiting', 'sending')`)
    .execute();
  await tables
    .createTable('channel')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('settings', 'json', (column) => column.notNull())
    .addColumn('digest_on', 'boolean', (column) => column.notNull())
    .addColumn('last_day', 'text')
    .addPrimaryKeyConstraint('channel_key', ['tenant', 'channel'])
    .execute();
}

async function indexWaiting(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .withSchema(storeSchema)
    .createIndex('request_waiting')
    .on('request')
    .column('tenant')
    .where(sql.ref('answered_at'), 'is', null)
    .execute();
}

async function createInstallations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .withSchema(storeSchema)
    .createTable('installation')
    .addColumn('tenant', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

async function createLatestRequests(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .withSchema(storeSchema)
    .createTable('latest_request')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('stored_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('latest_request_key', ['tenant', 'key'])
    .execute();
  const latest = sql.table(`${storeSchema}.latest_request`);
  const requests = sql.table(`${storeSchema}.request`);
  await sql`insert into ${latest} (tenant, key, id, stored_at)
    select distinct on (tenant, key) tenant, key, id, stored_at from ${requests}
    order by tenant, key, stored_at desc`.execute(db);
}
