import { sql } from 'kysely';
import type { RequestId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import type { Requests } from './port.ts';
import { storable } from './storable.ts';

export function requests({ db, now }: StoreContext): Requests {
  return {
    async save(request, key, since) {
      const tenant = storable(request.tenant);
      const id = storable(request.id);
      const line = { tenant, key: storable(key) };
      const at = now();
      const { claimed, stored } = await db
        // The key's row is the gate: of two events at the same moment, the second finds it taken.
        .with('claimed', (gate) =>
          gate
            .insertInto('latest_request')
            .values({ ...line, id, stored_at: at })
            .onConflict((conflict) =>
              conflict
                .columns(['tenant', 'key'])
                .doUpdateSet({ id, stored_at: at })
                .where('latest_request.stored_at', '<', new Date(since)),
            )
            .returning('id'),
        )
        .with('stored', (then) =>
          then
            .insertInto('request')
            .columns(['tenant', 'id', 'key', 'request', 'stored_at', 'answered_at'])
            .expression((from) =>
              from
                .selectFrom('claimed')
                .select([
                  sql<string>`${tenant}::text`.as('tenant'),
                  'claimed.id',
                  sql<string>`${line.key}::text`.as('key'),
                  sql<string>`${JSON.stringify(request)}::json`.as('request'),
                  sql<string>`${at}::timestamptz`.as('stored_at'),
                  sql<null>`null::timestamptz`.as('answered_at'),
                ]),
            )
            .onConflict((conflict) => conflict.columns(['tenant', 'id']).doNothing())
            .returning('id'),
        )
        .selectNoFrom((is) => [
          is.selectFrom('claimed').select('id').as('claimed'),
          is.selectFrom('stored').select('id').as('stored'),
        ])
        .executeTakeFirstOrThrow();
      if (stored !== null) return { status: 'new' };
      // The key was free, but this very request is here already.
      if (claimed !== null) return { status: 'exists', id: request.id };
      const earlier = await db
        .selectFrom('latest_request')
        .select('id')
        .where((is) => is.and(line))
        .executeTakeFirstOrThrow();
      return { status: 'exists', id: earlier.id as RequestId };
    },

    async get(tenant, id) {
      const row = await db
        .selectFrom('request')
        .select('request')
        .where('tenant', '=', storable(tenant))
        .where('id', '=', storable(id))
        .executeTakeFirst();
      return row?.request;
    },

    async waiting(tenant, limit) {
      const { waiting } = await db
        .selectFrom((from) =>
          from
            .selectFrom('request')
            .select('id')
            .where('tenant', '=', storable(tenant))
            .where('answered_at', 'is', null)
            .limit(limit)
            .as('unanswered'),
        )
        .select(({ fn }) => fn.countAll<string>().as('waiting'))
        .executeTakeFirstOrThrow();
      return Number(waiting);
    },

    async unanswered(before, limit) {
      const rows = await db
        .selectFrom('request')
        .select('request')
        .where('answered_at', 'is', null)
        .where('stored_at', '<', new Date(before))
        .orderBy('stored_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.request);
    },
  };
}
