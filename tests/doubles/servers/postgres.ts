import { execFile, type ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { endServer, startServer } from './child.ts';
import { freePort } from './free-port.ts';
import { firstExisting, type TestServer } from './server.ts';

const run = promisify(execFile);
const binaries = findBinaries();
export const postgresIsThere = binaries !== undefined;

/** The server's own fsync stays off: these tests kill processes, not machines. */
export async function startPostgres(): Promise<TestServer> {
  if (binaries === undefined) throw new Error('PostgreSQL is not installed.');
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  await givePostgres(folder);
  await run(...asPostgres(join(binaries, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'postgres']));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const args = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', '-F'];
  const start = () =>
    startServer(...asPostgres(join(binaries, 'postgres'), args), () => answers(url));
  let child: ChildProcess = await start();
  return {
    url,
    // SIGQUIT is PostgreSQL's immediate shutdown: no checkpoint, and its children end with it.
    kill: () => endServer(child, 'SIGQUIT'),
    start: async () => {
      child = await start();
    },
    restart: async () => {
      await endServer(child, 'SIGINT');
      child = await start();
    },
    stop: async () => {
      await endServer(child, 'SIGQUIT');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  try {
    const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    const folders = versions.map((version) => join(root, version, 'bin'));
    return folders.find((folder) => firstExisting([join(folder, 'postgres')]));
  } catch {
    return undefined;
  }
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root. `setpriv` becomes the command, so signals reach it. */
function asPostgres(command: string, args: readonly string[]): [string, string[]] {
  if (!isRoot) return [command, [...args]];
  return [
    'setpriv',
    ['--reuid=postgres', '--regid=postgres', '--clear-groups', '--', command, ...args],
  ];
}

async function givePostgres(folder: string): Promise<void> {
  if (!isRoot) return;
  const { stdout } = await run('id', ['-u', 'postgres']);
  await chown(folder, Number(stdout), -1);
  await chmod(folder, 0o700);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 });
  // A server that is still starting may hang up; the connect below tells.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
