import { sql, type Transaction } from 'kysely';
import type { StoreContext } from './context.ts';
import type { Memory, RememberedClaim } from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
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

    async isEmpty(scope) {
      const row = await db
        .selectFrom('remembered')
        .select('id')
        .where('scope', '=', storable(scope))
        .limit(1)
        .executeTakeFirst();
      return row === undefined;
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

    forget: (scope, ids) =>
      db.transaction().execute(async (trx) => {
        const { rows } = await sql<{ terms: string[] }>`
          delete from ${table('remembered')}
          where scope = ${storable(scope)} and id = any(${ids.map(storable)}::text[])
          returning tsvector_to_array(terms) as terms`.execute(trx);
        await count(
          trx,
          scope,
          [],
          rows.map(({ terms }) => terms),
        );
      }),
  };

  async function rememberSome(scope: string, claims: Parameters<Memory['remember']>[1]) {
    // The last wording of an id counts, as one statement may not write a row twice.
    const given = [...new Map(claims.map((entry) => [storable(entry.claim.id), entry]))].map(
      ([id, { claim, terms }]) => ({
        id,
        claim: JSON.stringify(claim),
        terms: [...new Set(terms)],
        length: terms.length,
      }),
    );
    await db.transaction().execute(async (trx) => {
      const { rows: before } = await sql<{ terms: string[] }>`
        select tsvector_to_array(terms) as terms from ${table('remembered')}
        where scope = ${storable(scope)} and id = any(${given.map(({ id }) => id)}::text[])
        order by id for update`.execute(trx);
      await sql`
        insert into ${table('remembered')} (scope, id, claim, terms, length)
        select ${storable(scope)}, id, claim::json, terms::tsvector, length
        from unnest(
          ${given.map(({ id }) => id)}::text[], ${given.map(({ claim }) => claim)}::text[],
          ${given.map(({ terms }) => terms.map(lexeme).join(' '))}::text[],
          ${given.map(({ length }) => length)}::int4[]
        ) as given (id, claim, terms, length)
        on conflict (scope, id) do update
          set claim = excluded.claim, terms = excluded.terms, length = excluded.length`.execute(
        trx,
      );
      await count(
        trx,
        scope,
        given.map(({ terms }) => terms),
        before.map(({ terms }) => terms),
      );
    });
  }

  /** Brings the frequencies up to date: documents that came, and documents that went. */
  async function count(
    trx: Transaction<Tables>,
    scope: string,
    came: readonly (readonly string[])[],
    went: readonly (readonly string[])[],
  ) {
    const change = new Map<string, number>();
    const add = (by: number) => (term: string) => change.set(term, (change.get(term) ?? 0) + by);
    came.flat().forEach(add(1));
    went.flat().forEach(add(-1));
    // In one order, so that two imports cannot wait for each other.
    const changes = [...change].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
    if (changes.length === 0) return;
    await sql`
      insert into ${table('remembered_term')} as known (scope, term, documents)
      select ${storable(scope)}, term, documents
      from unnest(
        ${changes.map(([term]) => storable(term))}::text[], ${changes.map(([, by]) => by)}::int4[]
      ) as given (term, documents)
      on conflict (scope, term) do update
        set documents = known.documents + excluded.documents`.execute(trx);
  }
}

/** A term as tsvector and tsquery spell it; terms are letters, digits and points, quoted all the same. */
function lexeme(term: string): string {
  return `'${storable(term).replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}
