import { Hono, type MiddlewareHandler } from 'hono';
import { sendPage } from '../headers.ts';
import { drawPlayground } from './page.ts';
import { playgroundSamples } from './samples.ts';

export interface PlaygroundDeps {
  /** Routes of the web chat, mounted under `/chat`. */
  readonly chat: Hono;
  readonly version: string;
  readonly slackManifest?: string;
  readonly discordInvite?: string;
  readonly overviewUrl?: string;
  /** Names under which the page may be opened besides this machine's own. */
  readonly hosts?: readonly string[];
}

export function playgroundRoutes(deps: PlaygroundDeps): Hono {
  const { chat, hosts = [], ...page } = deps;
  const app = new Hono();
  const samples = playgroundSamples();
  app.use('/', knownHost(hosts));
  app.use('/chat/*', knownHost(hosts));
  app.get('/', (c) => sendPage(c, (nonce) => drawPlayground({ ...page, nonce, samples })));
  app.route('/chat', chat);
  return app;
}

/** Channel ids in which every message is meant for the bot; for `createWebChat`. */
export const directChannels = ['claimdesk'];

/**
 * A name that somebody else points at this machine (DNS rebinding) must not open the playground:
 * the page has no password, being the machine's own.
 */
function knownHost(hosts: readonly string[]): MiddlewareHandler {
  const own = ['localhost', '127.0.0.1', '[::1]', ...hosts];
  return async (c, next) => {
    const name = (c.req.header('host') ?? 'localhost').replace(/:\d+$/, '').toLowerCase();
    if (!own.includes(name)) return c.json({ error: 'unknown host' }, 421);
    return next();
  };
}
