/** npm run bench: what the product costs beside the libraries that it stands on, in one run. */
import { cpus } from 'node:os';
import { postgresIsThere } from '../tests/doubles/servers/postgres.ts';
import { redisIsThere } from '../tests/doubles/servers/redis.ts';
import { backendNames, openBackend, type BackendName } from '../tests/faults/backends.ts';
import { analysisBeside } from './analysis.ts';
import { compare } from './load/compare.ts';
import { milliseconds } from './measure.ts';

const isThere: Record<BackendName, boolean> = {
  pglite: true,
  postgres: postgresIsThere,
  redis: postgresIsThere && redisIsThere,
};

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);

const { whole, tagging } = await analysisBeside();
console.log('An 800-word article, median');
console.log(`  splitting and tagging alone   ${milliseconds(tagging)}`);
console.log(
  `  the whole check               ${milliseconds(whole)}  (${times(whole / tagging)})\n`,
);

for (const name of backendNames) {
  if (!isThere[name]) {
    console.log(`${name}: skipped, its server is not installed`);
    continue;
  }
  const backend = await openBackend(name);
  const { replyMs, bareMs, linksPerSecond, bareJobsPerSecond } = await compare(backend, {
    links: 200,
    rounds: 3,
    concurrency: 8,
  });
  await backend.remove();
  const jobs = linksPerSecond * 2;
  console.log(`${name}, instant analysis, median of 3`);
  console.log(`  a bare BullMQ job             ${milliseconds(bareMs)}`);
  console.log(
    `  a message in to a reply out   ${milliseconds(replyMs)}  (${times(replyMs / bareMs)})`,
  );
  console.log(`  bare BullMQ                   ${bareJobsPerSecond.toFixed(0)} jobs/s`);
  console.log(
    `  the pipeline, all written down ${linksPerSecond.toFixed(0)} links/s = ${jobs.toFixed(0)} jobs/s  (${times(jobs / bareJobsPerSecond)})\n`,
  );
}
process.exit(0);

function times(ratio: number): string {
  return `× ${ratio.toFixed(2)}`;
}
