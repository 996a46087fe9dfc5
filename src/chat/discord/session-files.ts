import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SessionInfo } from '@discordjs/ws';
import type { SessionStore } from './sessions.ts';

/**
 * Gateway sessions in a folder, one file for each shard, so that the next process goes on where this
 * one stopped. What cannot be written costs a resumption, never an event: see `sessions.ts`.
 */
export function sessionFiles(folder: string): SessionStore {
  const fileOf = (shard: number) => join(folder, `shard-${shard}.json`);
  /** What is to be written next; a burst of events is one write. */
  const wanted = new Map<number, SessionInfo | null>();
  const writing = new Map<number, Promise<void>>();

  async function writeWanted(shard: number): Promise<void> {
    const session = wanted.get(shard);
    if (session === undefined) return;
    wanted.delete(shard);
    const file = fileOf(shard);
    if (session === null) return rm(file, { force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(`${file}.part`, JSON.stringify(session), { mode: 0o600 });
    await rename(`${file}.part`, file);
  }

  return {
    async read(shard) {
      try {
        return JSON.parse(await readFile(fileOf(shard), 'utf8')) as SessionInfo;
      } catch {
        // No file yet, or half of one: a new session begins.
        return null;
      }
    },
    write(shard, session) {
      wanted.set(shard, session);
      const before = writing.get(shard) ?? Promise.resolve();
      // A full disk must not end the connection: an older session repeats events, which are known.
      const work = before.then(() => writeWanted(shard)).catch(() => undefined);
      writing.set(shard, work);
      return work;
    },
  };
}
