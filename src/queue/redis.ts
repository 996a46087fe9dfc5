import { createRedisBackend, withBackend, type Queue, type Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueBackend } from './backend.ts';
import { nextRun } from './next-run.ts';

/** Keys of ours in a Redis that others may use too. */
const prefix = 'claimdesk';

/** @throws Error naming the address (never the password) when Redis cannot be reached. */
export async function openRedis(
  url: string,
  onError: (error: Error) => void,
): Promise<QueueBackend> {
  const { Queue, Worker } = withBackend(createRedisBackend);
  // Adding gives up after 20 reconnects (about 10 s) so that its caller can; workers wait for ever.
  const adding = new Redis(url).on('error', onError);
  const working = new Redis(url, { maxRetriesPerRequest: null }).on('error', onError);
  const settings = { repeatStrategy: nextRun };
  const close = async () => {
    await Promise.allSettled([adding.quit(), working.quit()]);
  };
  try {
    await adding.ping();
  } catch (error) {
    adding.disconnect();
    working.disconnect();
    throw new Error(`Redis at ${new URL(url).host} cannot be used: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return {
    backend: 'redis',
    queue: (name) => new Queue(name, { connection: adding, prefix, settings }) as unknown as Queue,
    worker: (name, process, options) =>
      new Worker(name, process, {
        ...options,
        connection: working,
        prefix,
        settings,
      }) as unknown as Worker,
    warnings: () => redisWarnings(adding),
    close,
  };
}

/** Read off INFO, which managed services allow where CONFIG is forbidden. */
async function redisWarnings(redis: Redis): Promise<readonly string[]> {
  const persistence = await redis.info('persistence');
  const memory = await redis.info('memory');
  const warnings: string[] = [];
  if (/^aof_enabled:0/m.test(persistence)) {
    warnings.push(
      'Redis runs without an append-only file: jobs of the last minutes are lost when it stops. Set `appendonly yes`.',
    );
  }
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1];
  if (policy !== undefined && policy !== 'noeviction') {
    warnings.push(
      `Redis drops keys when memory is short (maxmemory-policy ${policy}): jobs can vanish. Set \`maxmemory-policy noeviction\`.`,
    );
  }
  return warnings;
}
