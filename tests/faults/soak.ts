/**
 * npm run soak -- [--minutes 5] [--rate 5] [--backend pglite|postgres|redis]
 * npm run soak -- --full 40 [--minutes 5] [--backend …] [--every 10]
 * Links at a steady rate against the product's own processes and a loopback Slack. Exit 1 when one
 * was lost, answered twice, or late (p99 over 5 s), or when a run of 45 minutes and more held on to
 * memory: what JavaScript holds in a process after a collection, all threads together, may grow by
 * 1 MB an hour over the second half.
 * With --full so many links are under way all the time, as fast as they are answered: minutes tell
 * what an hour holds on to, for each thread and thousand links. Lateness and slope are judged by nobody.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { endLoudly } from '../../bench/loudly.ts';
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
    full: { type: 'string' },
    every: { type: 'string', default: '30' },
  },
});
const name = backendNames.find((each) => each === values.backend);
if (name === undefined) throw new Error(`--backend is one of ${backendNames.join(', ')}.`);
const minutes = Number(values.minutes);
const full = values.full === undefined ? undefined : Number(values.full);

/** A run this short measures how caches fill: its slopes are told and judged by nobody. */
const judgedFromMinutes = 45;
const slopeAtMost = 1e6;

const doing = endLoudly('soak');
buildProduct();
const memoryFolder = await mkdtemp(join(tmpdir(), 'claimdesk-soak-'));
const desk = await openDesk(name, {
  memoryFolder,
  env: { MEMORY_EVERY_MS: String(Number(values.every) * 1_000) },
});
const began = performance.now();
const sharing: Promise<void>[] = [];
// A line for whoever watches a long run.
const watch = setInterval(() => void report(), 300_000);
await (full === undefined ? atRate(minutes * 60 * Number(values.rate)) : asFastAsAnswered(full));
const seconds = (performance.now() - began) / 1000;
clearInterval(watch);
await Promise.all(sharing);
const tally = await desk.newsroom.settled(60_000);
const restarts = desk.product.restarts();
const { p50, p95, p99 } = percentiles(desk.newsroom.latencies());
const links = tally.links;
const processorMs = (await desk.product.processorMs()) / links;
await desk.close();
const { held, heldByOne, resident, threads } = await readMemoryLog(memoryFolder);

const pace = `${(links / seconds).toFixed(1)} a second`;
console.log(`${name}: ${links} links in ${(seconds / 60).toFixed(1)} min, ${pace}`);
console.log(`  lost ${tally.lost}, double ${tally.double}, processes that died ${restarts}`);
console.log(`  message to reply  p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`);
console.log(`  processor time    ${processorMs.toFixed(0)} ms a link, all processes`);
say('held after collection', held);
say('  of one process', heldByOne);
say('resident', resident);
if (full !== undefined || minutes >= judgedFromMinutes) {
  for (const thread of threads) say(`  ${thread.name}, ${thread.minutes.toFixed(1)} min`, thread);
}
const isWhole = tally.lost + tally.double + restarts === 0;
const isFlat = minutes < judgedFromMinutes || heldByOne.perHour <= slopeAtMost;
// What grew, and when it stopped growing, is read from the single readings.
if (isFlat) await rm(memoryFolder, { recursive: true, force: true });
else console.log(`  every reading of memory is kept in ${memoryFolder}`);
process.exit(isWhole && (full !== undefined || (p99 <= 5_000 && isFlat)) ? 0 : 1);

async function atRate(number: number): Promise<void> {
  for (let n = 0; n < Math.round(number); n += 1) {
    sharing.push(desk.newsroom.share());
    const due = began + ((n + 1) * 1000) / Number(values.rate);
    await wait(Math.max(0, due - performance.now()));
  }
}

async function asFastAsAnswered(underWay: number): Promise<void> {
  while (performance.now() - began < minutes * 60_000) {
    const answered = desk.newsroom.latencies().length;
    while (sharing.length - answered < underWay) sharing.push(desk.newsroom.share());
    await wait(100);
  }
}

async function report(): Promise<void> {
  const latencies = desk.newsroom.latencies();
  doing(`${latencies.length} answered`);
  const { p50: half, p99: late } = percentiles(latencies.slice(-1_500));
  const megabytes = inMegabytes(await desk.product.memory());
  console.log(
    `  ${sharing.length} sent, ${latencies.length} answered, of late p50 ${half} ms, p99 ${late} ms, resident ${megabytes} MB`,
  );
}

function say(what: string, { bytes, perHour }: Growth): void {
  const perThousand = ((perHour / 3_600) * seconds * 1_000) / links / 1_000;
  console.log(
    `  ${what.padEnd(22)} ${inMegabytes(bytes)} MB at the end, slope of the second half ${inMegabytes(perHour)} MB/h, ${perThousand.toFixed(0)} KB per 1,000 links`,
  );
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
