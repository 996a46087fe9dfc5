/**
 * npm run bench:held -- [--only chain|checks|pages|reading|slack] [--links 9000] [--backend pglite|postgres|redis]
 *   [--snapshots FOLDER]
 * What a process still holds, garbage collected, after so many links, and twice and three times as
 * many: each part of the product in this process, at full speed, so that minutes show what an hour of
 * five links a second would. Every link is another address, person, channel and text. With
 * `--snapshots` the heap is written after one third and at the end.
 */
import { join } from 'node:path';
import { setFlagsFromString, writeHeapSnapshot } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backendNames } from '../../tests/faults/backends.ts';
import { endLoudly } from '../loudly.ts';
import { parts, type Part } from './parts.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    links: { type: 'string', default: '9000' },
    backend: { type: 'string', default: 'postgres' },
    snapshots: { type: 'string' },
  },
});
const links = Number(values.links);
const backend = backendNames.find((each) => each === values.backend);
if (backend === undefined) throw new Error(`--backend is one of ${backendNames.join(', ')}.`);
/** Under way at the same time. */
const atOnce = 30;
const thirds = 3;

const doing = endLoudly('bench:held');
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

console.log(`held after collection, ${links} links, ${links / thirds} at a time`);
for (const [name, open] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const part = await open(backend);
  await measure(name, part);
  await part.close();
}
process.exit(0);

async function measure(name: string, part: Part): Promise<void> {
  // What is loaded, compiled and filled once.
  await run(part, links / thirds, -links);
  const held = [await heldNow()];
  for (let third = 0; third < thirds; third += 1) {
    doing(`${name}, ${Math.round((third * links) / thirds)} links`);
    if (third === 1) snapshot(name, 'first');
    await run(part, links / thirds, (third * links) / thirds);
    held.push(await heldNow());
  }
  snapshot(name, 'last');
  const [from = 0] = held.slice(1);
  const perThousand = ((held.at(-1) ?? 0) - from) / ((links * (thirds - 1)) / thirds / 1_000);
  const megabytes = held.map((bytes) => (bytes / 1e6).toFixed(2)).join(' → ');
  console.log(
    `${name.padEnd(8)} ${megabytes} MB; ${(perThousand / 1e3).toFixed(1)} KB per 1,000 links`,
  );
}

async function run(part: Part, number: number, from: number): Promise<void> {
  let next = from;
  const one = async (): Promise<void> => {
    while (next < from + number) await part.link((next += 1));
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

async function heldNow(): Promise<number> {
  // Sockets that have closed and timers that have run are let go of.
  await wait(500);
  for (let n = 0; n < 3; n += 1) collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function snapshot(name: string, when: string): void {
  if (values.snapshots === undefined) return;
  writeHeapSnapshot(join(values.snapshots, `${name}-${when}.heapsnapshot`));
}
