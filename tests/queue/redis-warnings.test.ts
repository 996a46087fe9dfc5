import { describe, expect, it } from '@jest/globals';
import { openQueues } from '../../src/queue/open-queues.ts';
import { redisIsThere, startRedis } from '../doubles/servers/redis.ts';
import { serversAreRequired } from '../doubles/servers/server.ts';

const suite = redisIsThere || serversAreRequired() ? describe : describe.skip;

suite('warnings about Redis', () => {
  it.each([
    ['keeps everything', [], []],
    ['has no append-only file', ['--appendonly', 'no'], ['appendonly yes']],
    [
      'drops keys when memory is short',
      ['--maxmemory-policy', 'allkeys-lru'],
      ['maxmemory-policy allkeys-lru'],
    ],
  ])('when it %s', async (_, settings, expected) => {
    const server = await startRedis(settings);
    const queues = await openQueues({ redisUrl: server.url });
    const warnings = await queues.warnings();
    await queues.close();
    await server.stop();
    expect(warnings).toHaveLength(expected.length);
    expected.forEach((part, index) => expect(warnings[index]).toContain(part));
  });

  it('says which address cannot be reached, and not the password', async () => {
    const opening = openQueues({ redisUrl: 'redis://user:hunter2@127.0.0.1:1' });
    await expect(opening).rejects.toThrow('Redis at 127.0.0.1:1 cannot be used');
    await expect(opening).rejects.not.toThrow('hunter2');
  });
});
