import { sql, type QueryCreator, type Selectable } from 'kysely';
import { stableId, type RequestId, type TenantId } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import { claimsOf, openClaims, takeOver } from './claims.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import { inOrder, isOneOf, type Pair } from './pairs.ts';
import type { Reports, StoredReport } from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

interface OfRequest {
  readonly tenant: TenantId;
  readonly requestId: RequestId;
}

interface ToSave extends OfRequest {
  readonly about: Parameters<Reports['save']>[2];
  readonly report: Report;
  readonly at: string;
}

interface Before {
  readonly tenant: TenantId;
  readonly articleKey: string;
  readonly before: string;
}

/** Each report brings the rows of its claims, and a statement has at most 65,535 values. */
const savedTogether = 16;

/**
 * A line that stands under every article of a site gives thousands of reports a print in common:
 * beyond so many the search for a copy stops looking, and so many of the newest are compared.
 */
const lookedAt = 1_000;
const counted = 100;

export function reports({ db, now }: StoreContext): Reports {
  const saveOne = together((given: readonly ToSave[]) => save(db, given), {
    most: savedTogether,
    apart: ({ tenant, requestId }) => `${tenant}\n${requestId}`,
  });
  const earlierOne = together((given: readonly Before[]) => earlierOn(db, given));
  const byRequestOne = together((given: readonly OfRequest[]) => byRequest(db, given));
  return {
    save: (tenant, requestId, about, report) =>
      saveOne({ tenant, requestId, about, report, at: now() }),

    get: byId,

    byRequest: (tenant, requestId) => byRequestOne({ tenant, requestId }),

    async idsOf(tenant, asked) {
      if (asked.length === 0) return new Map();
      const rows = await db
        .selectFrom('report')
        .select(['id', 'request_id'])
        .where('tenant', '=', storable(tenant))
        .where('request_id', 'in', asked.map(storable))
        .execute();
      return new Map(rows.map(({ id, request_id: request }) => [request as RequestId, id]));
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

    earlierOn: (tenant, articleKey, before) => earlierOne({ tenant, articleKey, before }),

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
        with found as materialized (
          select id, prints, saved_at from ${sql.table(`${storeSchema}.report`)}
          where tenant = ${storable(tenant)} and prints && ${given}::bigint[]
            and saved_at >= ${new Date(since)}
          limit ${lookedAt}
        ), newest as (select * from found order by saved_at desc limit ${counted})
        select id from newest
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

    async checkedSince(tenant, since) {
      const { n } = await db
        .selectFrom('report')
        .select(({ fn }) => fn.countAll().as('n'))
        .where('tenant', '=', storable(tenant))
        .where('status', '=', 'checked')
        .where('saved_at', '>=', new Date(since))
        .executeTakeFirstOrThrow();
      return Number(n);
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

async function earlierOn(
  db: StoreDatabase,
  given: readonly Before[],
): Promise<readonly (StoredReport | undefined)[]> {
  const { rows } = await sql<Selectable<Tables['report']> & { n: string }>`
    select asked.n, earlier.* from unnest(
      ${given.map(({ tenant }) => storable(tenant))}::text[],
      ${given.map(({ articleKey }) => storable(articleKey))}::text[],
      ${given.map(({ before }) => before)}::timestamptz[]
    ) with ordinality as asked (tenant, article_key, before, n)
    cross join lateral (
      select * from ${sql.table(`${storeSchema}.report`)} as report
      where report.tenant = asked.tenant and report.article_key = asked.article_key
        and report.status = 'checked' and report.saved_at < asked.before
      order by report.saved_at desc limit 1
    ) as earlier`.execute(db);
  const found = new Map(rows.map((row) => [Number(row.n), asStored(row)]));
  return given.map((_, n) => found.get(n + 1));
}

async function byRequest(
  db: StoreDatabase,
  given: readonly OfRequest[],
): Promise<readonly (StoredReport | undefined)[]> {
  const pairs = given.map(({ tenant, requestId }): Pair => [storable(tenant), storable(requestId)]);
  const rows = await db
    .selectFrom('report')
    .selectAll()
    .where(isOneOf(['tenant', 'request_id'], pairs))
    .execute();
  return inOrder(pairs, rows.map(asStored), (row) => [row.tenant, row.requestId]);
}

/** Reports, the mark on their requests and their claims: all of it or nothing. */
async function save(db: StoreDatabase, given: readonly ToSave[]): Promise<readonly string[]> {
  const rows = given.map(({ tenant, requestId, about, report, at }) => ({
    tenant: storable(tenant),
    id: stableId('report', tenant, requestId),
    request_id: storable(requestId),
    article_key: storable(about.articleKey),
    channel: storable(about.channel),
    status: report.status,
    report: JSON.stringify(report),
    saved_at: at,
    prints: about.prints === undefined ? null : `{${about.prints.join(',')}}`,
  }));
  const ids = rows.map(({ id }) => id);
  rows.sort((a, b) => (a.tenant + a.id < b.tenant + b.id ? -1 : 1));
  const claims = given.flatMap(({ tenant, requestId, about, report, at }) =>
    claimsOf(tenant, requestId, about, report, at),
  );
  const requests = rows.map((row): Pair => [row.tenant, row.request_id]);
  const answering = (on: QueryCreator<Tables>) =>
    on.with('answered', (request) =>
      request
        .updateTable('request')
        .set({ answered_at: rows[0]?.saved_at ?? null })
        .where(isOneOf(['tenant', 'id'], requests)),
    );
  const inserting = (on: QueryCreator<Tables>) =>
    on
      .insertInto('report')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
          article_key: row.ref('excluded.article_key'),
          channel: row.ref('excluded.channel'),
          status: row.ref('excluded.status'),
          report: row.ref('excluded.report'),
          saved_at: row.ref('excluded.saved_at'),
          prints: row.ref('excluded.prints'),
        })),
      );
  if (claims.length === 0) {
    await inserting(answering(db)).execute();
    return ids;
  }
  await db.transaction().execute(async (trx) => {
    const opening = answering(trx).with('opened', openClaims(claims));
    await inserting(opening).execute();
    await takeOver(trx, claims);
  });
  return ids;
}
