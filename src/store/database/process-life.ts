import { readFileSync, readlinkSync } from 'node:fs';

/**
 * Names the set of process ids that this process sees (a container has its own). Outside Linux
 * there is one a host.
 */
export function processSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return 'host';
  }
}

/**
 * When a process started, in clock ticks since boot: tells a process from a later one with the same
 * id. Undefined where `/proc` is missing, or the process is.
 */
export function startOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in parentheses, may hold spaces; the start time is field 22, the 20th after it.
    return fields.slice(fields.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** A zombie (killed, its parent has not noticed) counts as dead: its files are closed. */
function isZombie(pid: number): boolean {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return fields.charAt(fields.lastIndexOf(')') + 2) === 'Z';
  } catch {
    return false;
  }
}

/** @param start what `startOf` said when the process was seen; empty when it could not say. */
export function isAlive(pid: number, start: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
  if (isZombie(pid)) return false;
  const now = startOf(pid);
  return start === '' || now === undefined || now === start;
}
