import { createHash } from 'node:crypto';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';

/** Hexadecimal digits: 48 bits tell the words of any newsroom apart. */
const digits = 12;

/**
 * A word as the memory stores it: the same word is another in another scope, so that the index on words
 * never leads to, nor has to leaf through, what others remember.
 */
export function memoryTerm(scope: string): (term: string) => string {
  const of = storable(scope);
  return (term) =>
    createHash('sha256')
      .update(`${of}\n${storable(term)}`)
      .digest('hex')
      .slice(0, digits);
}

/** The same, computed by the database. */
function inDatabase(scope: RawBuilder<unknown>, term: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`left(encode(sha256(convert_to(${scope} || E'\n' || ${term}, 'UTF8')), 'hex'), ${sql.lit(digits)})`;
}

/** Gives what is remembered words of its scope's own. */
export async function separateMemoryTerms(db: Kysely<unknown>): Promise<void> {
  const table = (name: string) => sql.table(`${storeSchema}.${name}`);
  await sql`update ${table('remembered')} as r set terms = array_to_tsvector(array(
      select ${inDatabase(sql`r.scope`, sql`term`)} from unnest(tsvector_to_array(r.terms)) as term
    ))`.execute(db);
  await sql`update ${table('remembered_term')} set term = ${inDatabase(sql`scope`, sql`term`)}`.execute(
    db,
  );
}
