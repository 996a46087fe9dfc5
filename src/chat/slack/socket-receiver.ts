import { SocketModeReceiver, type App, type Receiver } from '@slack/bolt';
import type { Log, WebClientOptions } from './clients.ts';
import { sdkLogger } from './clients.ts';
import { guardSocket } from './socket-guard.ts';
import { acknowledgingAfter } from './acknowledge.ts';
import { cannotStart, reconnectDelayMs } from './reconnect.ts';

export interface SocketOptions {
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly log: Log;
  /** A connection that has not said hello by then is given up. */
  readonly helloWithinMs?: number;
}

interface Connection {
  readonly receiver: SocketModeReceiver;
  /** Closes after the acknowledgements under way have been sent. */
  close(): Promise<void>;
}

/**
 * Socket Mode through Bolt's own receiver, one for each connection, with three things done here:
 * - an envelope is acknowledged after the app has handled it, not before;
 * - when Slack announces that it will close a connection, the next one stands before the old one
 *   goes. The library's own way leaves 5–12 s without any;
 * - envelopes that the library stumbles over never reach it (see `guardSocket`).
 */
export function socketReceiver(options: SocketOptions): Receiver {
  const { log } = options;
  let app: App | undefined;
  let current: Connection | undefined;
  let stopping = false;
  const closing = new Set<Promise<void>>();

  const retire = (connection: Connection | undefined) => {
    if (connection === undefined) return;
    const closed = connection.close().finally(() => closing.delete(closed));
    closing.add(closed);
  };
  /** Opens the connection that takes over from `before`; tries for as long as there is hope. */
  const takeOver = async (before: Connection | undefined): Promise<void> => {
    for (let failures = 0; !stopping && current === before; failures += 1) {
      try {
        const next = await connect(options, app, (self) => void takeOverFrom(self));
        if (stopping) return await next.close();
        current = next;
        retire(before);
        return;
      } catch (error) {
        const reason = cannotStart(error);
        if (reason !== undefined) throw new Error(reason, { cause: error });
        log.warn({ error: String(error), failures }, 'slack socket not connected, trying again');
        await new Promise((resolve) => setTimeout(resolve, reconnectDelayMs(error, failures)));
      }
    }
  };
  const takeOverFrom = (lost: Connection) =>
    takeOver(lost).catch((error: unknown) =>
      log.error({ error: String(error) }, 'slack socket lost for good'),
    );

  return {
    init: (bolt) => {
      app = bolt;
    },
    start: () => {
      stopping = false;
      return takeOver(undefined);
    },
    async stop() {
      stopping = true;
      retire(current);
      current = undefined;
      await Promise.all(closing);
    },
  };
}

/** One connection: resolves when Slack has said hello. `onLost` is called once, when it is about to go or gone. */
async function connect(
  options: SocketOptions,
  app: App | undefined,
  onLost: (self: Connection) => void,
): Promise<Connection> {
  const receiver = new SocketModeReceiver({
    appToken: options.appToken,
    autoReconnectEnabled: false,
    logger: sdkLogger(options.log),
    installerOptions: { clientOptions: options.clientOptions },
  });
  const gate = acknowledgingAfter(app, options.log);
  receiver.init(gate.app);
  let lost = false;
  const loseOnce = () => {
    if (!lost) onLost(connection);
    lost = true;
  };
  const connection: Connection = {
    receiver,
    async close() {
      lost = true;
      await gate.settled();
      await Promise.race([receiver.client.disconnect(), after(2_000)]);
    },
  };
  guardSocket(receiver.client, { onClosingSoon: loseOnce, log: options.log });
  const hello = receiver.client.start();
  try {
    await Promise.race([
      hello,
      after(options.helloWithinMs ?? 10_000).then(() => Promise.reject(new Error('no hello'))),
    ]);
  } catch (error) {
    hello.catch(() => undefined);
    await Promise.race([receiver.client.disconnect(), after(500)]);
    // The library rejects with nothing when the socket closes first.
    throw error instanceof Error ? error : new Error('the connection was closed before hello');
  }
  receiver.client.on('disconnected', loseOnce);
  return connection;
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
