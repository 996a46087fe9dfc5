import { createHmac, timingSafeEqual } from 'node:crypto';
import { Hono, type Context } from 'hono';
import { nothingHere, sendPage } from '../headers.ts';
import { drawQueuesPage, type QueueBoard } from './page.ts';

export interface QueueRoutesDeps {
  /** What an administrator types as the password; any name goes with it. */
  readonly token: string;
  readonly board: () => Promise<QueueBoard>;
  /** Puts a failed job back in line; false when it did not fail. */
  readonly retry: (queue: string, id: string) => Promise<boolean>;
}

/** `GET /queues` and `POST /queues/:queue/:id/retry`, for whoever has the administrator's token. */
export function queueRoutes({ token, board, retry }: QueueRoutesDeps): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (isAdmin(c.req.header('authorization'), token)) return next();
    c.header('WWW-Authenticate', 'Basic realm="Claimdesk queues", charset="UTF-8"');
    return c.text('The administrator’s token is needed.', 401);
  });
  app.get('/', async (c) => {
    const state = await board();
    const proofOf = (queue: string, id: string): string => proof(token, queue, id);
    return sendPage(c, (nonce) => drawQueuesPage(state, proofOf, nonce));
  });
  app.post('/:queue/:id/retry', async (c: Context) => {
    const { queue = '', id = '' } = c.req.param() as Record<string, string>;
    const { proof: given } = await c.req.parseBody();
    // A browser sends the password by itself, also for a form on somebody else's page.
    if (typeof given !== 'string' || !same(given, proof(token, queue, id))) return nothingHere(c);
    if (!(await retry(queue, id))) return nothingHere(c);
    return c.redirect('/queues', 303);
  });
  return app;
}

function isAdmin(header: string | undefined, token: string): boolean {
  const [, encoded = ''] = /^Basic (\S+)$/i.exec(header ?? '') ?? [];
  const given = Buffer.from(encoded, 'base64').toString();
  return same(given.slice(given.indexOf(':') + 1), token);
}

function proof(token: string, queue: string, id: string): string {
  return createHmac('sha256', token).update(`retry\n${queue}\n${id}`).digest('base64url');
}

/** Equal, in a time that does not tell how nearly. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHmac('sha256', 'compare').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
