/**
 * npm run bench:throughput -- [--backend pglite|postgres|redis] [--messages 300] [--rounds 3]
 * A message in to a reply posted with an analysis that takes no time, beside bare BullMQ on the same
 * backend: per second in a burst, and one at a time. Rounds take turns; the median counts.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { backendNames, openBackend, type BackendName } from '../../tests/faults/backends.ts';
import { openRedis } from '../../src/queue/redis.ts';
import { openSqlQueues } from '../../src/queue/sql.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { endLoudly } from '../loudly.ts';
import { measure, milliseconds } from '../measure.ts';
import { threeFindings, unreadable } from './chat.ts';
import { counted } from './statements.ts';
import { bare, claimdesk, concurrency, withRow, type Subject } from './subjects.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string' },
    messages: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '3' },
  },
});
const messages = Number(values.messages);
const rounds = Number(values.rounds);
/** Jobs of one message in the product: check-article and deliver-report. */
const jobsOfALink = 2;

const doing = endLoudly('bench:throughput');
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
console.log(`${messages} at once, ${concurrency} jobs in hand, median of ${rounds} rounds\n`);
for (const name of backendNames.filter((each) => (values.backend ?? each) === each)) {
  doing(name);
  await compare(name);
}
process.exit(0);

async function compare(name: BackendName): Promise<void> {
  const place = await openBackend(name);
  const { CLAIMDESK_DATA: folder = '', DATABASE_URL: url, REDIS_URL: redisUrl } = place.env;
  const opened = await openDatabase({ folder, ...(url === undefined ? {} : { url }) });
  const { database, statements } = counted(opened);
  const backend =
    redisUrl === undefined
      ? await openSqlQueues(database)
      : await openRedis({ url: redisUrl }, () => undefined);
  const where = { database, ...(redisUrl === undefined ? {} : { redisUrl }) };
  let analysis = unreadable;
  const chain = await bare(backend, jobsOfALink);
  const product = await claimdesk(where, () => analysis);
  const subjects = {
    job: await bare(backend, 1),
    chain,
    stored: await withRow(chain, database),
    smallest: product,
    flags: product,
  };
  type Name = keyof typeof subjects;
  const rates: Record<Name, number[]> = { job: [], chain: [], stored: [], smallest: [], flags: [] };
  const perLink: Partial<Record<Name, string>> = {};
  for (let round = -1; round < rounds; round += 1) {
    for (const [which, subject] of Object.entries(subjects) as [Name, Subject][]) {
      analysis = which === 'flags' ? threeFindings() : unreadable;
      const before = statements();
      const rate = await perSecond(subject);
      // The first round warms up.
      if (round >= 0) rates[which].push(rate);
      const { store, queue } = statements();
      perLink[which] =
        `${((store - before.store) / messages).toFixed(1)} of the store, ${((queue - before.queue) / messages).toFixed(1)} of BullMQ`;
    }
  }
  const job = median(rates.job);
  const chains = median(rates.chain);
  const stored = median(rates.stored);
  console.log(`${name} (load average ${loadavg()[0]?.toFixed(1)})`);
  say('bare BullMQ, one job', `${job.toFixed(0)} jobs/s`, perLink.job);
  say('bare BullMQ, two jobs in a row', `${chains.toFixed(0)} links/s`, perLink.chain);
  say('  and a row stored first', `${stored.toFixed(0)} links/s`, perLink.stored);
  for (const [label, which] of [
    ['claimdesk, nothing to report', 'smallest'],
    ['claimdesk, three flags', 'flags'],
  ] as const) {
    const links = median(rates[which]);
    const jobs = links * jobsOfALink;
    say(label, `${links.toFixed(0)} links/s = ${jobs.toFixed(0)} jobs/s`, perLink[which]);
    console.log(
      `    of bare: per job ${(jobs / job).toFixed(2)}, per link with as many jobs ${(links / chains).toFixed(2)}, and a row stored ${(links / stored).toFixed(2)}, against one bare job ${(links / job).toFixed(2)}`,
    );
  }
  analysis = unreadable;
  const one = await measure(subjects.job.one, { runs: 40 });
  const ours = await measure(subjects.smallest.one, { runs: 40 });
  say('one at a time, a bare job', `${milliseconds(one.median)}, p95 ${milliseconds(one.p95)}`);
  say('one at a time, a message', `${milliseconds(ours.median)}, p95 ${milliseconds(ours.p95)}`);
  console.log();
  for (const subject of [subjects.job, chain, product]) await subject.close();
  await backend.close();
  await opened.close();
  await place.remove();
}

async function perSecond(subject: Subject): Promise<number> {
  const began = performance.now();
  await Promise.all(Array.from({ length: messages }, () => subject.one()));
  return (messages * 1_000) / (performance.now() - began);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function say(label: string, figure: string, statements?: string): void {
  console.log(`  ${label.padEnd(32)}${figure}${statements ? `  (statements: ${statements})` : ''}`);
}
