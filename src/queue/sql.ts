import { createPostgresBackend, runMigrations, withBackend, type Queue, type Worker } from 'bullmq';
import { queueSchema, type Database } from '../store/database/database.ts';
import type { QueueBackend } from './backend.ts';

/** BullMQ's own PostgreSQL backend, on a server or embedded. The database stays its opener's. */
export async function openSqlQueues(database: Database): Promise<QueueBackend> {
  await prepare(database);
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = database.pool;
  return {
    backend: database.backend,
    queue: (name, options) => new Queue(name, { ...options, connection }) as unknown as Queue,
    worker: (name, process, options) =>
      new Worker(name, process, { ...options, connection }) as unknown as Worker,
    warnings: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

async function prepare({ backend, pool }: Database): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, queueSchema);
    if (backend === 'pglite') await client.query(freeOrphans);
  } finally {
    client.release();
  }
}

/**
 * An embedded database has one process, so a job that is active while it opens lost its worker.
 * Expired and marked, it goes back to waiting (and counts as stalled) when the first worker looks,
 * rather than a minute later.
 */
const freeOrphans = `
  update ${queueSchema}.job set locked_until_ms = 0, stalled_marked = true where state = 'active';
  delete from ${queueSchema}.meta where field = 'stalled-check';`;
