import type { Worker } from 'node:worker_threads';
import { Unreadable } from '../../domain/errors.ts';
import type { PdfText } from '../pdf.ts';
import type { ExtractedPage, PageInput } from './extract-page.ts';
import { ask, startThread, type ParserAnswer, type ParserTask } from './parser-thread.ts';

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

function settled(answer: ParserAnswer): ParserAnswer {
  if (answer.kind === 'unreadable') throw new Unreadable(answer.code, answer.detail);
  if (answer.kind === 'failed') throw new Error(`the page parser failed: ${answer.message}`);
  return answer;
}
