import { DefaultRestOptions, REST } from 'discord.js';
import type { RateLimitData, RawFile, RequestMethod, RESTOptions, RouteLike } from 'discord.js';
import { ChatFailure } from '../port.ts';
import { failureOf, validToken, type Purpose } from './failures.ts';

export interface Logger {
  debug(details: object, message: string): void;
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

export interface Call {
  readonly body?: unknown;
  readonly query?: URLSearchParams;
  readonly files?: readonly RawFile[];
  /** Interaction answers carry their own token instead of the bot's. */
  readonly withoutToken?: boolean;
  /** Sent once: when the answer is lost, nobody may know whether it arrived. */
  readonly once?: boolean;
}

/** Calls to Discord's REST interface. Every rejection is a `ChatFailure`, its cause Discord's error. */
export interface Api {
  call(
    purpose: Purpose,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    route: RouteLike,
    call?: Call,
  ): Promise<unknown>;
  /** For the gateway, which asks for its address through it. */
  readonly rest: REST;
}

export interface ApiOptions {
  readonly token: string;
  /** `https://discord.com/api`; tests name a loopback address. */
  readonly apiBase?: string | undefined;
  readonly timeoutMs?: number | undefined;
  /** After so many refusals (401, 403, 429) in 10 minutes nothing is sent until these are over. */
  readonly refusalsAtMost?: number | undefined;
  /** Of all calls together; Discord grants a bot 50. */
  readonly requestsPerSecond?: number | undefined;
  readonly logger: Logger;
}

/**
 * Waiting is left to the queue, which holds no worker up by it: posts wait for nothing but their turn
 * within the second, other calls up to 5 s (reactions share a bucket of one per 250 ms).
 */
function refusesToWait(data: RateLimitData): boolean {
  if (data.global && data.retryAfter <= 1_100) return false;
  const isPost = data.method.toUpperCase() === 'POST' && data.route.startsWith('/channels/');
  return isPost || data.retryAfter > 5_000;
}

/** Of the 10,000 refusals after which Discord bars an address for a while (see `limits.ts`). */
const defaultRefusalsAtMost = 8_000;

/**
 * Two clients of one token: one for posts, which are never repeated here, and one that repeats what is
 * safe to repeat. They share out the 50 requests a second that Discord grants a bot, two to three
 * (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit). A third one, without a
 * token, answers interactions.
 */
export function createApi(options: ApiOptions): Api {
  let barredUntil = 0;
  let isTokenDead = false;
  const refusalsAtMost = options.refusalsAtMost ?? defaultRefusalsAtMost;
  const common = {
    version: '10',
    timeout: options.timeoutMs ?? 10_000,
    rejectOnRateLimit: refusesToWait,
    makeRequest: send,
    invalidRequestWarningInterval: Math.min(500, refusalsAtMost),
    ...(options.apiBase === undefined ? {} : { api: options.apiBase }),
  };
  const perSecond = options.requestsPerSecond ?? 50;
  const shareOf = (part: number) => Math.max(1, Math.floor(perSecond * part));
  const rest = new REST({ ...common, retries: 2, globalRequestsPerSecond: shareOf(0.6) });
  const onceRest = new REST({ ...common, retries: 0, globalRequestsPerSecond: shareOf(0.4) });
  // Interactions stand outside the limit of a bot, and 3 s leave no time to queue behind posts
  // (https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints).
  const answerRest = new REST({ ...common, retries: 2, globalRequestsPerSecond: 10_000 });
  for (const client of [rest, onceRest]) client.setToken(options.token);
  for (const client of [rest, onceRest, answerRest])
    client.on('invalidRequestWarning', ({ count, remainingTime }) => {
      options.logger.warn({ count, remainingTime }, 'many refused requests to Discord');
      if (count >= refusalsAtMost) barredUntil = Date.now() + remainingTime;
    });

  function clientFor(needsToken: boolean, once = false): REST {
    if (!needsToken) return answerRest;
    return once ? onceRest : rest;
  }

  /** discord.js has calls queued: what was found out meanwhile holds for them too. */
  async function send(...[url, init]: Parameters<RESTOptions['makeRequest']>) {
    const hasToken = new Headers(init.headers).has('authorization');
    guard(hasToken);
    const response = await DefaultRestOptions.makeRequest(url, await withBytes(init));
    if (response.status === 401 && hasToken) isTokenDead = true;
    return response;
  }

  function guard(needsToken: boolean): void {
    if (needsToken && isTokenDead)
      throw new ChatFailure('not-permitted', 'Discord does not accept the bot token.', {
        needs: validToken,
      });
    const wait = barredUntil - Date.now();
    if (wait > 0)
      throw new ChatFailure('rate-limited', 'Too many refused requests; waiting.', {
        retryAfterMs: wait,
      });
  }

  return {
    rest,
    async call(purpose, method, route, call = {}) {
      const needsToken = call.withoutToken !== true;
      guard(needsToken);
      try {
        return await clientFor(needsToken, call.once).request({
          method: method as RequestMethod,
          fullRoute: route,
          auth: needsToken,
          ...(call.body === undefined ? {} : { body: call.body }),
          ...(call.query === undefined ? {} : { query: call.query }),
          ...(call.files === undefined || call.files.length === 0
            ? {}
            : { files: [...call.files] }),
        });
      } catch (error) {
        throw failureOf(error, purpose);
      }
    },
  };
}

/**
 * A form as the bytes that it is sent as. Whichever release of undici was loaded first sends for all
 * of them, and one does not know the forms of another.
 */
async function withBytes<Init extends { body?: unknown; headers?: unknown }>(
  init: Init,
): Promise<Init> {
  if (!(init.body instanceof FormData)) return init;
  const form = new Response(init.body);
  const headers = new Headers(init.headers as ConstructorParameters<typeof Headers>[0]);
  headers.set('content-type', form.headers.get('content-type') ?? '');
  return {
    ...init,
    body: new Uint8Array(await form.arrayBuffer()),
    headers: Object.fromEntries(headers),
  };
}
