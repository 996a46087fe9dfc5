/** Median and 95th percentile of `runs` timed runs, in milliseconds, after `warmUp` untimed ones. */
export async function measure(
  work: () => unknown,
  {
    runs,
    warmUp = Math.ceil(runs / 5),
    clock = () => performance.now(),
  }: { runs: number; warmUp?: number; clock?: () => number },
): Promise<{ median: number; p95: number }> {
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const began = clock();
    await work();
    if (run >= 0) times.push(clock() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(runs - 1, Math.floor(runs * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

/** Milliseconds of processor time that this process has used: other work on the machine does not count. */
export function processTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
