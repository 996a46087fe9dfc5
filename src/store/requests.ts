import { sql } from 'kysely';
import type { RequestId, TenantId } from '../domain/ids.ts';
import type { CheckRequest } from '../domain/request.ts';
import type { StoreContext, StoreDatabase } from './context.ts';
import { inOrder, isOneOf } from './pairs.ts';
import type { Requests } from './port.ts';
import { storeSchema } from './schema.ts';
import { storable } from './storable.ts';
import { together } from './together.ts';

const requestTable = sql.table(`${storeSchema}.request`);
const latestTable = sql.table(`${storeSchema}.latest_request`);

interface RequestKey {
  readonly tenant: TenantId;
  readonly id: RequestId;
}

interface Asked {
  readonly request: CheckRequest;
  readonly key: string;
  readonly since: string;
  readonly at: string;
}

type Saved = Awaited<ReturnType<Requests['save']>>;

/** Beyond this many waiting requests of one tenant, their order no longer matters to others. */
const longestLine = 10_000;

export function requests({ db, now }: StoreContext): Requests {
  const saveOne = together((asked: readonly Asked[]) => save(db, asked), {
    apart: ({ request, key }) => `${request.tenant}\n${key}`,
  });
  const getOne = together((keys: readonly RequestKey[]) => getAll(db, keys));
  return {
    save: (request, key, since) => saveOne({ request, key, since, at: now() }),
    get: (tenant, id) => getOne({ tenant, id }),

    async waiting(tenant, limit) {
      const { waiting } = await db
        .selectFrom((from) =>
          from
            .selectFrom('request')
            .select('id')
            .where('tenant', '=', storable(tenant))
            .where('answered_at', 'is', null)
            .limit(limit)
            .as('unanswered'),
        )
        .select(({ fn }) => fn.countAll<string>().as('waiting'))
        .executeTakeFirstOrThrow();
      return Number(waiting);
    },

    async unanswered(before, limit) {
      const rows = await db
        .selectFrom('request')
        .select('request')
        .where('answered_at', 'is', null)
        .where('stored_at', '<', new Date(before))
        .orderBy('stored_at')
        .limit(limit)
        .execute();
      return rows.map((row) => row.request);
    },
  };
}

/** The key's row is the gate: of two events at the same moment, the second finds it taken. */
async function save(db: StoreDatabase, asked: readonly Asked[]): Promise<readonly Saved[]> {
  const { rows } = await sql<{
    claimed: boolean;
    stored: boolean;
    ahead: string;
    earlier: string | null;
  }>`with asked as (
      select * from unnest(
        ${asked.map(({ request }) => storable(request.tenant))}::text[],
        ${asked.map(({ request }) => storable(request.id))}::text[],
        ${asked.map(({ key }) => storable(key))}::text[],
        ${asked.map(({ request }) => JSON.stringify(request))}::text[],
        ${asked.map(({ at }) => at)}::timestamptz[],
        ${asked.map(({ since }) => since)}::timestamptz[]
      ) with ordinality as asked (tenant, id, key, request, at, since, n)
    ), line as (
      select tenants.tenant, (
        select count(*) from (
          select from ${requestTable} as waiting
          where waiting.tenant = tenants.tenant and waiting.answered_at is null
          limit ${longestLine}
        ) as waiting
      ) as length from (select distinct tenant from asked) as tenants
    ), claimed as (
      insert into ${latestTable} as latest (tenant, key, id, stored_at)
      select tenant, key, id, at from asked order by tenant, key
      on conflict (tenant, key) do update set id = excluded.id, stored_at = excluded.stored_at
        where latest.stored_at < (
          select since from asked where asked.tenant = excluded.tenant and asked.key = excluded.key
        )
      returning tenant, key
    ), stored as (
      insert into ${requestTable} (tenant, id, key, request, stored_at)
      select tenant, id, key, request::json, at from asked join claimed using (tenant, key)
      order by tenant, id
      on conflict (tenant, id) do nothing
      returning tenant, id
    )
    select claimed.key is not null as claimed, stored.id is not null as stored, latest.id as earlier,
      line.length + count(stored.id) over (partition by asked.tenant order by asked.n)
        - (stored.id is not null)::int as ahead
    from asked join line using (tenant)
    left join claimed on claimed.tenant = asked.tenant and claimed.key = asked.key
    left join stored on stored.tenant = asked.tenant and stored.id = asked.id
    left join ${latestTable} as latest on latest.tenant = asked.tenant and latest.key = asked.key
    order by asked.n`.execute(db);
  return Promise.all(
    rows.map(async ({ claimed, stored, ahead, earlier }, n): Promise<Saved> => {
      const { request, key } = asked[n] as Asked;
      if (stored) return { status: 'new', ahead: Number(ahead) };
      // The key was free, but this very request is here already.
      if (claimed) return { status: 'exists', id: request.id };
      // Taken by another process while this statement waited for it: too late for its own view.
      const id = earlier ?? (await latestId(db, request.tenant, key));
      return { status: 'exists', id: id as RequestId };
    }),
  );
}

async function latestId(db: StoreDatabase, tenant: TenantId, key: string): Promise<string> {
  const { id } = await db
    .selectFrom('latest_request')
    .select('id')
    .where('tenant', '=', storable(tenant))
    .where('key', '=', storable(key))
    .executeTakeFirstOrThrow();
  return id;
}

async function getAll(db: StoreDatabase, keys: readonly RequestKey[]) {
  const pairs = keys.map(({ tenant, id }) => [storable(tenant), storable(id)] as const);
  const rows = await db
    .selectFrom('request')
    .select(['tenant', 'id', 'request'])
    .where(isOneOf(['tenant', 'id'], pairs))
    .execute();
  return inOrder(pairs, rows, ({ tenant, id }) => [tenant, id]).map((row) => row?.request);
}
