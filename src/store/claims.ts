import type { Insertable, QueryCreator, Transaction } from 'kysely';
import { acceptedStatuses, dismissedStatus } from '../domain/circuit-breaker.ts';
import type { ClaimChange } from '../domain/claim-change.ts';
import { recordedQuoteLength, type ClaimRecord } from '../domain/claim-record.ts';
import type { FindingId, RequestId, TenantId } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import { asLogLine, asRecord, rowOfLine, stored } from './claim-rows.ts';
import { narrow } from './claim-filter.ts';
import type { StoreContext } from './context.ts';
import { groupsInOrder, isOneOf, type Pair } from './pairs.ts';
import type { Claims } from './port.ts';
import type { Tables } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

export function claims({ db }: StoreContext): Claims {
  const byRequestOne = together(async (pairs: readonly Pair[]) => {
    const rows = await db
      .selectFrom('claim')
      .selectAll()
      .where(isOneOf(['tenant', 'request_id'], pairs))
      .execute();
    return groupsInOrder(pairs, rows.map(asRecord), ({ tenant, request }) => [tenant, request]);
  });
  const alarmsOne = together(async (pairs: readonly Pair[]) => {
    const rows = await db
      .selectFrom('claim')
      .select(['tenant', 'article_key', 'request_id', 'finding_id'])
      .where(isOneOf(['tenant', 'article_key'], pairs))
      .where('status', '=', 'false-alarm')
      .execute();
    return groupsInOrder(pairs, rows, (row) => [row.tenant, row.article_key]);
  });
  return {
    async get(tenant, request, finding) {
      const row = await one(tenant, request, finding).executeTakeFirst();
      return row && asRecord(row);
    },

    byRequest: (tenant, request) => byRequestOne([storable(tenant), storable(request)]),

    async list(tenant, filter) {
      const { order, limit } = filter;
      const rows = await narrow(db.selectFrom('claim').selectAll(), tenant, filter)
        .orderBy(
          order === 'changed' ? 'updated_at' : 'opened_at',
          order === 'oldest' ? 'asc' : 'desc',
        )
        .orderBy('finding_id')
        .limit(limit)
        .execute();
      return rows.map(asRecord);
    },

    async count(tenant, filter) {
      const counted = db.selectFrom('claim').select(({ fn }) => fn.countAll().as('n'));
      const row = await narrow(counted, tenant, filter).executeTakeFirstOrThrow();
      return Number(row.n);
    },

    change: (claim, eventId, apply) =>
      db.transaction().execute((trx) => changeOne(trx, claim, eventId, apply)),

    async log(tenant, request, finding) {
      const rows = await db
        .selectFrom('claim_log')
        .selectAll()
        .where('tenant', '=', storable(tenant))
        .where('request_id', '=', storable(request))
        .where('finding_id', '=', storable(finding))
        .orderBy('at')
        .orderBy('event_id')
        .execute();
      return rows.map(asLogLine);
    },

    async checkRecord(tenant, channel, check, since, limit) {
      const rows = await db
        .selectFrom('claim')
        .select('status')
        .where('tenant', '=', storable(tenant))
        .where('channel', '=', storable(channel))
        .where('check_id', '=', storable(check))
        .where('updated_at', '>', new Date(since))
        .where('status', 'in', [...acceptedStatuses, dismissedStatus])
        .orderBy('updated_at', 'desc')
        .limit(limit)
        .execute();
      const dismissed = rows.filter(({ status }) => status === dismissedStatus).length;
      return { accepted: rows.length - dismissed, dismissed };
    },

    async repeats(tenant, channel, since, limit) {
      const rows = await db
        .selectFrom('claim')
        .select(({ fn }) => [
          fn.min('quote').as('quote'),
          fn.count('article_key').distinct().as('articles'),
        ])
        .where('tenant', '=', storable(tenant))
        .where('channel', '=', storable(channel))
        .where('opened_at', '>=', new Date(since))
        .where('status', '<>', 'false-alarm')
        .groupBy('finding_id')
        .having(({ fn }) => fn.count('article_key').distinct(), '>', 1)
        .orderBy('articles', 'desc')
        .orderBy('quote')
        .limit(limit)
        .execute();
      return rows.map(({ quote, articles }) => ({ quote, articles: Number(articles) }));
    },

    async falseAlarms(tenant, articleKey, except) {
      const alarms = await alarmsOne([storable(tenant), storable(articleKey)]);
      const others = alarms.filter((row) => row.request_id !== storable(except));
      return new Set(others.map((row) => row.finding_id as FindingId));
    },
  };

  function one(tenant: TenantId, request: RequestId, finding: FindingId) {
    return db
      .selectFrom('claim')
      .selectAll()
      .where('tenant', '=', storable(tenant))
      .where('request_id', '=', storable(request))
      .where('finding_id', '=', storable(finding));
  }
}

async function changeOne(
  trx: Transaction<Tables>,
  claim: Pick<ClaimRecord, 'tenant' | 'request' | 'finding'>,
  eventId: string,
  apply: (record: ClaimRecord) => ClaimChange,
): Promise<ClaimChange | 'replayed' | undefined> {
  const key = {
    tenant: storable(claim.tenant),
    request_id: storable(claim.request),
    finding_id: storable(claim.finding),
  };
  const row = await trx
    .selectFrom('claim')
    .selectAll()
    .where((is) => is.and(key))
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const before = await trx
    .selectFrom('claim_log')
    .select('deed')
    .where((is) => is.and({ ...key, event_id: storable(eventId) }))
    .executeTakeFirst();
  if (before) return 'replayed';
  const change = apply(asRecord(row));
  if (!change.ok) return change;
  const { record, line } = change;
  await trx
    .updateTable('claim')
    .set({
      status: record.status,
      owner_id: stored(record.owner?.id),
      owner_name: stored(record.owner?.name),
      evidence: stored(record.evidence),
      note: stored(record.note),
      reason: stored(record.reason),
      updated_at: record.updatedAt,
    })
    .where((is) => is.and(key))
    .execute();
  await trx
    .insertInto('claim_log')
    .values({ ...key, ...rowOfLine({ ...line, eventId }) })
    .execute();
  return change;
}

/** A claim for each finding of a report. */
export function claimsOf(
  tenant: TenantId,
  request: RequestId,
  about: { readonly articleKey: string; readonly channel: string },
  report: Report,
  at: string,
): readonly Insertable<Tables['claim']>[] {
  if (report.status !== 'checked') return [];
  const { article } = report;
  return report.findings.map((finding) => ({
    tenant: storable(tenant),
    request_id: storable(request),
    finding_id: finding.id,
    article_key: storable(about.articleKey),
    channel: storable(about.channel),
    check_id: finding.check,
    signal: finding.signal,
    quote: storable(finding.quote.slice(0, recordedQuoteLength)),
    article: storable(article.title),
    url: stored(article.canonicalUrl ?? article.url),
    status: 'open' as const,
    owner_id: null,
    owner_name: null,
    evidence: null,
    note: null,
    reason: null,
    opened_at: at,
    updated_at: at,
  }));
}

/** Opens claims; saving a report again changes none. */
export function openClaims(claims: readonly Insertable<Tables['claim']>[]) {
  return (db: QueryCreator<Tables>) =>
    db
      .insertInto('claim')
      .values(claims)
      .onConflict((conflict) =>
        conflict.columns(['tenant', 'request_id', 'finding_id']).doNothing(),
      );
}
