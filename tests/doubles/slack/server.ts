import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse as parseForm } from 'node:querystring';
import type { Faults } from './faults.ts';
import { answerMethod } from './methods.ts';
import { asText, type Call, type World } from './state.ts';

export interface WebApiServer {
  readonly origin: string;
  readonly calls: Call[];
  readonly http: ReturnType<typeof createServer>;
  close(): Promise<void>;
}

export interface WebApiOptions {
  readonly worlds: ReadonlyMap<string, World>;
  readonly faults: Faults;
  /** Methods that belong to the app, not to a workspace: `apps.connections.open`, `oauth.v2.access`. */
  readonly appMethod: (
    method: string,
    token: string,
    args: Record<string, unknown>,
  ) => object | undefined;
  readonly onResponseUrl: (path: string, body: Record<string, unknown>) => void;
}

/** Slack's Web API on loopback: the unmodified SDK connects to it through `slackApiUrl`. */
export async function webApiServer(options: WebApiOptions): Promise<WebApiServer> {
  const calls: Call[] = [];
  const http = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', origin).pathname;
    const body = await readBody(request);
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
    if (path.startsWith('/files/')) return sendFile(path, token, response);
    if (path.startsWith('/upload/')) return takeFile(path, body, response);
    if (path.startsWith('/respond/')) {
      options.onResponseUrl(path, JSON.parse(body.toString()) as Record<string, unknown>);
      response.writeHead(200).end('ok');
      return;
    }
    const method = path.replace(/^\/api\//, '');
    const args = readArgs(body, request.headers['content-type']);
    calls.push({ method, token: token || asText(args.token), args, at: performance.now() });
    await answer(method, token, args, response);
  }

  async function answer(
    method: string,
    token: string,
    args: Record<string, unknown>,
    response: ServerResponse,
  ) {
    const fault = options.faults.take(method, asText(args.channel));
    if (fault?.kind === 'rate-limit') {
      response.writeHead(429, {
        'retry-after': String(fault.seconds),
        'content-type': 'application/json',
      });
      response.end(JSON.stringify({ ok: false, error: 'ratelimited' }));
      return;
    }
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    const result =
      fault?.kind === 'error' ? { ok: false, error: fault.error } : perform(method, token, args);
    if (fault?.kind === 'lose-response') {
      response.socket?.destroy();
      return;
    }
    response.writeHead(fault?.kind === 'status' ? fault.status : 200, {
      'content-type': 'application/json',
      'x-oauth-scopes': [...(worldOf(token)?.scopes ?? [])].join(','),
    });
    response.end(JSON.stringify(result));
  }

  function worldOf(token: string): World | undefined {
    return [...options.worlds.values()].find((world) => world.tokens.has(token));
  }

  function perform(method: string, token: string, args: Record<string, unknown>): object {
    const app = options.appMethod(method, token, args);
    if (app !== undefined) return app;
    const world = worldOf(token);
    if (world === undefined)
      return { ok: false, error: token === '' ? 'not_authed' : 'invalid_auth' };
    return answerMethod(world, method, args, origin);
  }

  function sendFile(path: string, token: string, response: ServerResponse): void {
    const file = worldOf(token)?.files.get(path.replace('/files/', ''));
    if (file === undefined) {
      response.writeHead(302, { location: `${origin}/signin` }).end();
      return;
    }
    response.writeHead(200, { 'content-type': file.mimetype }).end(file.content);
  }

  function takeFile(path: string, body: Buffer, response: ServerResponse): void {
    for (const world of options.worlds.values()) {
      const file = world.files.get(path.replace('/upload/', ''));
      if (file !== undefined) file.content = body;
    }
    response.writeHead(200).end('OK');
  }

  return {
    origin,
    calls,
    http,
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The SDK sends forms whose compound values are JSON. */
function readArgs(body: Buffer, type: string | undefined): Record<string, unknown> {
  if (type?.startsWith('application/json') === true)
    return JSON.parse(body.toString() || '{}') as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(parseForm(body.toString())).map(([key, value]) => [
      key,
      readValue(String(value)),
    ]),
  );
}

function readValue(value: string): unknown {
  if (!/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    // A text that merely begins with a bracket.
    return value;
  }
}
