import { Redis } from 'ioredis';
import { jobNames } from '../../src/queue/jobs.ts';
import { openQueues } from '../../src/queue/open-queues.ts';
import { prefixOf } from '../../src/queue/redis-address.ts';
import { openDatabase, queueSchema } from '../../src/store/database/database.ts';
import type { Backend } from './backends.ts';

/** What a run has left in the queues, all of them together. */
export interface Left {
  /** In nobody's hands: they would be found stalled. */
  readonly active: number;
  readonly failed: number;
  /** How often BullMQ has taken a job from a worker that it thought dead, in the whole run. */
  readonly stalled: number;
}

/** Looks into the queues once the product is down. */
export async function leftIn({ env }: Backend): Promise<Left> {
  const { CLAIMDESK_DATA: folder = '', DATABASE_URL: url, REDIS_URL: redisUrl } = env;
  if (redisUrl !== undefined) {
    return { ...(await countIn({ redisUrl })), stalled: await stalledInRedis(redisUrl) };
  }
  const database = await openDatabase({ folder, ...(url === undefined ? {} : { url }) });
  try {
    // Before the queues are opened: on the embedded database that frees what is active.
    const { rows } = await database.pool.query<{ n: string }>(
      `select count(*) as n from ${queueSchema}.event where event = 'stalled'`,
    );
    return { ...(await countIn({ database })), stalled: Number(rows[0]?.n) };
  } finally {
    await database.close();
  }
}

async function countIn(place: Parameters<typeof openQueues>[0]) {
  const queues = await openQueues(place);
  const counts = await Promise.all(jobNames.map((name) => queues.counts(name)));
  await queues.close();
  const sum = (state: 'active' | 'failed') => counts.reduce((all, each) => all + each[state], 0);
  return { active: sum('active'), failed: sum('failed') };
}

async function stalledInRedis(url: string): Promise<number> {
  const redis = new Redis(url);
  const events = await Promise.all(
    jobNames.map((name) => redis.xrange(`${prefixOf({ url })}:${name}:events`, '-', '+')),
  );
  await redis.quit();
  return events.flat().filter(([, fields]) => {
    return fields.some(
      (field, at) => at % 2 === 0 && field === 'event' && fields[at + 1] === 'stalled',
    );
  }).length;
}
