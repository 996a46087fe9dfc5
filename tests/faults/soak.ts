/**
 * npm run soak -- [--minutes 5] [--rate 5] [--backend pglite|postgres|redis]
 * Links at a steady rate against the product's own processes and a loopback Slack. Exit 1 when one
 * was lost, answered twice, or late (p99 over 5 s).
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backendNames } from './backends.ts';
import { buildProduct } from './build-product.ts';
import { openDesk } from './desk.ts';
import { floors, percentiles, slopePerHour, type Sample } from './figures.ts';

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

/** Code is still being compiled and caches are filling: not yet the memory of a long run. */
const warmUpShare = 0.25;
/** Collections come and go: the floor of so long a time is what is really kept. */
const windowMs = 120_000;

buildProduct();
const desk = await openDesk(name);
const began = performance.now();
const memory: Sample[] = [];
const sharing: Promise<void>[] = [];
for (let n = 0; n < links; n += 1) {
  sharing.push(desk.newsroom.share());
  const due = began + ((n + 1) * 1000) / Number(values.rate);
  if (n % 25 === 0 && n > links * warmUpShare) {
    memory.push({ at: performance.now(), value: await desk.product.memory() });
  }
  // A line for whoever watches a long run.
  if (n % Math.round(Number(values.rate) * 300) === 0) report(n);
  await wait(Math.max(0, due - performance.now()));
}
await Promise.all(sharing);
const tally = await desk.newsroom.settled(60_000);
const restarts = desk.product.restarts();
const { p50, p95, p99 } = percentiles(desk.newsroom.latencies());
const resident = memory.at(-1)?.value ?? (await desk.product.memory());
await desk.close();

console.log(`${name}: ${links} links in ${values.minutes} min at ${values.rate} a second`);
console.log(`  lost ${tally.lost}, double ${tally.double}, processes that died ${restarts}`);
console.log(`  message to reply  p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms`);
console.log(`  resident memory   ${megabytes(resident)} MB at the end, all processes`);
console.log(
  `  its slope         ${megabytes(slopePerHour(memory))} MB/h, of its floors ${megabytes(slopePerHour(floors(memory, windowMs)))} MB/h`,
);
process.exit(tally.lost + tally.double + restarts === 0 && p99 <= 5_000 ? 0 : 1);

function report(n: number): void {
  const { p50: half, p99: late } = percentiles(desk.newsroom.latencies().slice(-1_500));
  console.log(
    `  ${n} sent, ${desk.newsroom.latencies().length} answered, of late p50 ${half} ms, p99 ${late} ms, ${megabytes(memory.at(-1)?.value)} MB`,
  );
}

function megabytes(bytes = 0): string {
  return (bytes / 1e6).toFixed(1);
}
