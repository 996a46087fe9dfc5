import { sql, type Transaction } from 'kysely';
import type { StoreContext } from './context.ts';
import type { FactChecks, StoredFactCheck } from './fact-check-port.ts';
import { addScores, bestOf, impactsOf, postingBytes, writePosting } from './postings.ts';
import type { Tables } from './schema.ts';
import { storable } from './storable.ts';

const terms = sql.table('claimdesk.fact_check_term');
const segments = sql.table('claimdesk.fact_check_segment');

/**
 * Postings that one look-up reads, the rarest words first. Common words order what rare ones found,
 * in the ranking; they find nothing themselves, or a million rows would be read for 'tax'.
 */
const mostPostings = 40_000;
/** Segments smaller than this are joined; larger ones are left alone for good. */
const largeSegment = 200_000;
/** Small segments that are left in peace. */
const fewSegments = 4;

export interface FiledText {
  readonly id: number;
  readonly words: string;
}

/** The inverted index over fact-checks. */
export function factCheckIndex({ db }: StoreContext): Pick<
  FactChecks,
  'statistics' | 'candidates' | 'tidy'
> & {
  /** Files texts under their words, as one segment. */
  file(trx: Transaction<Tables>, texts: readonly FiledText[]): Promise<void>;
} {
  return {
    async file(trx, texts) {
      if (texts.length === 0) return;
      const { postings, length } = invert(texts);
      const { rows } = await sql<{ id: number }>`
        insert into ${segments} (documents, terms) values (${texts.length}, ${length})
        returning id`.execute(trx);
      const entries = [...postings];
      await sql`
        insert into ${terms} (term, segment, documents, postings)
        select term, ${rows[0]?.id ?? 0}::int4, documents, decode(postings, 'hex')
        from unnest(
          ${entries.map(([term]) => storable(term))}::text[],
          ${entries.map(([, list]) => list.length / 2)}::int4[],
          ${entries.map(([, list]) => packed(list).toString('hex'))}::text[]
        ) as given (term, documents, postings)`.execute(trx);
    },

    async statistics(asked) {
      const { rows } = await sql<{ documents: string | null; terms: string | null }>`
        select sum(documents) as documents, sum(terms) as terms from ${segments}`.execute(db);
      const documents = Number(rows[0]?.documents ?? 0);
      // Term by term: handed fifty of them at once, a planner that knows nothing of the table reads it all.
      const counted = await sql<{ term: string; documents: string }>`
        select given.term, counted.documents
        from unnest(${asked.map(storable)}::text[]) as given (term) cross join lateral
          (select sum(documents) as documents from ${terms} as each where each.term = given.term) as counted
        where counted.documents is not null`.execute(db);
      return {
        documents,
        averageLength: Number(rows[0]?.terms ?? 0) / Math.max(1, documents),
        frequency: new Map(counted.rows.map((row) => [row.term, Number(row.documents)])),
      };
    },

    async candidates(asked, { frequency }, limit) {
      const read = rarest(asked, frequency);
      if (read.length === 0) return [];
      const found = await sql<{ term: string; postings: Buffer }>`
        select term, postings from ${terms}
        where term = any(${read.map(({ term }) => storable(term))}::text[])`.execute(db);
      const weights = new Map(read.map(({ term, weight }) => [storable(term), weight]));
      const scores = new Map<number, number>();
      for (const { term, postings } of found.rows) {
        addScores(scores, postings, weights.get(term) ?? 0);
      }
      const { rows } = await sql<{ id: number; entry: Omit<StoredFactCheck, 'id'> }>`
        select id, entry from ${sql.table('claimdesk.fact_check')}
        where id = any(${bestOf(scores, limit)}::int4[])`.execute(db);
      return rows.map(({ id, entry }) => ({ ...entry, id: String(id) }));
    },

    async tidy() {
      const { rows } = await sql<{ id: number }>`
        select id from ${segments} where documents < ${largeSegment} order by id`.execute(db);
      const small = rows.map(({ id }) => id);
      if (small.length <= fewSegments) return;
      await db.transaction().execute((trx) => join(trx, small));
    },
  };
}

/** Rarest first, as many as may be read; the rarest of all whatever it costs. */
function rarest(
  asked: readonly { readonly term: string; readonly weight: number }[],
  frequency: ReadonlyMap<string, number>,
) {
  let postings = 0;
  return asked
    .filter(({ term }) => frequency.has(term))
    .sort((a, b) => (frequency.get(a.term) ?? 0) - (frequency.get(b.term) ?? 0))
    .filter(({ term }, at) => {
      postings += frequency.get(term) ?? 0;
      return at === 0 || postings <= mostPostings;
    });
}

/** Term → id, impact, id, impact … */
function invert(texts: readonly FiledText[]) {
  const postings = new Map<string, number[]>();
  let length = 0;
  for (const { id, words } of texts) {
    const read = impactsOf(words);
    length += read.length;
    for (const [term, impact] of read.impacts) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [id, impact]);
      else list.push(id, impact);
    }
  }
  return { postings, length };
}

function packed(list: readonly number[]): Buffer {
  const bytes = Buffer.allocUnsafe((list.length / 2) * postingBytes);
  for (let at = 0; at < list.length; at += 2) {
    writePosting(bytes, (at / 2) * postingBytes, list[at] ?? 0, list[at + 1] ?? 0);
  }
  return bytes;
}

/** Makes one segment out of several; their postings simply follow one another. */
async function join(trx: Transaction<Tables>, small: readonly number[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    insert into ${segments} (documents, terms)
    select sum(documents), sum(terms) from ${segments} where id = any(${[...small]}::int4[])
    returning id`.execute(trx);
  await sql`
    insert into ${terms} (term, segment, documents, postings)
    select term, ${rows[0]?.id ?? 0}::int4, sum(documents), string_agg(postings, ''::bytea order by segment)
    from ${terms} where segment = any(${[...small]}::int4[]) group by term`.execute(trx);
  await sql`delete from ${terms} where segment = any(${[...small]}::int4[])`.execute(trx);
  await sql`delete from ${segments} where id = any(${[...small]}::int4[])`.execute(trx);
}
