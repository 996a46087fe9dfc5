import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { z } from 'zod';
import { isAlive, processSpace, startOf } from './process-life.ts';

/** How often the owner shows that it lives, for openers that cannot see its process (other containers). */
const heartbeatMs = 2_000;
/** Without a sign of life for this long, an owner on another host or in another container is gone. */
const silenceMs = 15_000;

const ownerSchema = z.object({
  token: z.string(),
  pid: z.number(),
  host: z.string(),
  space: z.string(),
  start: z.string(),
  since: z.string(),
});
type Owner = z.infer<typeof ownerSchema>;

/** Another process has the folder open. The message is for people. */
export class FolderInUse extends Error {
  constructor(folder: string, owner: Pick<Owner, 'pid' | 'host' | 'since'> | undefined) {
    const who = owner ? ` (process ${owner.pid} on ${owner.host}, since ${owner.since})` : '';
    super(
      `The data folder ${folder} is already open in another Claimdesk process${who}. ` +
        'Stop that process first, or choose another data folder, or set DATABASE_URL so that several processes share one PostgreSQL.',
    );
    this.name = 'FolderInUse';
  }
}

export interface FolderLock {
  release(): Promise<void>;
}

/**
 * Claims a folder for this process. Whether the owner lives is asked of the operating system, so
 * the folder of a killed process is free at once and that of a stopped or busy one is not.
 * @throws FolderInUse within 2 s
 */
export async function lockFolder(
  folder: string,
  onLost: (error: Error) => void,
): Promise<FolderLock> {
  const file = join(folder, 'owner.json');
  const me: Owner = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    space: processSpace(),
    start: startOf(process.pid) ?? '',
    since: new Date().toISOString(),
  };
  const done = await whileDeciding(folder);
  try {
    const owner = await readOwner(file);
    if (owner && (await lives(owner, file))) throw new FolderInUse(folder, owner);
    await writeOwner(file, me);
  } finally {
    await done();
  }
  const beat = setInterval(() => {
    showLife(file, me).catch(onLost);
  }, heartbeatMs);
  beat.unref();
  return {
    async release() {
      clearInterval(beat);
      if ((await readOwner(file))?.token === me.token) await rm(file, { force: true });
    },
  };
}

/** Only one opener looks and claims at a time; one that died doing so is forgotten after 5 s. */
async function whileDeciding(folder: string): Promise<() => Promise<void>> {
  try {
    return await lockfile.lock(folder, {
      lockfilePath: join(folder, 'opening.lock'),
      stale: 5_000,
      retries: { retries: 10, minTimeout: 50, maxTimeout: 200, factor: 1.3 },
    });
  } catch (error) {
    if ((error as { code?: string }).code === 'ELOCKED') throw new FolderInUse(folder, undefined);
    throw error;
  }
}

async function lives(owner: Owner, file: string): Promise<boolean> {
  if (owner.host === hostname() && owner.space === processSpace()) {
    return isAlive(owner.pid, owner.start);
  }
  return Date.now() - (await stat(file)).mtimeMs < silenceMs;
}

async function showLife(file: string, me: Owner): Promise<void> {
  const owner = await readOwner(file);
  if (owner?.token !== me.token) {
    throw new Error(`Another process took over the data folder: ${file} is no longer ours.`);
  }
  const now = new Date();
  await utimes(file, now, now);
}

async function readOwner(file: string): Promise<Owner | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

async function writeOwner(file: string, owner: Owner): Promise<void> {
  const draft = `${file}.${owner.token}`;
  await writeFile(draft, JSON.stringify(owner), { mode: 0o600 });
  await rename(draft, file);
}
