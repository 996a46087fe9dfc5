import type { Kysely } from 'kysely';
import { storeSchema } from './schema.ts';

/** What a tenant chose about providers, what they used on a day, and answers kept for a while. */
export async function createEvidenceTables(db: Kysely<unknown>): Promise<void> {
  const tables = db.schema.withSchema(storeSchema);
  await tables
    .createTable('evidence_setting')
    .addColumn('tenant', 'text', (column) => column.primaryKey())
    .addColumn('settings', 'json', (column) => column.notNull())
    .execute();
  await tables
    .createTable('evidence_use')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('tokens', 'bigint', (column) => column.notNull())
    .addColumn('searches', 'integer', (column) => column.notNull())
    .addColumn('cost_micro_usd', 'bigint', (column) => column.notNull())
    .addColumn('ms', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('evidence_use_key', ['tenant', 'day'])
    .execute();
  await tables
    .createTable('evidence_answer')
    .addColumn('tenant', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('answer', 'json', (column) => column.notNull())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('evidence_answer_key', ['tenant', 'key'])
    .execute();
}
