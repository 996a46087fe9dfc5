import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import type { Audit } from './port.ts';
import { storable } from './storable.ts';

export function audit({ db }: StoreContext): Audit {
  return {
    async write(row) {
      await db
        .insertInto('audit')
        .values({
          tenant: storable(row.tenant),
          event_id: storable(row.eventId),
          deed: storable(row.deed),
          who: storable(row.who),
          about: storable(row.about),
          outcome: row.outcome,
          at: row.at,
        })
        .onConflict((conflict) => conflict.columns(['tenant', 'event_id', 'deed']).doNothing())
        .execute();
    },

    async list(tenant, limit) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('tenant', '=', storable(tenant))
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return rows.map((row) => ({
        tenant: row.tenant as TenantId,
        eventId: row.event_id,
        deed: row.deed,
        who: row.who,
        about: row.about,
        outcome: row.outcome,
        at: row.at.toISOString(),
      }));
    },
  };
}
