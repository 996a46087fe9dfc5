import { sql, type Kysely } from 'kysely';
import { storeSchema } from './schema.ts';

const table = (name: string) => sql.table(`${storeSchema}.${name}`);
const underWay = sql`('open', 'in-progress', 'reopened')`;

/**
 * What keeps a desk quick with a hundred thousand reports behind it, and what it keeps of its own:
 * totals of its memory instead of counting it, proposals, and settings of the whole desk.
 */
export async function prepareForScale(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createIndex('claim_waiting')
    .on('claim')
    .columns(['tenant', 'opened_at', 'finding_id'])
    .where(sql.ref('status'), 'in', underWay)
    .execute();
  await tables
    .createIndex('claim_by_opening')
    .on('claim')
    .columns(['tenant', 'opened_at'])
    .execute();
  await tables
    .createIndex('claim_decided')
    .on('claim')
    .columns(['tenant', 'updated_at'])
    .where(sql.ref('status'), 'not in', underWay)
    .execute();
  await tables
    .createIndex('report_by_time')
    .on('report')
    .columns(['tenant', 'saved_at'])
    .where(sql.ref('status'), '=', sql.lit('checked'))
    .execute();
  await tables.alterTable('claim').addColumn('proposal', 'json').execute();
  await tables
    .createTable('desk')
    .addColumn('tenant', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'json', (column) => column.notNull())
    .execute();
  await tables.alterTable('remembered').addColumn('at', 'timestamptz').execute();
  await tables.createIndex('remembered_by_time').on('remembered').column('at').execute();
  await tables
    .createTable('remembered_total')
    .addColumn('scope', 'text', (column) => column.primaryKey())
    .addColumn('documents', 'bigint', (column) => column.notNull())
    .addColumn('length', 'bigint', (column) => column.notNull())
    .execute();
  await sql`insert into ${table('remembered_total')} (scope, documents, length)
    select scope, count(*), coalesce(sum(length), 0) from ${table('remembered')} group by scope`.execute(
    db,
  );
}

/** What tells two copies of one text, and the words that claims are searched by. */
export async function createPrintsAndWords(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .alterTable('report')
    .addColumn('prints', sql`bigint[]`)
    .execute();
  await tables.createIndex('report_by_prints').on('report').using('gin').column('prints').execute();
  await tables
    .alterTable('claim')
    .addColumn('words', sql`tsvector`)
    .execute();
  await tables.createIndex('claim_by_words').on('claim').using('gin').column('words').execute();
}

/**
 * New rows are found through the index at once: entries that wait to be filed are searched one by one,
 * and nothing files them on the embedded database.
 */
export async function indexAtOnce(db: Kysely<unknown>): Promise<void> {
  for (const name of ['remembered_by_terms', 'report_by_prints', 'claim_by_words']) {
    const index = sql.ref(`${storeSchema}.${name}`);
    await sql`alter index ${index} set (fastupdate = off)`.execute(db);
    await sql`select gin_clean_pending_list(${`${storeSchema}.${name}`}::regclass)`.execute(db);
  }
}
