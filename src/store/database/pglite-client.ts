import { EventEmitter } from 'node:events';
import type { PGlite } from '@electric-sql/pglite';
import type { DatabaseClient, QueryResult } from './pool.ts';
import { statementKind } from './statement.ts';
import type { Turns } from './turns.ts';

export type ClosablePGliteClient = DatabaseClient;

/**
 * A session of its own, as far as its user can tell: statements take turns, and from BEGIN to
 * COMMIT or ROLLBACK the turn is kept.
 */
export function openPGliteClient(
  db: PGlite,
  order: Turns,
  asParameter: (value: unknown) => unknown,
  onRelease: () => void,
): ClosablePGliteClient {
  const events = new EventEmitter().setMaxListeners(0);
  const subscriptions = new Map<string, () => Promise<void>>();
  /** Set inside a transaction: ends the turn that the transaction holds. */
  let endTurn: (() => void) | undefined;

  async function run(text: string, params: readonly unknown[] | undefined) {
    // Only `exec` takes several statements at once; only `query` takes parameters.
    if (params !== undefined && params.length > 0) {
      return asResult(await db.query(text, params.map(asParameter)));
    }
    const results = (await db.exec(text)).map(asResult);
    return results.at(-1) ?? asResult({ rows: [], fields: [] });
  }

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (endTurn) return work();
    const end = await order.take();
    try {
      return await work();
    } finally {
      end();
    }
  }

  async function begin(text: string) {
    const end = await order.take();
    try {
      const result = await run(text, undefined);
      endTurn = end;
      return result;
    } catch (error) {
      end();
      throw error;
    }
  }

  async function finish(text: string) {
    try {
      return await run(text, undefined);
    } finally {
      endTurn?.();
      endTurn = undefined;
    }
  }

  async function listen(channel: string) {
    if (!subscriptions.has(channel)) {
      const stop = await inTurn(() =>
        db.listen(channel, (payload) => events.emit('notification', { channel, payload })),
      );
      subscriptions.set(channel, stop);
    }
    return asResult({ rows: [], fields: [] });
  }

  async function unlisten(channels: readonly string[]) {
    for (const channel of channels) {
      const stop = subscriptions.get(channel);
      subscriptions.delete(channel);
      if (stop) await inTurn(stop);
    }
    return asResult({ rows: [], fields: [] });
  }

  async function abandon(): Promise<void> {
    if (endTurn) await finish('rollback');
    await unlisten([...subscriptions.keys()]);
  }

  const methods = {
    async query<Row>(text: string, params?: readonly unknown[]): Promise<QueryResult<Row>> {
      const statement = statementKind(text);
      switch (statement.kind) {
        case 'begin':
          return (endTurn ? await run(text, params) : await begin(text)) as QueryResult<Row>;
        case 'end':
          return (await finish(text)) as QueryResult<Row>;
        case 'listen':
          return (await listen(statement.channel)) as QueryResult<Row>;
        case 'unlisten':
          return (await unlisten([statement.channel])) as QueryResult<Row>;
        case 'other':
          return (await inTurn(() => run(text, params))) as QueryResult<Row>;
      }
    },
    release() {
      onRelease();
      // A closed database has nothing left to abandon.
      abandon().catch(() => undefined);
    },
  };
  return Object.assign(events, methods);
}

interface PGliteResult {
  readonly rows: unknown[];
  readonly fields: unknown[];
  readonly command?: string;
  readonly rowCount?: number;
  readonly affectedRows?: number;
}

function asResult(result: PGliteResult): QueryResult<unknown> {
  return {
    command: (result.command ?? 'SELECT') as QueryResult<unknown>['command'],
    rowCount: result.rowCount ?? result.affectedRows ?? 0,
    rows: result.rows,
  };
}
