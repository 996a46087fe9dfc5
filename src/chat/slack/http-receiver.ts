import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Log } from './clients.ts';
import { sdkLogger } from './clients.ts';
import { timing } from './limits.ts';

export interface HttpOptions {
  readonly signingSecret: string;
  /** Our own server listens here; undefined when another server hands requests to `handle`. */
  readonly port?: number;
  readonly log: Log;
  readonly now: () => number;
  /** Further settings of Bolt's receiver: OAuth. */
  readonly bolt?: Partial<ConstructorParameters<typeof HTTPReceiver>[0]>;
}

export interface SlackHttp extends Receiver {
  /** For a server that is there already: paths under `/slack/`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  /** The port that was bound, once started. */
  readonly boundPort: () => number | undefined;
}

/**
 * Slack over HTTP through Bolt's own receiver. It answers after the app has handled the event
 * (`processBeforeResponse`), with 500 when that failed, so that Slack delivers again; and it refuses
 * timestamps from the future, which Bolt would take.
 */
export function httpReceiver(options: HttpOptions): SlackHttp {
  const bolt = new HTTPReceiver({
    signingSecret: options.signingSecret,
    endpoints: ['/slack/events'],
    processBeforeResponse: true,
    // Bolt would answer 404 after 3 s; a late 200 still spares Slack a redelivery.
    unhandledRequestTimeoutMillis: 60_000,
    logger: sdkLogger(options.log),
    ...options.bolt,
  });
  let server: Server | undefined;
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (isOutsideWindow(request, options.now())) {
      options.log.warn({ path: request.url }, 'slack request refused: timestamp out of window');
      response.writeHead(401).end();
      return;
    }
    try {
      bolt.requestListener(request, response);
    } catch {
      // Bolt throws for a path that is none of its own.
      response.writeHead(404).end();
    }
  };
  return {
    handle,
    init: (app) => bolt.init(app),
    start: async () => {
      if (options.port === undefined) return;
      server = await listen(createServer(handle), options.port);
    },
    stop: async () => {
      const closed = new Promise((resolve) =>
        server ? server.close(resolve) : resolve(undefined),
      );
      // Connections that are kept alive become idle only when their last answer has gone out.
      const sweep = setInterval(() => server?.closeIdleConnections(), 50);
      await closed.finally(() => clearInterval(sweep));
      server = undefined;
    },
    boundPort: () => {
      const address = server?.address();
      return typeof address === 'object' && address !== null ? address.port : undefined;
    },
  };
}

/** Without the header Bolt decides (installation pages carry none). */
function isOutsideWindow(request: IncomingMessage, nowMs: number): boolean {
  const header = request.headers['x-slack-request-timestamp'];
  if (header === undefined) return false;
  const seconds = Number(header);
  return !(Math.abs(Math.floor(nowMs / 1000) - seconds) <= timing.signatureWindowSeconds);
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}
