import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MessageEvent } from '../../src/chat/port.ts';
import type { ChannelSettings } from '../../src/domain/channel.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { CheckedReport, UnreadableReport } from '../../src/domain/report.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { ThreadRef } from '../../src/domain/thread.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { holdMs, type Store } from '../../src/store/port.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

const thread: ThreadRef = { platform: 'slack', channel: 'C1', thread: '1700000000.000100' };

describe.each(databaseKinds)('the store on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    let clock = new Date('2024-03-04T09:00:00Z');
    let tenants = 0;
    /** A tenant of its own for each test: none sees another's rows. */
    const newTenant = () => `slack:T${++tenants}` as TenantId;
    const later = (seconds: number) => {
      clock = new Date(clock.getTime() + seconds * 1000);
      return clock.toISOString();
    };

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

    it('keeps one sealed installation a tenant, and forgets it with the tenant', async () => {
      const [ours, theirs] = [newTenant(), newTenant()];
      await store.installations.put(ours, 'v1.first');
      await store.installations.put(ours, 'v1.second');
      await store.installations.put(theirs, 'v1.theirs');
      expect(await store.installations.get(ours)).toBe('v1.second');
      await store.forget(ours);
      expect(await store.installations.get(ours)).toBeUndefined();
      await store.installations.delete(theirs);
      expect(await store.installations.get(theirs)).toBeUndefined();
    });

    describe('inbox', () => {
      it('records an event once per tenant', async () => {
        const [one, two] = [newTenant(), newTenant()];
        expect(await store.inbox.record(event(one, 'E1'))).toBe('new');
        expect(await store.inbox.record(event(one, 'E1'))).toBe('seen');
        expect(await store.inbox.record(event(two, 'E1'))).toBe('new');
      });

      it('records an event once when it arrives ten times at the same moment', async () => {
        const tenant = newTenant();
        const same = Array.from({ length: 10 }, () => store.inbox.record(event(tenant, 'E1')));
        const outcomes = await Promise.all(same);
        expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(1);
      });

      it('lists what was recorded before a moment and never done, oldest first', async () => {
        const tenant = newTenant();
        const since = later(1);
        for (const id of ['E1', 'E2', 'E3']) {
          await store.inbox.record(event(tenant, id));
          later(1);
        }
        await store.inbox.done(tenant, 'E2');
        const before = later(0);
        await store.inbox.record(event(tenant, 'E4'));
        const pending = await store.inbox.pending(before, 1000);
        const ours = pending.filter((each) => each.tenant === tenant).map((each) => each.id);
        expect(ours).toEqual(['E1', 'E3']);
        expect(since < before).toBe(true);
      });

      it('gives an event back letter by letter, characters that databases refuse included', async () => {
        const tenant = newTenant();
        const odd = event(
          tenant,
          'E\u0000odd',
          'before\u0000after \ud83d alone, \ud83d\ude00 paired',
        );
        await store.inbox.record(odd);
        later(1);
        const pending = await store.inbox.pending(later(1), 1000);
        expect(pending.find((each) => each.tenant === tenant)).toEqual(odd);
      });
    });

    describe('requests', () => {
      it('stores one request per article and thread, and says which', async () => {
        const tenant = newTenant();
        const since = later(0);
        expect(await store.requests.save(request(tenant, 'r1'), 'key', since)).toEqual({
          status: 'new',
          ahead: 0,
        });
        expect(await store.requests.save(request(tenant, 'r2'), 'key', since)).toEqual({
          status: 'exists',
          id: 'r1',
        });
        expect(await store.requests.save(request(tenant, 'r3'), 'other key', since)).toEqual({
          status: 'new',
          ahead: 1,
        });
      });

      it('stores it again once the earlier one is older than asked', async () => {
        const tenant = newTenant();
        await store.requests.save(request(tenant, 'r1'), 'key', later(0));
        const since = later(3600);
        expect(await store.requests.save(request(tenant, 'r2'), 'key', since)).toEqual({
          status: 'new',
          ahead: 1,
        });
      });

      it('says how many of its tenant are ahead of each of several at once', async () => {
        const [tenant, other] = [newTenant(), newTenant()];
        await store.requests.save(request(tenant, 'r0'), 'k0', later(0));
        const since = later(0);
        const asked = [
          [tenant, 'r1'],
          [other, 'r2'],
          [tenant, 'r3'],
          [tenant, 'r4'],
        ] as const;
        const outcomes = await Promise.all(
          asked.map(([whose, id]) => store.requests.save(request(whose, id), id, since)),
        );
        expect(outcomes.map((saved) => saved.status === 'new' && saved.ahead)).toEqual([
          1, 0, 2, 3,
        ]);
      });

      it('stores the same request once, whatever its key', async () => {
        const tenant = newTenant();
        await store.requests.save(request(tenant, 'r1'), 'key', later(0));
        const again = await store.requests.save(request(tenant, 'r1'), 'key', later(3600));
        expect(again).toEqual({ status: 'exists', id: 'r1' });
      });

      it('lets one of twenty simultaneous requests about one article through', async () => {
        const tenant = newTenant();
        const since = later(0);
        const saves = Array.from({ length: 20 }, (_, index) =>
          store.requests.save(request(tenant, `r${index}`), 'key', since),
        );
        const outcomes = await Promise.all(saves);
        expect(outcomes.filter((outcome) => outcome.status === 'new')).toHaveLength(1);
      });

      it('hands a request to its own tenant only', async () => {
        const [one, two] = [newTenant(), newTenant()];
        await store.requests.save(request(one, 'r1'), 'key', later(0));
        expect(await store.requests.get(one, 'r1' as RequestId)).toEqual(request(one, 'r1'));
        expect(await store.requests.get(two, 'r1' as RequestId)).toBeUndefined();
      });

      it("counts a tenant's requests that have no report yet, up to a limit", async () => {
        const [tenant, other] = [newTenant(), newTenant()];
        for (const id of ['r1', 'r2', 'r3']) {
          await store.requests.save(request(tenant, id), id, later(0));
        }
        await saveReport(tenant, 'r1');
        expect(await store.requests.waiting(tenant, 100)).toBe(2);
        expect(await store.requests.waiting(tenant, 1)).toBe(1);
        expect(await store.requests.waiting(other, 100)).toBe(0);
      });

      it('lists those that have no report yet', async () => {
        const tenant = newTenant();
        await store.requests.save(request(tenant, 'r1'), 'key 1', later(0));
        await store.requests.save(request(tenant, 'r2'), 'key 2', later(0));
        await saveReport(tenant, 'r1');
        const waiting = await store.requests.unanswered(later(1), 1000);
        const ours = waiting.filter((each) => each.tenant === tenant).map((each) => each.id);
        expect(ours).toEqual(['r2']);
      });
    });

    describe('reports', () => {
      it('keeps one report a request: the last one, under the same id', async () => {
        const tenant = newTenant();
        const first = await saveReport(tenant, 'r1', unreadable);
        const second = await saveReport(tenant, 'r1', checked);
        expect(second).toBe(first);
        const stored = await store.reports.byRequest(tenant, 'r1' as RequestId);
        expect(stored?.report).toEqual(checked);
        expect(await store.reports.get(tenant, first)).toEqual(stored);
      });

      it('hands a report to its own tenant only', async () => {
        const [one, two] = [newTenant(), newTenant()];
        const id = await saveReport(one, 'r1');
        expect(await store.reports.get(two, id)).toBeUndefined();
        expect(await store.reports.byRequest(two, 'r1' as RequestId)).toBeUndefined();
      });

      it('finds the newest checked report on an article, not an unreadable one', async () => {
        const tenant = newTenant();
        const since = later(1);
        await saveReport(tenant, 'r1');
        later(1);
        const newest = await saveReport(tenant, 'r2');
        later(1);
        await saveReport(tenant, 'r3', unreadable);
        expect((await store.reports.latestOn(tenant, 'article', since))?.id).toBe(newest);
        expect(await store.reports.latestOn(tenant, 'article', later(1))).toBeUndefined();
        expect(await store.reports.latestOn(tenant, 'other article', since)).toBeUndefined();
      });

      it("lists a channel's reports, newest first, no more than asked", async () => {
        const tenant = newTenant();
        const since = later(1);
        for (const id of ['r1', 'r2', 'r3']) {
          await saveReport(tenant, id);
          later(1);
        }
        const listed = await store.reports.since(tenant, 'C1', since, 2);
        expect(listed.map((each) => each.requestId)).toEqual(['r3', 'r2']);
        expect(await store.reports.since(tenant, 'C2', since, 2)).toEqual([]);
        expect(await store.reports.checkedSince(tenant, since)).toBeGreaterThan(0);
        expect(await store.reports.checkedSince(tenant, later(1))).toBe(0);
        expect(await store.reports.checkedSince(newTenant(), since)).toBe(0);
      });

      it('keeps a text of two million characters', async () => {
        const tenant = newTenant();
        const text = 'é\u0000'.repeat(1_000_000);
        const large = { ...checked, article: { ...checked.article, text } };
        const id = await saveReport(tenant, 'r1', large);
        const stored = await store.reports.get(tenant, id);
        expect(stored?.report.status === 'checked' && stored.report.article.text === text).toBe(
          true,
        );
      });
    });

    describe('outbox', () => {
      const delivery = { kind: 'report', requestId: 'r1' as RequestId } as const;

      it('has one row per thread and delivery, whoever puts it', async () => {
        const tenant = newTenant();
        const rows = await Promise.all(
          Array.from({ length: 10 }, () => store.outbox.put(tenant, thread, delivery)),
        );
        expect(new Set(rows.map((row) => row.id)).size).toBe(1);
        const elsewhere = { ...thread, thread: '1700000000.000200' };
        const other = await store.outbox.put(tenant, elsewhere, delivery);
        expect(other.id).not.toBe(rows[0]?.id);
        const again = { kind: 'report', requestId: 'r2' as RequestId } as const;
        expect((await store.outbox.put(tenant, thread, again)).id).not.toBe(rows[0]?.id);
      });

      it('has ids that fit beside a message', async () => {
        const row = await store.outbox.put(newTenant(), thread, delivery);
        expect(row.id.length).toBeLessThanOrEqual(25);
      });

      const stateBefore = async (tenant: TenantId, id: string) =>
        (await store.outbox.markSending(tenant, id)).before;

      it('says what state a row was in before it is sent', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        expect(await stateBefore(tenant, id)).toBe('waiting');
        later(holdMs / 1_000);
        expect(await stateBefore(tenant, id)).toBe('sending');
        const message = { platform: 'slack', channel: 'C1', message: '1700000001.000100' } as const;
        await store.outbox.markSent(tenant, id, message);
        expect(await stateBefore(tenant, id)).toBe('sent');
        const row = await store.outbox.get(tenant, id);
        expect(row).toMatchObject({ state: 'sent', sent: message, thread, delivery });
      });

      it('lets a row wait again when the platform took nothing, unless it was sent', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        await store.outbox.markSending(tenant, id);
        await store.outbox.markUnsent(tenant, id);
        expect(await stateBefore(tenant, id)).toBe('waiting');
        await store.outbox.markSent(tenant, id);
        await store.outbox.markUnsent(tenant, id);
        expect((await store.outbox.get(tenant, id))?.state).toBe('sent');
      });

      it('keeps the line that stands in for a reply, which is still to be sent', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        const message = { platform: 'slack', channel: 'C1', message: '1700000001.000100' } as const;
        await store.outbox.markSending(tenant, id);
        await store.outbox.markShown(tenant, id, message);
        expect(await store.outbox.get(tenant, id)).toMatchObject({
          state: 'waiting',
          sent: message,
        });
        expect(await stateBefore(tenant, id)).toBe('waiting');
        await store.outbox.markSent(tenant, id, message);
        await store.outbox.markShown(tenant, id, { ...message, message: '2' });
        expect(await store.outbox.get(tenant, id)).toMatchObject({ state: 'sent', sent: message });
      });

      it('takes a row as sent when there was nothing to post', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        await store.outbox.markSent(tenant, id);
        expect(await store.outbox.get(tenant, id)).toMatchObject({ state: 'sent' });
        expect((await store.outbox.get(tenant, id))?.sent).toBeUndefined();
      });

      it('lets exactly one of ten simultaneous senders find it waiting', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        const marks = Array.from({ length: 10 }, () => stateBefore(tenant, id));
        const states = (await Promise.all(marks)).sort();
        expect(states).toEqual([...Array.from({ length: 9 }, () => 'held'), 'waiting']);
      });

      it('holds a row for its sender, who is told when another has taken it', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        const first = await store.outbox.markSending(tenant, id);
        expect(await first.isStillOurs()).toBe(true);
        later(holdMs / 1_000 - 1);
        expect(await stateBefore(tenant, id)).toBe('held');
        // Asked after a while, the row is held for another while.
        expect(await first.isStillOurs()).toBe(true);
        later(holdMs / 1_000 - 1);
        expect(await stateBefore(tenant, id)).toBe('held');
        later(1);
        const second = await store.outbox.markSending(tenant, id);
        expect(second.before).toBe('sending');
        expect(await first.isStillOurs()).toBe(false);
        expect(await second.isStillOurs()).toBe(true);
        await store.outbox.markSent(tenant, id);
        later(2);
        expect(await second.isStillOurs()).toBe(false);
      });

      it('does not fail what was sent, nor send what has failed', async () => {
        const tenant = newTenant();
        const { id } = await store.outbox.put(tenant, thread, delivery);
        await store.outbox.markFailed(tenant, id, 'The channel is gone.\u0000');
        expect(await stateBefore(tenant, id)).toBe('failed');
        expect((await store.outbox.get(tenant, id))?.state).toBe('failed');
      });

      it('refuses a row of another tenant', async () => {
        const { id } = await store.outbox.put(newTenant(), thread, delivery);
        const stranger = newTenant();
        expect(await store.outbox.get(stranger, id)).toBeUndefined();
        await expect(store.outbox.markSending(stranger, id)).rejects.toThrow('no outbox row');
      });

      it('lists what was neither sent nor failed', async () => {
        const tenant = newTenant();
        const ids = [];
        for (const requestId of ['r1', 'r2', 'r3', 'r4'] as RequestId[]) {
          ids.push((await store.outbox.put(tenant, thread, { kind: 'report', requestId })).id);
          later(1);
        }
        const [waiting = '', sending = '', sent = '', failed = ''] = ids;
        await store.outbox.markSending(tenant, sending);
        await store.outbox.markSent(tenant, sent, {
          platform: 'slack',
          channel: 'C',
          message: '1',
        });
        await store.outbox.markFailed(tenant, failed, 'gone');
        const listed = await store.outbox.undelivered(later(1), 1000);
        const ours = listed.filter((row) => row.tenant === tenant).map((row) => row.id);
        expect(ours).toEqual([waiting, sending]);
      });
    });

    describe('channels', () => {
      it('keeps settings per channel', async () => {
        const tenant = newTenant();
        expect(await store.channels.get(tenant, 'C1')).toBeUndefined();
        await store.channels.save(settings(tenant));
        await store.channels.save({ ...settings(tenant), autoCheck: true });
        const saved = await store.channels.get(tenant, 'C1');
        expect(saved).toEqual({ ...settings(tenant), autoCheck: true });
      });

      it.each(['Mars/Olympus', '', 'Europe'])('refuses the zone %j', async (zone) => {
        const bad = settings(newTenant());
        const save = store.channels.save({ ...bad, digest: { ...bad.digest, zone } });
        await expect(save).rejects.toThrow('is not a time zone');
      });

      it('gives a digest day to exactly one of twenty callers, and never an earlier day', async () => {
        const tenant = newTenant();
        await store.channels.save(settings(tenant));
        const claim = (day: string) => store.channels.claimDigestDay(tenant, 'C1', day);
        const claims = await Promise.all(Array.from({ length: 20 }, () => claim('2024-03-04')));
        expect(claims.filter(Boolean)).toHaveLength(1);
        expect(await claim('2024-03-05')).toBe(true);
        expect(await claim('2024-03-04')).toBe(false);
      });

      it('keeps the day of the last digest when older settings are saved', async () => {
        const tenant = newTenant();
        await store.channels.save(settings(tenant));
        await store.channels.claimDigestDay(tenant, 'C1', '2024-03-04');
        await store.channels.save(settings(tenant));
        const saved = await store.channels.get(tenant, 'C1');
        expect(saved?.digest.lastDay).toBe('2024-03-04');
      });

      it.each([
        ['enabled', { enabled: true, paused: false }, true],
        ['paused', { enabled: true, paused: true }, false],
        ['off', { enabled: false, paused: false }, false],
      ])('lists a channel whose digest is %s accordingly', async (_, state, listed) => {
        const tenant = newTenant();
        const saved = settings(tenant);
        await store.channels.save({ ...saved, digest: { ...saved.digest, ...state } });
        const found = await store.channels.withDigest();
        expect(found.some((channel) => channel.tenant === tenant)).toBe(listed);
      });
    });

    it('forgets a tenant and nobody else', async () => {
      const [leaving, staying] = [newTenant(), newTenant()];
      for (const tenant of [leaving, staying]) {
        await store.inbox.record(event(tenant, 'E1'));
        await store.requests.save(request(tenant, 'r1'), 'key', later(0));
        await saveReport(tenant, 'r1');
        await store.outbox.put(tenant, thread, { kind: 'digest', day: '2024-03-04', since: '' });
        await store.channels.save(settings(tenant));
      }
      await store.forget(leaving);
      const left = async (tenant: TenantId) => [
        (await store.inbox.pending(later(1), 1000)).some((each) => each.tenant === tenant),
        (await store.requests.get(tenant, 'r1' as RequestId)) !== undefined,
        (await store.reports.byRequest(tenant, 'r1' as RequestId)) !== undefined,
        (await store.outbox.undelivered(later(1), 1000)).some((each) => each.tenant === tenant),
        (await store.channels.get(tenant, 'C1')) !== undefined,
      ];
      expect(await left(leaving)).toEqual([false, false, false, false, false]);
      expect(await left(staying)).toEqual([true, true, true, true, true]);
    });

    it('prunes what is finished and old, and leaves what is under way', async () => {
      const tenant = newTenant();
      await store.inbox.record(event(tenant, 'done'));
      await store.inbox.done(tenant, 'done');
      await store.inbox.record(event(tenant, 'pending'));
      await store.requests.save(request(tenant, 'r1'), 'key 1', later(0));
      await saveReport(tenant, 'r1');
      await store.requests.save(request(tenant, 'r2'), 'key 2', later(0));
      expect(await store.prune({ before: later(1) })).toBeGreaterThanOrEqual(3);
      expect(await store.inbox.record(event(tenant, 'done'))).toBe('new');
      expect(await store.inbox.record(event(tenant, 'pending'))).toBe('seen');
      expect(await store.requests.get(tenant, 'r1' as RequestId)).toBeUndefined();
      expect(await store.requests.get(tenant, 'r2' as RequestId)).toBeDefined();
    });

    it('keeps everything when it is closed and opened again', async () => {
      const tenant = newTenant();
      const id = await saveReport(tenant, 'r1');
      await store.close();
      await database.close();
      database = await place.open();
      store = await openStore({ database, now: () => clock });
      expect((await store.reports.get(tenant, id))?.report).toEqual(checked);
    }, 60_000);

    function saveReport(tenant: TenantId, requestId: string, report = checked as StoredAs) {
      const about = { articleKey: 'article', channel: 'C1' };
      return store.reports.save(tenant, requestId as RequestId, about, report);
    }
  });
});

type StoredAs = CheckedReport | UnreadableReport;

function event(tenant: TenantId, id: string, text = 'Look: https://example.org/a'): MessageEvent {
  return {
    kind: 'message',
    id,
    tenant,
    actor: { id: 'U1', isBot: false, isAdmin: false, isGuest: false },
    thread,
    at: '2024-03-04T09:00:00.000Z',
    text,
    links: ['https://example.org/a'],
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: false,
    mentionsUs: false,
  };
}

function request(tenant: TenantId, id: string): CheckRequest {
  return {
    id: id as RequestId,
    tenant,
    source: { kind: 'link', url: 'https://example.org/a' },
    trigger: 'command',
    replyTo: thread,
    requestedBy: 'U1',
    receivedAt: '2024-03-04T09:00:00.000Z',
    options: { private: false, fresh: false, minSignal: 'some', anyway: false },
  };
}

function settings(tenant: TenantId): ChannelSettings {
  return {
    tenant,
    channel: 'C1',
    platform: 'slack',
    autoCheck: false,
    allow: [],
    deny: ['example.net'],
    digest: {
      enabled: true,
      time: '08:30',
      days: [1, 2, 3, 4, 5],
      zone: 'Europe/London',
      paused: false,
    },
  };
}

const base = {
  schema: 'claimdesk-report/1',
  engineVersion: 'test',
  analysedAt: '2024-03-04T09:00:01.000Z',
} as const;

const checked: CheckedReport = {
  ...base,
  status: 'checked',
  article: {
    id: 'a1' as CheckedReport['article']['id'],
    title: 'Harbour wall to be rebuilt',
    language: 'en',
    text: 'Harbour wall to be rebuilt\n\nThe wall fell in March.',
    paragraphs: [],
    extraction: { method: 'text', confidence: 1, truncated: false, notes: [] },
  },
  findings: [],
  claims: [],
  outcomes: [],
  notChecked: [],
};

const unreadable: UnreadableReport = {
  ...base,
  status: 'unreadable',
  code: 'timeout',
  reason: "example.org didn't answer in 15 s. Try again, or paste the text.",
};
