import { EventEmitter } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { openPGliteClient, type ClosablePGliteClient } from './pglite-client.ts';
import { asParameter, parsers, serializers } from './pglite-values.ts';
import { queueSchema, type Database, type DatabasePool } from './pool.ts';
import { lockFolder } from './folder-lock.ts';
import { turns } from './turns.ts';

/** PostgreSQL in this process, its files under `folder`. */
export async function openPGlite(
  folder: string,
  onError: (error: Error) => void,
): Promise<Database> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder, onError);
  try {
    // Loaded only when used: 20 MB of WebAssembly.
    const { PGlite } = await import('@electric-sql/pglite');
    const db = await PGlite.create(join(folder, 'database'), { parsers, serializers });
    await db.exec(`set search_path to ${queueSchema}`);
    const pool = poolOver(db);
    return {
      backend: 'pglite',
      pool,
      close: async () => {
        await pool.end();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

function poolOver(db: PGlite): DatabasePool {
  const order = turns();
  const clients = new Set<ClosablePGliteClient>();
  let ending: Promise<void> | undefined;

  function client(): ClosablePGliteClient {
    // BullMQ recognises these words as a shutdown, not a fault.
    if (ending) throw new Error('Cannot use a pool after calling end on the pool');
    const opened = openPGliteClient(db, order, asParameter, () => clients.delete(opened));
    clients.add(opened);
    return opened;
  }

  async function end(): Promise<void> {
    const done = await order.take();
    clients.clear();
    await db.close();
    done();
  }

  const methods = {
    options: { keepAlive: true },
    async query<Row>(text: string, params?: readonly unknown[]) {
      const one = client();
      try {
        return await one.query<Row>(text, params);
      } finally {
        one.release();
      }
    },
    connect: () => Promise.resolve().then(client),
    end: () => (ending ??= end()),
  };
  return Object.assign(new EventEmitter().setMaxListeners(0), methods);
}
