import type { Answer, ChatEvent, EventHandler } from '../port.ts';
import type { Log } from './clients.ts';
import type { Journal } from './journal.ts';

/** An event that may be acknowledged: its answer is here, or comes when the store has caught up. */
export type Kept = { readonly answer: Answer } | { readonly later: Promise<Answer | undefined> };

export interface KeepOptions {
  readonly journal?: Journal;
  readonly log: Log;
  /** How long the store may take before the journal stands in for it; less while it is known to be slow. */
  readonly patienceMs?: number;
  readonly retryMs?: (failures: number) => number;
}

export interface Keeper {
  /** Resolves when the event is safe: in the store, or else in the journal. Rejects when it is in neither. */
  keep(event: ChatEvent, handle: EventHandler): Promise<Kept>;
  /**
   * Hands on what an earlier process had left in the journal. Resolves when all of it is known;
   * `done` when the store has it. Rejects when the journal cannot be used.
   */
  replay(handle: EventHandler): Promise<{ readonly done: Promise<unknown> }>;
  /** Ends the waiting between attempts; what is in the journal stays there for the next start. */
  stop(): void;
}

/** Enough to see whether the store has recovered. */
const knownSlowMs = 50;

/**
 * Slack wants an answer within 3 s, and an event must be safe before it gets one. Normally the
 * store is fast and the journal is never touched. When the store is slow (or down), the event is
 * written to the journal, acknowledged, and handed to the store again and again until it takes it.
 */
export function keeper(options: KeepOptions): Keeper {
  const { journal, log } = options;
  const retryMs = options.retryMs ?? ((failures) => Math.min(30_000, 500 * 2 ** failures));
  let stopping = false;
  /** Events in the journal that the store still has to take: while there are any, it is slow. */
  let owed = 0;
  const waits = new Set<() => void>();

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        waits.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      waits.add(end);
    });

  /** Until the handler succeeds or we stop; then the entry can go. */
  const persist = async (
    store: Journal,
    event: ChatEvent,
    handle: EventHandler,
    first: Promise<Answer>,
  ): Promise<Answer | undefined> => {
    let attempt = first;
    for (let failures = 0; ; failures += 1) {
      try {
        const answer = await attempt;
        await store.remove(event);
        return answer;
      } catch (error) {
        log.warn(
          { error: String(error), kind: event.kind, failures },
          'slack event still in the journal',
        );
        if (!stopping) await pause(retryMs(failures));
        if (stopping) return undefined;
        attempt = handle(event);
      }
    }
  };

  return {
    async keep(event, handle) {
      const work = handle(event);
      if (journal === undefined) return { answer: await work };
      const slow = Symbol('slow');
      const timely = await Promise.race([
        work.catch(() => slow),
        pause(owed > 0 ? knownSlowMs : (options.patienceMs ?? 300)).then(() => slow),
      ]);
      if (typeof timely !== 'symbol') return { answer: timely };
      try {
        await journal.write(event);
      } catch (error) {
        log.error({ error: String(error) }, 'slack journal cannot be written');
        return { answer: await work };
      }
      owed += 1;
      return {
        later: persist(journal, event, handle, work).finally(() => {
          owed -= 1;
        }),
      };
    },
    async replay(handle) {
      if (journal === undefined) return { done: Promise.resolve() };
      const left = await journal.pending();
      return {
        done: Promise.all(left.map((event) => persist(journal, event, handle, handle(event)))),
      };
    },
    stop() {
      stopping = true;
      for (const end of waits) end();
    },
  };
}
