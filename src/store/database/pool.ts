/**
 * BullMQ's schema, and the search path of every session: its statements name no schema.
 * The store's own tables live in `claimdesk` and are always written with their schema.
 */
export const queueSchema = 'bullmq';

/** What statements give back: the part of `pg.QueryResult` that Kysely and BullMQ read. */
export interface QueryResult<Row> {
  readonly command: 'INSERT' | 'UPDATE' | 'DELETE' | 'MERGE' | 'SELECT';
  readonly rowCount: number;
  rows: Row[];
}

export interface Notification {
  readonly channel: string;
  readonly payload?: string;
}

/** One session, shaped like `pg.PoolClient`. */
export interface DatabaseClient {
  query<Row>(text: string, params?: readonly unknown[]): Promise<QueryResult<Row>>;
  release(destroy?: boolean): void;
  on(event: 'notification', listener: (message: Notification) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end', listener: () => void): this;
  removeListener(event: 'notification', listener: (message: Notification) => void): this;
  removeAllListeners(event?: string): this;
}

/** Shaped like `pg.Pool`, so that Kysely's and BullMQ's stock drivers run on it. */
export interface DatabasePool {
  readonly options: { readonly keepAlive: boolean };
  query<Row>(text: string, params?: readonly unknown[]): Promise<QueryResult<Row>>;
  connect(): Promise<DatabaseClient>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'connect', listener: (client: DatabaseClient) => void): this;
  removeAllListeners(event?: string): this;
}

export interface Database {
  readonly backend: 'pglite' | 'postgres';
  readonly pool: DatabasePool;
  close(): Promise<void>;
}
