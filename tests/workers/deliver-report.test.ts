import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChatFailure, type ChatSink, type MessageRef } from '../../src/chat/port.ts';
import { line } from '../../src/chat/reply.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { ThreadRef } from '../../src/domain/thread.ts';
import { GiveUp, RetryLater } from '../../src/queue/port.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { OutboxRow, Store } from '../../src/store/port.ts';
import { deliverReportWorker } from '../../workers/deliver-report.ts';
import { databaseKinds, type DatabasePlace } from '../store/databases.ts';

const tenant = 'slack:T1' as TenantId;
const thread: ThreadRef = { platform: 'slack', channel: 'C1', message: '1.1' };

/** A platform that keeps what was posted and can misbehave in the ways that platforms do. */
function platform(trouble: { post?: 'lost response' | ChatFailure; edit?: ChatFailure } = {}) {
  const posted: { key: string; ref: MessageRef }[] = [];
  const reactions: string[] = [];
  const edits: string[] = [];
  const sink: ChatSink = {
    platform: 'slack',
    post: (_, to, __, key) => {
      const problem = trouble.post;
      if (problem instanceof ChatFailure) return Promise.reject(problem);
      const ref: MessageRef = {
        platform: 'slack',
        channel: to.channel,
        message: `m${posted.length}`,
      };
      posted.push({ key, ref });
      return problem === 'lost response'
        ? Promise.reject(new ChatFailure('unknown-outcome', 'no answer'))
        : Promise.resolve(ref);
    },
    find: (_, __, key) => Promise.resolve(posted.find((message) => message.key === key)?.ref),
    edit: (_, { message }, { summary }) => {
      if (trouble.edit !== undefined) return Promise.reject(trouble.edit);
      edits.push(`${message}: ${summary}`);
      return Promise.resolve();
    },
    react: (_, __, reaction) => {
      reactions.push(reaction);
      return Promise.resolve();
    },
    readFile: () => Promise.reject(new Error('no files here')),
  };
  return { sink, posted, reactions, edits, trouble };
}

const embedded = databaseKinds.find(({ name }) => name === 'PGlite')!;

describe('delivering a report', () => {
  let place: DatabasePlace;
  let database: Database;
  let store: Store;
  let requests = 0;

  beforeAll(async () => {
    place = await embedded.make();
    database = await place.open();
    store = await openStore({ database });
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
    says: 'a reply' | 'nothing' = 'a reply',
    more: { edit?: true } = {},
  ) =>
    deliverReportWorker({
      store,
      sinks: new Map([['slack', sink]]),
      concurrency: 1,
      compose: () => Promise.resolve(says === 'nothing' ? 'nothing-to-say' : line('1 claim')),
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
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
    expect(await stateOf(row)).toBe('sent');
  });

  it('posts when the process died before posting', async () => {
    const slack = platform();
    const row = await newRow();
    await store.outbox.markSending(tenant, row.id);
    await deliver(row, slack.sink);
    expect(slack.posted).toHaveLength(1);
  });

  it('looks in the thread before sending again after a lost response', async () => {
    const slack = platform({ post: 'lost response' });
    const row = await newRow();
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(RetryLater);
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

  it('sends a private reply at most once, as nobody keeps a copy to look for', async () => {
    const slack = platform({ post: 'lost response' });
    const row = await store.outbox.put(
      tenant,
      { ...thread, onlyFor: 'U1' },
      { kind: 'report', requestId: `request${++requests}` as RequestId },
    );
    await expect(deliver(row, slack.sink)).rejects.toBeInstanceOf(RetryLater);
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
