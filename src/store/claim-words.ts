import { sql, type RawBuilder } from 'kysely';
import { termsOf } from '../evidence/terms.ts';
import { storable } from './storable.ts';

/** Terms of a search that count; more are cut. */
const termsAtMost = 24;
/** Share of a search's terms that a claim must have to be like it. */
const leastShare = 0.5;

/** Terms as tsvector and tsquery spell them; they are letters, digits and points, quoted all the same. */
export function lexeme(term: string): string {
  return `'${storable(term).replace(/\\/g, '\\\\').replace(/'/g, "''")}'`;
}

/** What a claim is found by, as a tsvector: our own terms, so that both databases match alike. */
export function wordsOf(...texts: readonly (string | undefined)[]): string {
  const terms = texts.flatMap((text) => termsOf(text ?? ''));
  return [...new Set(terms)].map(lexeme).join(' ');
}

/** How to find, and to rank, claims that are like a text; undefined for one without a word of its own. */
export function likeness(
  text: string,
): { readonly matches: RawBuilder<boolean>; readonly share: RawBuilder<number> } | undefined {
  const terms = [...new Set(termsOf(text))].slice(0, termsAtMost).map(lexeme);
  if (terms.length === 0) return undefined;
  const share = sql<number>`(${sql.join(
    terms.map((term) => sql`(words @@ ${term}::tsquery)::int`),
    sql` + `,
  )})`;
  const least = Math.ceil(terms.length * leastShare);
  return {
    // The index finds whoever has any of them; the count decides.
    matches: sql<boolean>`words @@ ${terms.join(' | ')}::tsquery and ${share} >= ${least}`,
    share,
  };
}
