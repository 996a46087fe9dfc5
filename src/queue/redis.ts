import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueBackend } from './backend.ts';

/** Keys of ours in a Redis that others may use too. */
const prefix = 'claimdesk';

/** @throws Error naming the address (never the password) when Redis cannot be reached. */
export async function openRedis(
  url: string,
  onError: (error: Error) => void,
): Promise<QueueBackend> {
  // Adding gives up after 20 reconnects (about 9 s) so that its caller can; workers wait for ever.
  const adding = new Redis(url, { retryStrategy, maxRetriesPerRequest: 20 }).on('error', onError);
  const working = new Redis(url, { retryStrategy, maxRetriesPerRequest: null });
  working.on('error', onError);
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
    queue: (name) => new Queue(name, { connection: adding, prefix }),
    worker: (name, process, options) =>
      new Worker(name, process, {
        ...options,
        connection: working,
        prefix,
      }),
    warnings: () => redisWarnings(adding),
    close,
  };
}

/** Milliseconds before the n-th reconnect: a restarted Redis is found again within half a second. */
function retryStrategy(times: number): number {
  return Math.min(100 * times, 500);
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
