import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endServer, startServer } from './child.ts';
import { freePort } from './free-port.ts';
import { firstExisting, type TestServer } from './server.ts';

const binary = firstExisting(['/usr/bin/redis-server', '/usr/local/bin/redis-server']);
export const redisIsThere = binary !== undefined;

/** @param settings redis.conf lines as arguments; append-only and noeviction unless they say otherwise. */
export async function startRedis(settings: readonly string[] = []): Promise<TestServer> {
  if (binary === undefined) throw new Error('redis-server is not installed.');
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-redis-'));
  const port = await freePort();
  const args = [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''],
    ...['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'],
    ...settings,
  ];
  const start = () => startServer(binary, args, () => answersPing(port));
  let child: ChildProcess = await start();
  const server: TestServer = {
    url: `redis://127.0.0.1:${port}`,
    kill: () => endServer(child, 'SIGKILL'),
    start: async () => {
      child = await start();
    },
    restart: async () => {
      await endServer(child, 'SIGTERM');
      child = await start();
    },
    stop: async () => {
      await endServer(child, 'SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
  return server;
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1_000, () => end(false));
    socket.once('data', (data) => end(data.toString().startsWith('+PONG')));
    socket.once('error', () => end(false));
  });
}
