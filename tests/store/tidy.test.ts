import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';

it('the sweep of the embedded database counts rows for the planner and gives their room back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-data-'));
  const database = await openDatabase({ folder });
  const store = await openStore({ database });
  try {
    const evidence = { kind: 'desk-memory', title: 'Quay' } as const;
    const claims = Array.from({ length: 300 }, (_, n) => ({
      claim: { id: `c${n}`, text: 'Quays cost more.', evidence },
      terms: ['quay'],
    }));
    await store.memory.remember('swept', claims);
    await store.memory.clear('swept');
    await store.memory.remember('kept', claims.slice(0, 7));
    await store.prune({ before: '2026-01-01T00:00:00Z' });
    const { rows } = await database.pool.query<{ rows: number; pages: number }>(
      `select reltuples as rows, relpages as pages from pg_class
       where oid = 'claimdesk.remembered'::regclass`,
    );
    expect(rows[0]?.rows).toBe(7);
    await store.memory.remember('kept', claims);
    await store.prune({ before: '2026-01-01T00:00:00Z' });
    const again = await database.pool.query<{ pages: number }>(
      `select relpages as pages from pg_class where oid = 'claimdesk.remembered'::regclass`,
    );
    // The 300 that came stand where the 300 that went stood.
    expect(again.rows[0]?.pages).toBeLessThanOrEqual((rows[0]?.pages ?? 0) + 1);
  } finally {
    await store.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
