/**
 * npm run bench:fairness -- [--backend pglite|postgres|redis] [--flood 300] [--messages 60]
 * One newsroom sends a message every half second, alone and then beside another one that has sent
 * `flood` links at one moment. An article takes 100 ms and four are in hand, as a worker has them.
 * From the message to its reply, in milliseconds, while the flood lasts. Exit 1 when the p95 of the
 * calm newsroom more than doubles.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backendNames, openBackend, type BackendName } from '../../tests/faults/backends.ts';
import { percentiles } from '../../tests/faults/figures.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { unreadable } from '../delivery/chat.ts';
import { claimdesk, type Newsrooms } from '../delivery/subjects.ts';
import { endLoudly } from '../loudly.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string' },
    flood: { type: 'string', default: '300' },
    messages: { type: 'string', default: '60' },
  },
});
const flood = Number(values.flood);
const messages = Number(values.messages);
const articleMs = 100;
const everyMs = 500;
const most = 2;

const doing = endLoudly('bench:fairness');
let failed = 0;
console.log(
  `${messages} messages of one newsroom, one every ${everyMs} ms; ${flood} links of another at one moment`,
);
for (const name of backendNames.filter((each) => (values.backend ?? each) === each)) {
  doing(name);
  const { alone, beside, drainedMs } = await compare(name);
  const times = beside.p95 / alone.p95;
  console.log(
    `${name.padEnd(9)} alone p50 ${alone.p50} ms, p95 ${alone.p95} ms; beside the flood p50 ${beside.p50} ms, p95 ${beside.p95} ms: ${times.toFixed(2)} times (flood answered in ${(drainedMs / 1000).toFixed(1)} s)`,
  );
  if (!(times <= most)) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);

async function compare(name: BackendName) {
  const place = await openBackend(name);
  const { CLAIMDESK_DATA: folder = '', DATABASE_URL: url, REDIS_URL: redisUrl } = place.env;
  const database = await openDatabase({ folder, ...(url === undefined ? {} : { url }) });
  const where = { database, concurrency: 4, ...(redisUrl === undefined ? {} : { redisUrl }) };
  const product = await claimdesk(where, async () => {
    await wait(articleMs);
    return unreadable;
  });
  // The first ones pay for what is loaded on first use.
  await Promise.all(Array.from({ length: 20 }, () => product.one('calm')));
  const alone = percentiles(await calm(product, messages));
  const began = performance.now();
  let left = flood;
  const flooding = Array.from({ length: flood }, () =>
    product.one('flood').then(() => (left -= 1)),
  );
  const beside = percentiles(await calm(product, messages, () => left > 0));
  await Promise.all(flooding);
  const drainedMs = performance.now() - began;
  await product.close();
  await database.close();
  await place.remove();
  return { alone, beside, drainedMs };
}

/** What each message took; those that are sent while the flood lasts alone, where there is one. */
async function calm(
  product: Newsrooms,
  number: number,
  lasts: () => boolean = () => true,
): Promise<readonly number[]> {
  const times: Promise<number>[] = [];
  for (let n = 0; n < number && lasts(); n += 1) {
    const began = performance.now();
    times.push(product.one('calm').then(() => performance.now() - began));
    await wait(everyMs);
  }
  return Promise.all(times);
}
