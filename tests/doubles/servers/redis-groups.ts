import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { endServer, startServer } from './child.ts';
import { freePort } from './free-port.ts';
import { startRedis } from './redis.ts';

const slots = 16_384;

export interface RedisGroup {
  /** For REDIS_URL. */
  readonly url: string;
  /** `kill -9` of the one that is written to now. */
  killMaster(): Promise<void>;
  stop(): Promise<void>;
}

/** Three nodes that share the keys among them; no replicas. */
export async function startCluster(): Promise<RedisGroup> {
  const nodes = await Promise.all(
    [0, 1, 2].map(async () => {
      const busPort = await freePort();
      const node = await startRedis([
        ...['--cluster-enabled', 'yes', '--cluster-port', String(busPort)],
        ...['--cluster-node-timeout', '2000'],
      ]);
      return { ...node, busPort };
    }),
  );
  const clients = nodes.map(({ url }) => new Redis(url));
  const share = Math.ceil(slots / nodes.length);
  await Promise.all(
    clients.map((client, n) => {
      const [from, to] = [n * share, Math.min(slots, (n + 1) * share) - 1];
      return client.call('CLUSTER', 'ADDSLOTSRANGE', String(from), String(to));
    }),
  );
  for (const { url, busPort } of nodes.slice(1)) {
    const port = new URL(url).port;
    await clients[0]?.call('CLUSTER', 'MEET', '127.0.0.1', port, String(busPort));
  }
  await until(async () => {
    const states = await Promise.all(clients.map((client) => client.call('CLUSTER', 'INFO')));
    return states.every((state) => /cluster_state:ok[\s\S]*known_nodes:3/.test(String(state)));
  });
  for (const client of clients) client.disconnect();
  return {
    url: nodes.map(({ url }) => url).join(','),
    killMaster: () => Promise.reject(new Error('a node without a replica is not killed')),
    stop: async () => {
      await Promise.all(nodes.map((node) => node.stop()));
    },
  };
}

/** A Redis, its replica, and a sentinel that makes the replica master when the first is gone. */
export async function startSentinel(name: string): Promise<RedisGroup> {
  const master = await startRedis();
  const masterPort = new URL(master.url).port;
  const replica = await startRedis(['--replicaof', '127.0.0.1', masterPort]);
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-sentinel-'));
  const port = await freePort();
  const settings = join(folder, 'sentinel.conf');
  await writeFile(
    settings,
    [
      `port ${port}`,
      'bind 127.0.0.1',
      `dir ${folder}`,
      `sentinel monitor ${name} 127.0.0.1 ${masterPort} 1`,
      `sentinel down-after-milliseconds ${name} 1000`,
      `sentinel failover-timeout ${name} 5000`,
    ].join('\n'),
  );
  const sentinel = new Redis({ host: '127.0.0.1', port, lazyConnect: true });
  sentinel.on('error', () => undefined);
  const child = await startServer('redis-server', [settings, '--sentinel'], async () => {
    try {
      const known = (await sentinel.call('SENTINEL', 'replicas', name)) as unknown[];
      return known.length === 1;
    } catch {
      return false;
    }
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    killMaster: () => master.kill(),
    stop: async () => {
      sentinel.disconnect();
      await endServer(child, 'SIGKILL');
      await replica.stop();
      await master.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(100)) {
    if (await condition()) return;
  }
  throw new Error('It never happened.');
}
