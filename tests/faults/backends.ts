import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../doubles/servers/postgres.ts';
import { startRedis } from '../doubles/servers/redis.ts';
import { startProxy, type Proxy } from '../doubles/servers/proxy.ts';
import type { TestServer } from '../doubles/servers/server.ts';

export const backendNames = ['pglite', 'postgres', 'redis'] as const;
export type BackendName = (typeof backendNames)[number];

/** Where one run of the product keeps its data. */
export interface Backend {
  readonly name: BackendName;
  readonly env: Readonly<Record<string, string>>;
  /** One process with the embedded database, a bot and two workers otherwise. */
  readonly commands: readonly string[];
  readonly servers: readonly TestServer[];
  /** The way to each of them. */
  readonly networks: readonly Proxy[];
  remove(): Promise<void>;
}

/** @param disk a folder for everything that is kept, instead of the usual one for temporary files */
export async function openBackend(
  name: BackendName,
  { withNetwork = false, disk }: { readonly withNetwork?: boolean; readonly disk?: string } = {},
): Promise<Backend> {
  const usual = process.env.TMPDIR;
  // Where the folders of the servers are made, too.
  if (disk !== undefined) process.env.TMPDIR = disk;
  try {
    return await open(name, withNetwork);
  } finally {
    if (usual === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = usual;
  }
}

async function open(name: BackendName, withNetwork: boolean): Promise<Backend> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-faults-'));
  const postgres = name === 'pglite' ? undefined : await startPostgres();
  const redis = name === 'redis' ? await startRedis() : undefined;
  const networks: Proxy[] = [];
  /** The same address by way of a network that can be slow or stand still. */
  const through = async (url: string): Promise<string> => {
    const address = new URL(url);
    const proxy = await startProxy({ host: address.hostname, port: Number(address.port) });
    networks.push(proxy);
    address.port = String(proxy.port);
    return address.href;
  };
  const way = (url: string): string | Promise<string> => (withNetwork ? through(url) : url);
  return {
    name,
    env: {
      CLAIMDESK_DATA: folder,
      ...(postgres && { DATABASE_URL: await way(postgres.url) }),
      ...(redis && { REDIS_URL: await way(redis.url) }),
    },
    commands: postgres ? ['bot', 'worker', 'worker'] : ['start'],
    servers: [postgres, redis].filter((server) => server !== undefined),
    networks,
    async remove() {
      for (const network of networks) await network.close();
      await redis?.stop();
      await postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
