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

/** Time for a thread to load its libraries; several times what a busy small machine needs. */
const startMs = 20_000;

/** Threads that have loaded, each with where its processor time is counted. */
const ready = new WeakMap<Worker, { readonly thread: string | undefined }>();

/** From sources (tsx, tests) the thread needs the same loader; compiled, it starts as it is. */
export function startThread(maxHeapMb: number): Worker {
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

/**
 * One task for one thread, begun once the thread has loaded.
 * Rejects with `Unreadable` `too-complex` when it overruns its time or memory; its thread is then of no use.
 */
export function ask(worker: Worker, task: ParserTask, parseMs: number): Promise<ParserAnswer> {
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
