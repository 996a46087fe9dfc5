import { queueSchema, type Database } from '../../src/store/database/database.ts';
import { storeSchema } from '../../src/store/schema.ts';

/**
 * In which tables a name stands anywhere, and in how many rows: rows of the store, and jobs and
 * schedulers where the queue lives in the database.
 */
export async function rowsNaming(
  { pool }: Database,
  name: string,
): Promise<Readonly<Record<string, number>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema = any($1::text[]) and table_type = 'BASE TABLE' order by 1`,
    [[storeSchema, queueSchema]],
  );
  const found: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await pool.query<{ n: string }>(
      `select count(*) as n from ${table.name} as kept where to_json(kept)::text like $1`,
      [`%${name}%`],
    );
    const n = Number(rows[0]?.n);
    if (n > 0) found[table.name] = n;
  }
  return found;
}
