import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { openQueues } from '../../src/queue/open-queues.ts';
import type { Queues } from '../../src/queue/port.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { postgresIsThere, startPostgres } from '../doubles/servers/postgres.ts';
import { redisIsThere, startRedis } from '../doubles/servers/redis.ts';
import { serversAreRequired, type TestServer } from '../doubles/servers/server.ts';

const kinds = [
  {
    name: 'PostgreSQL',
    isThere: postgresIsThere,
    start: startPostgres,
    async open(server: TestServer): Promise<Queues> {
      const database = await openDatabase({ url: server.url, folder: '' });
      const queues = await openQueues({ database });
      const close = async () => {
        await queues.close();
        await database.close();
      };
      return { ...queues, close };
    },
  },
  {
    name: 'Redis',
    isThere: redisIsThere,
    start: startRedis,
    open: (server: TestServer) => openQueues({ redisUrl: server.url }),
  },
];

describe.each(kinds)('$name restarted under load', ({ isThere, start, open }) => {
  const suite = isThere || serversAreRequired() ? it : it.skip;

  suite.each(['restart', 'kill'] as const)(
    'after a %s takes up again within 15 s and loses no job that was accepted',
    async (how) => {
      const server = await start();
      const queues = await open(server);
      const accepted = new Set<string>();
      const done = new Set<string>();
      const worker = await queues.work(
        'check-article',
        (run) => {
          done.add(run.payload.requestId);
          return Promise.resolve();
        },
        { concurrency: 4, onGaveUp: () => Promise.resolve() },
      );
      const load = steadyLoad(queues, accepted);
      await until(() => done.size >= 20);
      if (how === 'kill') {
        await server.kill();
        await server.start();
      } else {
        await server.restart();
      }
      const back = performance.now();
      const before = new Set(done);
      await until(() => [...done].some((id) => !before.has(id)));
      expect(performance.now() - back).toBeLessThan(15_000);
      await load.stop();
      await until(() => [...accepted].every((id) => done.has(id)));
      await worker.drain();
      await queues.close();
      await server.stop();
    },
    120_000,
  );
});

/** A job every 20 ms, each accepted or not: while the server is away the answer may take its time. */
function steadyLoad(queues: Queues, accepted: Set<string>) {
  let running = true;
  let number = 0;
  const adding = new Set<Promise<void>>();
  const loop = (async () => {
    while (running) {
      const requestId = `r${number++}`;
      const added = queues
        .add('check-article', { tenant: 'T', requestId })
        .then(() => void accepted.add(requestId))
        .catch(() => undefined)
        .finally(() => adding.delete(added));
      adding.add(added);
      await wait(20);
    }
    await Promise.all(adding);
  })();
  return {
    stop: () => {
      running = false;
      return loop;
    },
  };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(20);
}
