import { Worker } from 'node:worker_threads';
import { Unreadable, type UnreadableCode, type UnreadableDetail } from '../../domain/errors.ts';
import type { PdfText } from '../pdf.ts';
import type { ExtractedPage, PageInput } from './extract-page.ts';
import { threadTimeMs } from './thread-time.ts';

export type ParserAnswer =
  /** `thread` is where the system counts the thread's processor time. */
  | { readonly kind: 'ready'; readonly thread?: string }
  | { readonly kind: 'page'; readonly page: ExtractedPage }
  | { readonly kind: 'pdf'; readonly pdf: PdfText }
  | {
      readonly kind: 'unreadable';
      readonly code: UnreadableCode;
      readonly detail: UnreadableDetail;
    }
  | { readonly kind: 'failed'; readonly message: string };

export type ParserTask =
  | { readonly kind: 'page'; readonly input: PageInput }
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array; readonly maxPages: number };

export interface PageParser {
  /** Rejects with `Unreadable` `too-complex` for a page that overruns its time or memory. */
  parse(input: PageInput): Promise<ExtractedPage>;
  parsePdf(bytes: Uint8Array, maxPages: number): Promise<PdfText>;
  close(): Promise<void>;
}

export interface ParserOptions {
  /**
   * Processor time for one page; its thread is ended at the limit, and at twice that by the clock:
   * a busy machine must not make an honest page look like a hostile one.
   */
  readonly parseMs: number;
  /** Pages parsed at the same time; with two, a page that takes long holds up no other. */
  readonly threads?: number;
  /** Old-generation heap of a thread, in megabytes. */
  readonly maxHeapMb?: number;
}

/** Time for a thread to load its libraries; several times what a busy small machine needs. */
const startMs = 20_000;

/** Parses pages in threads of its own, so that no page can hold up or bring down the process. */
export function createPageParser(options: ParserOptions): PageParser {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const acquire = async (): Promise<Worker> => {
    if (busy >= (options.threads ?? 2)) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    const worker = idle.pop() ?? startThread(options.maxHeapMb ?? 192);
    all.add(worker);
    return worker;
  };
  const release = (worker: Worker, healthy: boolean) => {
    if (healthy) idle.push(worker);
    else {
      all.delete(worker);
      void worker.terminate();
    }
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  };

  const run = async (task: ParserTask): Promise<ParserAnswer> => {
    const worker = await acquire();
    let healthy = false;
    try {
      const answer = await ask(worker, task, options.parseMs);
      healthy = true;
      return settled(answer);
    } finally {
      release(worker, healthy);
    }
  };

  return {
    async parse(input) {
      const answer = await run({ kind: 'page', input });
      if (answer.kind !== 'page') throw new Error(`a page was answered with '${answer.kind}'`);
      return answer.page;
    },
    async parsePdf(bytes, maxPages) {
      const answer = await run({ kind: 'pdf', bytes, maxPages });
      if (answer.kind !== 'pdf') throw new Error(`a PDF was answered with '${answer.kind}'`);
      return answer.pdf;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
      all.clear();
      idle.length = 0;
    },
  };
}

/** Threads that have loaded, each with where its processor time is counted. */
const ready = new WeakMap<Worker, { readonly thread: string | undefined }>();

/** From sources (tsx, tests) the thread needs the same loader; compiled, it starts as it is. */
function startThread(maxHeapMb: number): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry = new URL(fromSource ? './thread.ts' : './thread.js', import.meta.url);
  const resourceLimits = {
    maxOldGenerationSizeMb: maxHeapMb,
    maxYoungGenerationSizeMb: 16,
    stackSizeMb: 8,
  };
  const worker = fromSource
    ? new Worker(loaderFor(entry), { eval: true, resourceLimits })
    : new Worker(entry, { resourceLimits });
  worker.unref();
  return worker;
}

function loaderFor(entry: URL): string {
  return `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); });`;
}

/** By the clock, never more than this many times the processor time that a page may have. */
const patience = 2;

/** Calls `end` once the thread has used `parseMs`, or has had its time by the clock. */
function watch(worker: Worker, parseMs: number, end: () => void): () => void {
  const thread = ready.get(worker)?.thread;
  const before = threadTimeMs(thread);
  const started = performance.now();
  const look = () => {
    const now = threadTimeMs(thread);
    const used = before === undefined || now === undefined ? parseMs : now - before;
    const left = Math.min(parseMs - used, patience * parseMs - (performance.now() - started));
    if (left <= 0) return end();
    timer = setTimeout(look, Math.max(left, 50));
  };
  let timer = setTimeout(look, parseMs);
  return () => clearTimeout(timer);
}

function ask(worker: Worker, task: ParserTask, parseMs: number): Promise<ParserAnswer> {
  return new Promise((resolve, reject) => {
    const overrun = () => done(() => reject(new Unreadable('too-complex')));
    const start = () => {
      stop();
      stop = watch(worker, parseMs, overrun);
      worker.postMessage(task);
    };
    const loading = setTimeout(overrun, startMs);
    let stop = () => clearTimeout(loading);
    const onMessage = (answer: ParserAnswer) => {
      if (answer.kind !== 'ready') return done(() => resolve(answer));
      ready.set(worker, { thread: answer.thread });
      start();
    };
    // ERR_WORKER_OUT_OF_MEMORY arrives here: the page, not the program, asked for too much.
    const onError = (error: Error & { code?: string }) =>
      done(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? new Unreadable('too-complex', {}, { cause: error })
            : error,
        ),
      );
    const onExit = () => done(() => reject(new Unreadable('too-complex')));
    const done = (settle: () => void) => {
      stop();
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    if (ready.has(worker)) start();
  });
}

function settled(answer: ParserAnswer): ParserAnswer {
  if (answer.kind === 'unreadable') throw new Unreadable(answer.code, answer.detail);
  if (answer.kind === 'failed') throw new Error(`the page parser failed: ${answer.message}`);
  return answer;
}
