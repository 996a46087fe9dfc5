import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createOpenAddress, createRefresh, importAddress } from '../../bin/fact-check-source.ts';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { refreshFactChecksWorker } from '../../workers/refresh-fact-checks.ts';
import { serveHttp, type Listening } from '../article/loopback.ts';
import { databaseKinds, type DatabasePlace } from '../store/databases.ts';

type Answer = (response: ServerResponse) => void | Promise<void>;

let place: DatabasePlace;
let database: Database;
let store: Store;
let site: Listening;
let base: string;
const answers = new Map<string, Answer>();
const asked: string[] = [];
const config = () => readConfig({ CLAIMDESK_ALLOW_PRIVATE_HOSTS: `127.0.0.1:${site.port}` });

beforeAll(async () => {
  place = await databaseKinds[0]!.make();
  database = await place.open();
  store = await openStore({ database });
  site = await serveHttp((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const answer = answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else void answer(response);
  });
  base = `http://127.0.0.1:${site.port}`;
}, 60_000);
afterAll(async () => {
  await site.close();
  await store.close();
  await database.close();
  await place.remove();
});
afterEach(() => {
  asked.length = 0;
});

const row = (claim: string) =>
  `${JSON.stringify({ claim, url: `https://checkers.example/${encodeURIComponent(claim)}`, publisher: 'Checkers of Ost' })}\n`;
const feed =
  (...claims: string[]): Answer =>
  (response) =>
    void response.end(claims.map(row).join(''));

async function importFrom(path: string, every?: number | 'never') {
  const problems: string[] = [];
  const tally = await importAddress(
    store,
    { address: `${base}${path}`, ...(every === undefined ? {} : { every }) },
    {
      open: createOpenAddress(config()),
      onProblem: ({ where, why }) => problems.push(`${where} ${why}`),
    },
  );
  return { tally, problems };
}
const listed = async (path: string) =>
  (await store.factChecks.status()).sources.find(({ address }) => address === `${base}${path}`);

describe('fact-checks at an address', () => {
  it('are stored while they come in: the end of the feed waits for its beginning to be found', async () => {
    answers.set('/long', async (response) => {
      for (let n = 0; n < 5_001; n += 1) response.write(row(`Lamp ${n} of Kirkby went out.`));
      // Never sent, were the feed read as a whole before it is stored.
      while (await store.factChecks.isEmpty()) await new Promise((soon) => setImmediate(soon));
      response.end(row('The pier of Osten is closed.'));
    });
    const { tally } = await importFrom('/long');
    expect(tally).toMatchObject({ read: 5_002, added: 5_002, problems: 0 });
    expect(await listed('/long')).toMatchObject({ outcome: expect.stringContaining('5002 read') });
  }, 60_000);

  it('that break off are kept up to there, and it is said', async () => {
    answers.set('/cut', (response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write(row('The mill of Emmer burned.'), () => response.destroy());
    });
    const { tally, problems } = await importFrom('/cut');
    expect(tally).toMatchObject({ read: 1, added: 1, problems: 1 });
    expect(problems.join()).toContain('could not be read to its end');
  });

  it.each([
    ['/gone', /answered 404/],
    ['/empty', /is empty/],
    ['/page', undefined],
  ])('an address that gives nothing is not listed: %s', async (path, why) => {
    answers.set('/empty', (response) => void response.end());
    answers.set('/page', (response) => void response.end('<html><p>No review here.</p></html>'));
    const { tally, problems } = await importFrom(path, 24);
    expect(tally.read).toBe(0);
    if (why !== undefined) expect(problems.join()).toMatch(why);
    expect(await listed(path)).toBeUndefined();
  });

  it('an address that gave something once stays listed, with what went wrong', async () => {
    answers.set('/moody', feed('The ferry of Lanholm sank.'));
    await importFrom('/moody', 24);
    answers.set('/moody', (response) => void response.writeHead(500).end());
    await importFrom('/moody');
    expect(await listed('/moody')).toMatchObject({
      everyHours: 24,
      outcome: expect.stringContaining('answered 500'),
    });
  });

  it('are read again as often as was said last, and not at all after never', async () => {
    answers.set('/feed', feed('The quay of Sandvik is new.'));
    for (const [every, expected] of [
      [12, 12],
      [undefined, 12],
      ['never', undefined],
      [undefined, undefined],
      [48, 48],
    ] as const) {
      await importFrom('/feed', every);
      expect((await listed('/feed'))?.everyHours).toBe(expected);
    }
  });

  it('are not read from an address inside the house', async () => {
    const open = createOpenAddress(readConfig({}));
    expect(await open(`${base}/feed`)).toMatchObject({
      ok: false,
      why: expect.stringContaining('public web addresses'),
    });
    expect(asked).toEqual([]);
  });

  it('let go of the connection when no more is wanted of it', async () => {
    let closed: () => void;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    answers.set('/picture', (response) => {
      response.on('close', () => closed());
      response.write(Buffer.from([0, 1, 2, 3, 0, 0, 0, 0]));
    });
    const { problems } = await importFrom('/picture');
    expect(problems.join()).toContain('neither JSON, CSV, HTML nor XML');
    await isClosed;
  });
});

describe('the worker that reads sources again', () => {
  const log = () => {
    const lines: string[] = [];
    const take = (about: object, text: string) =>
      lines.push(`${text} ${(about as { source: string }).source.replace(base, '')}`);
    return { lines, info: take, warn: take, error: take, debug: take };
  };
  const later = (hours: number) => new Date(Date.now() + hours * 60 * 60 * 1_000);

  it('reads those whose time has come, and one that fails does not keep the others', async () => {
    for (const path of ['/moody', '/feed']) await importFrom(path, 'never');
    for (const path of ['/a', '/b', '/c']) {
      answers.set(path, feed(`Crate ${path} of Sandvik was empty.`));
      await importFrom(path, path === '/c' ? 72 : 24);
    }
    asked.length = 0;
    answers.set('/b', feed('Crate /b of Sandvik was empty.', 'Another crate was full.'));
    const lines = log();
    const refresh = createRefresh(config(), store);
    const worker = refreshFactChecksWorker({
      store,
      importSource: (source) =>
        source.address.endsWith('/a') ? Promise.reject(new Error('a bug')) : refresh(source),
      log: lines,
      now: () => later(25),
    });
    await worker.run({} as never);
    expect(asked).toEqual(['/b']);
    expect(lines.lines).toEqual([
      'fact-checks could not be read again /a',
      'fact-checks read again /b',
    ]);
    expect(await listed('/b')).toMatchObject({
      everyHours: 24,
      outcome: '2 read, 1 new, 0 changed, 0 left out',
    });
  });

  it('asks nobody when nothing is due', async () => {
    const worker = refreshFactChecksWorker({
      store,
      importSource: () => Promise.reject(new Error('asked for')),
      log: log(),
      now: () => later(-1),
    });
    await worker.run({} as never);
    expect(asked).toEqual([]);
  });
});
