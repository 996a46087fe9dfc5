import { sql, type Expression, type SqlBool } from 'kysely';
import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import { countMemory } from './memory.ts';
import type { Sweep } from './port.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';
import { saidScope, scopesOf } from './tenant-scopes.ts';
import { memoryTables, tenantTables } from './tenant-tables.ts';

/** Everything of one tenant, at once or not at all. */
export async function forgetTenant({ db }: StoreContext, tenant: TenantId): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const table of memoryTables) {
      await trx.deleteFrom(table).where('scope', 'in', scopesOf(tenant)).execute();
    }
    for (const table of tenantTables) {
      await trx.deleteFrom(table).where('tenant', '=', storable(tenant)).execute();
    }
  });
}

/**
 * What is finished and old: events dealt with, answered requests, reports, claims and their history,
 * deliveries that were made or given up, and what the desk remembers. What is still under way stays,
 * however old.
 * @returns the number of rows deleted
 */
export async function prune(context: StoreContext, sweep: Sweep): Promise<number> {
  const { db } = context;
  const date = new Date(sweep.before);
  const whose = () => tenantsOf(sweep);
  const deleted = await Promise.all([
    db.deleteFrom('inbox').where('done_at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('request').where('answered_at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('latest_request').where('stored_at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('claim').where('updated_at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('turn').where('at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('vote').where('at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('report').where('saved_at', '<', date).where(whose).executeTakeFirst(),
    db.deleteFrom('evidence_answer').where('at', '<', date).where(whose).executeTakeFirst(),
    db
      .deleteFrom('outbox')
      .where('changed_at', '<', date)
      .where('state', 'in', ['sent', 'failed'])
      .where(whose)
      .executeTakeFirst(),
  ]);
  // After the claims: a history lives as long as its claim. The audit trail holds no text and stays.
  deleted.push(
    await db
      .deleteFrom('claim_log as line')
      .where((is) =>
        is.not(
          is.exists(
            is
              .selectFrom('claim')
              .select('claim.tenant')
              .whereRef('claim.tenant', '=', 'line.tenant')
              .whereRef('claim.request_id', '=', 'line.request_id')
              .whereRef('claim.finding_id', '=', 'line.finding_id'),
          ),
        ),
      )
      .executeTakeFirst(),
  );
  const rows = deleted.reduce((sum, { numDeletedRows }) => sum + Number(numDeletedRows), 0);
  return rows + (await pruneMemory(context, sweep));
}

function tenantsOf({ tenant, except = [] }: Sweep): Expression<SqlBool> {
  if (tenant !== undefined) return sql<SqlBool>`tenant = ${storable(tenant)}`;
  return sql<SqlBool>`not (tenant = any(${except.map(storable)}::text[]))`;
}

/** Memory rows that one statement takes at most: their terms are read to count them out. */
const batch = 1_000;

async function pruneMemory({ db }: StoreContext, sweep: Sweep): Promise<number> {
  const table = sql.table(`${storeSchema}.remembered`);
  const { tenant, except = [] } = sweep;
  const whose =
    tenant === undefined
      ? sql`not (scope = any(${except.flatMap(scopesOf)}::text[]))`
      : sql`scope = any(${scopesOf(tenant)}::text[])`;
  // What articles said goes with the articles; what the desk settled is kept for its own time.
  const said = `${saidScope('' as TenantId)}%`;
  const old = sql`(at < ${sweep.memoryBefore ?? '-infinity'}::timestamptz
    or (at < ${sweep.before}::timestamptz and scope like ${said}))`;
  let deleted = 0;
  for (;;) {
    const count = await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ scope: string; terms: string[]; length: number }>`
        delete from ${table} where (scope, id) in (
          select scope, id from ${table} where ${old} and ${whose} limit ${batch}
        ) returning scope, tsvector_to_array(terms) as terms, length`.execute(trx);
      for (const scope of new Set(rows.map((row) => row.scope))) {
        await countMemory(
          trx,
          scope,
          [],
          rows.filter((row) => row.scope === scope),
        );
      }
      return rows.length;
    });
    deleted += count;
    if (count < batch) return deleted;
  }
}
