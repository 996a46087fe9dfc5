import { Queue, Worker } from 'bullmq';
import type { Cluster, Redis } from 'ioredis';
import type { QueueBackend } from './backend.ts';
import { connectRedis, hostsOf, prefixOf, type RedisPlace } from './redis-address.ts';

/** @throws Error naming the address (never the password) when Redis cannot be reached. */
export async function openRedis(
  place: RedisPlace,
  onError: (error: Error) => void,
): Promise<QueueBackend> {
  // Adding gives up after 20 reconnects (about 9 s) so that its caller can; workers wait for ever.
  const adding = connectRedis(place, 20).on('error', onError);
  const working = connectRedis(place, null).on('error', onError);
  const prefix = prefixOf(place);
  const close = async () => {
    await Promise.allSettled([adding.quit(), working.quit()]);
  };
  try {
    await adding.ping();
  } catch (error) {
    adding.disconnect();
    working.disconnect();
    throw new Error(`Redis at ${hostsOf(place)} cannot be used: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return {
    backend: 'redis',
    queue: (name, options) => new Queue(name, { ...options, connection: adding, prefix }),
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

/** Read off INFO, which managed services allow where CONFIG is forbidden. */
async function redisWarnings(redis: Redis | Cluster): Promise<readonly string[]> {
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
