import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import type { Installations } from './port.ts';
import { storable } from './storable.ts';

export function installations({ db, now }: StoreContext): Installations {
  return {
    async get(tenant) {
      const row = await db
        .selectFrom('installation')
        .select('sealed')
        .where('tenant', '=', storable(tenant))
        .executeTakeFirst();
      return row?.sealed;
    },
    async put(tenant, sealed) {
      const row = { sealed, saved_at: now() };
      await db
        .insertInto('installation')
        .values({ tenant: storable(tenant), ...row })
        .onConflict((conflict) => conflict.column('tenant').doUpdateSet(row))
        .execute();
    },
    async tenants() {
      const rows = await db.selectFrom('installation').select('tenant').orderBy('tenant').execute();
      return rows.map(({ tenant }) => tenant as TenantId);
    },
    async delete(tenant) {
      await db.deleteFrom('installation').where('tenant', '=', storable(tenant)).execute();
    },
  };
}
