import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secondHalf, slopePerHour, type Sample } from './figures.ts';

/** What a thread has written of itself at a moment. */
export interface Line {
  readonly at: number;
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

/** Bytes at the end of a run, and per hour over its second half; processes and threads added up. */
export interface Growth {
  readonly bytes: number;
  readonly perHour: number;
}

export interface MemoryGrowth {
  /** What JavaScript holds after a collection, buffers included, in all threads. */
  readonly held: Growth;
  /** The same of the one process that grows most. */
  readonly heldByOne: Growth;
  /** Resident memory of the processes. */
  readonly resident: Growth;
  /** Each process and thread, by process id and thread number, with how long it was there. */
  readonly threads: readonly (Growth & { readonly name: string; readonly minutes: number })[];
}

/** Reads what `memory-probe.mjs` has written. */
export async function readMemoryLog(folder: string): Promise<MemoryGrowth> {
  const threads: { name: string; process: string; lines: Line[] }[] = [];
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '');
    const [process = ''] = name.split('-');
    threads.push({ name, process, lines: lines.map((line) => JSON.parse(line) as Line) });
  }
  const firsts = threads.filter(({ name }) => name.endsWith('-0'));
  const processes = firsts
    .map(({ process, lines }) => {
      const others = threads.filter((each) => each.process === process && each.lines !== lines);
      return growth(
        heldTogether(
          lines,
          others.map((other) => other.lines),
        ),
      );
    })
    .sort((a, b) => b.perHour - a.perHour);
  return {
    held: sum(processes),
    heldByOne: processes[0] ?? sum([]),
    // Resident memory is the whole process's: its first thread speaks for all.
    resident: sum(
      firsts.map(({ lines }) => growth(lines.map(({ at, rss }) => ({ at, value: rss })))),
    ),
    threads: threads.map(({ name, lines }) => ({
      name,
      minutes: ((lines.at(-1)?.at ?? 0) - (lines[0]?.at ?? 0)) / 60_000,
      ...growth(lines.map((line) => ({ at: line.at, value: heldBy(line) }))),
    })),
  };
}

/**
 * What a process holds at each moment of its first thread: threads come and go, and one that has not
 * written for two turns is gone.
 */
export function heldTogether(
  first: readonly Line[],
  others: readonly (readonly Line[])[],
): Sample[] {
  const everyMs = ((first.at(-1)?.at ?? 0) - (first[0]?.at ?? 0)) / Math.max(first.length - 1, 1);
  return first.map((line) => {
    const beside = others.map((lines) => {
      const last = lines.findLast(({ at }) => at <= line.at + everyMs / 2);
      return last === undefined || line.at - last.at > 2 * everyMs ? 0 : heldBy(last);
    });
    return { at: line.at, value: beside.reduce((total, bytes) => total + bytes, heldBy(line)) };
  });
}

function heldBy({ heapUsed, external }: Line): number {
  return heapUsed + external;
}

function growth(samples: readonly Sample[]): Growth {
  return { bytes: samples.at(-1)?.value ?? 0, perHour: slopePerHour(secondHalf(samples)) };
}

function sum(all: readonly Growth[]): Growth {
  return {
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    perHour: all.reduce((total, { perHour }) => total + perHour, 0),
  };
}
