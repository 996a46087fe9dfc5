import { sql, type Kysely } from 'kysely';
import { storeSchema } from './schema.ts';

/**
 * Many turns at once. Each scope is locked before it is counted, in one order whoever asks; a
 * function, since a plain statement would count what was there before it waited for the lock.
 */
export async function createTakeTurns(db: Kysely<unknown>): Promise<void> {
  const name = sql.ref(`${storeSchema}.take_turns`);
  const turn = sql.table(`${storeSchema}.turn`);
  await sql`create function ${name}(
      tenants text[], scopes text[], keys text[], ats timestamptz[], sinces timestamptz[], mosts int[]
    ) returns boolean[] language plpgsql as $$
    declare
      taken boolean[] := array_fill(false, array[coalesce(array_length(keys, 1), 0)]);
      n int;
    begin
      for n in
        select i from generate_subscripts(keys, 1) as i order by tenants[i], scopes[i], i
      loop
        perform pg_advisory_xact_lock(
          hashtextextended(format(E'turn\\n%s\\n%s', tenants[n], scopes[n]), 0));
        if exists (
          select from ${turn} t
          where t.tenant = tenants[n] and t.scope = scopes[n] and t.key = keys[n]
        ) then
          taken[n] := true;
        else
          insert into ${turn} (tenant, scope, key, at)
          select tenants[n], scopes[n], keys[n], ats[n]
          where (
            select count(*) from ${turn} t
            where t.tenant = tenants[n] and t.scope = scopes[n] and t.at > sinces[n]
          ) < mosts[n];
          taken[n] := found;
        end if;
      end loop;
      return taken;
    end $$`.execute(db);
}
