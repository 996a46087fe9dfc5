/** A process that takes one job and is killed, as by `kill -9`, while it works on it. */
import { openQueues } from '../../src/queue/open-queues.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import type { QueuePlace } from './places.ts';
import { quickTimings } from './quick-timings.ts';

const address = JSON.parse(process.argv[2] ?? '{}') as QueuePlace['address'];
const queues = await openQueues(
  address.redisUrl === undefined
    ? {
        database: await openDatabase({
          folder: address.folder ?? '',
          ...(address.url !== undefined && { url: address.url }),
        }),
        timings: quickTimings,
      }
    : { redisUrl: address.redisUrl, timings: quickTimings },
);
await queues.work(
  'check-article',
  (run) => {
    process.stdout.write(`killed on ${run.payload.requestId}\n`, () =>
      process.kill(process.pid, 'SIGKILL'),
    );
    return new Promise(() => undefined);
  },
  { concurrency: 1, onGaveUp: () => Promise.resolve() },
);
