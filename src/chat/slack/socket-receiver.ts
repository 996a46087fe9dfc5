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
  /** Slack has announced its end, or it has ended. */
  isLost(): boolean;
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
  let keeping: Promise<void> | undefined;
  const rest = interruptible();
  const closing = new Set<Promise<void>>();

  const retire = (connection: Connection | undefined) => {
    if (connection === undefined) return;
    const closed = connection.close().finally(() => closing.delete(closed));
    closing.add(closed);
  };
  const isMissing = () => !stopping && (current === undefined || current.isLost());
  /** Opens connections until one stands: the new one takes over before the old one is closed. */
  const keepOne = async (isStart: boolean): Promise<void> => {
    for (let failures = 0; isMissing();) {
      try {
        const next = await connect(options, app, () => void keepOneMore());
        retire(current);
        current = next;
        failures = 0;
      } catch (error) {
        const hopeless = cannotStart(error);
        if (hopeless !== undefined && isStart) throw new Error(hopeless, { cause: error });
        log.error({ error: hopeless ?? String(error), failures }, 'slack socket not connected');
        await rest.pause(reconnectDelayMs(error, failures));
        failures += 1;
      }
    }
  };
  const keepOneMore = (isStart = false): Promise<void> => {
    keeping ??= keepOne(isStart).finally(() => {
      keeping = undefined;
      // One that was lost in the very moment in which this ended.
      if (current?.isLost() === true && !stopping) void keepOneMore();
    });
    return keeping;
  };

  return {
    init: (bolt) => {
      app = bolt;
    },
    start: () => {
      stopping = false;
      return keepOneMore(true);
    },
    async stop() {
      stopping = true;
      rest.end();
      await keeping?.catch(() => undefined);
      retire(current);
      current = undefined;
      await Promise.all(closing);
    },
  };
}

/** One connection: resolves when Slack has said hello. `onLost` is called when it is about to go or gone. */
async function connect(
  options: SocketOptions,
  app: App | undefined,
  onLost: () => void,
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
  const lose = () => {
    if (lost) return;
    lost = true;
    onLost();
  };
  guardSocket(receiver.client, { onClosingSoon: lose, log: options.log });
  receiver.client.on('disconnected', lose);
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
  return {
    isLost: () => lost,
    async close() {
      await gate.settled();
      await Promise.race([receiver.client.disconnect(), after(2_000)]);
    },
  };
}

/** Pauses that end early when we stop. */
function interruptible() {
  let wake: () => void = () => undefined;
  return {
    pause: (ms: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => wake(),
  };
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
