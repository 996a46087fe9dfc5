import { sql } from 'kysely';
import type { StoreContext } from './context.ts';
import type { Turns } from './port.ts';
import { storable } from './storable.ts';

export function turns({ db, now }: StoreContext): Turns {
  return {
    take: ({ tenant, scope, key, withinMs, most }) =>
      db.transaction().execute(async (trx) => {
        const of = { tenant: storable(tenant), scope: storable(scope) };
        // Two at once for the last turn: the second waits here for the first.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`turn\n${of.tenant}\n${of.scope}`}, 0))`.execute(
          trx,
        );
        const at = now();
        const since = new Date(new Date(at).getTime() - withinMs);
        const turn = { ...of, key: storable(key) };
        const before = await trx
          .selectFrom('turn')
          .select('key')
          .where((is) => is.and(turn))
          .executeTakeFirst();
        if (before) return true;
        const { taken } = await trx
          .selectFrom('turn')
          .select(({ fn }) => fn.countAll().as('taken'))
          .where((is) => is.and(of))
          .where('at', '>', since)
          .executeTakeFirstOrThrow();
        if (Number(taken) >= most) return false;
        await trx
          .insertInto('turn')
          .values({ ...turn, at })
          .execute();
        return true;
      }),
  };
}
