import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { rateLimited, type PlatformAnswer } from './answers.ts';
import { createGateway } from './gateway.ts';
import { createInteractions } from './interactions.ts';
import { answerRest, type RestContext, type RestRequest } from './rest.ts';
import { createWorld, type Json } from './world.ts';

export * from './world.ts';
export { guildCreate, shardOf } from './gateway.ts';

export interface Recorded extends RestRequest {
  readonly status: number;
}

/** Something that goes wrong with the next requests it applies to. */
export interface Fault {
  /**
   * `lose`: done, but the answer never arrives; `garble`: done, but answered with a 502; `delayMs`:
   * answered late; an answer: given instead of doing anything.
   */
  readonly what: 'lose' | 'garble' | { readonly delayMs: number } | PlatformAnswer;
  readonly on: (request: RestRequest) => boolean;
  times: number;
}

export interface DoubleOptions {
  readonly refusedIntents?: number;
  readonly heartbeatMs?: number;
  readonly answerWindowMs?: number;
  readonly shards?: number;
}

export const isPost = (request: RestRequest) =>
  request.method === 'POST' && /^\/channels\/\d+\/messages$/.test(request.path);

async function read(request: IncomingMessage, path: string): Promise<RestRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const url = new URL(path, 'http://discord.test');
  const base = {
    method: request.method ?? 'GET',
    path: url.pathname
      .replace(/^\/api\/v10/, '')
      .split('/')
      .map(decodeURIComponent)
      .join('/'),
    query: url.searchParams,
    authorization: request.headers.authorization,
  };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data'))
    return {
      ...base,
      body: bytes.length > 0 ? (JSON.parse(bytes.toString()) as Json) : {},
      files: [],
    };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const [, part] of form.entries())
    if (typeof part !== 'string')
      files.push({ name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
  return { ...base, body: JSON.parse(form.get('payload_json') as string) as Json, files };
}

function write(response: ServerResponse, answer: PlatformAnswer): void {
  const isEmpty = answer.body === undefined;
  response.writeHead(answer.status, {
    ...(isEmpty ? {} : { 'content-type': 'application/json' }),
    ...answer.headers,
  });
  response.end(isEmpty ? undefined : JSON.stringify(answer.body));
}

/**
 * A Discord on loopback: REST, gateway and attachments, with Discord's limits, refusals, nonces and rate
 * limits. Made for one test; every request is on record.
 */
export async function startDiscordDouble(options: DoubleOptions = {}) {
  const world = createWorld();
  const token = 'not-a-real-token';
  const tokens = new Set([token]);
  const recorded: Recorded[] = [];
  const faults: Fault[] = [];
  const files = new Map<string, Uint8Array>();
  const interactions = createInteractions(world, options.answerWindowMs ?? 3_000);
  const server = createServer((request, response) => {
    void serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const gateway = createGateway(server, world, {
    isToken: (given) => tokens.has(given),
    refusedIntents: options.refusedIntents ?? 0,
    heartbeatMs: options.heartbeatMs ?? 41_250,
    url: () => `ws://127.0.0.1:${port}`,
  });
  const context: RestContext = {
    world,
    interactions,
    commands: { current: [] },
    nonces: new Map(),
    gatewayUrl: () => `ws://127.0.0.1:${port}`,
    shards: () => options.shards ?? 1,
    emit: (type, data) => gateway.dispatch(type, data),
  };

  /** Discord limits a channel by itself, and each thread as a channel of its own. */
  function limited(request: RestRequest): PlatformAnswer | undefined {
    const channel = world.channels.get(/^\/channels\/(\d+)/.exec(request.path)?.[1] ?? '');
    const parent = world.channels.get(channel?.parent_id ?? '');
    const until = Math.max(channel?.limitedUntil ?? 0, parent?.limitedUntil ?? 0);
    return until > Date.now() ? rateLimited(until - Date.now()) : undefined;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    const file = files.get(path.split('?')[0] ?? '');
    if (file !== undefined) {
      response.end(file);
      return;
    }
    const asked = await read(request, path);
    const fault = faults.find((one) => one.times > 0 && one.on(asked));
    if (fault !== undefined) fault.times -= 1;
    const given =
      fault !== undefined && typeof fault.what === 'object' && 'status' in fault.what
        ? fault.what
        : undefined;
    const answer =
      given ??
      limited(asked) ??
      answerRest(context, asked, (header) => tokens.has((header ?? '').replace(/^Bot /, '')));
    recorded.push({ ...asked, status: answer.status });
    if (fault?.what === 'lose') {
      request.socket.destroy();
      return;
    }
    if (fault !== undefined && typeof fault.what === 'object' && 'delayMs' in fault.what)
      await new Promise((resolve) =>
        setTimeout(resolve, (fault.what as { delayMs: number }).delayMs),
      );
    write(response, fault?.what === 'garble' ? { status: 502 } : answer);
  }

  return {
    world,
    token,
    gateway,
    interactions,
    recorded,
    faults,
    commands: context.commands,
    nonces: context.nonces,
    apiUrl: `http://127.0.0.1:${port}/api`,
    cdn: `http://127.0.0.1:${port}`,
    /** Bodies that carry a message: posts, edits, answers and follow-ups. */
    messageBodies(): Json[] {
      return recorded
        .map(({ body }) => ('data' in body ? (body['data'] as Json) : body))
        .filter((body) => 'components' in body && !('title' in body));
    },
    fault(what: Fault['what'], on: Fault['on'] = isPost, times = 1): void {
      faults.push({ what, on, times });
    },
    revokeToken(): void {
      tokens.clear();
    },
    putFile(name: string, bytes: Uint8Array): string {
      const path = `/attachments/1/2/${name}`;
      files.set(path, bytes);
      return `http://127.0.0.1:${port}${path}?ex=1&hm=2`;
    },
    async stop(): Promise<void> {
      await gateway.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

export type DiscordDouble = Awaited<ReturnType<typeof startDiscordDouble>>;
