/**
 * npm run bench:backlog -- [--backend pglite|postgres|redis] [--waiting 1000,100000] [--seconds 20]
 * So many links of one newsroom wait when a worker starts. How fast they are answered over the first
 * seconds with an analysis that takes no time, beside an empty queue, and how long the first message
 * of another newsroom waits. The links that are left are not waited for. 100,000 take 8 minutes to store
 * on the embedded database: how far it has come is told meanwhile.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { backendNames, openBackend, type BackendName } from '../../tests/faults/backends.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { unreadable } from '../delivery/chat.ts';
import { claimdesk } from '../delivery/subjects.ts';
import { endLoudly } from '../loudly.ts';
import { fill } from './fill.ts';

const { values } = parseArgs({
  options: {
    backend: { type: 'string' },
    waiting: { type: 'string', default: '1000,100000' },
    seconds: { type: 'string', default: '20' },
  },
});
const forMs = Number(values.seconds) * 1_000;
const tellEveryMs = 30_000;
const doing = endLoudly('bench:backlog');

for (const name of backendNames.filter((each) => (values.backend ?? each) === each)) {
  for (const waiting of values.waiting.split(',').map(Number)) await measureOne(name, waiting);
}
process.exit(0);

async function measureOne(name: BackendName, waiting: number): Promise<void> {
  const place = await openBackend(name);
  const { CLAIMDESK_DATA: folder = '', DATABASE_URL: url, REDIS_URL: redisUrl } = place.env;
  const database = await openDatabase({ folder, ...(url === undefined ? {} : { url }) });
  const where = { database, ...(redisUrl === undefined ? {} : { redisUrl }) };
  const filling = performance.now();
  let toldAt = filling;
  await fill(where, waiting, (stored) => {
    const line = `${name}: ${stored} of ${waiting} stored`;
    doing(line);
    if (performance.now() - toldAt < tellEveryMs) return;
    toldAt = performance.now();
    console.error(line);
  });
  const filledMs = performance.now() - filling;
  doing(`${name}: answering ${waiting}`);
  let posted = 0;
  const began = performance.now();
  const product = await claimdesk(
    where,
    () => unreadable,
    () => (posted += 1),
  );
  const first = product.one('another').then(() => performance.now() - began);
  while (performance.now() - began < forMs && posted < waiting) await wait(50);
  const perSecond = (posted * 1_000) / (performance.now() - began);
  console.log(
    `${name.padEnd(9)} ${String(waiting).padStart(7)} waiting (stored in ${(filledMs / 1000).toFixed(0)} s): ${perSecond.toFixed(0)} answered a second, the first of another newsroom after ${((await first) / 1000).toFixed(2)} s${posted >= waiting ? ', all answered' : ''}`,
  );
  doing(`${name}: closing`);
  await product.close();
  await database.close();
  await place.remove();
}
