import { openQueues, type QueuesConfig } from '../../src/queue/open-queues.ts';
import type { Queues } from '../../src/queue/port.ts';
import { databaseKinds } from '../store/databases.ts';
import { redisIsThere, startRedis } from '../doubles/servers/redis.ts';
import { serversAreRequired } from '../doubles/servers/server.ts';
import { quickTimings } from './quick-timings.ts';

export type QueueTuning = Pick<QueuesConfig, 'timings' | 'policies'>;

/** A place for tests to keep jobs: opened and closed many times, removed once. */
export interface QueuePlace {
  open(tuning?: QueueTuning): Promise<Queues>;
  /** The same place for another process, as an argument of `doomed-worker.ts`. */
  readonly address: { readonly redisUrl?: string; readonly url?: string; readonly folder?: string };
  remove(): Promise<void>;
}

interface QueueKind {
  readonly name: 'PGlite' | 'PostgreSQL' | 'Redis';
  readonly isThere: boolean;
  readonly make: () => Promise<QueuePlace>;
}

/** Every backend that the queues promise to work on. */
export const queueKinds: readonly QueueKind[] = [
  ...databaseKinds.map((kind) => ({
    name: kind.name,
    isThere: kind.isThere,
    async make(): Promise<QueuePlace> {
      const place = await kind.make();
      return {
        address: place.address,
        remove: () => place.remove(),
        async open(tuning) {
          const database = await place.open();
          const queues = await openQueues({ database, timings: quickTimings, ...tuning });
          const close = async () => {
            await queues.close();
            await database.close();
          };
          return { ...queues, close };
        },
      };
    },
  })),
  { name: 'Redis', isThere: redisIsThere || serversAreRequired(), make: makeRedis },
];

async function makeRedis(): Promise<QueuePlace> {
  const server = await startRedis();
  return {
    address: { redisUrl: server.url },
    remove: () => server.stop(),
    open: (tuning) => openQueues({ redisUrl: server.url, timings: quickTimings, ...tuning }),
  };
}
