import { sql } from 'kysely';
import type { StoreContext } from './context.ts';
import type { Memory, RememberedClaim } from './port.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';

const table = (name: string) => sql.table(`${storeSchema}.${name}`);

/** Rows in one statement: a wide one costs memory on the embedded database. */
const batch = 500;

export function memory({ db }: StoreContext): Memory {
  return {
    async remember(scope, claims) {
      for (let from = 0; from < claims.length; from += batch) {
        await rememberSome(scope, claims.slice(from, from + batch));
      }
    },

    async statistics(scope, terms) {
      const { rows } = await sql<{ documents: string; length: string | null }>`
        select count(*) as documents, avg(length) as length from ${table('remembered')}
        where scope = ${storable(scope)}`.execute(db);
      const counted = await sql<{ term: string; documents: number }>`
        select term, documents from ${table('remembered_term')}
        where scope = ${storable(scope)} and term = any(${[...terms]}::text[])`.execute(db);
      return {
        documents: Number(rows[0]?.documents ?? 0),
        averageLength: Number(rows[0]?.length ?? 0),
        frequency: new Map(counted.rows.map(({ term, documents }) => [term, documents])),
      };
    },

    async candidates(scope, weights, limit) {
      if (weights.length === 0) return [];
      const query = weights.map(({ term }) => lexeme(term)).join(' | ');
      const score = sql.join(
        weights.map(
          ({ term, weight }) =>
            sql`case when terms @@ ${lexeme(term)}::tsquery then ${weight}::float8 else 0 end`,
        ),
        sql` + `,
      );
      // Long texts hold more of any query: half of BM25's correction is enough to choose who is ranked.
      const { rows } = await sql<{ claim: RememberedClaim }>`
        select claim from ${table('remembered')}
        where scope = ${storable(scope)} and terms @@ ${query}::tsquery
        order by (${score}) / (1 + 0.02 * length) desc, id
        limit ${limit}`.execute(db);
      return rows.map(({ claim }) => claim);
    },

    async clear(scope) {
      await db.deleteFrom('remembered').where('scope', '=', storable(scope)).execute();
      await db.deleteFrom('remembered_term').where('scope', '=', storable(scope)).execute();
    },

    async forget(scope, ids) {
      if (ids.length === 0) return;
      await db
        .deleteFrom('remembered')
        .where('scope', '=', storable(scope))
        .where('id', 'in', [...ids])
        .execute();
    },
  };

  async function rememberSome(scope: string, claims: Parameters<Memory['remember']>[1]) {
    const rows = claims.map(({ claim, terms }) => ({
      id: storable(claim.id),
      claim: JSON.stringify(claim),
      terms: [...new Set(terms)].map(lexeme).join(' '),
      length: terms.length,
    }));
    await db.transaction().execute(async (trx) => {
      const { rows: added } = await sql<{ id: string; is_new: boolean }>`
        insert into ${table('remembered')} (scope, id, claim, terms, length)
        select ${storable(scope)}, id, claim::json, terms::tsvector, length
        from unnest(
          ${rows.map((row) => row.id)}::text[], ${rows.map((row) => row.claim)}::text[],
          ${rows.map((row) => row.terms)}::text[], ${rows.map((row) => row.length)}::int4[]
        ) as given (id, claim, terms, length)
        on conflict (scope, id) do update
          set claim = excluded.claim, terms = excluded.terms, length = excluded.length
        returning id, (xmax = 0) as is_new`.execute(trx);
      const isNew = new Set(added.filter((row) => row.is_new).map(({ id }) => id));
      const counts = new Map<string, number>();
      for (const { claim, terms } of claims) {
        if (!isNew.has(storable(claim.id))) continue;
        for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
      }
      if (counts.size === 0) return;
      // In one order, so that two imports cannot wait for each other.
      const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
      await sql`
        insert into ${table('remembered_term')} as known (scope, term, documents)
        select ${storable(scope)}, term, documents
        from unnest(
          ${sorted.map(([term]) => term)}::text[], ${sorted.map(([, n]) => n)}::int4[]
        ) as given (term, documents)
        on conflict (scope, term) do update
          set documents = known.documents + excluded.documents`.execute(trx);
    });
  }
}

/** A term as tsvector and tsquery spell it; terms are letters, digits and points, quoted all the same. */
function lexeme(term: string): string {
  return `'${storable(term).replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
