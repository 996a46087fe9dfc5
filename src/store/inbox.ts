import { sql } from 'kysely';
import type { MessageEvent } from '../chat/port.ts';
import type { StoreContext } from './context.ts';
import type { Inbox } from './port.ts';
import { storable } from './storable.ts';

export function inbox({ db, now }: StoreContext): Inbox {
  return {
    async record(event) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('inbox')
        .values({
          tenant: storable(event.tenant),
          event_id: storable(event.id),
          event: JSON.stringify(event),
          recorded_at: now(),
          done_at: null,
        })
        .onConflict((conflict) => conflict.columns(['tenant', 'event_id']).doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n ? 'new' : 'seen';
    },

    async done(tenant, eventId) {
      await db
        .updateTable('inbox')
        .set({ done_at: now() })
        .where('tenant', '=', storable(tenant))
        .where('event_id', '=', storable(eventId))
        .execute();
    },

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
