import { sql } from 'kysely';
import type { StoreContext } from './context.ts';
import type { Turns } from './port.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

/** Made by migration 0012: two at once for the last turn wait for each other there. */
const takeTurns = sql.ref(`${storeSchema}.take_turns`);

export function turns({ db, now }: StoreContext): Turns {
  const takeOne = together(
    async (turns: readonly (Parameters<Turns['take']>[0] & { readonly at: string })[]) => {
      const { rows } = await sql<{ taken: boolean }>`select unnest(${takeTurns}(
        ${turns.map(({ tenant }) => storable(tenant))}::text[],
        ${turns.map(({ scope }) => storable(scope))}::text[],
        ${turns.map(({ key }) => storable(key))}::text[],
        ${turns.map(({ at }) => at)}::timestamptz[],
        ${turns.map((turn) => sinceOf(turn))}::timestamptz[],
        ${turns.map(({ most }) => most)}::int[])) as taken`.execute(db);
      return rows.map(({ taken }) => taken);
    },
  );
  return { take: (turn) => takeOne({ ...turn, at: now() }) };
}

function sinceOf({ at, withinMs }: { readonly at: string; readonly withinMs: number }): string {
  return new Date(new Date(at).getTime() - withinMs).toISOString();
}
