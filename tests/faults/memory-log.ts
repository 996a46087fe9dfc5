import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { secondHalf, slopePerHour, type Sample } from './figures.ts';

interface Line {
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
}

/** Reads what `memory-probe.mjs` has written. */
export async function readMemoryLog(folder: string): Promise<MemoryGrowth> {
  const held = new Map<string, Growth[]>();
  const resident: Growth[] = [];
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '');
    const samples = lines.map((line) => JSON.parse(line) as Line);
    const [process = ''] = name.split('-');
    const ofThread = growth(samples, ({ heapUsed, external }) => heapUsed + external);
    held.set(process, [...(held.get(process) ?? []), ofThread]);
    // Resident memory is the whole process's: its first thread speaks for all.
    if (name.endsWith('-0')) resident.push(growth(samples, ({ rss }) => rss));
  }
  const processes = [...held.values()].map(sum).sort((a, b) => b.perHour - a.perHour);
  return {
    held: sum(processes),
    heldByOne: processes[0] ?? sum([]),
    resident: sum(resident),
  };
}

function growth(lines: readonly Line[], of: (line: Line) => number): Growth {
  const samples: Sample[] = lines.map((line) => ({ at: line.at, value: of(line) }));
  return { bytes: samples.at(-1)?.value ?? 0, perHour: slopePerHour(secondHalf(samples)) };
}

function sum(all: readonly Growth[]): Growth {
  return {
    bytes: all.reduce((total, { bytes }) => total + bytes, 0),
    perHour: all.reduce((total, { perHour }) => total + perHour, 0),
  };
}
