import { setImmediate } from 'node:timers/promises';
import { queueSchema, type DatabasePool } from './database/pool.ts';
import { storeSchema } from './schema.ts';

/** Rows of a table that its statistics stand on: 300 for each. More takes a second of the only process. */
const statisticsTarget = 10;

/**
 * What a PostgreSQL server does by itself and the embedded database does not: gives the room of deleted
 * rows back, and counts what the planner goes by. Table by table, so that others get their turn between.
 */
export async function tidy(pool: DatabasePool): Promise<void> {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema = any($1::text[]) and table_type = 'BASE TABLE' order by 1`,
    [[storeSchema, queueSchema]],
  );
  await pool.query(`set default_statistics_target = ${statisticsTarget}`);
  for (const { name } of rows) {
    await pool.query(`vacuum (analyze) ${name}`);
    await setImmediate();
  }
}
