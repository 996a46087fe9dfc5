import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backend } from '../../tests/faults/backends.ts';
import { openBareJobs } from './bare-jobs.ts';
import { openDeskInProcess } from './desk-in-process.ts';

/** The product with an instant analysis beside bare BullMQ, in turns on the same backend. */
export interface Comparison {
  /** Links from message to post, a second. Each is two jobs, and everything that is written down. */
  readonly linksPerSecond: number;
  readonly bareJobsPerSecond: number;
  /** A message to an idle desk until its reply is posted. */
  readonly replyMs: number;
  /** A bare job to an idle queue until it is done. */
  readonly bareMs: number;
}

export async function compare(
  backend: Backend,
  { links, rounds, concurrency }: { links: number; rounds: number; concurrency: number },
): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-bare-'));
  const { DATABASE_URL: url, REDIS_URL: redisUrl } = backend.env;
  const bare = await openBareJobs(
    { folder, ...(url && { url }), ...(redisUrl && { redisUrl }) },
    concurrency,
  );
  const desk = await openDeskInProcess({ env: backend.env, concurrency });
  let sent = 0;
  const send = async (number: number): Promise<number> => {
    const began = performance.now();
    sent += number;
    const done = desk.posted(sent);
    await Promise.all(Array.from({ length: number }, () => desk.send()));
    await done;
    return performance.now() - began;
  };
  await send(20);
  await bare.run(20);
  const times = {
    product: [] as number[],
    bare: [] as number[],
    reply: [] as number[],
    one: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    times.product.push(await send(links));
    times.bare.push(await bare.run(links));
    times.reply.push(await send(1));
    times.one.push(await bare.one());
  }
  await desk.close();
  await bare.close();
  await rm(folder, { recursive: true, force: true });
  return {
    linksPerSecond: (links * 1000) / median(times.product),
    bareJobsPerSecond: (links * 1000) / median(times.bare),
    replyMs: median(times.reply),
    bareMs: median(times.one),
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
