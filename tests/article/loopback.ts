import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import type { Connect, Resolve } from '../../src/article/connection.ts';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** A server on 127.0.0.1 that closes at once, open connections included. */
export async function listen(server: net.Server): Promise<Listening> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as net.AddressInfo).port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function serveHttp(handler: http.RequestListener): Promise<Listening> {
  return listen(http.createServer({ keepAliveTimeout: 0 }, handler));
}

/** Raw bytes on a socket, for servers that do not speak proper HTTP. */
export function serveRaw(onSocket: (socket: net.Socket) => void): Promise<Listening> {
  return listen(net.createServer(onSocket));
}

/** A server that nothing may contact; `connections` counts who did. */
export async function startCanary(): Promise<Listening & { connections(): number }> {
  let count = 0;
  const server = await serveRaw((socket) => {
    count += 1;
    socket.destroy();
  });
  return { ...server, connections: () => count };
}

export interface StubNet {
  readonly resolve: Resolve;
  readonly connect: Connect;
  /** Names looked up and addresses connected to, in order. */
  readonly lookups: string[];
  readonly attempts: string[];
}

/**
 * Public-looking addresses whose bytes flow on loopback: every connection, whatever its address,
 * ends at `port`. What is tested is the decision, on the public address.
 */
export function stubNet(
  port: number | ((address: string, port: number) => number),
  answers: (host: string) => readonly string[] | Promise<readonly string[]> = () => [
    '93.184.216.34',
  ],
): StubNet {
  const lookups: string[] = [];
  const attempts: string[] = [];
  return {
    lookups,
    attempts,
    resolve: async (host) => {
      lookups.push(host);
      return answers(host);
    },
    connect: async (address, toPort, signal) => {
      attempts.push(`${address}:${toPort}`);
      const socket = net.connect({
        host: '127.0.0.1',
        port: typeof port === 'number' ? port : port(address, toPort),
        signal,
      });
      await once(socket, 'connect');
      return socket;
    },
  };
}
