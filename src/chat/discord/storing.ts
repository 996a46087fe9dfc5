import type { Answer, ChatEvent, EventHandler } from '../port.ts';
import type { Logger } from './api.ts';

const defaultWaitsMs = [250, 500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/**
 * The gateway sends an event once and waits for nothing, so an event that cannot be stored is offered again
 * from here, for about a minute; after that it stays unstored in the session (see `sessions.ts`).
 */
export function persistentStoring(
  handle: EventHandler,
  { waitsMs = defaultWaitsMs, logger }: { waitsMs?: readonly number[] | undefined; logger: Logger },
) {
  const stopping = new AbortController();

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        stopping.signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      stopping.signal.addEventListener('abort', done);
    });
  }

  return {
    async store(event: ChatEvent): Promise<Answer> {
      for (const wait of waitsMs) {
        try {
          return await handle(event);
        } catch (error) {
          if (stopping.signal.aborted) throw error;
          logger.warn({ event: event.id, error: String(error) }, 'an event is not stored yet');
          await pause(wait);
        }
      }
      return handle(event);
    },
    /** From now on a failure is final. */
    stop: (): void => stopping.abort(),
  };
}
