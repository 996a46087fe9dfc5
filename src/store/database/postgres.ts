import { EventEmitter } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { queueSchema, type Database, type DatabaseClient, type DatabasePool } from './pool.ts';

/** A restarting server is back within seconds; a wrong address should not hang for minutes. */
const patienceMs = 15_000;
const pauseMs = 250;
const idleMs = 5 * 60_000;

/** Codes of a server that is starting, stopping, full or not there: nothing was sent, so waiting is safe. */
const passing = new Set(['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'ENOTFOUND', '57P03', '53300']);

/** @throws Error naming the address (never the password) when the server cannot be reached. */
export async function openPostgres(
  url: string,
  options: { readonly maxConnections: number; readonly onError: (error: Error) => void },
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: withSearchPath(url),
    max: options.maxConnections,
    // A new connection is a new server process that reads every function anew.
    idleTimeoutMillis: idleMs,
    keepAlive: true,
    application_name: 'claimdesk',
  });
  pool.on('error', options.onError);
  // A connection that breaks while someone holds it tells its own listeners, and without one ends the process.
  pool.on('connect', (client) => client.on('error', options.onError));
  const patient = patientPool(pool);
  try {
    await patient.query('select 1');
  } catch (error) {
    await pool.end();
    throw new Error(`PostgreSQL at ${hostOf(url)} cannot be used: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return { backend: 'postgres', pool: patient, close: () => pool.end() };
}

/** Waits for a server that is restarting before a statement is sent; never sends one twice. */
function patientPool(pool: pg.Pool): DatabasePool {
  async function connect(): Promise<DatabaseClient> {
    const until = Date.now() + patienceMs;
    for (;;) {
      try {
        return await pool.connect();
      } catch (error) {
        if (!isPassing(error) || Date.now() > until) throw error;
        await wait(pauseMs);
      }
    }
  }

  const methods = {
    options: { keepAlive: true },
    connect,
    async query<Row>(text: string, params?: readonly unknown[]) {
      const client = await connect();
      let broken = false;
      try {
        return await client.query<Row>(text, params);
      } catch (error) {
        broken = !isFromServer(error);
        throw error;
      } finally {
        client.release(broken);
      }
    },
    end: () => pool.end(),
  };
  const events = new EventEmitter().setMaxListeners(0);
  pool.on('error', (error) => events.listenerCount('error') > 0 && events.emit('error', error));
  return Object.assign(events, methods);
}

/** True for an answer of the server about the statement: the connection itself is fine. */
function isFromServer(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !error.code?.startsWith('57P');
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AggregateError) return error.errors.every(isPassing);
  if (error.message === 'Connection terminated unexpectedly') return true;
  return passing.has((error as { code?: string }).code ?? '');
}

function withSearchPath(url: string): string {
  const address = new URL(url);
  const options = address.searchParams.get('options');
  const searchPath = `-c search_path=${queueSchema}`;
  address.searchParams.set('options', options === null ? searchPath : `${options} ${searchPath}`);
  return address.href;
}

function hostOf(url: string): string {
  return new URL(url).host || 'the local socket';
}
