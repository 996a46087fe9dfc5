import { sql } from 'kysely';
import type { StoreContext } from './context.ts';
import type { EvidenceStore } from './evidence-port.ts';
import { storable } from './storable.ts';

const used = sql.table('claimdesk.evidence_use');

export function evidence({ db, now }: StoreContext): EvidenceStore {
  return {
    async settings(tenant) {
      const row = await db
        .selectFrom('evidence_setting')
        .select('settings')
        .where('tenant', '=', storable(tenant))
        .executeTakeFirst();
      return row?.settings;
    },

    async saveSettings(tenant, settings) {
      const json = JSON.stringify(settings);
      await db
        .insertInto('evidence_setting')
        .values({ tenant: storable(tenant), settings: json })
        .onConflict((on) => on.column('tenant').doUpdateSet({ settings: json }))
        .execute();
    },

    async take(tenant, day, { tokens, searches }, { tokensPerDay, searchesPerDay }) {
      if (tokens > tokensPerDay || searches > searchesPerDay) return false;
      // One statement, so that two checks at once cannot both take the last of a budget.
      const { rows } = await sql`
        insert into ${used} as had (tenant, day, tokens, searches, cost_micro_usd, ms)
        values (${storable(tenant)}, ${day}, ${tokens}, ${searches}, 0, 0)
        on conflict (tenant, day) do update
          set tokens = had.tokens + excluded.tokens, searches = had.searches + excluded.searches
          where had.tokens + excluded.tokens <= ${tokensPerDay}
            and had.searches + excluded.searches <= ${searchesPerDay}
        returning day`.execute(db);
      return rows.length > 0;
    },

    async settle(tenant, day, { tokens, searches, costMicroUsd, ms }) {
      await sql`
        update ${used} set tokens = greatest(0, tokens + ${tokens}), searches = searches + ${searches},
          cost_micro_usd = cost_micro_usd + ${costMicroUsd}, ms = ms + ${ms}
        where tenant = ${storable(tenant)} and day = ${day}`.execute(db);
    },

    async use(tenant, days) {
      const rows = await db
        .selectFrom('evidence_use')
        .selectAll()
        .where('tenant', '=', storable(tenant))
        .orderBy('day', 'desc')
        .limit(days)
        .execute();
      return rows.map((row) => ({
        day: row.day,
        tokens: Number(row.tokens),
        searches: row.searches,
        costUsd: Number(row.cost_micro_usd) / 1_000_000,
        ms: Number(row.ms),
      }));
    },

    async answer(tenant, key, since) {
      const row = await db
        .selectFrom('evidence_answer')
        .select('answer')
        .where('tenant', '=', storable(tenant))
        .where('key', '=', key)
        .where('at', '>', new Date(since))
        .executeTakeFirst();
      return row?.answer;
    },

    async keepAnswer(tenant, key, answer) {
      const row = { answer: JSON.stringify(answer), at: now() };
      await db
        .insertInto('evidence_answer')
        .values({ tenant: storable(tenant), key, ...row })
        .onConflict((on) => on.columns(['tenant', 'key']).doUpdateSet(row))
        .execute();
    },
  };
}
