import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TenantId } from '../../src/domain/ids.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

describe.each(databaseKinds)('what providers may do and did, on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    let clock = new Date('2026-03-02T10:00:00Z');
    const [ours, theirs] = ['slack:T1', 'discord:2'] as [TenantId, TenantId];
    const [monday, tuesday] = ['2026-03-02', '2026-03-03'] as const;
    const budget = { tokensPerDay: 500, searchesPerDay: 3 };
    beforeAll(async () => {
      place = await make();
      database = await place.open();
      store = await openStore({ database, now: () => clock });
    }, 60_000);
    afterAll(async () => {
      await store.close();
      await database.close();
      await place.remove();
    });

    it('keeps what each tenant chose, the last choice counting', async () => {
      const { evidence } = store;
      expect(await evidence.settings(ours)).toBeUndefined();
      await evidence.saveSettings(ours, { leaves: 'article' });
      await evidence.saveSettings(ours, { leaves: 'claim', tokensPerDay: 7 });
      expect(await evidence.settings(ours)).toEqual({ leaves: 'claim', tokensPerDay: 7 });
      expect(await evidence.settings(theirs)).toBeUndefined();
    });

    it('gives out a day’s budget once, however many ask at the same time', async () => {
      const asked = Array.from({ length: 20 }, () =>
        store.evidence.take(ours, monday, { tokens: 100, searches: 0 }, budget),
      );
      expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(5);
      const searches = Array.from({ length: 9 }, () =>
        store.evidence.take(ours, monday, { tokens: 0, searches: 1 }, budget),
      );
      expect((await Promise.all(searches)).filter(Boolean)).toHaveLength(3);
    });

    it('never gives more than the whole, and has a budget for each day and tenant', async () => {
      const take = (tenant: TenantId, day: string, tokens: number) =>
        store.evidence.take(tenant, day, { tokens, searches: 0 }, budget);
      expect(await take(theirs, monday, 501)).toBe(false);
      expect(await take(theirs, monday, 500)).toBe(true);
      expect(await take(ours, tuesday, 500)).toBe(true);
    });

    it('gives back what was not used, and adds up cost and time', async () => {
      const settled = { tokens: -150, searches: 0, costMicroUsd: 4_200, ms: 1_500 };
      await store.evidence.settle(ours, monday, settled);
      await store.evidence.settle(ours, monday, { ...settled, tokens: -5_000 });
      expect(await store.evidence.use(ours, 7)).toEqual([
        { day: tuesday, tokens: 500, searches: 0, costUsd: 0, ms: 0 },
        { day: monday, tokens: 0, searches: 3, costUsd: 0.0084, ms: 3_000 },
      ]);
      expect(await store.evidence.use(ours, 1)).toHaveLength(1);
      expect(await store.evidence.take(ours, monday, { tokens: 500, searches: 0 }, budget)).toBe(
        true,
      );
    });

    it('keeps an answer for whoever asked, for a while, the last one counting', async () => {
      const { evidence } = store;
      await evidence.keepAnswer(ours, 'key', [{ claim: 'a' }]);
      clock = new Date('2026-03-02T12:00:00Z');
      expect(await evidence.answer(ours, 'key', '2026-03-02T09:00:00Z')).toEqual([{ claim: 'a' }]);
      expect(await evidence.answer(ours, 'key', '2026-03-02T11:00:00Z')).toBeUndefined();
      expect(await evidence.answer(theirs, 'key', '2026-03-02T09:00:00Z')).toBeUndefined();
      await evidence.keepAnswer(ours, 'key', []);
      expect(await evidence.answer(ours, 'key', '2026-03-02T11:00:00Z')).toEqual([]);
    });
  });
});
