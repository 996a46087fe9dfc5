import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackends, type Backends } from '../../bin/backends.ts';
import { compose, createDesk, type DeskDeps } from '../../bin/desk.ts';
import { createLog } from '../../bin/log.ts';
import { articleKey } from '../../bin/reading.ts';
import type { ChatSink, MessageEvent } from '../../src/chat/port.ts';
import { readConfig } from '../../src/config.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Analysis } from '../../src/pipeline.ts';
import { startWorkers, type WorkersDeps } from '../../workers/index.ts';

/** The product's own way from a message to a post, in this process, with a chat that takes all. */
export interface DeskInProcess {
  readonly backends: Backends;
  /** A direct message with a link that nobody sent before; resolves when it is stored and queued. */
  send(tenant?: string): Promise<void>;
  /** Resolves when so many replies were posted since the start. */
  posted(count: number): Promise<void>;
  close(): Promise<void>;
}

export interface DeskInProcessOptions {
  readonly env: Readonly<Record<string, string>>;
  readonly concurrency: number;
  /** Instead of an instant one. */
  readonly analyse?: WorkersDeps['analyse'];
  readonly onPosted?: (tenant: string) => void;
}

export async function openDeskInProcess(options: DeskInProcessOptions): Promise<DeskInProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
  const config = readConfig({ CLAIMDESK_DATA: folder, ...options.env });
  const log = createLog('silent');
  const backends = await openBackends(config, log);
  const { store, queues } = backends;
  let posts = 0;
  const waiting: { count: number; resolve: () => void }[] = [];
  const sink = sinkThat((tenant) => {
    posts += 1;
    options.onPosted?.(tenant);
    for (const { resolve } of waiting.filter(({ count }) => posts >= count)) resolve();
  });
  const deps: DeskDeps = {
    config,
    store,
    queues,
    sinks: new Map([['slack', sink]]),
    log,
    now: () => new Date(),
    reportUrl: () => undefined,
  };
  const workers = await startWorkers({
    ...deps,
    articleKey,
    analyse: options.analyse ?? (() => Promise.resolve(instant())),
    compose: (row) => compose(deps, row),
    dueDay: () => undefined,
    concurrency: options.concurrency,
  });
  const desk = createDesk(deps);
  let sent = 0;
  return {
    backends,
    async send(tenant = 'slack:T1') {
      sent += 1;
      await desk.handle(directMessage(tenant, sent));
    },
    posted: (count) =>
      posts >= count
        ? Promise.resolve()
        : new Promise((resolve) => waiting.push({ count, resolve })),
    async close() {
      await workers.drain();
      await backends.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function sinkThat(onPost: (tenant: string) => void): ChatSink {
  let count = 0;
  return {
    platform: 'slack',
    post: (tenant, thread) => {
      onPost(tenant);
      return Promise.resolve({
        platform: 'slack',
        channel: thread.channel,
        message: `1800000000.${String((count += 1)).padStart(6, '0')}`,
      });
    },
    find: () => Promise.resolve(undefined),
    edit: () => Promise.resolve(),
    react: () => Promise.resolve(),
    readFile: () => Promise.reject(new Error('There are no files here.')),
  };
}

function directMessage(tenant: string, number: number): MessageEvent {
  const url = `https://example.org/story/${number}`;
  return {
    kind: 'message',
    id: `event ${number}`,
    tenant: tenant as TenantId,
    actor: { id: 'U1', isBot: false, isAdmin: false, isGuest: false },
    thread: { platform: 'slack', channel: 'D1', message: `1700000000.${number}` },
    at: new Date().toISOString(),
    text: url,
    links: [url],
    files: [],
    isEdit: false,
    isForward: false,
    isDirect: true,
    mentionsUs: false,
  };
}

/** A report of no findings on a text of ordinary length, made in no time. */
function instant(): Analysis {
  return { report: report as Report };
}

const text = 'The council voted on Tuesday. '.repeat(150);
const report = {
  schema: 'claimdesk-report/1',
  status: 'checked',
  engineVersion: 'bench',
  analysedAt: '2024-03-04T09:00:00.000Z',
  article: {
    id: 'a',
    title: 'A story',
    language: 'en',
    text,
    paragraphs: [{ range: { start: 0, end: text.length }, kind: 'body' }],
    extraction: { method: 'text', confidence: 1, truncated: false, notes: [] },
  },
  findings: [],
  claims: [],
  outcomes: [],
  notChecked: [],
};
