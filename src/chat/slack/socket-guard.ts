import type { SocketModeReceiver } from '@slack/bolt';
import type { Log } from './clients.ts';

type SocketClient = SocketModeReceiver['client'];

export interface GuardOptions {
  /** Slack has said that it will close this connection; it still works for some seconds. */
  onClosingSoon(): void;
  readonly log: Log;
}

interface Envelope {
  readonly type?: string;
  readonly reason?: string;
  readonly envelope_id?: string;
  readonly payload?: { readonly type?: string; readonly event?: unknown };
}

/**
 * Looks at every frame before the library does. Two kinds never reach it:
 * - `disconnect`: the library would close at once and wait 5 s before it connects again;
 * - an `events_api` envelope without an event, which is how `app_rate_limited` comes: the library
 *   (3.1.0) reads `payload.event.type` of it in a promise that nobody catches, which ends the process.
 * Whatever else makes the library throw is logged.
 */
export function guardSocket(client: SocketClient, options: GuardOptions): void {
  const library = client.listeners('ws_message') as ((...frame: unknown[]) => unknown)[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    const envelope = parse(data);
    if (envelope?.type === 'disconnect') {
      options.log.info({ reason: envelope.reason }, 'slack recycles the socket');
      options.onClosingSoon();
      return;
    }
    if (envelope?.type === 'events_api' && envelope.payload?.event === undefined) {
      options.log.warn({ type: envelope.payload?.type }, 'slack limits how many events it sends');
      return;
    }
    for (const listener of library) {
      Promise.resolve(listener(data, isBinary)).catch((error: unknown) =>
        options.log.error({ error: String(error) }, 'slack socket frame not understood'),
      );
    }
  });
}

function parse(data: unknown): Envelope | undefined {
  try {
    return JSON.parse(String(data)) as Envelope;
  } catch {
    // Not ours to judge: the library logs what it cannot read.
    return undefined;
  }
}
