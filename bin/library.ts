import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../src/config.ts';
import { FolderInUse } from '../src/store/database/folder-lock.ts';
import { openDatabase } from '../src/store/database/database.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/port.ts';

/** Left in the data folder by an import: without it `check` opens no database and starts at once. */
export const libraryMark = 'has-fact-checks';

/**
 * The store with the imported fact-checks, for a single check; nothing where none were imported. A
 * library that cannot be opened is told on standard error and the check goes on without it.
 */
export async function openLibrary(
  config: Config,
): Promise<{ readonly store: Store; close(): Promise<void> } | undefined> {
  const { databaseUrl, dataFolder } = config;
  if (databaseUrl === undefined && !existsSync(join(dataFolder, libraryMark))) return undefined;
  try {
    const database = await openDatabase({
      folder: dataFolder,
      ...(databaseUrl === undefined ? {} : { url: databaseUrl }),
    });
    const store = await openStore({ database });
    return {
      store,
      close: async () => {
        await store.close();
        await database.close();
      },
    };
  } catch (error) {
    const why =
      error instanceof FolderInUse
        ? 'the data folder is in use by a running Claimdesk'
        : 'the database could not be opened';
    console.error(`Published fact-checks were not looked up: ${why}.`);
    return undefined;
  }
}
