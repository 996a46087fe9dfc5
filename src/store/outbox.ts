import { sql, type Selectable } from 'kysely';
import { stableId, type TenantId } from '../domain/ids.ts';
import { threadKey, type ThreadRef } from '../domain/thread.ts';
import type { StoreContext } from './context.ts';
import { deliveryKey, type Delivery, type Outbox, type OutboxRow } from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
import { storable } from './storable.ts';

export function outbox({ db, now }: StoreContext): Outbox {
  async function get(tenant: TenantId, id: string): Promise<OutboxRow | undefined> {
    const row = await db
      .selectFrom('outbox')
      .selectAll()
      .where('tenant', '=', storable(tenant))
      .where('id', '=', storable(id))
      .executeTakeFirst();
    return row && asRow(row);
  }

  return {
    get,
    find: (tenant, thread, delivery) => get(tenant, rowId(tenant, thread, delivery)),

    async put(tenant, thread, delivery) {
      // The same thread and delivery make the same id, so the key of the table is the guarantee.
      const id = rowId(tenant, thread, delivery);
      const at = now();
      const row = await db
        .insertInto('outbox')
        .values({
          tenant: storable(tenant),
          id,
          thread: JSON.stringify(thread),
          delivery: JSON.stringify(delivery),
          state: 'waiting',
          message: null,
          reason: null,
          put_at: at,
          changed_at: at,
        })
        // Changes nothing, so that a row that is there already comes back too.
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({ id: row.ref('outbox.id') })),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      return asRow(row);
    },

    async markSending(tenant, id) {
      const outboxTable = sql.table(`${storeSchema}.outbox`);
      const result = await sql<{ before: OutboxRow['state'] }>`
        with before as (
          select tenant, id, state from ${outboxTable}
          where tenant = ${storable(tenant)} and id = ${storable(id)} for update
        ), moved as (
          update ${outboxTable} as o set state = 'sending', changed_at = ${now()}
          from before
          where o.tenant = before.tenant and o.id = before.id
            and before.state in ('waiting', 'sending')
        )
        select state as before from before`.execute(db);
      const before = result.rows[0]?.before;
      if (before === undefined) throw new Error(`There is no outbox row ${id}.`);
      return before;
    },

    async markUnsent(tenant, id) {
      await db
        .updateTable('outbox')
        .set({ state: 'waiting', changed_at: now() })
        .where('tenant', '=', storable(tenant))
        .where('id', '=', storable(id))
        .where('state', '=', 'sending')
        .execute();
    },

    async markShown(tenant, id, message) {
      await db
        .updateTable('outbox')
        .set({ state: 'waiting', message: JSON.stringify(message), changed_at: now() })
        .where('tenant', '=', storable(tenant))
        .where('id', '=', storable(id))
        .where('state', '=', 'sending')
        .execute();
    },

    async markSent(tenant, id, message) {
      await db
        .updateTable('outbox')
        .set({
          state: 'sent',
          message: message ? JSON.stringify(message) : null,
          reason: null,
          changed_at: now(),
        })
        .where('tenant', '=', storable(tenant))
        .where('id', '=', storable(id))
        .execute();
    },

    async markFailed(tenant, id, reason) {
      await db
        .updateTable('outbox')
        .set({ state: 'failed', reason: storable(reason), changed_at: now() })
        .where('tenant', '=', storable(tenant))
        .where('id', '=', storable(id))
        .where('state', '<>', 'sent')
        .execute();
    },

    async undelivered(before, limit) {
      const rows = await db
        .selectFrom('outbox')
        .selectAll()
        .where('state', 'in', ['waiting', 'sending'])
        .where('put_at', '<', new Date(before))
        .orderBy('put_at')
        .limit(limit)
        .execute();
      return rows.map(asRow);
    },
  };
}

function rowId(tenant: TenantId, thread: ThreadRef, delivery: Delivery): string {
  return stableId('outbox', tenant, threadKey(thread), deliveryKey(delivery));
}

function asRow(row: Selectable<Tables['outbox']>): OutboxRow {
  return {
    id: row.id,
    tenant: row.tenant as TenantId,
    thread: row.thread,
    delivery: row.delivery,
    state: row.state,
    ...(row.message && { sent: row.message }),
  };
}
