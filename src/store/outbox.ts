import { sql, type Insertable, type QueryCreator, type Selectable } from 'kysely';
import { stableId, type TenantId } from '../domain/ids.ts';
import type { MessageRef } from '../chat/port.ts';
import { threadKey, type ThreadRef } from '../domain/thread.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import { inOrder, isOneOf, type Pair } from './pairs.ts';
import {
  deliveryKey,
  holdMs,
  type Delivery,
  type Outbox,
  type OutboxRow,
  type Sending,
} from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

interface RowKey {
  readonly tenant: TenantId;
  readonly id: string;
}

interface Moved extends RowKey {
  readonly at: string;
}

interface ToPut extends Moved {
  readonly thread: ThreadRef;
  readonly delivery: Delivery;
}

interface Sent extends Moved {
  readonly message: MessageRef | undefined;
}

/** A row taken so shortly ago is still ours without a question. */
const freshMs = 1_000;

const outboxTable = sql.table(`${storeSchema}.outbox`);
const apart = ({ tenant, id }: { readonly tenant: string; readonly id: string }): string =>
  `${tenant}\n${id}`;

export function outbox({ db, now }: StoreContext): Outbox {
  const getOne = together((keys: readonly RowKey[]) => getAll(db, keys));
  const putOne = together((rows: readonly ToPut[]) => put(db, rows), { apart });
  const sendingOne = together((rows: readonly Moved[]) => markSending(db, rows), { apart });
  const sentOne = together((rows: readonly Sent[]) => markSent(db, rows), { apart });
  return {
    get: (tenant, id) => getOne({ tenant, id }),
    find: (tenant, thread, delivery) => getOne({ tenant, id: rowId(tenant, thread, delivery) }),
    put: (tenant, thread, delivery) =>
      putOne({ tenant, id: rowId(tenant, thread, delivery), thread, delivery, at: now() }),

    async markSending(tenant, id) {
      let since = now();
      const before = await sendingOne({ tenant, id, at: since });
      if (before === undefined) throw new Error(`There is no outbox row ${id}.`);
      return {
        before,
        async isStillOurs() {
          const at = now();
          if (Date.parse(at) - Date.parse(since) < freshMs) return true;
          const kept = await keep(db, { tenant, id, at }, since);
          if (kept) since = at;
          return kept;
        },
      };
    },

    markSent: (tenant, id, message) => sentOne({ tenant, id, message, at: now() }),

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

async function getAll(
  db: StoreDatabase,
  keys: readonly RowKey[],
): Promise<readonly (OutboxRow | undefined)[]> {
  const pairs = keys.map(asPair);
  const rows = await db
    .selectFrom('outbox')
    .selectAll()
    .where(isOneOf(['tenant', 'id'], pairs))
    .execute();
  return inOrder(pairs, rows.map(asRow), asPair);
}

async function put(db: StoreDatabase, given: readonly ToPut[]): Promise<readonly OutboxRow[]> {
  const rows = await putRows(given.map(rowToPut))(db).returningAll().execute();
  return inOrder(given.map(asPair), rows.map(asRow), asPair) as readonly OutboxRow[];
}

/** The row of a delivery that waits. The same thread and delivery make the same id: the guarantee. */
export function rowToPut(given: Omit<ToPut, 'id'>): Insertable<Tables['outbox']> {
  const { tenant, thread, delivery, at } = given;
  return {
    tenant: storable(tenant),
    id: rowId(tenant, thread, delivery),
    thread: JSON.stringify(thread),
    delivery: JSON.stringify(delivery),
    state: 'waiting',
    message: null,
    reason: null,
    put_at: at,
    changed_at: at,
  };
}

/** Puts rows in one order whoever writes, so that two processes never wait in a circle. */
export function putRows(rows: readonly Insertable<Tables['outbox']>[]) {
  return (db: QueryCreator<Tables>) =>
    db
      .insertInto('outbox')
      .values([...rows].sort((a, b) => (apart(a) < apart(b) ? -1 : 1)))
      // Changes nothing, so that a row that is there already comes back too.
      .onConflict((conflict) =>
        conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({ id: row.ref('outbox.id') })),
      );
}

async function markSending(
  db: StoreDatabase,
  moved: readonly Moved[],
): Promise<readonly (Sending['before'] | undefined)[]> {
  const { rows } = await sql<{ tenant: string; id: string; state: Sending['before'] }>`
    with moved as (
      select * from unnest(
        ${moved.map(({ tenant }) => storable(tenant))}::text[],
        ${moved.map(({ id }) => storable(id))}::text[],
        ${moved.map(({ at }) => at)}::timestamptz[]
      ) as moved (tenant, id, at)
    ), before as (
      select o.tenant, o.id, case
        when o.state = 'sending' and o.changed_at > moved.at - ${holdMs} * interval '1 millisecond'
        then 'held' else o.state end as state
      from ${outboxTable} as o
      join moved on moved.tenant = o.tenant and moved.id = o.id
      order by o.tenant, o.id for update of o
    ), changed as (
      update ${outboxTable} as o set state = 'sending', changed_at = moved.at
      from before join moved using (tenant, id)
      where o.tenant = before.tenant and o.id = before.id
        and before.state in ('waiting', 'sending')
    )
    select tenant, id, state from before`.execute(db);
  return inOrder(moved.map(asPair), rows, asPair).map((row) => row?.state);
}

/** The row again, for another while, unless somebody else has taken it since. */
async function keep(db: StoreDatabase, { tenant, id, at }: Moved, since: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ changed_at: at })
    .where('tenant', '=', storable(tenant))
    .where('id', '=', storable(id))
    .where('state', '=', 'sending')
    .where('changed_at', '=', new Date(since))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function markSent(db: StoreDatabase, sent: readonly Sent[]): Promise<readonly undefined[]> {
  await sql`update ${outboxTable} as o
    set state = 'sent', message = sent.message::json, reason = null, changed_at = sent.at
    from unnest(
      ${sent.map(({ tenant }) => storable(tenant))}::text[],
      ${sent.map(({ id }) => storable(id))}::text[],
      ${sent.map(({ message }) => (message ? JSON.stringify(message) : null))}::text[],
      ${sent.map(({ at }) => at)}::timestamptz[]
    ) as sent (tenant, id, message, at)
    where o.tenant = sent.tenant and o.id = sent.id`.execute(db);
  return sent.map(() => undefined);
}

function asPair({ tenant, id }: { readonly tenant: string; readonly id: string }): Pair {
  return [storable(tenant), storable(id)];
}
