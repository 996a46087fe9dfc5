import { sql, type RawBuilder } from 'kysely';

/** A tenant and an id of its own. */
export type Pair = readonly [tenant: string, id: string];

/** True for rows whose two columns are one of the pairs. */
export function isOneOf(
  [tenant, id]: readonly [string, string],
  pairs: readonly Pair[],
): RawBuilder<boolean> {
  const tenants = pairs.map(([each]) => each);
  const ids = pairs.map(([, each]) => each);
  return sql<boolean>`(${sql.ref(tenant)}, ${sql.ref(id)}) in (
    select * from unnest(${tenants}::text[], ${ids}::text[]))`;
}

/** The row of each pair, in the pairs' order; undefined where there is none. */
export function inOrder<Row>(
  pairs: readonly Pair[],
  rows: readonly Row[],
  pairOf: (row: Row) => Pair,
): readonly (Row | undefined)[] {
  const byPair = new Map(rows.map((row) => [pairOf(row).join('\n'), row]));
  return pairs.map((pair) => byPair.get(pair.join('\n')));
}

/** All rows of each pair, in the pairs' order. */
export function groupsInOrder<Row>(
  pairs: readonly Pair[],
  rows: readonly Row[],
  pairOf: (row: Row) => Pair,
): readonly (readonly Row[])[] {
  const byPair = new Map<string, Row[]>();
  for (const row of rows) {
    const pair = pairOf(row).join('\n');
    const group = byPair.get(pair);
    if (group === undefined) byPair.set(pair, [row]);
    else group.push(row);
  }
  return pairs.map((pair) => byPair.get(pair.join('\n')) ?? []);
}
