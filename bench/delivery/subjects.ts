import { createDesk, compose, type DeskDeps } from '../../bin/desk.ts';
import { createLog } from '../../bin/log.ts';
import { articleKey } from '../../bin/reading.ts';
import { readConfig } from '../../src/config.ts';
import type { Analysis } from '../../src/pipeline.ts';
import type { QueueBackend } from '../../src/queue/backend.ts';
import { openQueues } from '../../src/queue/open-queues.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { startWorkers } from '../../workers/index.ts';
import { countingSink, messageOf } from './chat.ts';

/** Jobs that a worker has in hand, the same for every subject. */
export const concurrency = 32;

export interface Subject {
  /** Resolves when one is through. */
  readonly one: () => Promise<void>;
  close(): Promise<void>;
}

/**
 * BullMQ as its manual shows it, with jobs that do nothing: `jobs` of them for each call, every one
 * added by the one before it, each on a queue of its own.
 */
export async function bare(backend: QueueBackend, jobs: number): Promise<Subject> {
  const through = new Map<string, () => void>();
  const names = Array.from({ length: jobs }, (_, n) => `bench-${jobs}-${n}`);
  const queues = names.map((name) => backend.queue(name));
  const workers = names.map((name, n) =>
    backend.worker(
      name,
      async (job) => {
        const { id } = job.data as { id: string };
        if (queues[n + 1] === undefined) through.get(id)?.();
        else await queues[n + 1]?.add('bench', { id });
      },
      { concurrency },
    ),
  );
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  let count = 0;
  return {
    one: async () => {
      const id = String((count += 1));
      const done = new Promise<void>((resolve) => through.set(id, resolve));
      await queues[0]?.add('bench', { id });
      await done;
      through.delete(id);
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await Promise.all(queues.map((queue) => queue.close()));
    },
  };
}

/**
 * The same with what no design can leave out that answers for every message: its event is stored
 * before it is taken as received, here by a plain insert.
 */
export async function withRow(chain: Subject, { pool }: Database): Promise<Subject> {
  await pool.query(
    'create table if not exists claimdesk.bench_event (id text primary key, event text)',
  );
  let count = 0;
  return {
    ...chain,
    one: async () => {
      const id = String((count += 1));
      const event = JSON.stringify(messageOf(id));
      await pool.query('insert into claimdesk.bench_event values ($1, $2)', [id, event]);
      await chain.one();
    },
  };
}

export interface Place {
  readonly database: Database;
  readonly redisUrl?: string;
  /** Articles in hand at the same time. */
  readonly concurrency?: number;
}

/** A subject whose messages may come from several newsrooms. */
export interface Newsrooms extends Subject {
  readonly one: (tenant?: string) => Promise<void>;
}

/** The product from an event that arrives to a reply that is posted; `analysis` may take its time. */
export async function claimdesk(
  place: Place,
  analysis: () => Analysis | Promise<Analysis>,
  onPost: () => void = () => undefined,
): Promise<Newsrooms> {
  const { database, redisUrl } = place;
  const store = await openStore({ database });
  const queues = await openQueues(redisUrl === undefined ? { database } : { redisUrl });
  const posted = new Map<string, () => void>();
  const sink = countingSink((message) => {
    posted.get(message)?.();
    onPost();
  });
  const sinks = new Map([[sink.platform, sink]]);
  const log = createLog('silent');
  const now = (): Date => new Date();
  const config = readConfig({});
  const deps: DeskDeps = { config, store, queues, sinks, log, now, reportUrl: () => undefined };
  const workers = await startWorkers({
    store,
    queues,
    sinks,
    log,
    now,
    articleKey,
    concurrency: place.concurrency ?? concurrency,
    analyse: async () => analysis(),
    compose: (row) => compose(deps, row),
    dueDay: () => undefined,
    importSource: () => Promise.reject(new Error('no source is due here')),
  });
  const { handle } = createDesk(deps);
  let count = 0;
  return {
    one: async (tenant) => {
      const id = `${process.pid} ${(count += 1)}`;
      const done = new Promise<void>((resolve) => posted.set(id, resolve));
      await handle(messageOf(id, tenant));
      await done;
      posted.delete(id);
    },
    close: async () => {
      await workers.drain();
      await queues.close();
      await store.close();
    },
  };
}
