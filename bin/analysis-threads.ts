import { Worker } from 'node:worker_threads';
import type { Reading } from '../src/article/index.ts';
import type { RequestId, TenantId } from '../src/domain/ids.ts';
import type { RecallSources } from '../src/desk/recall.ts';
import type { Analysis } from '../src/pipeline.ts';

export interface Task {
  readonly kind: 'task';
  readonly reading: Extract<Reading, { ok: true }>;
  readonly about: { readonly request?: RequestId; readonly url?: string };
  /** Whose memory to look into; nothing is recalled without it. */
  readonly recallFor?: { readonly tenant: TenantId; readonly articleKey: string };
  /** What there is to ask. */
  readonly has: readonly AskedOf[];
}

export type Answered = { readonly kind: 'answer'; readonly id: number } & (
  { readonly value: unknown } | { readonly error: string }
);

export type ToThread = Task | Answered;

/** What recalling reads, which lives in the process. */
export type AskedOf = 'memory' | 'factChecks' | 'live';

export type FromThread =
  | { readonly kind: 'ready' }
  /** What was known is looked up; now the checks. */
  | { readonly kind: 'comparing' }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly of: AskedOf;
      readonly method: string;
      readonly given: readonly unknown[];
    }
  | { readonly kind: 'check failed'; readonly check: string; readonly error: string }
  | { readonly kind: 'done'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly message: string };

export interface AnalysisThreadsOptions {
  /** Articles analysed at the same time. */
  readonly threads: number;
  readonly known?: RecallSources;
  readonly onCheckError?: (check: string, error: unknown) => void;
  /** A thread that takes longer is ended: its article fails, the others go on. */
  readonly analysisMs?: number;
  /** Where the thread's code is (tests). */
  readonly entry?: URL;
}

export interface AnalysisThreads {
  /** Rejects when the thread died or took too long. */
  readonly analyse: (
    task: Omit<Task, 'kind' | 'has'>,
    askLive?: RecallSources['askLive'],
    onComparing?: () => void,
  ) => Promise<Analysis>;
  close(): Promise<void>;
}

/** Several times what the longest article takes, the thread's own start included. */
const defaultAnalysisMs = 60_000;

/** Analysis keeps a core busy: in threads of its own, so that locks are renewed and posts go on meanwhile. */
export function createAnalysisThreads(options: AnalysisThreadsOptions): AnalysisThreads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function acquire(): Promise<Worker> {
    if (busy >= options.threads) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy += 1;
    return idle.pop() ?? started();
  }

  function started(): Worker {
    const worker = startThread(options.entry);
    all.add(worker);
    // One that dies while it has nothing to do is simply not there any more.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      all.delete(worker);
      if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    });
    return worker;
  }

  function release(worker: Worker, healthy: boolean): void {
    if (healthy) idle.push(worker);
    else {
      all.delete(worker);
      void worker.terminate();
    }
    const next = waiting.shift();
    if (next === undefined) busy -= 1;
    else next();
  }

  return {
    async analyse(given, askLive, onComparing) {
      const { memory, factChecks } = options.known ?? {};
      const sources: Sources = {
        ...(memory && { memory }),
        ...(factChecks && { factChecks }),
        ...(askLive && { live: { askLive } }),
      };
      const task: Task = { kind: 'task', ...given, has: Object.keys(sources) as AskedOf[] };
      const worker = await acquire();
      let healthy = false;
      try {
        const message = await run(worker, task, options, sources, onComparing);
        healthy = true;
        if (message.kind === 'failed') throw new Error(`the analysis failed: ${message.message}`);
        return message.analysis;
      } finally {
        release(worker, healthy);
      }
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
      all.clear();
    },
  };
}

/** By the names that the thread knows them by. */
type Sources = { readonly [Of in AskedOf]?: object };

type Ended = Extract<FromThread, { kind: 'done' | 'failed' }>;

function run(
  worker: Worker,
  task: Task,
  options: AnalysisThreadsOptions,
  sources: Sources,
  onComparing?: () => void,
): Promise<Ended> {
  const { analysisMs = defaultAnalysisMs, onCheckError } = options;
  return new Promise((resolve, reject) => {
    const onMessage = (message: FromThread): void => {
      if (message.kind === 'check failed') {
        onCheckError?.(message.check, new Error(message.error));
      } else if (message.kind === 'ask') void reply(worker, message, sources);
      else if (message.kind === 'comparing') onComparing?.();
      else if (message.kind !== 'ready') end(() => resolve(message));
    };
    const onError = (error: Error): void => end(() => reject(error));
    const onExit = (): void => end(() => reject(new Error('the analysis thread ended')));
    const timer = setTimeout(
      () => end(() => reject(new Error(`the analysis took longer than ${analysisMs} ms`))),
      analysisMs,
    );
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      settle();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

async function reply(
  worker: Worker,
  { id, of, method, given }: Extract<FromThread, { kind: 'ask' }>,
  sources: Sources,
): Promise<void> {
  const send = (answered: Answered): void => worker.postMessage(answered);
  try {
    const asked = sources[of] as
      Record<string, ((...all: readonly unknown[]) => Promise<unknown>) | undefined> | undefined;
    send({ kind: 'answer', id, value: await asked?.[method]?.(...given) });
  } catch (error) {
    send({ kind: 'answer', id, error: (error as Error).message });
  }
}

/** From sources (tsx, tests) the thread needs the same loader; compiled, it starts as it is. */
function startThread(given: URL | undefined): Worker {
  const fromSource = import.meta.url.endsWith('.ts');
  const entry =
    given ?? new URL(fromSource ? './analysis-thread.ts' : './analysis-thread.js', import.meta.url);
  const worker =
    fromSource && entry.href.endsWith('.ts')
      ? new Worker(
          `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(entry.href)}); });`,
          { eval: true },
        )
      : new Worker(entry);
  worker.unref();
  return worker;
}
