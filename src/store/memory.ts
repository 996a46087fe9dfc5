import { sql, type Transaction } from 'kysely';
import { memoryTerm } from './memory-term.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import type { Memory, RememberedClaim } from './port.ts';
import { storeSchema, type Tables } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

const table = (name: string) => sql.table(`${storeSchema}.${name}`);

/** Rows in one statement: a wide one costs memory on the embedded database. */
const batch = 500;

/** Claims that one look reads at most, should its words stand together far more often than by chance. */
const lookedThrough = 400;

export function memory({ db, now }: StoreContext): Memory {
  const anyOne = together((asked: readonly Asked[]) => anyOf(db, asked));
  return {
    async remember(scope, claims, { ages = false } = {}) {
      for (let from = 0; from < claims.length; from += batch) {
        await rememberSome(scope, claims.slice(from, from + batch), ages);
      }
    },

    async statistics(scope, terms) {
      const stored = new Map([...new Set(terms)].map((term) => [memoryTerm(scope)(term), term]));
      const { rows } = await sql<{
        documents: string;
        length: string;
        term: string | null;
        among: number;
      }>`
        select total.documents, total.length, word.term, word.documents as among
        from ${table('remembered_total')} as total
        left join ${table('remembered_term')} as word
          on word.scope = total.scope and word.term = any(${[...stored.keys()]}::text[])
        where total.scope = ${storable(scope)}`.execute(db);
      const documents = Number(rows[0]?.documents ?? 0);
      return {
        documents,
        averageLength: Number(rows[0]?.length ?? 0) / Math.max(1, documents),
        frequency: new Map(
          rows.flatMap(({ term, among }) => {
            const asked = term === null ? undefined : stored.get(term);
            return asked === undefined ? [] : [[asked, among] as const];
          }),
        ),
      };
    },

    async candidates(scope, weights, limit) {
      if (weights.length === 0) return [];
      const lexeme = lexemeIn(scope);
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

    async alike(scope, looks, limit) {
      const lexeme = lexemeIn(scope);
      const all = (words: readonly string[]) => `(${words.map(lexeme).join(' & ')})`;
      // What a claim shares with the text is what deleting the text's words takes from it.
      const { rows } = await sql<{ index: number; claim: RememberedClaim }>`
        with look as materialized (
          select index, query::tsquery as query, tsvector_to_array(terms::tsvector) as terms, least
          from unnest(
            ${looks.map(({ index }) => index)}::int4[],
            ${looks.map(({ anyOf }) => anyOf.map(all).join(' | '))}::text[],
            ${looks.map(({ terms }) => terms.map(lexeme).join(' '))}::text[],
            ${looks.map(({ least }) => least)}::int4[]
          ) as given (index, query, terms, least)
        )
        select look.index, known.claim
        from look
        cross join lateral (
          select claim, id, length(terms) - length(ts_delete(terms, look.terms)) as common
          from (
            select claim, id, terms from ${table('remembered')} as r
            where r.scope = ${storable(scope)} and r.terms @@ look.query
            limit ${lookedThrough}
          ) as looked
          order by common desc, id
          limit ${limit}
        ) as known
        where known.common >= look.least
        order by look.index, known.common desc, known.id`.execute(db);
      return rows;
    },

    async clear(scope) {
      await db.deleteFrom('remembered').where('scope', '=', storable(scope)).execute();
      await db.deleteFrom('remembered_term').where('scope', '=', storable(scope)).execute();
      await db.deleteFrom('remembered_total').where('scope', '=', storable(scope)).execute();
    },

    async forget(scope, ids) {
      // Mostly an article is new and there is nothing to forget: that is asked for many at once.
      if (!(await anyOne({ scope, ids }))) return;
      await db.transaction().execute(async (trx) => {
        const { rows } = await sql<Kept>`
          delete from ${table('remembered')}
          where scope = ${storable(scope)} and id = any(${ids.map(storable)}::text[])
          returning tsvector_to_array(terms) as terms, length`.execute(trx);
        await countMemory(trx, scope, [], rows);
      });
    },
  };

  async function rememberSome(
    scope: string,
    claims: Parameters<Memory['remember']>[1],
    ages: boolean,
  ) {
    // The last wording of an id counts, as one statement may not write a row twice.
    const given = [...new Map(claims.map((entry) => [storable(entry.claim.id), entry]))].map(
      ([id, { claim, terms }]) => ({
        id,
        claim: JSON.stringify(claim),
        terms: [...new Set(terms)].map(memoryTerm(scope)),
        length: terms.length,
      }),
    );
    await db.transaction().execute(async (trx) => {
      const { rows: before } = await sql<Kept>`
        select tsvector_to_array(terms) as terms, length from ${table('remembered')}
        where scope = ${storable(scope)} and id = any(${given.map(({ id }) => id)}::text[])
        order by id for update`.execute(trx);
      await sql`
        insert into ${table('remembered')} (scope, id, claim, terms, length, at)
        select ${storable(scope)}, id, claim::json, terms::tsvector, length, ${ages ? now() : null}::timestamptz
        from unnest(
          ${given.map(({ id }) => id)}::text[], ${given.map(({ claim }) => claim)}::text[],
          ${given.map(({ terms }) => terms.map(quoted).join(' '))}::text[],
          ${given.map(({ length }) => length)}::int4[]
        ) as given (id, claim, terms, length)
        on conflict (scope, id) do update
          set claim = excluded.claim, terms = excluded.terms, length = excluded.length,
            at = excluded.at`.execute(trx);
      await countMemory(trx, scope, given, before);
    });
  }
}

interface Asked {
  readonly scope: string;
  readonly ids: readonly string[];
}

/** For each scope and its ids: whether one of them is remembered. */
async function anyOf(db: StoreDatabase, asked: readonly Asked[]): Promise<readonly boolean[]> {
  const each = asked.flatMap(({ scope, ids }, n) => ids.map((id) => ({ n, scope, id })));
  const { rows } = await sql<{ n: number }>`
    select distinct asked.n from unnest(
      ${each.map(({ n }) => n)}::int4[],
      ${each.map(({ scope }) => storable(scope))}::text[],
      ${each.map(({ id }) => storable(id))}::text[]
    ) as asked (n, scope, id)
    join ${table('remembered')} as r on r.scope = asked.scope and r.id = asked.id`.execute(db);
  const there = new Set(rows.map(({ n }) => n));
  return asked.map((_, n) => there.has(n));
}

/** What a remembered claim counts for; its terms as they are stored. */
interface Kept {
  readonly terms: readonly string[];
  readonly length: number;
}

/** Brings totals and frequencies up to date: documents that came, and documents that went. */
export async function countMemory(
  trx: Transaction<Tables>,
  scope: string,
  came: readonly Kept[],
  went: readonly Kept[],
): Promise<void> {
  const sum = (all: readonly Kept[]) => all.reduce((total, { length }) => total + length, 0);
  await sql`
    insert into ${table('remembered_total')} as known (scope, documents, length)
    values (${storable(scope)}, ${came.length - went.length}, ${sum(came) - sum(went)})
    on conflict (scope) do update
      set documents = known.documents + excluded.documents,
        length = known.length + excluded.length`.execute(trx);
  const change = new Map<string, number>();
  const add = (by: number) => (term: string) => change.set(term, (change.get(term) ?? 0) + by);
  came.flatMap(({ terms }) => terms).forEach(add(1));
  went.flatMap(({ terms }) => terms).forEach(add(-1));
  // In one order, so that two imports cannot wait for each other.
  const changes = [...change].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (changes.length === 0) return;
  await sql`
    insert into ${table('remembered_term')} as known (scope, term, documents)
    select ${storable(scope)}, term, documents
    from unnest(
      ${changes.map(([term]) => term)}::text[], ${changes.map(([, by]) => by)}::int4[]
    ) as given (term, documents)
    on conflict (scope, term) do update
      set documents = known.documents + excluded.documents`.execute(trx);
}

/** A word as it stands in a tsvector or a tsquery of the scope. */
function lexemeIn(scope: string): (term: string) => string {
  const stored = memoryTerm(scope);
  return (term) => quoted(stored(term));
}

/** Stored words are hexadecimal. */
function quoted(stored: string): string {
  return `'${stored}'`;
}
