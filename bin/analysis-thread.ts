import { parentPort } from 'node:worker_threads';
import { checks } from '../src/checks/index.ts';
import { findClaims } from '../src/claims/find-claims.ts';
import type { RecallSources } from '../src/desk/recall.ts';
import { analyse } from '../src/pipeline.ts';
import { recallAll } from './recall-all.ts';
import type { Answered, AskedOf, FromThread, Task, ToThread } from './analysis-threads.ts';

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
    const { reading, about, recallFor, has } = task;
    const recalled =
      recallFor === undefined ? [] : await recallAll(sourcesOf(has), recallFor, reading.article);
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

/** What recalling reads, each call answered by the process. */
function sourcesOf(has: readonly AskedOf[]): RecallSources {
  const live = partOf('live') as { readonly askLive: NonNullable<RecallSources['askLive']> };
  return {
    ...(has.includes('memory') && { memory: partOf('memory') }),
    ...(has.includes('factChecks') && { factChecks: partOf('factChecks') }),
    ...(has.includes('live') && { askLive: (query) => live.askLive(query) }),
  } as RecallSources;
}

function partOf(of: AskedOf): object {
  return new Proxy(
    {},
    {
      get:
        (_, method) =>
        (...given: readonly unknown[]) =>
          ask(of, String(method), given),
    },
  );
}

function ask(of: AskedOf, method: string, given: readonly unknown[]): Promise<unknown> {
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
