import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChatEvent } from '../port.ts';
import { stableId } from '../../domain/ids.ts';

/**
 * Events on this machine's disk: what may be acknowledged although the store has not taken it yet.
 * An entry is gone once the store has the event.
 */
export interface Journal {
  /** Resolves when the event is on the disk, flushed. */
  write(event: ChatEvent): Promise<void>;
  remove(event: ChatEvent): Promise<void>;
  /** What an earlier process left behind, oldest first. */
  pending(): Promise<readonly ChatEvent[]>;
}

/** One file per event, so that nothing needs to be locked, compacted or repaired. */
export function fileJournal(folder: string): Journal {
  const made = () => mkdir(folder, { recursive: true });
  const nameOf = (event: ChatEvent) => `${stableId(event.tenant, event.id)}.json`;
  return {
    async write(event) {
      await made();
      const path = join(folder, nameOf(event));
      const file = await open(`${path}.part`, 'w', 0o600);
      try {
        await file.writeFile(JSON.stringify(event));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${path}.part`, path);
    },
    async remove(event) {
      await rm(join(folder, nameOf(event)), { force: true });
    },
    async pending() {
      await made();
      const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
      const events = await Promise.all(names.map((name) => readEvent(join(folder, name))));
      return events.flat().sort((a, b) => a.at.localeCompare(b.at));
    },
  };
}

/** Entries are complete or absent (they are renamed into place); one that is neither is no event. */
async function readEvent(path: string): Promise<ChatEvent[]> {
  try {
    return [JSON.parse(await readFile(path, 'utf8')) as ChatEvent];
  } catch {
    // Removed in the meantime, or cut off by a full disk before it was acknowledged.
    return [];
  }
}
