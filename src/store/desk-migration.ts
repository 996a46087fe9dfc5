import { sql, type Kysely } from 'kysely';
import { storeSchema } from './schema.ts';

/** Claims and their history, votes, and who changed what. */
export async function createDeskTables(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createTable('claim')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('finding_id', 'text', (column) => column.notNull())
    .addColumn('article_key', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('check_id', 'text', (column) => column.notNull())
    .addColumn('signal', 'text', (column) => column.notNull())
    .addColumn('quote', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addColumn('url', 'text')
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'text')
    .addColumn('owner_name', 'text')
    .addColumn('evidence', 'text')
    .addColumn('note', 'text')
    .addColumn('reason', 'text')
    .addColumn('opened_at', 'timestamptz', (column) => column.notNull())
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('claim_key', ['tenant', 'request_id', 'finding_id'])
    .execute();
  await tables
    .createIndex('claim_by_article')
    .on('claim')
    .columns(['tenant', 'article_key', 'finding_id'])
    .execute();
  // Most claims are closed or old; what people list is what is under way.
  await tables
    .createIndex('claim_under_way')
    .on('claim')
    .columns(['tenant', 'channel', 'opened_at'])
    .where(sql.ref('status'), 'in', sql`('open', 'in-progress', 'reopened')`)
    .execute();
  await tables
    .createIndex('claim_by_change')
    .on('claim')
    .columns(['tenant', 'channel', 'updated_at'])
    .execute();
  await tables
    .createTable('claim_log')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('finding_id', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('deed', 'text', (column) => column.notNull())
    .addColumn('by_id', 'text', (column) => column.notNull())
    .addColumn('by_name', 'text')
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('from_status', 'text', (column) => column.notNull())
    .addColumn('to_status', 'text', (column) => column.notNull())
    .addColumn('why', 'text')
    .addColumn('evidence', 'text')
    .addColumn('owner_id', 'text')
    .addColumn('owner_name', 'text')
    .addPrimaryKeyConstraint('claim_log_key', ['tenant', 'request_id', 'finding_id', 'event_id'])
    .execute();
  await tables
    .createTable('vote')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('request_id', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('vote', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('vote_key', ['tenant', 'request_id', 'person'])
    .execute();
  await tables
    .createTable('audit')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text', (column) => column.notNull())
    .addColumn('deed', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('audit_key', ['tenant', 'event_id', 'deed'])
    .execute();
}

/** What was taken of limited things: checks in a minute, automatic replies in an hour. */
export async function createTurnTable(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createTable('turn')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('turn_key', ['tenant', 'scope', 'key'])
    .execute();
  await tables.createIndex('turn_by_time').on('turn').columns(['tenant', 'scope', 'at']).execute();
}

/** Known claims by their words, and how common each word is among them. */
export async function createMemoryTables(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createTable('remembered')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('claim', 'json', (column) => column.notNull())
    .addColumn('terms', sql`tsvector`, (column) => column.notNull())
    .addColumn('length', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('remembered_key', ['scope', 'id'])
    .execute();
  await tables
    .createIndex('remembered_by_terms')
    .on('remembered')
    .using('gin')
    .column('terms')
    .execute();
  await tables
    .createTable('remembered_term')
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('documents', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('remembered_term_key', ['scope', 'term'])
    .execute();
}
