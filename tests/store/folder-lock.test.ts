import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FolderInUse, lockFolder } from '../../src/store/database/folder-lock.ts';

const neverLost = (error: Error) => {
  throw error;
};

describe('the lock on a data folder', () => {
  let folder: string;
  let holder: ChildProcess | undefined;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-lock-'));
  });
  afterEach(async () => {
    if (holder && holder.exitCode === null && holder.signalCode === null) {
      const gone = once(holder, 'exit');
      holder.kill('SIGKILL');
      await gone;
    }
    holder = undefined;
    await rm(folder, { recursive: true, force: true });
  });

  /** Another process that holds the folder until it is killed. */
  async function holdElsewhere(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL('lock-holder.ts', import.meta.url));
    holder = spawn(process.execPath, ['--import', 'tsx', script, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { PATH: process.env.PATH },
    });
    await once(holder.stdout as NonNullable<typeof holder.stdout>, 'data');
    return holder;
  }

  it('refuses a second opener within 2 s, naming the folder and the ways out', async () => {
    const owner = await holdElsewhere();
    const started = performance.now();
    const second = lockFolder(folder, neverLost);
    await expect(second).rejects.toThrow(FolderInUse);
    expect(performance.now() - started).toBeLessThan(2_000);
    await expect(second).rejects.toThrow(
      `The data folder ${folder} is already open in another Claimdesk process (process ${owner.pid}`,
    );
    await expect(second).rejects.toThrow('set DATABASE_URL');
  });

  it('refuses while the owner is only stopped, however long ago it last showed life', async () => {
    const owner = await holdElsewhere();
    owner.kill('SIGSTOP');
    const longAgo = new Date(Date.now() - 3_600_000);
    await utimes(join(folder, 'owner.json'), longAgo, longAgo);
    await expect(lockFolder(folder, neverLost)).rejects.toThrow(FolderInUse);
    owner.kill('SIGCONT');
  });

  it("takes a killed process's folder over at once", async () => {
    const owner = await holdElsewhere();
    const gone = once(owner, 'exit');
    owner.kill('SIGKILL');
    await gone;
    const started = performance.now();
    const lock = await lockFolder(folder, neverLost);
    expect(performance.now() - started).toBeLessThan(1_000);
    await lock.release();
  });

  it('is free again once released', async () => {
    await (await lockFolder(folder, neverLost)).release();
    await (await lockFolder(folder, neverLost)).release();
  });

  it('refuses the same process too', async () => {
    const lock = await lockFolder(folder, neverLost);
    await expect(lockFolder(folder, neverLost)).rejects.toThrow(FolderInUse);
    await lock.release();
  });

  it('goes to one of ten openers at the same moment', async () => {
    const openers = Array.from({ length: 10 }, () => lockFolder(folder, neverLost));
    const outcomes = await Promise.allSettled(openers);
    const winners = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(winners).toHaveLength(1);
    for (const winner of winners) await winner.value.release();
  });

  it('takes a later process with the same id for another', async () => {
    await writeOwner({ start: 'another time' });
    await (await lockFolder(folder, neverLost)).release();
  });

  it.each([
    ['lives while it shows life', 0, 'refused'],
    ['is gone after 15 s without', 20_000, 'taken over'],
  ])('an owner in another container %s', async (_, silentMs, expected) => {
    await writeOwner({ host: 'elsewhere', space: 'pid:[1]' });
    const seen = new Date(Date.now() - silentMs);
    await utimes(join(folder, 'owner.json'), seen, seen);
    const outcome = await lockFolder(folder, neverLost).then(
      (lock) => lock.release().then(() => 'taken over'),
      () => 'refused',
    );
    expect(outcome).toBe(expected);
  });

  it('takes over a folder whose owner file is damaged', async () => {
    await writeFile(join(folder, 'owner.json'), '{"pid":');
    await (await lockFolder(folder, neverLost)).release();
  });

  /** The owner file as this process would write it, with some fields changed. */
  async function writeOwner(changes: object): Promise<void> {
    const file = join(folder, 'owner.json');
    const lock = await lockFolder(folder, neverLost);
    const owner = JSON.parse(await readFile(file, 'utf8')) as object;
    await lock.release();
    await writeFile(file, JSON.stringify({ ...owner, ...changes }));
  }
});
