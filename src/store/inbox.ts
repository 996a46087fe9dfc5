import { sql } from 'kysely';
import type { ChatEvent, MessageEvent } from '../chat/port.ts';
import type { TenantId } from '../domain/ids.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import type { Inbox } from './port.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

const inboxTable = sql.table(`${storeSchema}.inbox`);

interface Arrived {
  readonly event: ChatEvent;
  readonly at: string;
}

interface Done {
  readonly tenant: TenantId;
  readonly id: string;
  readonly at: string;
}

export function inbox({ db, now }: StoreContext): Inbox {
  const recordOne = together((events: readonly Arrived[]) => record(db, events));
  const doneOne = together((events: readonly Done[]) => markDone(db, events), {
    apart: ({ tenant, id }) => `${tenant}\n${id}`,
  });
  return {
    record: (event) => recordOne({ event, at: now() }),
    done: (tenant, id) => doneOne({ tenant, id, at: now() }),

    async get(tenant, eventId) {
      const row = await db
        .selectFrom('inbox')
        .select('event')
        .where('tenant', '=', storable(tenant))
        .where('event_id', '=', storable(eventId))
        .executeTakeFirst();
      return row?.event;
    },

    async messages(tenant, channel, since, limit) {
      const rows = await db
        .selectFrom('inbox')
        .select('event')
        .where('tenant', '=', storable(tenant))
        .where('recorded_at', '>=', new Date(since))
        .where(sql<string>`event->>'kind'`, '=', 'message')
        .where(sql<string>`event->'thread'->>'channel'`, '=', storable(channel))
        .orderBy('recorded_at')
        .limit(limit)
        .execute();
      return rows.map(({ event }) => event as MessageEvent);
    },

    async pending(before, limit) {
      const rows = await db
        .selectFrom('inbox')
        .select('event')
        .where('done_at', 'is', null)
        .where('recorded_at', '<', new Date(before))
        .orderBy('recorded_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.event);
    },
  };
}

async function record(
  db: StoreDatabase,
  arrived: readonly Arrived[],
): Promise<readonly ('new' | 'seen')[]> {
  const keys = arrived.map(({ event }) => [storable(event.tenant), storable(event.id)] as const);
  // In one order whoever records, so that two processes with the same events never wait in a circle.
  const { rows } = await sql<{ tenant: string; event_id: string }>`insert into ${inboxTable}
    (tenant, event_id, event, recorded_at)
    select tenant, event_id, event::json, recorded_at from unnest(
      ${keys.map(([tenant]) => tenant)}::text[], ${keys.map(([, id]) => id)}::text[],
      ${arrived.map(({ event }) => JSON.stringify(event))}::text[],
      ${arrived.map(({ at }) => at)}::timestamptz[]
    ) as arrived (tenant, event_id, event, recorded_at)
    order by tenant, event_id
    on conflict (tenant, event_id) do nothing
    returning tenant, event_id`.execute(db);
  const fresh = new Set(rows.map((row) => `${row.tenant}\n${row.event_id}`));
  // The first of two that are the same is the new one.
  return keys.map((key) => (fresh.delete(key.join('\n')) ? 'new' : 'seen'));
}

async function markDone(db: StoreDatabase, done: readonly Done[]): Promise<readonly undefined[]> {
  await sql`update ${inboxTable} as event set done_at = done.at
    from unnest(
      ${done.map(({ tenant }) => storable(tenant))}::text[],
      ${done.map(({ id }) => storable(id))}::text[],
      ${done.map(({ at }) => at)}::timestamptz[]
    ) as done (tenant, id, at)
    where event.tenant = done.tenant and event.event_id = done.id`.execute(db);
  return done.map(() => undefined);
}
