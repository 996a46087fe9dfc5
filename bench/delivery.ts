import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDesk, compose, type DeskDeps } from '../bin/desk.ts';
import { createLog } from '../bin/log.ts';
import { articleKey } from '../bin/reading.ts';
import type { ChatSink, MessageEvent } from '../src/chat/port.ts';
import { readConfig } from '../src/config.ts';
import type { TenantId } from '../src/domain/ids.ts';
import { engineVersion, type Analysis } from '../src/pipeline.ts';
import { openQueues } from '../src/queue/open-queues.ts';
import { openSqlQueues } from '../src/queue/sql.ts';
import { openDatabase, type Database } from '../src/store/database/database.ts';
import { openStore } from '../src/store/open-store.ts';
import { startWorkers } from '../workers/index.ts';
import { measure, milliseconds } from './measure.ts';

const concurrency = 8;
const messagesAtOnce = 300;

/** A message in to a reply posted, and messages per second, against bare BullMQ jobs on the same database. */
export async function delivery(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
  const database = await openDatabase({ folder });
  try {
    const bare = await bareJobs(database);
    const ours = await claimdesk(database);
    const one = await measure(bare.one, { runs: 60 });
    const two = await measure(ours.one, { runs: 60 });
    console.log(
      'A message in to a reply posted, instant analysis, embedded database (median, p95)',
    );
    console.log(
      `  a bare BullMQ job          ${milliseconds(one.median)}, ${milliseconds(one.p95)}`,
    );
    console.log(
      `  message to reply           ${milliseconds(two.median)}, ${milliseconds(two.p95)}`,
    );
    console.log(`  ratio                      ${(two.median / one.median).toFixed(2)}`);
    console.log('  (two jobs, an inbox row, a request, a report and an outbox row)\n');
    const jobs = await perSecond(bare.one);
    const messages = await perSecond(ours.one);
    console.log(`${messagesAtOnce} at once, per second`);
    console.log(`  bare BullMQ jobs           ${jobs.toFixed(0)}`);
    console.log(
      `  messages answered          ${messages.toFixed(0)} (${(messages * 2).toFixed(0)} jobs)`,
    );
    console.log(`  ratio of jobs              ${((messages * 2) / jobs).toFixed(2)}`);
    await ours.close();
    await bare.close();
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function perSecond(one: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: messagesAtOnce }, one));
  return (messagesAtOnce * 1_000) / (performance.now() - began);
}

interface Subject {
  /** Resolves when one is through. */
  readonly one: () => Promise<void>;
  close(): Promise<void>;
}

async function bareJobs(database: Database): Promise<Subject> {
  const backend = await openSqlQueues(database);
  const through = new Map<string, () => void>();
  const queue = backend.queue('bench');
  const worker = backend.worker(
    'bench',
    (job) => {
      through.get((job.data as { id: string }).id)?.();
      return Promise.resolve();
    },
    { concurrency },
  );
  await worker.waitUntilReady();
  let count = 0;
  return {
    one: async () => {
      const id = String((count += 1));
      const done = new Promise<void>((resolve) => through.set(id, resolve));
      await queue.add('bench', { id });
      await done;
    },
    close: async () => {
      await worker.close();
      await queue.close();
    },
  };
}

async function claimdesk(database: Database): Promise<Subject> {
  const store = await openStore({ database });
  const queues = await openQueues({ database });
  const posted = new Map<string, () => void>();
  const sink = countingSink((message) => posted.get(message)?.());
  const sinks = new Map([[sink.platform, sink]]);
  const log = createLog('silent');
  const now = (): Date => new Date();
  const deps: DeskDeps = {
    config: readConfig({}),
    store,
    queues,
    sinks,
    log,
    now,
    reportUrl: () => undefined,
  };
  const workers = await startWorkers({
    store,
    queues,
    sinks,
    log,
    now,
    articleKey,
    concurrency,
    analyse: () => Promise.resolve(instantAnalysis),
    compose: (row) => compose(deps, row),
    dueDay: () => undefined,
    importSource: () => Promise.reject(new Error('no source is due here')),
  });
  const { handle } = createDesk(deps);
  let count = 0;
  return {
    one: async () => {
      const id = String((count += 1));
      const done = new Promise<void>((resolve) => posted.set(id, resolve));
      await handle(messageOf(id));
      await done;
    },
    close: async () => {
      await workers.drain();
      await queues.close();
      await store.close();
    },
  };
}

const instantAnalysis: Analysis = {
  report: {
    schema: 'claimdesk-report/1',
    status: 'unreadable',
    code: 'not-found',
    reason: 'nothing was read',
    engineVersion,
    analysedAt: new Date(0).toISOString(),
  },
};

function countingSink(onPost: (message: string) => void): ChatSink {
  return {
    platform: 'console',
    post: (_, thread) => {
      onPost(thread.message ?? '');
      return Promise.resolve({ platform: 'console', channel: thread.channel, message: 'reply' });
    },
    find: () => Promise.resolve(undefined),
    edit: () => Promise.resolve(),
    react: () => Promise.resolve(),
    readFile: () => Promise.reject(new Error('no files here')),
  };
}

/** Each message is written by somebody else, somewhere else: limits per person and channel are not measured. */
function messageOf(id: string): MessageEvent {
  return {
    kind: 'message',
    id,
    tenant: 'local' as TenantId,
    actor: { id: `person ${id}`, isBot: false, isAdmin: false, isGuest: false },
    thread: { platform: 'console', channel: `channel ${id}`, message: id },
    at: new Date(0).toISOString(),
    text: `https://example.org/story-${id}`,
    links: [],
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: true,
    mentionsUs: false,
  };
}
