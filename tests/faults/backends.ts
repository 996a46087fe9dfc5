import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../doubles/servers/postgres.ts';
import { startRedis } from '../doubles/servers/redis.ts';
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
  remove(): Promise<void>;
}

export async function openBackend(name: BackendName): Promise<Backend> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-faults-'));
  const postgres = name === 'pglite' ? undefined : await startPostgres();
  const redis = name === 'redis' ? await startRedis() : undefined;
  return {
    name,
    env: {
      CLAIMDESK_DATA: folder,
      ...(postgres && { DATABASE_URL: postgres.url }),
      ...(redis && { REDIS_URL: redis.url }),
    },
    commands: postgres ? ['bot', 'worker', 'worker'] : ['start'],
    servers: [postgres, redis].filter((server) => server !== undefined),
    async remove() {
      await redis?.stop();
      await postgres?.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
