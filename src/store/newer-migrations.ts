import { sql, type Migration, type MigrationProvider } from 'kysely';
import type { StoreDatabase } from './context.ts';
import { storeSchema } from './schema.ts';

/** The name of a migration ends so when versions before it cannot work with what it leaves. */
const breaking = /-breaking$/;

/**
 * Our migrations, and those of a newer version that the database has had already: they only add, so
 * this version goes on beside them, and a process of it that starts again while others are being
 * replaced is not refused.
 * @throws Error for the operator when one of them is breaking
 */
export async function besideNewer(
  db: StoreDatabase,
  ours: Readonly<Record<string, Migration>>,
): Promise<MigrationProvider> {
  const newer = (await executed(db)).filter((name) => !(name in ours));
  const stop = newer.find((name) => breaking.test(name));
  if (stop !== undefined) {
    throw new Error(
      `The database has been brought to a newer version of Claimdesk (${stop}) that this one cannot work with. Start the newer version, or restore a backup from before it.`,
    );
  }
  const done: Migration = { up: () => Promise.resolve() };
  const all = { ...ours, ...Object.fromEntries(newer.map((name) => [name, done])) };
  return { getMigrations: () => Promise.resolve(all) };
}

/** Names of the migrations that the database has had; none for an empty one. */
async function executed(db: StoreDatabase): Promise<readonly string[]> {
  const table = `${storeSchema}.kysely_migration`;
  const found = await sql<{ there: boolean }>`
    select to_regclass(${table}) is not null as there`.execute(db);
  if (found.rows[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(table)}`.execute(db);
  return rows.map(({ name }) => name);
}
