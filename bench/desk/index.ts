/**
 * A desk with 100,000 reports behind it against one with none, side by side in one run, on the embedded
 * database and on PostgreSQL. `npm run bench:desk [reports]` takes a few minutes.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeDigest } from '../../bin/digest-reply.ts';
import { articleKey, createEngine, titleOfCheck } from '../../bin/reading.ts';
import { readConfig } from '../../src/config.ts';
import { deskOverview } from '../../src/desk/overview.ts';
import { createDeskReplies } from '../../src/desk/replies.ts';
import { saveReport } from '../../src/desk/save-report.ts';
import { stableId, type RequestId, type TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import { openDatabase, type Database } from '../../src/store/database/database.ts';
import { openQueues } from '../../src/queue/open-queues.ts';
import { openStore } from '../../src/store/open-store.ts';
import { termsOf } from '../../src/evidence/terms.ts';
import type { Store } from '../../src/store/port.ts';
import { drawDeskPage } from '../../src/web/desk/page.ts';
import { postgresIsThere, startPostgres } from '../../tests/doubles/servers/postgres.ts';
import { rowsNaming } from '../../tests/end-to-end/rows-naming.ts';
import { measure, milliseconds } from '../measure.ts';
import { fillDesk } from './fill.ts';

const reports = Number(process.argv[2] ?? 100_000);
const most = { ratio: 1.2, pageMs: 1_000, uninstallMs: 60_000 };
const waitingJobs = 1_000;
const runs = 40;
const story = await readFile(new URL('../../examples/ferry-line.txt', import.meta.url), 'utf8');
let held = true;

await onPGlite();
if (postgresIsThere) await onPostgres();
else console.log('PostgreSQL: not installed here, left out.');
process.exitCode = held ? 0 : 1;

async function onPGlite(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bench-'));
  const database = await openDatabase({ folder });
  try {
    await bench('PGlite', database);
  } finally {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function onPostgres(): Promise<void> {
  const server = await startPostgres();
  const database = await openDatabase({ url: server.url, folder: '' });
  try {
    await bench('PostgreSQL', database);
  } finally {
    await database.close();
    await server.stop();
  }
}

async function bench(name: string, database: Database): Promise<void> {
  const store = await openStore({ database });
  const [none, full] = ['slack:T0' as TenantId, 'slack:T1' as TenantId];
  const check = checker(store);
  for (let n = 0; n < 20; n += 1) await check(none);
  const before = await measure(() => check(none), { runs, warmUp: 0 });
  const [report] = await store.reports.since(none, 'C1', '1970-01-01T00:00:00Z', 1);
  const began = performance.now();
  await fillDesk(database, {
    tenant: full,
    reports,
    report: JSON.stringify(report?.report),
    vocabulary: [...new Set(termsOf(story))].filter((term) => !/^\d/.test(term)),
  });
  const filled = (performance.now() - began) / 1_000;
  const [beside, after] = await sideBySide(
    () => check('slack:T2' as TenantId),
    () => check(full),
  );
  console.log(`${name}, ${reports} reports (stored in ${filled.toFixed(0)} s); median, p95`);
  line('a new check before anything was stored', before);
  line('a new check, in turn: a tenant without reports', beside);
  line('a new check, in turn: the tenant with all of them', after);
  const ratio = after.median / beside.median;
  verdict(`  ratio ${ratio.toFixed(2)}, at most ${most.ratio}`, ratio <= most.ratio);

  const links = {
    reportUrl: () => 'https://desk.example/r',
    deskUrl: () => 'https://desk.example',
  };
  const since = new Date(Date.now() - 86_400_000).toISOString();
  const digest = () => composeDigest({ store, ...links }, full, 'C1', { day: '2026-03-02', since });
  const overview = async () =>
    drawDeskPage(
      await deskOverview({ store, now: () => new Date(), ...links, titleOf: titleOfCheck }, full),
      'nonce',
    );
  const search = () =>
    store.claims.list(full, { like: 'town spent 4,200 on quay 600', order: 'likest', limit: 11 });
  page('digest of a channel', await measure(digest, { runs: 7 }));
  page('overview page', await measure(overview, { runs: 7 }));
  page('/claims search', await measure(search, { runs: 7 }));
  await uninstall(store, database, full);
  await store.close();
}

/** Everything of the tenant is taken out, as when a workspace removes the app. */
async function uninstall(store: Store, database: Database, tenant: TenantId): Promise<void> {
  const queues = await openQueues({ database });
  for (let n = 0; n < waitingJobs; n += 1) {
    const job = { tenant, requestId: `q${n}` };
    await queues.add('check-article', job, { delayMs: 3_600_000, dedupe: `job ${n}` });
  }
  const stored = sum(await rowsNaming(database, tenant));
  const began = performance.now();
  const jobs = await queues.forget(tenant);
  await store.forget(tenant);
  const took = performance.now() - began;
  const left = sum(await rowsNaming(database, tenant));
  await queues.close();
  verdict(
    `  uninstall: ${stored} rows, ${jobs} of them jobs, in ${(took / 1_000).toFixed(1)} s; ${left} rows, jobs and schedules left; at most ${most.uninstallMs / 1_000} s`,
    took <= most.uninstallMs && left === 0 && jobs === waitingJobs,
  );
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

/** Two kinds of work in turn, so that whatever else the machine does falls on both. */
async function sideBySide(...works: readonly (() => Promise<void>)[]) {
  const times = works.map((): number[] => []);
  for (let run = -3; run < runs; run += 1) {
    for (const [index, work] of works.entries()) {
      const began = performance.now();
      await work();
      if (run >= 0) times[index]?.push(performance.now() - began);
    }
  }
  return times.map((took) => {
    took.sort((a, b) => a - b);
    const at = (share: number) => took[Math.floor(runs * share)] ?? 0;
    return { median: at(0.5), p95: at(0.95) };
  }) as [{ median: number; p95: number }, { median: number; p95: number }];
}

/** One check of pasted text from the request to the reply, as the workers do it. */
function checker(store: Store): (tenant: TenantId) => Promise<void> {
  const engine = createEngine(readConfig({}), undefined, store);
  const replies = createDeskReplies({ store, titleOf: titleOfCheck, reportUrl: () => undefined });
  let count = 0;
  return async (tenant) => {
    count += 1;
    // Another article each time: a copy would be answered with a link.
    const text = story.replace(/\b(\p{Ll}{5,})\b/gu, (word, _, at: number) =>
      (at + count) % 7 === 0 ? `${word}${count}` : word,
    );
    const request: CheckRequest = {
      id: stableId('bench', String(count)) as RequestId,
      tenant,
      source: { kind: 'text', text },
      trigger: 'command',
      replyTo: { platform: 'slack', channel: 'C1', message: String(count) },
      requestedBy: 'U1',
      receivedAt: new Date().toISOString(),
      options: { private: false, fresh: false, minSignal: 'some', anyway: false },
    };
    const since = new Date(Date.now() - 86_400_000).toISOString();
    await store.requests.save(request, `bench ${count}`, since);
    const { report } = await engine.analyse(request);
    await saveReport(store, request, articleKey(request.source), report, new Date());
    await store.outbox.put(tenant, request.replyTo, { kind: 'report', requestId: request.id });
    await replies.compose({ tenant, delivery: { kind: 'report', requestId: request.id } });
  };
}

function line(what: string, { median, p95 }: { median: number; p95: number }): void {
  console.log(`  ${what.padEnd(50)} ${milliseconds(median)}, ${milliseconds(p95)}`);
}

function page(what: string, took: { median: number; p95: number }): void {
  line(what, took);
  if (took.median > most.pageMs) verdict(`  ${what}: at most ${most.pageMs} ms`, false);
}

function verdict(what: string, holds: boolean): void {
  held &&= holds;
  console.log(`${what}: ${holds ? 'holds' : 'DOES NOT HOLD'}`);
}
