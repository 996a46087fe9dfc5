import { sql, type Transaction } from 'kysely';
import { stableId } from '../domain/ids.ts';
import { keyOfFactCheck, type FactCheck } from '../evidence/fact-check.ts';
import type { StoreContext } from './context.ts';
import { factCheckIndex } from './fact-check-index.ts';
import type { FactChecks, FactCheckSource } from './fact-check-port.ts';
import type { Tables } from './schema.ts';
import { storable } from './storable.ts';

/** Publishers and languages that a status names; the others are in the sum. */
const named = 20;
/** Any number: two importers wait for each other on it. */
const importLock = 7_215_301;

const hourMs = 60 * 60 * 1_000;

export function factChecks(context: StoreContext): FactChecks {
  const { db, now } = context;
  const index = factCheckIndex(context);
  return {
    ...index,

    async put(given) {
      const rows = given.map(asRow);
      return db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(${importLock})`.execute(trx);
        const known = await digestsOf(trx, rows);
        const fresh = rows.filter(({ key, digest }) => known.get(key) !== digest);
        const replaced = fresh.filter(({ key }) => known.has(key)).map(({ key }) => key);
        if (replaced.length > 0) {
          await trx.deleteFrom('fact_check').where('key', 'in', replaced).execute();
        }
        const ids = await insert(trx, fresh);
        await index.file(
          trx,
          fresh.map(({ key, words }) => ({ id: ids.get(key) ?? 0, words })),
        );
        return { added: fresh.length - replaced.length, changed: replaced.length };
      });
    },

    async isEmpty() {
      const row = await db.selectFrom('fact_check').select('id').limit(1).executeTakeFirst();
      return row === undefined;
    },

    async pagesRead(urls) {
      const read = new Map<string, string>();
      for (let from = 0; from < urls.length; from += 5_000) {
        const rows = await db
          .selectFrom('fact_check_page')
          .selectAll()
          .where('url', 'in', urls.slice(from, from + 5_000).map(storable))
          .execute();
        for (const { url, read_at } of rows) read.set(url, read_at.toISOString());
      }
      return read;
    },

    async markRead(urls) {
      await db
        .insertInto('fact_check_page')
        .values([...new Set(urls.map(storable))].map((url) => ({ url, read_at: now() })))
        .onConflict((on) => on.column('url').doUpdateSet({ read_at: now() }))
        .execute();
    },

    async status() {
      const totals = await db
        .selectFrom('fact_check')
        .select(({ fn }) => [
          fn.countAll<string>().as('rows'),
          fn.min('published_on').as('oldest'),
          fn.max('published_on').as('newest'),
        ])
        .executeTakeFirstOrThrow();
      const most = async (column: 'publisher' | 'language') =>
        (
          await db
            .selectFrom('fact_check')
            .select(({ fn }) => [column, fn.countAll<string>().as('rows')])
            .groupBy(column)
            .orderBy('rows', 'desc')
            .orderBy(column)
            .limit(named)
            .execute()
        ).map((row) => ({ name: row[column], factChecks: Number(row.rows) }));
      const sources = await db
        .selectFrom('fact_check_source')
        .selectAll()
        .orderBy('address')
        .execute();
      return {
        factChecks: Number(totals.rows),
        ...(totals.oldest === null ? {} : { oldest: totals.oldest }),
        ...(totals.newest === null ? {} : { newest: totals.newest }),
        publishers: await most('publisher'),
        languages: (await most('language')).map(({ name, factChecks }) => ({
          code: name,
          factChecks,
        })),
        sources: sources.map(asSource),
      };
    },

    async source(address) {
      const row = await db
        .selectFrom('fact_check_source')
        .selectAll()
        .where('address', '=', storable(address))
        .executeTakeFirst();
      return row && asSource(row);
    },

    async saveSource({ address, readAt, everyHours, outcome }) {
      const row = {
        read_at: readAt,
        every_hours: everyHours ?? null,
        outcome: outcome === undefined ? null : storable(outcome),
      };
      await db
        .insertInto('fact_check_source')
        .values({ address: storable(address), ...row })
        .onConflict((on) => on.column('address').doUpdateSet(row))
        .execute();
    },

    async dueSources(at) {
      const rows = await db
        .selectFrom('fact_check_source')
        .selectAll()
        .where('every_hours', 'is not', null)
        .orderBy('read_at')
        .execute();
      return rows
        .filter(
          ({ read_at, every_hours }) =>
            read_at.getTime() + (every_hours ?? 0) * hourMs <= Date.parse(at),
        )
        .map(asSource);
    },
  };
}

interface Row {
  readonly key: string;
  readonly digest: string;
  readonly entry: string;
  readonly factCheck: FactCheck;
  /** What it is found by. */
  readonly words: string;
}

function asRow(factCheck: FactCheck): Row {
  const entry = JSON.stringify(factCheck);
  return {
    key: keyOfFactCheck(factCheck),
    digest: stableId(entry),
    entry,
    factCheck,
    words: `${factCheck.claim} ${factCheck.title ?? ''}`,
  };
}

async function digestsOf(trx: Transaction<Tables>, rows: readonly Row[]) {
  const known = await sql<{ key: string; digest: string }>`
    select key, digest from ${sql.table('claimdesk.fact_check')}
    where key = any(${rows.map(({ key }) => key)}::text[])`.execute(trx);
  return new Map(known.rows.map(({ key, digest }) => [key, digest]));
}

async function insert(trx: Transaction<Tables>, rows: readonly Row[]) {
  if (rows.length === 0) return new Map<string, number>();
  const column = (of: (row: Row) => string | null) => rows.map(of);
  const inserted = await sql<{ id: number; key: string }>`
    insert into ${sql.table('claimdesk.fact_check')}
      (key, digest, publisher, language, published_on, entry)
    select key, digest, publisher, language, published_on, entry::json
    from unnest(
      ${column(({ key }) => key)}::text[], ${column(({ digest }) => digest)}::text[],
      ${column(({ factCheck }) => storable(factCheck.publisher))}::text[],
      ${column(({ factCheck }) => factCheck.language)}::text[],
      ${column(({ factCheck }) => factCheck.publishedOn ?? null)}::text[],
      ${column(({ entry }) => entry)}::text[]
    ) as given (key, digest, publisher, language, published_on, entry)
    returning id, key`.execute(trx);
  return new Map(inserted.rows.map(({ id, key }) => [key, id]));
}

function asSource(row: {
  address: string;
  read_at: Date;
  every_hours: number | null;
  outcome: string | null;
}): FactCheckSource {
  return {
    address: row.address,
    readAt: row.read_at.toISOString(),
    ...(row.every_hours === null ? {} : { everyHours: row.every_hours }),
    ...(row.outcome === null ? {} : { outcome: row.outcome }),
  };
}
