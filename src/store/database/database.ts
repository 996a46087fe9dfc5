import type { Database } from './pool.ts';
import { openPGlite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export { queueSchema, type Database } from './pool.ts';

export interface DatabaseConfig {
  /** `postgres://…`: a PostgreSQL server (13 or newer). Without it the embedded database is used. */
  readonly url?: string;
  /** Folder of the embedded database; made when it is not there. One process at a time. */
  readonly folder: string;
  /** Connections to a PostgreSQL server; each worker holds one for itself. */
  readonly maxConnections?: number;
  /** Where a lost idle connection is told; it is replaced by itself. */
  readonly onError?: (error: Error) => void;
}

/**
 * The one database of a process: the store and, without Redis, the queues stand on it.
 * @throws FolderInUse when another process has the folder open (within 2 s).
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const onError = config.onError ?? (() => undefined);
  return config.url === undefined
    ? openPGlite(config.folder, onError)
    : openPostgres(config.url, { maxConnections: config.maxConnections ?? 16, onError });
}
