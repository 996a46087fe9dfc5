import { parentPort } from 'node:worker_threads';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import { recall, type RecallSources } from '../src/desk/recall.ts';
import { analyse } from '../src/pipeline.ts';
import type { Answered, AskedOf, FromThread, Task, ToThread } from './analysis-threads.ts';

type Method = Extract<FromThread, { kind: 'ask' }>['method'];

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
    const { reading, about, recallFor, hasLive } = task;
    const recalled =
      recallFor === undefined
        ? []
        : await recall(
            hasLive ? { ...stored, askLive } : stored,
            recallFor,
            reading.article,
            findClaims(reading.article),
          );
    tell({ kind: 'comparing' });
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

/** The parts of the store that recalling reads. */
const stored = {
  memory: partOf('memory'),
  factChecks: partOf('factChecks'),
} as unknown as RecallSources;

const askLive: NonNullable<RecallSources['askLive']> = (query) =>
  ask('live', 'askLive', [query]) as ReturnType<NonNullable<RecallSources['askLive']>>;

function partOf(of: AskedOf) {
  const asking =
    (method: Method) =>
    (...given: readonly unknown[]) =>
      ask(of, method, given);
  return {
    isEmpty: asking('isEmpty'),
    statistics: asking('statistics'),
    candidates: asking('candidates'),
  };
}

function ask(of: AskedOf, method: Method, given: readonly unknown[]): Promise<unknown> {
  const id = (questions += 1);
  return new Promise<unknown>((resolve, reject) => {
    asked.set(id, (answered) => {
      if ('error' in answered) reject(new Error(answered.error));
      else resolve(answered.value);
    });
    tell({ kind: 'ask', id, of, method, given });
  });
}

function tell(message: FromThread): void {
  port?.postMessage(message);
}

function asText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
