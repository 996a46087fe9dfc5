import type { Socket } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import { Unreadable } from '../domain/errors.ts';
import { readBody, streamBody } from './body.ts';
import {
  checkedAddresses,
  connectDirectly,
  createSecure,
  openConnection,
  resolveWithSystem,
  type Connect,
  type Resolve,
  type Secure,
} from './connection.ts';
import { createCookieJar, type CookieJar } from './cookies.ts';
import { unreadableFrom } from './fetch-failure.ts';
import { defaultReadLimits, type ReadLimits } from './limits.ts';
import { parseTarget, type Target } from './target.ts';
import { within } from './within.ts';

export interface PageRequest {
  readonly url: string;
  /** Validators of a copy that we hold: the answer may then be 304 without a body. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Asked before a redirect to another site is followed; false refuses it as `robots`. */
  readonly mayVisit?: (url: string) => Promise<boolean>;
  /** Not a copy from a short while ago: somebody wants to know how the page is now. */
  readonly fresh?: boolean;
  /**
   * Given the body of a 200 as it comes in, instead of having it kept: for what is too long to hold.
   * The connection lasts until this is done; `bytes` of the answer is empty.
   */
  readonly onBody?: (body: AsyncIterable<Uint8Array>, url: string) => Promise<void>;
}

/** A final answer, whatever its status; a body is only read where someone will look at it. */
export interface PageResponse {
  /** After redirects. */
  readonly url: string;
  readonly status: number;
  /** Lower case, single values; set-cookie left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export type FetchPage = (request: PageRequest) => Promise<PageResponse>;

export interface FetcherOptions {
  readonly resolve?: Resolve;
  readonly connect?: Connect;
  readonly limits?: Partial<ReadLimits>;
  /** `host` or `host:port` that may be private: tests and demonstrations only. */
  readonly allow?: Iterable<string>;
  readonly userAgent?: string;
  /** TLS for https; by default with the authorities that Node trusts. */
  readonly secure?: Secure;
}

export const defaultUserAgent =
  'Claimdesk/0.1 (newsroom claim checker; reads pages people link to)';

interface FetcherContext {
  readonly resolve: Resolve;
  readonly connect: Connect;
  readonly limits: ReadLimits;
  readonly allow: ReadonlySet<string>;
  readonly userAgent: string;
  readonly secure: Secure;
}

/**
 * The one place that every request to a user-given address passes. Each hop is checked before it is
 * made, looked up at most once, and connected to exactly the address that was checked; no proxy
 * from the environment is used. Rejects with `Unreadable` for everything a server or an address can
 * do to us; HTTP statuses are the caller's to judge.
 */
export function createFetcher(options: FetcherOptions = {}): FetchPage {
  const context: FetcherContext = {
    resolve: options.resolve ?? resolveWithSystem,
    connect: options.connect ?? connectDirectly,
    limits: { ...defaultReadLimits, ...options.limits },
    allow: new Set(options.allow ?? []),
    userAgent: options.userAgent ?? defaultUserAgent,
    secure: options.secure ?? createSecure(),
  };
  return async (request) => {
    const target = parseTarget(request.url, context.allow);
    try {
      return await within(context.limits.fetchTotalMs, undefined, (signal) =>
        follow(target, request, context, signal),
      );
    } catch (error) {
      throw unreadableFrom(error, target.host, context.limits);
    }
  };
}

async function follow(
  first: Target,
  request: PageRequest,
  context: FetcherContext,
  signal: AbortSignal,
): Promise<PageResponse> {
  const jar = createCookieJar();
  let target = first;
  for (let hop = 0; hop <= context.limits.maxHops; hop += 1) {
    const answer = await requestHop(target, request, jar, context, signal);
    if (!(answer instanceof URL)) return answer;
    const next = parseTarget(answer, context.allow);
    if (next.url.origin !== target.url.origin) await askToVisit(next, request);
    target = next;
  }
  throw new Unreadable('too-many-redirects', { host: first.host });
}

async function askToVisit(next: Target, { mayVisit }: PageRequest): Promise<void> {
  const allowed = (await mayVisit?.(next.url.href)) ?? true;
  if (!allowed) throw new Unreadable('robots', { host: next.host });
}

/** One request. A URL means: go there next. */
async function requestHop(
  target: Target,
  request: PageRequest,
  jar: CookieJar,
  context: FetcherContext,
  signal: AbortSignal,
): Promise<URL | PageResponse> {
  const { limits } = context;
  const addresses = await within(limits.dnsMs, signal, () =>
    checkedAddresses(target, context.resolve),
  );
  const socket = await within(limits.connectMs, signal, (connecting) =>
    openConnection(target, addresses, context, connecting),
  );
  const client = clientOn(socket, target, limits);
  try {
    const response = await within(limits.firstByteMs, signal, (waiting) =>
      client.request({
        method: 'GET',
        path: target.url.pathname + target.url.search,
        headers: requestHeaders(target.url, request, jar, context),
        signal: waiting,
        // The whole of a body has its own deadline; see `within` around `follow`.
        headersTimeout: 0,
        bodyTimeout: 0,
      }),
    );
    jar.store(target.url, response.headers['set-cookie']);
    const next = redirectOf(response, target.url);
    if (next !== undefined) return next;
    return await answerOf(response, target, request, limits, signal);
  } finally {
    await client.destroy().catch(() => undefined);
    socket.destroy();
  }
}

/** An HTTP client that owns one open socket and can never open another. */
function clientOn(socket: Socket, target: Target, limits: ReadLimits): Client {
  let handedOut = false;
  return new Client(target.url.origin, {
    maxHeaderSize: limits.maxHeaderBytes,
    allowH2: false,
    pipelining: 1,
    connect: (_options, callback) => {
      const early = handedOut ? new Error('the connection was closed early') : null;
      handedOut = true;
      // Not at once: a client that is answered while it still asks never sends its request.
      setImmediate(() => (early === null ? callback(null, socket) : callback(early, null)));
    },
  });
}

function requestHeaders(
  url: URL,
  request: PageRequest,
  jar: CookieJar,
  context: FetcherContext,
): Record<string, string> {
  const cookie = jar.header(url);
  return {
    'user-agent': context.userAgent,
    accept:
      'text/html,application/xhtml+xml,text/plain,text/markdown,application/pdf;q=0.9,*/*;q=0.1',
    'accept-encoding': 'gzip, br',
    'accept-language': 'en,*;q=0.5',
    ...(cookie === undefined ? {} : { cookie }),
    ...(request.etag === undefined ? {} : { 'if-none-match': request.etag }),
    ...(request.lastModified === undefined ? {} : { 'if-modified-since': request.lastModified }),
  };
}

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

function redirectOf(response: Dispatcher.ResponseData, base: URL): URL | undefined {
  if (!redirectStatuses.has(response.statusCode)) return undefined;
  const location = response.headers.location;
  const first = Array.isArray(location) ? location[0] : location;
  if (first === undefined) return undefined;
  if (!URL.canParse(first, base.href)) throw new Unreadable('bad-address', { host: base.hostname });
  return new URL(first, base);
}

/** Error pages are read for the marks of a wall, never further than this. */
const maxErrorBytes = 256 * 1024;

async function answerOf(
  response: Dispatcher.ResponseData,
  target: Target,
  { onBody }: PageRequest,
  limits: ReadLimits,
  signal: AbortSignal,
): Promise<PageResponse> {
  const status = response.statusCode;
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers)) {
    if (name === 'set-cookie' || value === undefined) continue;
    headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  if (Number(headers['content-length'] ?? 0) > limits.maxBytes) throw new Unreadable('too-large');
  const stop = () => response.body.destroy(new Error('aborted'));
  signal.addEventListener('abort', stop, { once: true });
  const encoding = headers['content-encoding'];
  const answer = { url: target.url.href, status, headers, bytes: Buffer.alloc(0) };
  try {
    if (status !== 200) {
      const reading = readBody(response.body, encoding, maxErrorBytes);
      return { ...answer, bytes: await reading.catch(() => answer.bytes) };
    }
    if (onBody === undefined) {
      return { ...answer, bytes: await readBody(response.body, encoding, limits.maxBytes) };
    }
    await onBody(streamBody(response.body, encoding, limits.maxBytes), answer.url);
    return answer;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
