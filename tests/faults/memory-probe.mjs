/**
 * Loaded before the product, in its process and in every thread of it: collects garbage every
 * `MEMORY_EVERY_MS` and writes what is left as a line to a file of its own in `MEMORY_FOLDER`. Needs
 * --expose-gc. Plain JavaScript: the compiled product loads it.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

const file = join(process.env.MEMORY_FOLDER ?? '.', `${process.pid}-${threadId}`);

setInterval(
  () => {
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    appendFileSync(file, `${JSON.stringify({ at: Date.now(), rss, heapUsed, external })}\n`);
  },
  Number(process.env.MEMORY_EVERY_MS ?? 30_000),
).unref();
