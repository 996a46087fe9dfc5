import { execFileSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system in memory that can be full; needs Linux and the right to mount. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until nothing fits any more. */
  fill(): void;
  free(): Promise<void>;
  remove(): Promise<void>;
}

/** Undefined where nothing may be mounted, as in most containers. */
export async function smallDisk(megabytes: number): Promise<SmallDisk | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'claimdesk-disk-'));
  const options = `size=${megabytes}m,mode=1777`;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    await rm(folder, { recursive: true });
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill() {
      const file = openSync(ballast, 'a');
      for (const size of [1_048_576, 4_096]) writeUntilFull(file, Buffer.alloc(size));
      closeSync(file);
    },
    free: () => rm(ballast, { force: true }),
    async remove() {
      // A server that has just ended may still hold a file for a moment.
      execFileSync('umount', ['--lazy', folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, chunk: Buffer): void {
  try {
    while (writeSync(file, chunk) === chunk.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
