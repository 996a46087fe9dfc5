import type { Selectable } from 'kysely';
import { stableId, type RequestId, type TenantId } from '../domain/ids.ts';
import { openClaims } from './claims.ts';
import type { StoreContext } from './context.ts';
import type { Reports, StoredReport } from './port.ts';
import type { Tables } from './schema.ts';
import { storable } from './storable.ts';

export function reports({ db, now }: StoreContext): Reports {
  return {
    async save(tenant, requestId, about, report) {
      const at = now();
      const id = stableId('report', tenant, requestId);
      const content = {
        article_key: storable(about.articleKey),
        channel: storable(about.channel),
        status: report.status,
        report: JSON.stringify(report),
        saved_at: at,
      };
      const saveIn = (where: typeof db) =>
        where
          .with('answered', (request) =>
            request
              .updateTable('request')
              .set({ answered_at: at })
              .where('tenant', '=', storable(tenant))
              .where('id', '=', storable(requestId)),
          )
          .insertInto('report')
          .values({ tenant: storable(tenant), id, request_id: storable(requestId), ...content })
          .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(content))
          .execute();
      const hasClaims = report.status === 'checked' && report.findings.length > 0;
      if (hasClaims) {
        await db.transaction().execute(async (trx) => {
          await saveIn(trx);
          await openClaims(trx, tenant, requestId, about, report, at);
        });
      } else await saveIn(db);
      return id;
    },

    async get(tenant, id) {
      const row = await reportsOf(tenant).where('id', '=', storable(id)).executeTakeFirst();
      return row && asStored(row);
    },

    async byRequest(tenant, requestId) {
      const row = await reportsOf(tenant)
        .where('request_id', '=', storable(requestId))
        .executeTakeFirst();
      return row && asStored(row);
    },

    async latestOn(tenant, articleKey, since) {
      const row = await reportsOf(tenant)
        .where('article_key', '=', storable(articleKey))
        .where('status', '=', 'checked')
        .where('saved_at', '>=', new Date(since))
        .orderBy('saved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && asStored(row);
    },

    async earlierOn(tenant, articleKey, before) {
      const row = await reportsOf(tenant)
        .where('article_key', '=', storable(articleKey))
        .where('status', '=', 'checked')
        .where('saved_at', '<', new Date(before))
        .orderBy('saved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && asStored(row);
    },

    async countSince(tenant, channel, since) {
      const { n } = await db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll().as('n'))
        .where('tenant', '=', storable(tenant))
        .where('channel', '=', storable(channel))
        .where('status', '=', 'checked')
        .where('saved_at', '>=', new Date(since))
        .executeTakeFirstOrThrow();
      return Number(n);
    },

    async since(tenant, channel, since, limit) {
      const rows = await reportsOf(tenant)
        .where('channel', '=', storable(channel))
        .where('saved_at', '>=', new Date(since))
        .orderBy('saved_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(asStored);
    },
  };

  function reportsOf(tenant: TenantId) {
    return db.selectFrom('report').selectAll().where('tenant', '=', storable(tenant));
  }
}

function asStored(row: Selectable<Tables['report']>): StoredReport {
  return {
    id: row.id,
    tenant: row.tenant as TenantId,
    requestId: row.request_id as RequestId,
    articleKey: row.article_key,
    channel: row.channel,
    report: row.report,
    savedAt: row.saved_at.toISOString(),
  };
}
