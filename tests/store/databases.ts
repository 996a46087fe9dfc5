import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from '../../src/store/database/database.ts';
import { postgresIsThere, startPostgres } from '../doubles/servers/postgres.ts';
import { serversAreRequired } from '../doubles/servers/server.ts';

/** A place for tests to keep data: opened and closed many times, removed once. */
export interface DatabasePlace {
  open(): Promise<Database>;
  /** The same place for another process. */
  readonly address: { readonly url?: string; readonly folder?: string };
  remove(): Promise<void>;
}

interface DatabaseKind {
  readonly name: 'PGlite' | 'PostgreSQL';
  /** False: the suite is reported as skipped. */
  readonly isThere: boolean;
  readonly make: () => Promise<DatabasePlace>;
}

/** Every database that the store promises to work on. */
export const databaseKinds: readonly DatabaseKind[] = [
  { name: 'PGlite', isThere: true, make: makeFolder },
  {
    name: 'PostgreSQL',
    isThere: postgresIsThere || serversAreRequired(),
    make: makeServer,
  },
];

async function makeFolder(): Promise<DatabasePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-data-'));
  return {
    address: { folder },
    open: () => openDatabase({ folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function makeServer(): Promise<DatabasePlace> {
  const server = await startPostgres();
  return {
    address: { url: server.url },
    open: () => openDatabase({ url: server.url, folder: '' }),
    remove: () => server.stop(),
  };
}
