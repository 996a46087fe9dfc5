import { sql, type Kysely } from 'kysely';
import { storeSchema } from './schema.ts';

/**
 * Published fact-checks, and which words stand in which: an inverted index in segments, one for each
 * batch that was imported. A word's postings come in one piece however many rows there are, which a
 * GIN index over tsvector cannot give with a score; the ranking needs the score.
 */
export async function createFactCheckTables(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createTable('fact_check')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('published_on', 'text')
    .addColumn('entry', 'json', (column) => column.notNull())
    .execute();
  await tables
    .createTable('fact_check_segment')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('documents', 'integer', (column) => column.notNull())
    .addColumn('terms', 'bigint', (column) => column.notNull())
    .execute();
  await tables
    .createTable('fact_check_term')
    .addColumn('term', 'text', (column) => column.notNull())
    .addColumn('segment', 'integer', (column) => column.notNull())
    .addColumn('documents', 'integer', (column) => column.notNull())
    .addColumn('postings', sql`bytea`, (column) => column.notNull())
    .addPrimaryKeyConstraint('fact_check_term_key', ['term', 'segment'])
    .execute();
  // Postings do not compress, and trying costs more than writing them.
  await sql`alter table ${sql.table(`${storeSchema}.fact_check_term`)}
    alter column postings set storage external`.execute(db);
  await tables
    .createTable('fact_check_source')
    .addColumn('address', 'text', (column) => column.primaryKey())
    .addColumn('read_at', 'timestamptz', (column) => column.notNull())
    .addColumn('every_hours', 'integer')
    .addColumn('outcome', 'text')
    .execute();
  await tables
    .createTable('fact_check_page')
    .addColumn('url', 'text', (column) => column.primaryKey())
    .addColumn('read_at', 'timestamptz', (column) => column.notNull())
    .execute();
}
