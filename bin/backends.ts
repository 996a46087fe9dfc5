import type { Logger } from 'pino';
import type { Config } from '../src/config.ts';
import type { Telemetry } from '../src/queue/traces.ts';
import { openQueues } from '../src/queue/open-queues.ts';
import type { Queues } from '../src/queue/port.ts';
import { FolderInUse } from '../src/store/database/folder-lock.ts';
import { openDatabase } from '../src/store/database/database.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/port.ts';
import { exits, Stop } from './exits.ts';

export interface Backends {
  readonly store: Store;
  readonly queues: Queues;
  close(): Promise<void>;
}

/**
 * Opens the store and the queues as configured: the embedded database, PostgreSQL, or PostgreSQL and
 * Redis.
 * @throws Stop with a sentence for the operator when they cannot be opened
 */
export async function openBackends(
  config: Config,
  log: Logger,
  telemetry?: Telemetry,
): Promise<Backends> {
  const onError = (err: Error): void => log.warn({ err }, 'backend connection lost, trying again');
  try {
    const database = await openDatabase({
      folder: config.dataFolder,
      onError,
      ...(config.databaseUrl === undefined ? {} : { url: config.databaseUrl }),
    });
    const store = await openStore({ database });
    const queues = await openQueues({
      ...(config.redisUrl === undefined
        ? { database }
        : {
            redisUrl: config.redisUrl,
            ...(config.redisSentinelMaster === undefined
              ? {}
              : { sentinelMaster: config.redisSentinelMaster }),
          }),
      onError,
      ...(telemetry === undefined ? {} : { telemetry }),
    });
    for (const warning of await queues.warnings()) log.warn(warning);
    return {
      store,
      queues,
      close: async () => {
        await queues.close();
        await store.close();
        await database.close();
      },
    };
  } catch (error) {
    if (error instanceof FolderInUse) throw new Stop(error.message, exits.usage, { cause: error });
    if (isUnreachable(error)) {
      throw new Stop(
        'The database or Redis could not be reached. Is it running, and are DATABASE_URL and REDIS_URL right?',
      );
    }
    throw error;
  }
}

function isUnreachable(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT'].includes(code);
}
