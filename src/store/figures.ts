import { sql } from 'kysely';
import type { TenantId } from '../domain/ids.ts';
import type { StoreContext } from './context.ts';
import type { Figures } from './port.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';

/** Sites that are listed. */
const sitesAtMost = 20;
/** UTC, so that every server counts alike. */
const dayOf = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD')`;
const site = sql<string>`regexp_replace(split_part(url, '/', 3), '^www\\.', '')`;

/** Counts over a tenant's reports and claims; the database counts, nothing is loaded row by row. */
export function figures({ db }: StoreContext): Figures {
  return {
    async perDay(tenant, since) {
      const rows = await db
        .selectFrom('report')
        .select(({ fn }) => [dayOf('saved_at').as('day'), fn.countAll().as('articles')])
        .where('tenant', '=', storable(tenant))
        .where('status', '=', 'checked')
        .where('saved_at', '>=', new Date(since))
        .groupBy('day')
        .orderBy('day')
        .execute();
      return rows.map(({ day, articles }) => ({ day, articles: Number(articles) }));
    },

    async checkedIn(tenant, channel, since, limit) {
      const report = sql.table(`${storeSchema}.report`);
      const claim = sql.table(`${storeSchema}.claim`);
      const { rows } = await sql<{ saved_at: Date; flags: string; strong: string }>`
        select checked.saved_at, count(c.finding_id) as flags,
          count(c.finding_id) filter (where c.signal = 'strong') as strong
        from (
          select request_id, saved_at from ${report}
          where tenant = ${storable(tenant)} and channel = ${storable(channel)}
            and status = 'checked' and saved_at >= ${new Date(since)}
          order by saved_at desc limit ${limit}
        ) as checked
        left join ${claim} as c
          on c.tenant = ${storable(tenant)} and c.request_id = checked.request_id
        group by checked.request_id, checked.saved_at
        order by checked.saved_at desc`.execute(db);
      return rows.map(({ saved_at: savedAt, flags, strong }) => ({
        savedAt: savedAt.toISOString(),
        flags: Number(flags),
        strong: Number(strong),
      }));
    },

    async decisions(tenant, since) {
      const each = closedClaims(tenant, since)
        .select([
          'check_id as check',
          dayOf('updated_at').as('day'),
          sql<boolean>`status = 'false-alarm'`.as('dismissed'),
          'article_key',
          'finding_id',
        ])
        .distinct()
        .as('each');
      const rows = await db
        .selectFrom(each)
        .select(({ fn }) => ['check', 'day', 'dismissed', fn.countAll().as('n')])
        .groupBy(['check', 'day', 'dismissed'])
        .orderBy('check')
        .orderBy('day')
        .execute();
      return rows.map(({ check, day, dismissed, n }) => ({
        check,
        day,
        kept: dismissed ? 0 : Number(n),
        dismissed: dismissed ? Number(n) : 0,
      }));
    },

    async sources(tenant, since) {
      const perArticle = db
        .selectFrom('claim')
        .select(({ fn }) => [
          fn.min('url').as('url'),
          fn.countAll().as('flags'),
          sql<number>`count(*) filter (where signal = 'strong')`.as('strong'),
        ])
        .where('tenant', '=', storable(tenant))
        .where('url', 'is not', null)
        .where('opened_at', '>=', new Date(since))
        .groupBy('article_key')
        .as('article');
      const rows = await db
        .selectFrom(perArticle)
        .select(({ fn }) => [
          site.as('site'),
          fn.countAll().as('articles'),
          fn.sum('flags').as('flags'),
          fn.sum('strong').as('strong'),
        ])
        .groupBy('site')
        .orderBy('flags', 'desc')
        .orderBy('site')
        .limit(sitesAtMost)
        .execute();
      return rows.map(({ site: name, articles, flags, strong }) => ({
        site: name,
        articles: Number(articles),
        flags: Number(flags),
        strong: Number(strong),
      }));
    },
  };

  function closedClaims(tenant: TenantId, since: string) {
    return db
      .selectFrom('claim')
      .where('tenant', '=', storable(tenant))
      .where('status', 'in', ['verified', 'needs-correction', 'inconclusive', 'false-alarm'])
      .where('updated_at', '>=', new Date(since));
  }
}
