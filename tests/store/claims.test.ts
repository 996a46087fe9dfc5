import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeClaim, type ClaimWish } from '../../src/domain/claim-change.ts';
import type { FindingId, RequestId, TenantId } from '../../src/domain/ids.ts';
import { finding, reportOf } from '../commands/desk-on-store.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

const ana = { id: 'U1', name: 'Ana' };

describe.each(databaseKinds)('claims, votes and the audit trail on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    let clock = new Date('2026-03-02T10:00:00Z');
    let tenants = 0;
    const newTenant = () => `slack:T${++tenants}` as TenantId;
    const one = finding('Ship calls rose 40% from 250 to 320.');
    const two = finding('Some warn of the road.', { signal: 'weak' });
    const request = 'r1' as RequestId;

    beforeAll(async () => {
      place = await make();
      database = await place.open();
      store = await openStore({ database, now: () => clock });
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await database.close();
      await place.remove();
    }, 60_000);

    const check = (tenant: TenantId, id = request, channel = 'C1', articleKey = 'key') =>
      store.reports.save(
        tenant,
        id,
        { articleKey, channel },
        reportOf(id, [one, two], 'Harbour doubles'),
      );
    const change = (tenant: TenantId, event: string, wish: ClaimWish, id = request) =>
      store.claims.change({ tenant, request: id, finding: one.id }, event, (record) =>
        changeClaim(record, wish, ana, clock.toISOString()),
      );
    const later = (hours: number) => {
      clock = new Date(clock.getTime() + hours * 3_600_000);
      return clock.toISOString();
    };

    it('opens a claim for each finding, and keeps what became of it when saved again', async () => {
      const tenant = newTenant();
      await check(tenant);
      await change(tenant, 'E1', { kind: 'take' });
      await check(tenant);
      const claims = await store.claims.byRequest(tenant, request);
      expect(claims.map(({ finding: id, status }) => [id, status]).sort()).toEqual(
        [
          [one.id, 'in-progress'],
          [two.id, 'open'],
        ].sort(),
      );
      expect(await store.claims.get(tenant, request, one.id)).toMatchObject({
        quote: one.quote,
        article: 'Harbour doubles',
        url: 'https://ex.org/story',
        owner: ana,
      });
    });

    it('lets exactly one of ten take a claim', async () => {
      const tenant = newTenant();
      await check(tenant);
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, n) => change(tenant, `E${n}`, { kind: 'take' })),
      );
      const taken = outcomes.filter((outcome) => outcome !== 'replayed' && outcome?.ok);
      expect(taken).toHaveLength(1);
      expect(await store.claims.log(tenant, request, one.id)).toHaveLength(1);
    });

    it('applies an event once', async () => {
      const tenant = newTenant();
      await check(tenant);
      await change(tenant, 'E1', { kind: 'take' });
      expect(await change(tenant, 'E1', { kind: 'status', to: 'inconclusive' })).toBe('replayed');
      expect((await store.claims.get(tenant, request, one.id))?.status).toBe('in-progress');
    });

    it('writes neither claim nor history when a wish is refused or fails', async () => {
      const tenant = newTenant();
      await check(tenant);
      await change(tenant, 'E1', { kind: 'status', to: 'verified' });
      const fault = store.claims.change({ tenant, request, finding: one.id }, 'E2', () => {
        throw new Error('a fault');
      });
      await expect(fault).rejects.toThrow('a fault');
      expect((await store.claims.get(tenant, request, one.id))?.status).toBe('open');
      expect(await store.claims.log(tenant, request, one.id)).toEqual([]);
    });

    it('keeps the history in order', async () => {
      const tenant = newTenant();
      await check(tenant);
      await change(tenant, 'E9', { kind: 'take' });
      later(1);
      await change(tenant, 'E1', { kind: 'status', to: 'verified', evidence: 'https://ex.org/b' });
      const log = await store.claims.log(tenant, request, one.id);
      expect(log.map(({ deed, from, to, evidence }) => [deed, from, to, evidence])).toEqual([
        ['take', 'open', 'in-progress', undefined],
        ['status', 'in-progress', 'verified', 'https://ex.org/b'],
      ]);
    });

    it('lists what a filter lets through, and counts the same', async () => {
      const tenant = newTenant();
      await check(tenant, 'r1' as RequestId, 'C1');
      const between = later(1);
      await check(tenant, 'r2' as RequestId, 'C2', 'another article');
      await change(tenant, 'E1', { kind: 'take' }, 'r2' as RequestId);
      const listed = async (filter: Parameters<Store['claims']['count']>[1]) => {
        const rows = await store.claims.list(tenant, { ...filter, order: 'oldest', limit: 50 });
        expect(await store.claims.count(tenant, filter)).toBe(rows.length);
        return rows.map(({ request: id, finding: which }) => `${id} ${which === one.id ? 1 : 2}`);
      };
      expect(await listed({})).toHaveLength(4);
      expect((await listed({ channel: 'C1' })).sort()).toEqual(['r1 1', 'r1 2']);
      expect(await listed({ owner: 'U1' })).toEqual(['r2 1']);
      expect(await listed({ statuses: ['in-progress'] })).toEqual(['r2 1']);
      expect(await listed({ openedSince: between, signal: 'weak' })).toEqual(['r2 2']);
      expect(await listed({ words: 'some WARN', channel: 'C1' })).toEqual(['r1 2']);
      expect(await listed({ idPrefix: one.id.slice(0, 6) })).toHaveLength(2);
      expect(await listed({ words: '%' })).toEqual(['r1 1', 'r2 1']);
    });

    it('moves the same claim of an article along in every thread, and takes it over in the next', async () => {
      const tenant = newTenant();
      const [first, second, third] = ['r1', 'r2', 'r3'] as RequestId[] as [
        RequestId,
        RequestId,
        RequestId,
      ];
      await check(tenant, first, 'C1');
      await check(tenant, second, 'C2');
      await check(tenant, 'other' as RequestId, 'C1', 'another article');
      await change(tenant, 'E1', { kind: 'take' }, second);
      const state = async (id: RequestId) => {
        const claim = await store.claims.get(tenant, id, one.id);
        return `${claim?.status} ${claim?.owner?.name}`;
      };
      expect(await state(first)).toBe('in-progress Ana');
      expect(await state('other' as RequestId)).toBe('open undefined');
      expect(await store.claims.log(tenant, first, one.id)).toHaveLength(1);
      await check(tenant, third, 'C3');
      expect(await state(third)).toBe('in-progress Ana');
      expect(await store.claims.count(tenant, { statuses: ['in-progress'] })).toBe(1);
      expect([...(await store.claims.requestsWith(tenant, third, 9))].sort()).toEqual([
        first,
        second,
        third,
      ]);
      await change(tenant, 'E2', { kind: 'status', to: 'verified', note: 'seen' }, third);
      expect(await state(first)).toBe('verified Ana');
      await change(tenant, 'E3', { kind: 'status', to: 'reopened', reason: 'doubt' }, first);
      expect(await state(third)).toBe('reopened undefined');
    });

    it('finds claims that are like a sentence, figures and endings aside', async () => {
      const tenant = newTenant();
      await check(tenant);
      const like = async (text: string) =>
        (await store.claims.list(tenant, { like: text, order: 'likest', limit: 9 })).map(
          ({ finding }) => finding,
        );
      const words = one.quote.toLowerCase();
      expect((await like(words))[0]).toBe(one.id);
      expect(await like('nothing of the kind anywhere')).toEqual([]);
      expect(await like('the of and')).toEqual([]);
      const other = await store.claims.list(newTenant(), {
        like: words,
        order: 'likest',
        limit: 9,
      });
      expect(other).toEqual([]);
    });

    it('remembers a false alarm for other checks of the article', async () => {
      const tenant = newTenant();
      await check(tenant, 'r1' as RequestId);
      await change(tenant, 'E1', { kind: 'status', to: 'false-alarm', reason: 'opinion' });
      const alarms = (key: string, except: string, of = tenant) =>
        store.claims.falseAlarms(of, key, except as RequestId);
      expect(await alarms('key', 'r2')).toEqual(new Set([one.id]));
      expect(await alarms('key', 'r1')).toEqual(new Set());
      expect(await alarms('other key', 'r2')).toEqual(new Set());
      expect(await alarms('key', 'r2', newTenant())).toEqual(new Set());
    });

    it('shows a tenant nothing of another', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await check(tenant);
      expect(await store.claims.get(other, request, one.id)).toBeUndefined();
      expect(await store.claims.list(other, { order: 'oldest', limit: 9 })).toEqual([]);
      expect(await change(other, 'E1', { kind: 'take' })).toBeUndefined();
      expect(await store.claims.get(tenant, request, 'ffff' as FindingId)).toBeUndefined();
    });

    it('counts the last vote of each person', async () => {
      const tenant = newTenant();
      const cast = (person: string, vote: 'useful' | 'not-useful') =>
        store.votes.cast({ tenant, request, person, channel: 'C1', vote });
      await cast('U1', 'useful');
      await cast('U2', 'useful');
      await cast('U1', 'not-useful');
      expect(await store.votes.tally(tenant, request)).toEqual({ useful: 1, 'not-useful': 1 });
    });

    it('writes one audit row per event and deed, newest first', async () => {
      const tenant = newTenant();
      const write = (eventId: string, outcome: 'done' | 'refused') =>
        store.audit.write({
          tenant,
          eventId,
          deed: 'change settings',
          who: 'U1',
          about: 'C1: auto on',
          outcome,
          at: later(1),
        });
      await write('E1', 'refused');
      await write('E2', 'done');
      await write('E2', 'done');
      const rows = await store.audit.list(tenant, 10);
      expect(rows.map(({ eventId, outcome }) => [eventId, outcome])).toEqual([
        ['E2', 'done'],
        ['E1', 'refused'],
      ]);
    });

    it('gives exactly so many turns, whoever asks at the same moment, and again later', async () => {
      const tenant = newTenant();
      const take = (key: string, scope = 'replies') =>
        store.turns.take({ tenant, scope, key, withinMs: 3_600_000, most: 6 });
      const first = await Promise.all(Array.from({ length: 20 }, (_, n) => take(`k${n}`)));
      expect(first.filter(Boolean)).toHaveLength(6);
      expect(await take(`k${first.indexOf(true)}`)).toBe(true);
      expect(await take('other', 'checks')).toBe(true);
      expect(await take('late')).toBe(false);
      later(2);
      expect(await take('late')).toBe(true);
    });

    it('forgets a tenant, and in time what is old', async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      await check(tenant);
      await check(other);
      await change(tenant, 'E1', { kind: 'take' });
      await change(other, 'E1', { kind: 'take' });
      await store.forget(tenant);
      expect(await store.claims.byRequest(tenant, request)).toEqual([]);
      expect(await store.claims.log(tenant, request, one.id)).toEqual([]);
      expect(await store.claims.byRequest(other, request)).toHaveLength(2);
      await store.prune({ before: later(1) });
      expect(await store.claims.byRequest(other, request)).toEqual([]);
      expect(await store.claims.log(other, request, one.id)).toEqual([]);
    });
  });
});
