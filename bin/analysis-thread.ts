import { parentPort } from 'node:worker_threads';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { recall } from '../src/desk/recall.ts';
import { analyse } from '../src/pipeline.ts';
import type { Memory } from '../src/store/port.ts';
import type { Answered, FromThread, Task, ToThread } from './analysis-threads.ts';

/** A thread that analyses one article at a time; what is remembered it asks of the process. */
const port = parentPort;
const asked = new Map<number, (answer: Answered) => void>();
let questions = 0;

port?.on('message', (message: ToThread) => {
  if (message.kind === 'task') void answer(message);
  else {
    asked.get(message.id)?.(message);
    asked.delete(message.id);
  }
});
tell({ kind: 'ready' });

async function answer(task: Task): Promise<void> {
  try {
    const { reading, about, recallFor } = task;
    const recalled =
      recallFor === undefined
        ? []
        : await recall(askedMemory, recallFor, reading.article, findClaims(reading.article));
    const analysis = analyse(reading, about, {
      checks,
      findClaims,
      recalled,
      now: () => new Date(),
      onError: (check, error) => tell({ kind: 'check failed', check, error: asText(error) }),
    });
    tell({ kind: 'done', analysis });
  } catch (error) {
    tell({ kind: 'failed', message: asText(error) });
  }
}

/** The parts of the memory that recalling reads. */
const askedMemory = {
  isEmpty: (...given) => ask('isEmpty', given) as Promise<boolean>,
  statistics: (...given) => ask('statistics', given) as ReturnType<Memory['statistics']>,
  candidates: (...given) => ask('candidates', given) as ReturnType<Memory['candidates']>,
} satisfies Partial<Memory> as unknown as Memory;

function ask(method: Extract<FromThread, { kind: 'ask' }>['method'], given: readonly unknown[]) {
  const id = (questions += 1);
  return new Promise<unknown>((resolve, reject) => {
    asked.set(id, (answered) => {
      if ('error' in answered) reject(new Error(answered.error));
      else resolve(answered.value);
    });
    tell({ kind: 'ask', id, method, given });
  });
}

function tell(message: FromThread): void {
  port?.postMessage(message);
}

function asText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
