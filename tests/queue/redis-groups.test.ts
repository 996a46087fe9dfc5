import { afterEach, describe, expect, it } from '@jest/globals';
import { openQueues } from '../../src/queue/open-queues.ts';
import type { Queues } from '../../src/queue/port.ts';
import { redisIsThere } from '../doubles/servers/redis.ts';
import { startCluster, startSentinel, type RedisGroup } from '../doubles/servers/redis-groups.ts';
import { serversAreRequired } from '../doubles/servers/server.ts';
import { quickTimings } from './quick-timings.ts';

const suite = redisIsThere || serversAreRequired() ? describe : describe.skip;

suite('the queues on several Redis servers', () => {
  let group: RedisGroup | undefined;
  let queues: Queues | undefined;
  afterEach(async () => {
    await queues?.close();
    await group?.stop();
  }, 60_000);

  /** What was done, and a way to wait until it is so and so much. */
  async function worked(on: Queues) {
    const done = new Set<string>();
    const waiting: { number: number; resolve: () => void }[] = [];
    await on.work(
      'check-article',
      ({ payload }) => {
        done.add(payload.requestId);
        for (const each of waiting) if (done.size >= each.number) each.resolve();
        return Promise.resolve();
      },
      { concurrency: 4, onGaveUp: () => Promise.resolve() },
    );
    const reached = (number: number) =>
      done.size >= number
        ? Promise.resolve()
        : new Promise<void>((resolve) => waiting.push({ number, resolve }));
    return { done, reached };
  }

  const add = (to: Queues, from: number, number: number) =>
    Promise.all(
      Array.from({ length: number }, (_, n) =>
        to.add('check-article', { tenant: 't', requestId: `r${from + n}` }, { dedupe: `${n}` }),
      ),
    );

  it('work on a cluster of three nodes', async () => {
    group = await startCluster();
    queues = await openQueues({ redisUrl: group.url, timings: quickTimings });
    const { reached, done } = await worked(queues);
    await add(queues, 0, 30);
    await queues.schedule('daily-digest', 'tick', { pattern: '0 0 1 1 *', zone: 'UTC' }, {});
    await reached(30);
    expect(done.size).toBe(30);
    expect(await queues.counts('check-article')).toMatchObject({ waiting: 0, failed: 0 });
  }, 90_000);

  it('go on when a sentinel has made the replica master', async () => {
    group = await startSentinel('desk');
    queues = await openQueues({
      redisUrl: group.url,
      sentinelMaster: 'desk',
      timings: quickTimings,
      onError: () => undefined,
    });
    const { reached, done } = await worked(queues);
    await add(queues, 0, 10);
    await reached(10);
    await group.killMaster();
    await add(queues, 10, 10);
    await reached(20);
    expect(done.size).toBe(20);
  }, 90_000);
});
