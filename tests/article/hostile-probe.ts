import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createArticleReader } from '../../src/article/index.ts';
import { hostilePages, plainPage } from './hostile-markup.ts';

/**
 * Reads hostile pages with plain ones between them, in a process of its own, where memory and delay
 * are those of the reading and not of a test runner. Prints one line of JSON for each.
 */
const reader = createArticleReader({ parserThreads: 2 });
const read = (html: string, name = 'page.html') =>
  reader.read({ kind: 'bytes', name, mediaType: 'text/html', bytes: Buffer.from(html) });

const timed = async (html: string): Promise<{ ms: number; code: string }> => {
  const started = performance.now();
  const reading = await read(html);
  return { ms: performance.now() - started, code: reading.ok ? 'article' : reading.code };
};
const p95 = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;

const plainOnes = async (): Promise<number[]> => {
  const times: number[] = [];
  for (let count = 0; count < 20; count += 1) times.push((await timed(plainPage(count))).ms);
  return times;
};

await Promise.all([plainOnes(), plainOnes()]);
const baseline = p95(await plainOnes());

for (const [name, html] of hostilePages()) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peak = process.memoryUsage().rss;
  const before = peak;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  delay.enable();
  const [hostile, plain] = await Promise.all([timed(html), plainOnes()]);
  delay.disable();
  clearInterval(timer);
  console.log(
    JSON.stringify({
      name,
      code: hostile.code,
      ms: Math.round(hostile.ms),
      grownMb: Math.round((Math.max(peak, process.memoryUsage().rss) - before) / 1e6),
      delayMs: Math.round(delay.max / 1e6),
      plainP95Ms: Math.round(p95(plain)),
      baselineP95Ms: Math.round(baseline),
    }),
  );
}
await reader.close();
