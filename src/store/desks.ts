import { defaultDesk } from '../domain/desk-settings.ts';
import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import type { Desks } from './port.ts';
import { storable } from './storable.ts';

export function desks({ db }: StoreContext): Desks {
  return {
    async get(tenant) {
      const row = await db
        .selectFrom('desk')
        .select('settings')
        .where('tenant', '=', storable(tenant))
        .executeTakeFirst();
      return { ...defaultDesk, ...row?.settings };
    },
    async save(tenant, settings) {
      const content = { settings: JSON.stringify(settings) };
      await db
        .insertInto('desk')
        .values({ tenant: storable(tenant), ...content })
        .onConflict((conflict) => conflict.column('tenant').doUpdateSet(content))
        .execute();
    },
    async withRetention() {
      const rows = await db.selectFrom('desk').selectAll().execute();
      return rows.flatMap(({ tenant, settings: { retentionDays: days } }) =>
        days === undefined ? [] : [{ tenant: tenant as TenantId, days }],
      );
    },
  };
}
