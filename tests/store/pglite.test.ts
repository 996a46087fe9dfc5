import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../src/store/database/database.ts';

describe('PGlite behind the shape of pg.Pool', () => {
  let folder: string;
  let database: Database;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-data-'));
    database = await openDatabase({ folder });
    await database.pool.query('create table public.n (value int8, at timestamptz, data jsonb)');
  }, 60_000);

  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('reads values as pg does', async () => {
    const { rows } = await database.pool.query(
      `select 9007199254740993::int8 as big, 1::int4 as small, 1.5::float8 as float,
              '{1,2}'::int8[] as bigs, '{"a":1}'::jsonb as data, true as yes, null as nothing,
              '2024-03-04T09:00:00Z'::timestamptz as at`,
    );
    expect(rows).toEqual([
      {
        big: '9007199254740993',
        small: 1,
        float: 1.5,
        bigs: ['1', '2'],
        data: { a: 1 },
        yes: true,
        nothing: null,
        at: new Date('2024-03-04T09:00:00Z'),
      },
    ]);
  });

  it('takes parameters as pg does', async () => {
    const at = new Date('2024-03-04T09:00:00.123Z');
    const { rows } = await database.pool.query(
      'select $1::jsonb as data, $2::text[] as texts, $3::timestamptz as at, $4::int8 as big, $5::bool as yes',
      [{ a: [1, 'x'] }, ['one', 'two, "three"'], at, 5n, true],
    );
    expect(rows).toEqual([
      { data: { a: [1, 'x'] }, texts: ['one', 'two, "three"'], at, big: '5', yes: true },
    ]);
  });

  it('runs several statements without parameters', async () => {
    const result = await database.pool.query('select 1 as a; select 2 as a');
    expect(result.rows).toEqual([{ a: 2 }]);
  });

  it("keeps other clients' statements out of a transaction", async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query('insert into public.n (value) values (1)');
    // Asked for while the transaction is open: it must wait, and not be rolled back with it.
    const outside = database.pool.query('insert into public.n (value) values (2)');
    await client.query('rollback');
    client.release();
    await outside;
    const { rows } = await database.pool.query('select value from public.n');
    expect(rows).toEqual([{ value: '2' }]);
  });

  it('rolls back what a client leaves open', async () => {
    const client = await database.pool.connect();
    await client.query('begin');
    await client.query('delete from public.n');
    client.release();
    const { rows } = await database.pool.query('select value from public.n');
    expect(rows).toEqual([{ value: '2' }]);
  });

  it('goes on after a statement that fails', async () => {
    await expect(database.pool.query('select nonsense')).rejects.toMatchObject({ code: '42703' });
    const client = await database.pool.connect();
    await client.query('begin');
    await expect(client.query('select nonsense')).rejects.toThrow('nonsense');
    await client.query('rollback');
    client.release();
    await expect(database.pool.query('select 1 as a')).resolves.toMatchObject({ rows: [{ a: 1 }] });
  });

  it('tells every listening client, and no longer the released one', async () => {
    const [one, two] = [await database.pool.connect(), await database.pool.connect()];
    const heard: string[] = [];
    one.on('notification', (message) => heard.push(`one ${message.payload}`));
    const second = new Promise<void>((resolve) => {
      two.on('notification', (message) => {
        heard.push(`two ${message.payload}`);
        if (message.payload === 'b') resolve();
      });
    });
    await one.query('-- for jobs\nLISTEN jobs;');
    await two.query('listen jobs');
    await database.pool.query("select pg_notify('jobs', 'a')");
    one.release(true);
    await database.pool.query("select pg_notify('jobs', 'b')");
    await second;
    two.release();
    expect(heard).toEqual(['one a', 'two a', 'two b']);
  });
});
