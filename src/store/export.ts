import { sql } from 'kysely';
import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';
import { scopesOf } from './tenant-scopes.ts';
import { memoryTables, tenantTables } from './tenant-tables.ts';

/** Rows that are in memory at a time. */
const page = 500;

/** Every row of a tenant, table by table. Of an installation only that it is there: it holds tokens. */
export async function* exportTenant(
  { db }: StoreContext,
  tenant: TenantId,
): AsyncIterable<{ readonly table: string; readonly row: object }> {
  const of = [
    ...tenantTables.map((table) => ({ table, column: 'tenant', values: [storable(tenant)] })),
    ...memoryTables.map((table) => ({ table, column: 'scope', values: scopesOf(tenant) })),
  ];
  for (const { table, column, values } of of) {
    const from = sql.table(`${storeSchema}.${table}`);
    let after = '(0,0)';
    for (;;) {
      const { rows } = await sql<{ at: string; row: Record<string, unknown> }>`
        select ctid::text as at, to_json(kept) as row from ${from} as kept
        where ${sql.ref(column)} = any(${values}::text[]) and ctid > ${after}::tid
        order by ctid limit ${page}`.execute(db);
      for (const { row } of rows) {
        yield { table, row: table === 'installation' ? { ...row, sealed: undefined } : row };
      }
      if (rows.length < page) break;
      after = rows.at(-1)?.at ?? after;
    }
  }
}
