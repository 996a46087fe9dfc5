import { readFileSync, readlinkSync } from 'node:fs';

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on (getconf CLK_TCK). */
const ticksPerSecond = 100;

/** The calling thread's entry in /proc, where there is one: Linux. */
export function ownThread(): string | undefined {
  try {
    return `/proc/${readlinkSync('/proc/thread-self')}/stat`;
  } catch {
    return undefined;
  }
}

/** Processor time that a thread has used, in milliseconds; undefined where nothing tells. */
export function threadTimeMs(entry: string | undefined): number | undefined {
  if (entry === undefined) return undefined;
  try {
    // Fields 14 and 15, user and system time, counted behind the name in brackets (proc(5)).
    const fields = readFileSync(entry, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? (ticks * 1_000) / ticksPerSecond : undefined;
  } catch {
    return undefined;
  }
}
