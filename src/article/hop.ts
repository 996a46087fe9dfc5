import type { Socket } from 'node:net';
import { Client, type Dispatcher } from 'undici';
import { Unreadable } from '../domain/errors.ts';
import { readBody, streamBody } from './body.ts';
import {
  checkedAddresses,
  openConnection,
  type Connect,
  type Resolve,
  type Secure,
} from './connection.ts';
import type { CookieJar } from './cookies.ts';
import type { ReadLimits } from './limits.ts';
import type { PageRequest, PageResponse } from './page-request.ts';
import type { Target } from './target.ts';
import { within } from './within.ts';

/** What every hop of every request shares. */
export interface HopContext {
  readonly resolve: Resolve;
  readonly connect: Connect;
  readonly limits: ReadLimits;
  readonly allow: ReadonlySet<string>;
  readonly userAgent: string;
  readonly secure: Secure;
}

/** One request. A URL means: go there next. */
export async function requestHop(
  target: Target,
  request: PageRequest,
  jar: CookieJar,
  context: HopContext,
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
  context: HopContext,
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
