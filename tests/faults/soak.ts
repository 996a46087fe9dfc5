/**
 * npm run soak -- [--minutes 5] [--rate 5] [--backend pglite|postgres|redis]
 * Links at a steady rate against the product's own processes and a loopback Slack. Exit 1 when one
 * was lost, answered twice, or late (p99 over 5 s), or when a run of 45 minutes and more held on to
 * memory: what JavaScript holds in a process after a collection, all threads together, may grow by
 * 1 MB an hour over the second half.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backendNames } from './backends.ts';
import { buildProduct } from './build-product.ts';
import { openDesk } from './desk.ts';
import { percentiles } from './figures.ts';
import { readMemoryLog, type Growth } from './memory-log.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    rate: { type: 'string', default: '5' },
    backend: { type: 'string', default: 'pglite' },
  },
});
const name = backendNames.find((each) => each === values.backend);
if (name === undefined) throw new Error(`--backend is one of ${backendNames.join(', ')}.`);
const links = Math.round(Number(values.minutes) * 60 * Number(values.rate));

/** A run this short measures how caches fill: its slopes are told and judged by nobody. */
const judgedFromMinutes = 45;
const slopeAtMost = 1e6;

buildProduct();
const memoryFolder = await mkdtemp(join(tmpdir(), 'claimdesk-soak-'));
const desk = await openDesk(name, { memoryFolder });
const began = performance.now();
const sharing: Promise<void>[] = [];
for (let n = 0; n < links; n += 1) {
  sharing.push(desk.newsroom.share());
  const due = began + ((n + 1) * 1000) / Number(values.rate);
  // A line for whoever watches a long run.
  if (n % Math.round(Number(values.rate) * 300) === 0) await report(n);
  await wait(Math.max(0, due - performance.now()));
}
await Promise.all(sharing);
const tally = await desk.newsroom.settled(60_000);
const restarts = desk.product.restarts();
const { p50, p95, p99 } = percentiles(desk.newsroom.latencies());
const processorMs = (await desk.product.processorMs()) / links;
await desk.close();
const { held, heldByOne, resident } = await readMemoryLog(memoryFolder);
await rm(memoryFolder, { recursive: true, force: true });

console.log(`${name}: ${links} links in ${values.minutes} min at ${values.rate} a second`);
console.log(`  lost ${tally.lost}, double ${tally.double}, processes that died ${restarts}`);
console.log(`  message to reply  p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`);
console.log(`  processor time    ${processorMs.toFixed(0)} ms a link, all processes`);
say('held after collection', held);
say('  of one process', heldByOne);
say('resident', resident);
const isFlat = Number(values.minutes) < judgedFromMinutes || heldByOne.perHour <= slopeAtMost;
process.exit(tally.lost + tally.double + restarts === 0 && p99 <= 5_000 && isFlat ? 0 : 1);

async function report(n: number): Promise<void> {
  const latencies = desk.newsroom.latencies();
  const { p50: half, p99: late } = percentiles(latencies.slice(-1_500));
  const megabytes = inMegabytes(await desk.product.memory());
  console.log(
    `  ${n} sent, ${latencies.length} answered, of late p50 ${half} ms, p99 ${late} ms, resident ${megabytes} MB`,
  );
}

function say(what: string, { bytes, perHour }: Growth): void {
  console.log(
    `  ${what.padEnd(22)} ${inMegabytes(bytes)} MB at the end, slope of the second half ${inMegabytes(perHour)} MB/h`,
  );
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
