/**
 * npm run bench:load -- [--links 100] [--backend pglite|postgres|redis] [--workers 1,2,4] [--short] [--warm 60]
 * A burst of links through the product's own processes against a loopback Slack: fetch, analysis and
 * post included. Slack takes one message a second in a conversation, so there are many of them.
 * Articles of some 800 words, no two the same; with --short six paragraphs. The last column is the
 * share of what the cores could do if they did nothing but read and analyse: links/s against cores
 * divided by the processor time that reading and analysing such an article takes here, beforehand.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { endLoudly } from './loudly.ts';
import { different } from './stories.ts';
import { createEngine } from '../bin/reading.ts';
import { readConfig } from '../src/config.ts';
import { articleHtml } from '../tests/faults/article-html.ts';
import { backendNames } from '../tests/faults/backends.ts';
import { buildProduct } from '../tests/faults/build-product.ts';
import { openDesk } from '../tests/faults/desk.ts';
import { percentiles } from '../tests/faults/figures.ts';

const { values } = parseArgs({
  options: {
    links: { type: 'string', default: '100' },
    backend: { type: 'string' },
    workers: { type: 'string', default: '1,2,4' },
    short: { type: 'boolean', default: false },
    warm: { type: 'string', default: '60' },
  },
});
const links = Number(values.links);
const pageOf = values.short ? articleHtml : longArticle;
/** Links for each worker before the clock starts: code is compiled on first use, in every process. */
const warm = Number(values.warm);
const measuredAlone = 60;

const cores = cpus().length;
console.log(`Node ${process.version}, ${cores} × ${cpus()[0]?.model ?? 'unknown'}`);
const analysisMs = await timeAlone();
const most = (cores * 1_000) / analysisMs;
console.log(
  `${links} links at once; reading and analysing one takes ${analysisMs.toFixed(1)} ms of processor time, ${cores} cores could do ${most.toFixed(1)} a second (load average ${loadavg()[0]?.toFixed(1)})\n`,
);
console.log(
  'backend    workers  links/s   p50 ms   p95 ms   p99 ms  memory MB  ms a link  of cores / analysis',
);
const doing = endLoudly('bench:load');
buildProduct();
for (const name of backendNames.filter((each) => (values.backend ?? each) === each)) {
  for (const workers of name === 'pglite' ? [1] : values.workers.split(',').map(Number)) {
    doing(`${name}, ${workers} workers`);
    const commands =
      name === 'pglite' ? ['start'] : ['bot', ...Array<string>(workers).fill('worker')];
    const desk = await openDesk(name, { commands, pageOf });
    await Promise.all(Array.from({ length: workers * warm }, () => desk.newsroom.share()));
    await desk.newsroom.settled(300_000, 0);
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
      (links / seconds / most).toFixed(2),
    ];
    const columns = figures.map((figure) => String(figure).padStart(9)).join('');
    console.log(`${name.padEnd(10)} ${String(workers).padStart(7)}${columns}`);
    if (tally.lost + tally.double > 0) console.log(`  lost ${tally.lost}, double ${tally.double}`);
    await desk.close();
  }
}
process.exit(0);

function longArticle(path: string): string {
  const { text, paragraphs, title } = different(1, Number(path.replace(/\D+/g, '')));
  const body = paragraphs
    .filter(({ kind }) => kind === 'body')
    .map(({ range }) => `<p>${text.slice(range.start, range.end)}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${body.join('\n')}</article></body></html>`;
}

/** Milliseconds of processor time, the page's own thread included, from the link to the report, one after the other. */
async function timeAlone(): Promise<number> {
  const site = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pageOf(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  const engine = createEngine(readConfig({ CLAIMDESK_ALLOW_PRIVATE_HOSTS: host }));
  const analyse = async (from: number, number: number): Promise<void> => {
    for (let n = from; n < from + number; n += 1) {
      await engine.analyse({ source: { kind: 'link', url: `http://${host}/alone/${n}` } });
    }
  };
  await analyse(0, warm);
  const before = process.cpuUsage();
  await analyse(warm, measuredAlone);
  const { user, system } = process.cpuUsage(before);
  await engine.close();
  site.closeAllConnections();
  site.close();
  return (user + system) / 1_000 / measuredAlone;
}
