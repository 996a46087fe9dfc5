import { createPostgresBackend, withBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { openQueues } from '../../src/queue/open-queues.ts';
import { openDatabase } from '../../src/store/database/database.ts';

/** BullMQ with nothing around it, on the same kind of backend. */
export interface BareJobs {
  /** From the first add to the last job done, in milliseconds. */
  run(jobs: number): Promise<number>;
  /** From one add to the end of its job, in milliseconds. */
  one(): Promise<number>;
  close(): Promise<void>;
}

export async function openBareJobs(
  where: { readonly folder: string; readonly url?: string; readonly redisUrl?: string },
  concurrency: number,
): Promise<BareJobs> {
  const database =
    where.redisUrl === undefined
      ? await openDatabase({ folder: where.folder, ...(where.url && { url: where.url }) })
      : undefined;
  // Makes BullMQ's tables.
  if (database) await (await openQueues({ database })).close();
  const redis = where.redisUrl && new Redis(where.redisUrl, { maxRetriesPerRequest: null });
  let done = 0;
  let onDone = (): void => undefined;
  const work = () => {
    done += 1;
    onDone();
    return Promise.resolve();
  };
  const name = 'bare';
  const [queue, worker] = redis
    ? [
        new Queue(name, { connection: redis }),
        new Worker(name, work, { connection: redis, concurrency }),
      ]
    : sqlPair();

  function sqlPair() {
    if (!database) throw new Error('Neither a database nor Redis.');
    const bound = withBackend(createPostgresBackend);
    const connection = database.pool;
    return [
      new bound.Queue(name, { connection }),
      new bound.Worker(name, work, { connection, concurrency }),
    ] as const;
  }

  await worker.waitUntilReady();
  const options = { removeOnComplete: 100 };

  async function run(jobs: number): Promise<number> {
    const target = done + jobs;
    const finished = new Promise<void>((resolve) => {
      onDone = () => done >= target && resolve();
    });
    const began = performance.now();
    const adding = Array.from({ length: jobs }, (_, n) =>
      queue.add('job', { tenant: 'T', id: n }, options),
    );
    await Promise.all(adding);
    await finished;
    return performance.now() - began;
  }

  return {
    run,
    one: () => run(1),
    async close() {
      await worker.close();
      await queue.close();
      if (redis) await redis.quit();
      await database?.close();
    },
  };
}
