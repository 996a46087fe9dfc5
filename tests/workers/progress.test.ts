import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ChatFailure, type ChatSink, type MessageRef } from '../../src/chat/port.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { Outbox, OutboxRow } from '../../src/store/port.ts';
import { startProgress } from '../../workers/progress.ts';

const tenant = 'slack:T1' as TenantId;
const received = new Date('2026-03-02T10:00:00.000Z');
const request: CheckRequest = {
  id: 'r1' as RequestId,
  tenant,
  source: { kind: 'link', url: 'https://ex.org/story' },
  trigger: 'command',
  replyTo: { platform: 'slack', channel: 'C1', message: '1.1' },
  requestedBy: 'U1',
  receivedAt: received.toISOString(),
  options: { private: false, fresh: false, minSignal: 'some', anyway: false },
};

/** One outbox row and one thread; `trouble` is what the platform says to a post. */
function desk(trouble?: ChatFailure, isHeld = false) {
  let row: OutboxRow | undefined;
  const told: string[] = [];
  const posted: string[] = [];
  const set = (more: Partial<OutboxRow>) => {
    if (row !== undefined) row = { ...row, ...more };
    return Promise.resolve();
  };
  const outbox = {
    put: (_: TenantId, thread: OutboxRow['thread'], delivery: OutboxRow['delivery']) => {
      row ??= { id: 'row-1', tenant, thread, delivery, state: 'waiting' };
      return Promise.resolve(row);
    },
    markSending: () => {
      const before = row?.state ?? 'waiting';
      return set({ state: 'sending' }).then(() => ({
        before: isHeld ? 'held' : before,
        isStillOurs: () => Promise.resolve(true),
      }));
    },
    markUnsent: () => set({ state: 'waiting' }),
    markShown: (_: TenantId, __: string, sent: MessageRef) => set({ state: 'waiting', sent }),
  } as unknown as Outbox;
  const sink = {
    platform: 'slack',
    post: (_, __, { summary }, key) => {
      posted.push(key);
      if (trouble !== undefined) return Promise.reject(trouble);
      told.push(`post ${summary}`);
      return Promise.resolve({ platform: 'slack', channel: 'C1', message: 'm1' });
    },
    find: () =>
      Promise.resolve(
        posted.length > 0
          ? { platform: 'slack' as const, channel: 'C1', message: 'm1' }
          : undefined,
      ),
    edit: (_, { message }, { summary }) => {
      told.push(`edit ${message} ${summary}`);
      return Promise.resolve();
    },
  } as Partial<ChatSink> as ChatSink;
  const start = (more: Partial<CheckRequest> = {}) =>
    startProgress(
      {
        store: { outbox },
        sinks: new Map([['slack', sink]]),
        now: () => new Date(),
      },
      { ...request, ...more },
    );
  return { start, told, posted, row: () => row, set };
}

beforeEach(() => {
  jest.useFakeTimers({ now: received });
});
afterEach(() => {
  jest.useRealTimers();
});
const pass = (seconds: number) => jest.advanceTimersByTimeAsync(seconds * 1_000);

describe('the line of progress', () => {
  it('is not there while another is posting: it may be the reply', async () => {
    const { start, told } = desk(undefined, true);
    const progress = start();
    await pass(100);
    await progress.stop();
    expect(told).toEqual([]);
  });

  it('is not there for a check that takes less than 15 s', async () => {
    const { start, told } = desk();
    const progress = start();
    await pass(14.9);
    progress.reached('comparing');
    await progress.stop();
    await pass(200);
    expect(told).toEqual([]);
  });

  it('is posted once after 15 s, edited in place, and asks for patience after 90 s', async () => {
    const { start, told, posted, row } = desk();
    const progress = start();
    await pass(15);
    progress.reached('finding');
    await pass(1);
    progress.reached('comparing');
    await pass(74);
    progress.reached('comparing');
    await pass(100);
    await progress.stop();
    expect(told).toEqual([
      'post Reading…',
      'edit m1 Finding claims…',
      'edit m1 Comparing…',
      'edit m1 Still working. I’ll edit this message.',
    ]);
    expect(posted).toEqual(['row-1']);
    // Waiting: the reply is still to come, and will replace this very message.
    expect(row()).toMatchObject({ state: 'waiting', sent: { message: 'm1' } });
  });

  it('counts from when the person asked, and leaves a late start two seconds', async () => {
    const { start, told } = desk();
    await pass(60);
    const progress = start();
    await pass(1.9);
    expect(told).toEqual([]);
    await pass(0.1);
    expect(told).toEqual(['post Reading…']);
    await progress.stop();
  });

  it('edits the line of an earlier try instead of posting another', async () => {
    const { start, told } = desk();
    const first = start();
    await pass(15);
    await first.stop();
    const second = start();
    await pass(2);
    second.reached('comparing');
    await second.stop();
    await pass(1);
    expect(told.filter((each) => each.startsWith('post'))).toHaveLength(1);
  });

  it('looks for a line whose response was lost before it posts one', async () => {
    const trouble = new ChatFailure('unknown-outcome', 'the response was lost');
    const { start, told, posted, row } = desk(trouble);
    const progress = start();
    await pass(15);
    expect(row()?.state).toBe('sending');
    await pass(75);
    await progress.stop();
    expect(posted).toHaveLength(1);
    expect(row()).toMatchObject({ state: 'waiting', sent: { message: 'm1' } });
    expect(told).toEqual([]);
  });

  it.each(['rate-limited', 'not-sent', 'not-permitted'] as const)(
    'does without when the platform says %s, and leaves the reply its row',
    async (code) => {
      const { start, row } = desk(new ChatFailure(code, 'no'));
      const progress = start();
      await pass(20);
      await progress.stop();
      expect(row()).toMatchObject({ state: 'waiting' });
      expect(row()?.sent).toBeUndefined();
    },
  );

  it('is not there any more once the reply is sent', async () => {
    const { start, told, set } = desk();
    const progress = start();
    await pass(15);
    await set({ state: 'sent' });
    progress.reached('comparing');
    await progress.stop();
    expect(told).toEqual(['post Reading…']);
  });

  it.each([
    ['an automatic check', { trigger: 'auto' as const }],
    ['a private reply', { replyTo: { ...request.replyTo, onlyFor: 'U1' } }],
  ])('is never there for %s', async (_, more) => {
    const { start, posted } = desk();
    const progress = start(more);
    await pass(120);
    await progress.stop();
    expect(posted).toEqual([]);
  });
});
