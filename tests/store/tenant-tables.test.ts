import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import { changeClaim } from '../../src/domain/claim-change.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import { defaultDesk } from '../../src/domain/desk-settings.ts';
import { saveReport } from '../../src/desk/save-report.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { storeSchema } from '../../src/store/schema.ts';
import { saidScope } from '../../src/store/tenant-scopes.ts';
import { memoryTables, tenantTables } from '../../src/store/tenant-tables.ts';
import { sampleReport } from '../summary/sample-report.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

/** Tables that are nobody's: the migrator's own, and the library that all tenants share. */
const shared = /^(kysely_|fact_check)/;

describe.each(databaseKinds)('everything of a tenant, on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    let clock = new Date('2026-03-02T10:00:00Z');
    const [leaving, staying] = ['slack:T1', 'slack:T2'] as TenantId[] as [TenantId, TenantId];

    beforeAll(async () => {
      place = await make();
      database = await place.open();
      store = await openStore({ database, now: () => clock });
      for (const tenant of [leaving, staying]) await liveAnHour(tenant);
    }, 60_000);
    afterAll(async () => {
      await store.close();
      await database.close();
      await place.remove();
    });

    /** Writes into every table. */
    async function liveAnHour(tenant: TenantId): Promise<void> {
      const thread = { platform: 'slack', channel: 'C1', message: '1.1' } as const;
      const id = 'r1' as RequestId;
      const request: CheckRequest = {
        id,
        tenant,
        source: { kind: 'link', url: 'https://ex.org/a' },
        trigger: 'command',
        replyTo: thread,
        requestedBy: 'U1',
        receivedAt: clock.toISOString(),
        options: { private: false, fresh: false, minSignal: 'some', anyway: false },
      };
      const actor = { id: 'U1', isBot: false, isAdmin: true, isGuest: false };
      const at = clock.toISOString();
      await store.inbox.record({ kind: 'home', id: 'E1', tenant, actor, thread, at });
      await store.requests.save(request, 'key', at);
      const report = sampleReport(5);
      await saveReport(store, request, 'article', report, clock);
      const finding = report.findings[0]?.id;
      if (finding === undefined) throw new Error('no finding');
      await store.claims.change({ tenant, request: id, finding }, 'E2', (record) =>
        changeClaim(record, { kind: 'take' }, { id: 'U1' }, at),
      );
      await store.outbox.put(tenant, thread, { kind: 'digest', day: '2026-03-02', since: at });
      await store.channels.save(defaultChannel(tenant, 'C1', 'slack'));
      await store.desks.save(tenant, defaultDesk);
      const vote = { tenant, request: id, person: 'U1', channel: 'C1', vote: 'useful' } as const;
      await store.votes.cast(vote);
      const deed = { deed: 'change settings', who: 'U1', about: 'auto on' };
      await store.audit.write({ tenant, eventId: 'E3', ...deed, outcome: 'done', at });
      await store.turns.take({ tenant, scope: 's', key: 'k', withinMs: 1_000, most: 1 });
      await store.installations.put(tenant, 'sealed tokens');
      await store.evidence.saveSettings(tenant, {});
      const budget = { tokensPerDay: 10, searchesPerDay: 10 };
      await store.evidence.take(tenant, '2026-03-02', { tokens: 1, searches: 1 }, budget);
      await store.evidence.keepAnswer(tenant, 'k', { found: 0 });
      for (const scope of [tenant, saidScope(tenant)]) {
        const claim = { id: 'm', text: 'a claim', evidence: { kind: 'desk-memory', title: 'a' } };
        const remembered = { claim, terms: ['claim'] } as const;
        await store.memory.remember(scope, [remembered as never], { ages: true });
      }
    }

    const remembers = async (scope: string) =>
      (await store.memory.statistics(scope, [])).documents > 0;
    const rowsOf = async (tenant: TenantId) => {
      const rows: Record<string, object[]> = {};
      for await (const { table, row } of store.exportOf(tenant)) (rows[table] ??= []).push(row);
      return rows;
    };

    it('lies in tables that the catalogue knows, and in no others', async () => {
      const { rows } = await database.pool.query<{ table_name: string }>(
        `select table_name from information_schema.tables where table_schema = $1`,
        [storeSchema],
      );
      const known: readonly string[] = [...tenantTables, ...memoryTables];
      const tables = rows.map(({ table_name: name }) => name).filter((name) => !shared.test(name));
      expect(tables.sort()).toEqual([...known].sort());
    });

    it('is exported from every table, without its tokens', async () => {
      const rows = await rowsOf(leaving);
      expect(Object.keys(rows).sort()).toEqual([...tenantTables, ...memoryTables].sort());
      const text = JSON.stringify(rows);
      expect(text).not.toContain('sealed tokens');
      expect(text).not.toContain(staying);
    });

    it('is swept when it is old, its memory at its own time, and counted out', async () => {
      const tenant = 'slack:T3' as TenantId;
      await liveAnHour(tenant);
      clock = new Date('2026-06-01T10:00:00Z');
      const before = '2026-05-01T00:00:00Z';
      await store.prune({ before, memoryBefore: '2026-01-01T00:00:00Z', tenant });
      expect(await store.claims.byRequest(tenant, 'r1' as RequestId)).toEqual([]);
      expect(await remembers(saidScope(tenant))).toBe(false);
      expect(await remembers(tenant)).toBe(true);
      await store.prune({ before, memoryBefore: before, tenant });
      expect(await remembers(tenant)).toBe(false);
      const { documents, frequency } = await store.memory.statistics(tenant, ['claim']);
      expect([documents, frequency.get('claim')]).toEqual([0, 0]);
      expect(await remembers(staying)).toBe(true);
      await store.prune({ before, memoryBefore: before, except: [leaving, staying] });
      expect(await store.claims.byRequest(staying, 'r1' as RequestId)).not.toEqual([]);
    });

    it('is deleted from every table, and nobody else’s is', async () => {
      await store.forget(leaving);
      expect(await rowsOf(leaving)).toEqual({});
      const left = Object.keys(await rowsOf(staying)).sort();
      expect(left).toEqual([...tenantTables, ...memoryTables].sort());
    });
  });
});
