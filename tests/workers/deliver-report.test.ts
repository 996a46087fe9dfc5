import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChatFailure, type ChatSink, type MessageRef } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { ThreadRef } from '../../src/domain/thread.ts';
import { GiveUp, RetryLater } from '../../src/queue/port.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { holdMs, type OutboxRow, type Store } from '../../src/store/port.ts';
import { deliverReportWorker, type DeliverDeps } from '../../workers/deliver-report.ts';
import { databaseKinds, type DatabasePlace } from '../store/databases.ts';

const tenant = 'slack:T1' as TenantId;
const thread: ThreadRef = { platform: 'slack', channel: 'C1', message: '1.1' };

/** A platform that keeps what was posted and can misbehave in the ways that platforms do. */
function platform(
  trouble: {
    /** What happens while the reply waits for its turn. */
    before?: () => Promise<void>;
    /** What happens while the platform's answer is on its way. */
    after?: () => Promise<void>;
    post?: 'lost response' | ChatFailure;
    edit?: ChatFailure;
  } = {},
) {
  const posted: { key: string; ref: MessageRef }[] = [];
  const reactions: string[] = [];
  const edits: string[] = [];
  const sink: ChatSink = {
    platform: 'slack',
    post: async (_, to, __, key, isStillOurs = () => Promise.resolve(true)) => {
      await trouble.before?.();
      if (!(await isStillOurs())) throw new ChatFailure('unknown-outcome', 'stood still');
      const problem = trouble.post;
      if (problem instanceof ChatFailure) throw problem;
      const ref: MessageRef = {
        platform: 'slack',
        channel: to.channel,
        message: `m${posted.length}`,
      };
      posted.push({ key, ref });
      await trouble.after?.();
      if (problem === 'lost response') throw new ChatFailure('unknown-outcome', 'no answer');
      return ref;
    },
    find: (_, { onlyFor }, key) =>
      onlyFor === undefined
        ? Promise.resolve(posted.find((message) => message.key === key)?.ref)
        : Promise.reject(new ChatFailure('unknown-outcome', 'no copy is kept')),
    edit: (_, { message }, { summary }) => {
      if (trouble.edit !== undefined) return Promise.reject(trouble.edit);
      edits.push(`${message}: ${summary}`);
      return Promise.resolve();
    },
    takeBack: (_, { message }) => {
      posted.splice(
        posted.findIndex(({ ref }) => ref.message === message),
        1,
      );
      return Promise.resolve();
    },
    react: (_, __, reaction) => {
      reactions.push(reaction);
      return Promise.resolve();
    },
    messagesAround: () => Promise.resolve([]),
    readFile: () => Promise.reject(new Error('no files here')),
  };
  return { sink, posted, reactions, edits, trouble };
}

const composed = {
  'a reply': line('1 claim'),
  nothing: 'nothing-to-say',
  'not yet': 'not-ready',
} as const;

const embedded = databaseKinds.find(({ name }) => name === 'PGlite')!;

describe('delivering a report', () => {
  let place: DatabasePlace;
  let database: Database;
  let store: Store;
  let requests = 0;
  let clock = new Date('2026-03-02T10:00:00Z');
  /** Long enough that whoever took a row is taken for dead. */
  const later = () => (clock = new Date(clock.getTime() + holdMs));
  /** Outbox rows of which the delivery was asked for. */
  const queued: string[] = [];

  beforeAll(async () => {
    place = await embedded.make();
    database = await place.open();
    store = await openStore({ database, now: () => clock });
  }, 60_000);
  afterAll(async () => {
    await store.close();
    await database.close();
    await place.remove();
  });

  const newRow = () =>
    store.outbox.put(tenant, thread, {
      kind: 'report',
      requestId: `request${++requests}` as RequestId,
    });
  const deliver = (
    row: OutboxRow,
    sink: ChatSink,
    says: 'a reply' | 'nothing' | 'not yet' = 'a reply',
    more: { edit?: true } = {},
    meanwhile: () => Promise<void> = () => Promise.resolve(),
  ) =>
    deliverReportWorker({
      store,
      queues: {
        add: (_, { outboxId }: { outboxId?: string }) => {
          queued.push(outboxId ?? '');
          return Promise.resolve();
        },
      } as DeliverDeps['queues'],
      sinks: new Map([['slack', sink]]),
      concurrency: 1,
      compose: () => meanwhile().then(() => composed[says]),
    }).run({
      id: 'job',
      payload: { tenant, outboxId: row.id, ...more },
      attempt: 1,
      isLastAttempt: false,
      waitedMs: 0,
      log: () => Promise.resolve(),
    });
  const stateOf = async (row: OutboxRow) => (await store.outbox.get(tenant, row.id))?.state;

  it('posts once however often the job runs', async () => {
    const slack = platform();
    const row = await newRow();
    await deliver(row, slack.sink);
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(slack.reactions).toEqual(['replied']);
    expect(await stateOf(row)).toBe('sent');
  });

  it('edits what was posted, as often as it is asked', async () => {
    const slack = platform();
    const row = await newRow();
    await deliver(row, slack.sink);
    await deliver(row, slack.sink, 'a reply', { edit: true });
    await deliver(row, slack.sink, 'a reply', { edit: true });
    expect(slack.posted).toHaveLength(1);
    expect(slack.edits).toEqual(['m0: 1 claim', 'm0: 1 claim']);
  });

  it('edits nothing before it is posted, and nothing that was never said', async () => {
    const slack = platform();
    const [waiting, silent] = [await newRow(), await newRow()];
    await deliver(waiting, slack.sink, 'a reply', { edit: true });
    await deliver(silent, slack.sink, 'nothing');
    await deliver(silent, slack.sink, 'a reply', { edit: true });
    expect(slack.edits).toEqual([]);
    expect(await stateOf(waiting)).toBe('waiting');
  });

  it.each([
    ['rate-limited', RetryLater],
    ['unknown-outcome', RetryLater],
    ['gone', GiveUp],
  ] as const)('keeps what was sent when an edit fails: %s', async (code, then) => {
    const slack = platform();
    const row = await newRow();
    await deliver(row, slack.sink);
    slack.trouble.edit = new ChatFailure(code, 'not now');
    await expect(deliver(row, slack.sink, 'a reply', { edit: true })).rejects.toThrow(then);
    expect(await stateOf(row)).toBe('sent');
  });

  it('finds what was posted when the process died before writing it down', async () => {
    const slack = platform();
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    await slack.sink.post(tenant, thread, line('1 claim'), row.id);
    later();
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(await stateOf(row)).toBe('sent');
  });

  it('posts nothing after it stood still: by then another may have, and is found', async () => {
    const slack = platform();
    const row = await newRow();
    const other = async () => {
      later();
      expect((await store.outbox.markSending(tenant, row.id)).before).toBe('sending');
    };
    slack.trouble.before = other;
    await expect(deliver(row, slack.sink)).rejects.toThrow(RetryLater);
    expect(slack.posted).toEqual([]);
    expect(await stateOf(row)).toBe('sending');
    slack.trouble.before = undefined;
    await slack.sink.post(tenant, thread, line('1 claim'), row.id);
    later();
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(await stateOf(row)).toBe('sent');
  });

  it('posts when the process died before posting', async () => {
    const slack = platform();
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    later();
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
  });

  it('takes its reply back when another replied while it stood still in the call', async () => {
    const slack = platform();
    const row = await newRow();
    slack.trouble.after = async () => {
      slack.trouble.after = undefined;
      later();
      // The other looked before our message came through.
      await store.outbox.markSending(tenant, row.id);
      const ref = await slack.sink.post(tenant, thread, line('1 claim'), row.id);
      await store.outbox.markSent(tenant, row.id, { ...ref, message: 'theirs' });
      slack.posted[1] = { key: row.id, ref: { ...ref, message: 'theirs' } };
    };
    await deliver(row, slack.sink);
    expect(slack.posted.map(({ ref }) => ref.message)).toEqual(['theirs']);
    expect(await store.outbox.get(tenant, row.id)).toMatchObject({ sent: { message: 'theirs' } });
  });

  it('leaves a row to who took it just now', async () => {
    const slack = platform();
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    await expect(deliver(row, slack.sink)).rejects.toMatchObject({ afterMs: holdMs });
    expect(slack.posted).toEqual([]);
  });

  it('posts nothing that another has sent while the reply was composed', async () => {
    const slack = platform();
    const row = await newRow();
    await deliver(row, slack.sink, 'a reply', {}, () => store.outbox.markSent(tenant, row.id));
    expect(slack.posted).toEqual([]);
    expect(await stateOf(row)).toBe('sent');
  });

  it('looks in the thread before sending again after a lost response', async () => {
    const slack = platform({ post: 'lost response' });
    const row = await newRow();
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(RetryLater);
    later();
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(await stateOf(row)).toBe('sent');
  });

  it('waits as long as the platform asks', async () => {
    const limited = new ChatFailure('rate-limited', 'slow down', { retryAfterMs: 7_000 });
    const slack = platform({ post: limited });
    const row = await newRow();
    await expect(deliver(row, slack.sink)).rejects.toMatchObject({ afterMs: 7_000 });
    slack.trouble.post = undefined;
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
  });

  it.each(['rate-limited', 'not-sent'] as const)(
    'need not look in the thread after %s, which small permissions would refuse',
    async (code) => {
      const slack = platform({ post: new ChatFailure(code, 'nothing got through') });
      slack.sink.find = () => Promise.reject(new ChatFailure('not-permitted', 'missing_scope'));
      const row = await newRow();
      await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(RetryLater);
      expect(await stateOf(row)).toBe('waiting');
      slack.trouble.post = undefined;
      await deliver(row, slack.sink);
      expect(slack.posted).toHaveLength(1);
    },
  );

  it('replaces the line of progress by the reply: one message', async () => {
    const slack = platform();
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    const shown = await slack.sink.post(tenant, thread, line('Reading'), row.id);
    await store.outbox.markShown(tenant, row.id, shown);
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(slack.edits).toEqual(['m0: 1 claim']);
    expect(await store.outbox.get(tenant, row.id)).toMatchObject({ state: 'sent', sent: shown });
  });

  it('replaces a line of progress that only the thread knows of', async () => {
    const slack = platform();
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    await slack.sink.post(tenant, thread, line('Reading'), row.id);
    later();
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(slack.edits).toEqual(['m0: 1 claim']);
  });

  it('posts anew when somebody has deleted the line of progress', async () => {
    const slack = platform({ edit: new ChatFailure('gone', 'message_not_found') });
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    const shown = { platform: 'slack', channel: 'C1', message: 'deleted' } as const;
    await store.outbox.markShown(tenant, row.id, shown);
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
  });

  it('leaves a row alone whose report is not stored yet', async () => {
    const slack = platform();
    const row = await newRow();
    await deliver(row, slack.sink, 'not yet');
    expect(slack.posted).toEqual([]);
    expect(await stateOf(row)).toBe('waiting');
  });

  const asked = async (more: Partial<CheckRequest> = {}): Promise<CheckRequest> => {
    const request: CheckRequest = {
      id: `request${++requests}` as RequestId,
      tenant,
      source: { kind: 'link', url: 'https://ex.org/story' },
      trigger: 'command',
      replyTo: thread,
      requestedBy: 'U1',
      receivedAt: '2026-03-02T10:00:00.000Z',
      options: { private: false, fresh: false, minSignal: 'some', anyway: false },
      ...more,
    };
    await store.requests.save(request, request.id, '2020-01-01T00:00:00Z');
    return request;
  };
  const told = () => store.outbox.get(tenant, queued.splice(0).at(-1) ?? '');

  it('tells the asker alone what is missing where the reply belongs, once', async () => {
    const { id: requestId } = await asked();
    const needs = 'an invitation into the channel: /invite @Claimdesk';
    const slack = platform({ post: new ChatFailure('not-permitted', 'not_in_channel', { needs }) });
    const row = await store.outbox.put(tenant, thread, { kind: 'report', requestId });
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(GiveUp);
    await deliver(row, slack.sink);
    expect(queued).toHaveLength(1);
    expect(await told()).toMatchObject({
      thread: { platform: 'slack', channel: 'U1', onlyFor: 'U1' },
      delivery: {
        kind: 'undelivered',
        why: 'I could not reply where you asked. What is missing: an invitation into the channel: /invite @Claimdesk.',
      },
    });
  });

  it('tells the asker when nobody knows whether a private reply was seen', async () => {
    const { id: requestId } = await asked();
    const slack = platform({ post: 'lost response' });
    const replyTo = { ...thread, onlyFor: 'U1' };
    const row = await store.outbox.put(tenant, replyTo, { kind: 'report', requestId });
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(RetryLater);
    later();
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(GiveUp);
    expect(slack.posted).toHaveLength(1);
    expect(await told()).toMatchObject({ delivery: { why: expect.stringMatching(/not known/) } });
  });

  it('tells nobody of an automatic check that may not reply, nor of a notice that gets lost', async () => {
    const { id: requestId } = await asked({ trigger: 'auto' });
    const refused = platform({ post: new ChatFailure('not-permitted', 'not_in_channel') });
    const row = await store.outbox.put(tenant, thread, { kind: 'report', requestId });
    await expect(deliver(row, refused.sink)).rejects.toBeInstanceOf(GiveUp);
    const notice = await store.outbox.put(
      tenant,
      { platform: 'slack', channel: 'U1', onlyFor: 'U1' },
      { kind: 'undelivered', requestId, why: 'x' },
    );
    await expect(deliver(notice, refused.sink)).rejects.toBeInstanceOf(GiveUp);
    expect(queued).toEqual([]);
  });

  it('sends a private reply at most once, as nobody keeps a copy to look for', async () => {
    const slack = platform({ post: 'lost response' });
    const row = await store.outbox.put(
      tenant,
      { ...thread, onlyFor: 'U1' },
      { kind: 'report', requestId: `request${++requests}` as RequestId },
    );
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(RetryLater);
    later();
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(GiveUp);
    expect(slack.posted).toHaveLength(1);
    expect(await stateOf(row)).toBe('failed');
  });

  it.each(['not-permitted', 'gone', 'refused'] as const)(
    'gives up at once and writes down why when the platform says %s',
    async (code) => {
      const slack = platform({ post: new ChatFailure(code, `the platform says ${code}`) });
      const row = await newRow();
      await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(GiveUp);
      expect(await stateOf(row)).toBe('failed');
    },
  );

  it('marks a quiet result with a flag and posts nothing', async () => {
    const slack = platform();
    const row = await newRow();
    await deliver(row, slack.sink, 'nothing');
    expect(slack.posted).toEqual([]);
    expect(slack.reactions).toEqual(['nothing']);
    expect(await stateOf(row)).toBe('sent');
  });
});
