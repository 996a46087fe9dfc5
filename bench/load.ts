/**
 * npm run bench:load -- [--links 100] [--backend pglite|postgres|redis]
 * A burst of links through the product's own processes against a loopback Slack: fetch, analysis and
 * post included. Slack takes one message a second in a conversation, so there are many of them.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { endLoudly } from './loudly.ts';
import { backendNames } from '../tests/faults/backends.ts';
import { buildProduct } from '../tests/faults/build-product.ts';
import { openDesk } from '../tests/faults/desk.ts';
import { percentiles } from '../tests/faults/figures.ts';

const { values } = parseArgs({
  options: { links: { type: 'string', default: '100' }, backend: { type: 'string' } },
});
const links = Number(values.links);

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
console.log(`${links} links at once\n`);
console.log(
  'backend    workers  links/s   p50 ms   p95 ms   p99 ms   memory MB   processor ms a link',
);
const doing = endLoudly('bench:load');
buildProduct();
for (const name of backendNames.filter((each) => (values.backend ?? each) === each)) {
  for (const workers of name === 'pglite' ? [1] : [1, 2, 4]) {
    doing(`${name}, ${workers} workers`);
    const commands =
      name === 'pglite' ? ['start'] : ['bot', ...Array<string>(workers).fill('worker')];
    const desk = await openDesk(name, { commands });
    // The first article pays for what is loaded on first use.
    await Promise.all(Array.from({ length: workers * 2 }, () => desk.newsroom.share()));
    await desk.newsroom.settled(60_000, 0);
    const before = desk.newsroom.latencies().length;
    const began = performance.now();
    const usedBefore = await desk.product.processorMs();
    await Promise.all(Array.from({ length: links }, () => desk.newsroom.share()));
    const tally = await desk.newsroom.settled(600_000, 0);
    const seconds = (performance.now() - began) / 1000;
    const { p50, p95, p99 } = percentiles(desk.newsroom.latencies().slice(before));
    const memory = (await desk.product.memory()) / 1e6;
    const used = ((await desk.product.processorMs()) - usedBefore) / links;
    const figures = [
      (links / seconds).toFixed(1),
      p50,
      p95,
      p99,
      memory.toFixed(0),
      used.toFixed(0),
    ];
    const columns = figures.map((figure) => String(figure).padStart(9)).join('');
    console.log(`${name.padEnd(10)} ${String(workers).padStart(7)}${columns}`);
    if (tally.lost + tally.double > 0) console.log(`  lost ${tally.lost}, double ${tally.double}`);
    await desk.close();
  }
}
process.exit(0);
