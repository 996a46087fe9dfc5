import type { App, ReceiverEvent } from '@slack/bolt';
import type { Log } from './clients.ts';

/** An app as Bolt's receivers see it, and the moment when everything that it was given is settled. */
export interface Gate {
  readonly app: App;
  settled(): Promise<void>;
}

/**
 * Stands between a receiver and the app: whenever the app acknowledges (Bolt does so for every
 * event before any listener has run), the acknowledgement is held back until the app is done. When
 * the app fails there is none, and Slack delivers again.
 */
export function acknowledgingAfter(app: App | undefined, log: Log): Gate {
  const underWay = new Set<Promise<void>>();
  const processEvent = async (event: ReceiverEvent): Promise<void> => {
    const held: unknown[] = [];
    let acknowledged = false;
    await app?.processEvent({
      ...event,
      ack: (response?: unknown) => {
        acknowledged = true;
        held[0] = response;
        return Promise.resolve();
      },
    });
    if (!acknowledged) return;
    await event.ack(held[0]).catch((error: unknown) => {
      // The socket has gone in the meantime: the event is stored, and comes again with the same id.
      log.debug({ error: String(error) }, 'slack acknowledgement could not be sent');
    });
  };
  const tracked = (event: ReceiverEvent): Promise<void> => {
    const work = processEvent(event);
    const settled = work.catch(() => undefined).finally(() => underWay.delete(settled));
    underWay.add(settled);
    return work;
  };
  return {
    // Receivers use nothing of an app but this method.
    app: { processEvent: tracked } as unknown as App,
    async settled() {
      await Promise.all(underWay);
    },
  };
}
