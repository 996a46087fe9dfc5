import { sql, type Selectable } from 'kysely';
import { stableId, type RequestId, type TenantId } from '../domain/ids.ts';
import { openClaims } from './claims.ts';
import type { StoreContext } from './context.ts';
import type { Reports, StoredReport } from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
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
        prints: about.prints === undefined ? null : `{${about.prints.join(',')}}`,
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

    get: byId,

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

    async laterOn(tenant, articleKey, after) {
      const row = await reportsOf(tenant)
        .where('article_key', '=', storable(articleKey))
        .where('status', '=', 'checked')
        .where('saved_at', '>', new Date(after))
        .orderBy('saved_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row && asStored(row);
    },

    async withPrints(tenant, prints, since, limit) {
      const given = `{${prints.join(',')}}`;
      const { rows } = await sql<{ id: string }>`
        select id from ${sql.table(`${storeSchema}.report`)}
        where tenant = ${storable(tenant)} and prints && ${given}::bigint[]
          and saved_at >= ${new Date(since)}
        order by (
          select count(*) from unnest(prints) as print where print = any(${given}::bigint[])
        ) desc, saved_at desc
        limit ${limit}`.execute(db);
      const stored = await Promise.all(rows.map(({ id }) => byId(tenant, id)));
      return stored.filter((each) => each !== undefined);
    },

    async dueAgain(tenant, channel, { from, to }, limit) {
      const claim = sql.table(`${storeSchema}.claim`);
      const report = sql.table(`${storeSchema}.report`);
      const { rows } = await sql<{ request_id: string }>`
        select newest.request_id from (
          select distinct on (r.article_key) r.article_key, r.request_id, r.saved_at, r.status
          from ${report} as r
          where r.tenant = ${storable(tenant)} and r.channel = ${storable(channel)}
            and r.saved_at >= ${new Date(from)}
          order by r.article_key, r.saved_at desc
        ) as newest
        where newest.saved_at < ${new Date(to)} and newest.status = 'checked' and exists (
          select from ${claim} as c
          where c.tenant = ${storable(tenant)} and c.request_id = newest.request_id
            and c.status in ('open', 'in-progress', 'reopened', 'needs-correction')
        )
        order by newest.saved_at
        limit ${limit}`.execute(db);
      return rows.map(({ request_id }) => ({ requestId: request_id as RequestId }));
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

  async function byId(tenant: TenantId, id: string): Promise<StoredReport | undefined> {
    const row = await reportsOf(tenant).where('id', '=', storable(id)).executeTakeFirst();
    return row && asStored(row);
  }

  function reportsOf(tenant: TenantId) {
    return db.selectFrom('report').select(columns).where('tenant', '=', storable(tenant));
  }
}

/** All but the prints, which only the database reads. */
const columns = [
  'tenant',
  'id',
  'request_id',
  'article_key',
  'channel',
  'status',
  'report',
  'saved_at',
] as const;

function asStored(row: Pick<Selectable<Tables['report']>, (typeof columns)[number]>): StoredReport {
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
