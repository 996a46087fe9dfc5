import { sql, type Insertable, type Selectable } from 'kysely';
import { stableId, type RequestId, type TenantId } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import { claimsOf, openClaims } from './claims.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import { putRows, rowToPut } from './outbox.ts';
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
  readonly about: { readonly articleKey: string; readonly channel: string };
  readonly report: Report;
  readonly at: string;
  readonly reply?: Insertable<Tables['outbox']>;
}

interface Before {
  readonly tenant: TenantId;
  readonly articleKey: string;
  readonly before: string;
}

/** Each report brings the rows of its claims, and a statement has at most 65,535 values. */
const savedTogether = 16;

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
    async saveAndPut(tenant, requestId, about, report, { thread, receivedAt }) {
      const at = now();
      const delivery = { kind: 'report', requestId, receivedAt } as const;
      const reply = rowToPut({ tenant, thread, delivery, at });
      await saveOne({ tenant, requestId, about, report, at, reply });
      return reply.id;
    },

    async get(tenant, id) {
      const row = await reportsOf(tenant).where('id', '=', storable(id)).executeTakeFirst();
      return row && asStored(row);
    },

    byRequest: (tenant, requestId) => byRequestOne({ tenant, requestId }),

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

/** Reports, the mark on their requests, their claims, the replies to post: all of it or nothing. */
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
  }));
  const ids = rows.map(({ id }) => id);
  rows.sort((a, b) => (a.tenant + a.id < b.tenant + b.id ? -1 : 1));
  const claims = given.flatMap(({ tenant, requestId, about, report, at }) =>
    claimsOf(tenant, requestId, about, report, at),
  );
  const requests = rows.map((row): Pair => [row.tenant, row.request_id]);
  const answered = db.with('answered', (request) =>
    request
      .updateTable('request')
      .set({ answered_at: rows[0]?.saved_at ?? null })
      .where(isOneOf(['tenant', 'id'], requests)),
  );
  const replies = given.flatMap(({ reply }) => reply ?? []);
  let also = answered;
  if (claims.length > 0) also = also.with('opened', openClaims(claims));
  if (replies.length > 0) also = also.with('put', putRows(replies));
  await also
    .insertInto('report')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'id']).doUpdateSet((row) => ({
        article_key: row.ref('excluded.article_key'),
        channel: row.ref('excluded.channel'),
        status: row.ref('excluded.status'),
        report: row.ref('excluded.report'),
        saved_at: row.ref('excluded.saved_at'),
      })),
    )
    .execute();
  return ids;
}
