import {
  sql,
  type Insertable,
  type QueryCreator,
  type QueryExecutorProvider,
  type Transaction,
} from 'kysely';
import { acceptedStatuses, dismissedStatus } from '../domain/circuit-breaker.ts';
import type { ClaimChange } from '../domain/claim-change.ts';
import { recordedQuoteLength, type ClaimRecord } from '../domain/claim-record.ts';
import type { FindingId, RequestId, TenantId } from '../domain/ids.ts';
import type { Report } from '../domain/report.ts';
import { asLogLine, asRecord, recordColumns, rowOfLine, stored } from './claim-rows.ts';
import { likeness, wordsOf } from './claim-words.ts';
import { narrow } from './claim-filter.ts';
import type { StoreContext } from './context.ts';
import { groupsInOrder, isOneOf, type Pair } from './pairs.ts';
import type { Claims } from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

export function claims({ db }: StoreContext): Claims {
  const byRequestOne = together(async (pairs: readonly Pair[]) => {
    const rows = await db
      .selectFrom('claim')
      .select(recordColumns)
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
      const { order, limit, like } = filter;
      const share = order === 'likest' ? likeness(like ?? '')?.share : undefined;
      const rows = await narrow(db.selectFrom('claim').select(recordColumns), tenant, filter)
        .$if(share !== undefined, (query) => query.orderBy(share ?? sql`1`, 'desc'))
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
      // An article that was checked in several threads has its claims once.
      const row = await db
        .selectFrom(
          narrow(
            db.selectFrom('claim').select(['article_key', 'finding_id']).distinct(),
            tenant,
            filter,
          ).as('each'),
        )
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow();
      return Number(row.n);
    },

    change: (claim, eventId, apply) =>
      db.transaction().execute((trx) => changeOne(trx, claim, eventId, apply)),

    async requestsWith(tenant, request, limit) {
      const rows = await db
        .selectFrom('claim as own')
        .innerJoin('claim as same', (join) =>
          join
            .onRef('same.tenant', '=', 'own.tenant')
            .onRef('same.article_key', '=', 'own.article_key'),
        )
        .select(({ fn }) => ['same.request_id as id', fn.max('same.opened_at').as('at')])
        .where('own.tenant', '=', storable(tenant))
        .where('own.request_id', '=', storable(request))
        .groupBy('same.request_id')
        .orderBy('at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id as RequestId);
    },

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
        .select(({ fn }) => [fn.min('status').as('status'), fn.max('updated_at').as('at')])
        .where('tenant', '=', storable(tenant))
        .where('channel', '=', storable(channel))
        .where('check_id', '=', storable(check))
        .where('updated_at', '>', new Date(since))
        .where('status', 'in', [...acceptedStatuses, dismissedStatus])
        .groupBy(['article_key', 'finding_id'])
        .orderBy('at', 'desc')
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
      .select(recordColumns)
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
  const { proposal } = record;
  // The same claim of the same article in another thread is the same work: it moves along.
  const moved = await trx
    .updateTable('claim')
    .set({
      status: record.status,
      owner_id: stored(record.owner?.id),
      owner_name: stored(record.owner?.name),
      evidence: stored(record.evidence),
      note: stored(record.note),
      reason: stored(record.reason),
      proposal: proposal === undefined ? null : JSON.stringify(proposal),
      updated_at: record.updatedAt,
    })
    .where('tenant', '=', key.tenant)
    .where('article_key', '=', row.article_key)
    .where('finding_id', '=', key.finding_id)
    .where((is) =>
      is.or([
        is('request_id', '=', key.request_id),
        is('status', 'in', ['open', 'in-progress', 'reopened', row.status]),
      ]),
    )
    .returning('request_id')
    .execute();
  await trx
    .insertInto('claim_log')
    .values(
      moved.map(({ request_id }) => ({ ...key, request_id, ...rowOfLine({ ...line, eventId }) })),
    )
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
    words: wordsOf(finding.quote.slice(0, recordedQuoteLength), article.title),
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

/**
 * A claim that the desk has in hand, or has settled, stays so when its article is checked again. A
 * false alarm is silenced instead, and keeps its own record.
 */
export async function takeOver(
  trx: QueryCreator<Tables> & QueryExecutorProvider,
  claims: readonly Insertable<Tables['claim']>[],
): Promise<void> {
  const checked = new Map(claims.map((each) => [`${each.tenant}\n${each.request_id}`, each]));
  const of = [...checked.values()];
  const claim = sql.table(`${storeSchema}.claim`);
  await sql`
    update ${claim} as fresh
    set status = known.status, owner_id = known.owner_id, owner_name = known.owner_name,
      evidence = known.evidence, note = known.note, reason = known.reason,
      proposal = known.proposal, updated_at = known.updated_at
    from (
      select distinct on (c.tenant, checked.request_id, c.finding_id) checked.request_id as again, c.*
      from unnest(
        ${of.map(({ tenant }) => tenant)}::text[],
        ${of.map((each) => each.request_id)}::text[],
        ${of.map((each) => each.article_key)}::text[]
      ) as checked (tenant, request_id, article_key)
      join ${claim} as c on c.tenant = checked.tenant and c.article_key = checked.article_key
        and c.request_id <> checked.request_id
        and c.status in ('in-progress', 'verified', 'needs-correction', 'inconclusive')
      order by c.tenant, checked.request_id, c.finding_id, c.updated_at desc
    ) as known
    where fresh.tenant = known.tenant and fresh.request_id = known.again
      and fresh.finding_id = known.finding_id and fresh.status = 'open'`.execute(trx);
}
