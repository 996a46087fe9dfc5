import type { StoreContext } from './context.ts';
import type { Votes } from './port.ts';
import { storable } from './storable.ts';

export function votes({ db, now }: StoreContext): Votes {
  return {
    async cast({ tenant, request, person, channel, vote }) {
      await db
        .insertInto('vote')
        .values({
          tenant: storable(tenant),
          request_id: storable(request),
          person: storable(person),
          channel: storable(channel),
          vote,
          at: now(),
        })
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'request_id', 'person']).doUpdateSet({ vote, at: now() }),
        )
        .execute();
    },

    async tally(tenant, request) {
      const rows = await db
        .selectFrom('vote')
        .select(['vote', ({ fn }) => fn.countAll().as('n')])
        .where('tenant', '=', storable(tenant))
        .where('request_id', '=', storable(request))
        .groupBy('vote')
        .execute();
      const of = (vote: string) => Number(rows.find((row) => row.vote === vote)?.n ?? 0);
      return { useful: of('useful'), 'not-useful': of('not-useful') };
    },
  };
}
