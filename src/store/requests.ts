import { sql } from 'kysely';
import type { RequestId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import type { Requests } from './port.ts';
import { storable } from './storable.ts';

export function requests({ db, now }: StoreContext): Requests {
  return {
    save: (request, key, since) =>
      db.transaction().execute(async (trx) => {
        const tenant = storable(request.tenant);
        const id = storable(request.id);
        const storedKey = storable(key);
        // Two events about one article at the same moment: the second waits here for the first.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenant}\n${storedKey}`}, 0))`.execute(
          trx,
        );
        const earlier = await trx
          .selectFrom('request')
          .select('id')
          .where('tenant', '=', tenant)
          .where((is) =>
            is.or([
              is.and([is('key', '=', storedKey), is('stored_at', '>=', new Date(since))]),
              is('id', '=', id),
            ]),
          )
          .orderBy('stored_at', 'desc')
          .executeTakeFirst();
        if (earlier) return { status: 'exists', id: earlier.id as RequestId } as const;
        await trx
          .insertInto('request')
          .values({
            tenant,
            id,
            key: storedKey,
            request: JSON.stringify(request),
            stored_at: now(),
            answered_at: null,
          })
          .execute();
        return { status: 'new' } as const;
      }),

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
