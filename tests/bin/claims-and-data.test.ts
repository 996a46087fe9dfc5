import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openDesk, finding } from '../commands/desk-on-store.ts';
import { tenant } from '../commands/services-double.ts';

const channel = `${tenant}/C1`;
const other = 'discord:9' as TenantId;
const flag = finding('Ship calls rose 40% from 250 to 320.');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimdesk-terminal-'));
  const database = await openDatabase({ folder });
  const store = await openStore({ database });
  const desk = openDesk(store, () => new Date());
  await desk.check('r1' as RequestId, [flag]);
  await desk.check('r2' as RequestId, [finding('Milk rose 9%.')], { request: { tenant: other } });
  await store.close();
  await database.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

function claimdesk(...given: string[]) {
  const { PATH, HOME } = process.env;
  const env = {
    PATH,
    HOME,
    NODE_OPTIONS: '',
    CLAIMDESK_DATA: folder,
    CLAIMDESK_LOG_LEVEL: 'error',
  };
  return spawnSync(process.execPath, ['bin/claimdesk.js', ...given], { encoding: 'utf8', env });
}
const tablesOf = (stdout: string) =>
  new Set(
    stdout
      .split('\n')
      .filter(Boolean)
      .map((row) => (JSON.parse(row) as { table: string }).table),
  );

describe('the desk from the terminal', () => {
  it('lists and finds claims as /claims does', () => {
    expect(claimdesk('claims', channel, 'open').stdout).toContain('Ship calls rose 40%');
    const found = claimdesk('claims', channel, 'search', 'did ship calls rise');
    expect(found.stdout).toContain('Ship calls rose 40%');
    expect(found.stdout).not.toContain('Milk');
  }, 180_000);

  it('changes a claim under the name of whoever did it, with the same rules', () => {
    const set = (...words: string[]) =>
      claimdesk('claims', channel, 'id', flag.id, ...words, '--as', 'U7').stdout;
    expect(set('status', 'needs-correction')).toMatch(/link|note/i);
    set('status', 'needs-correction', 'https://ex.org/yearbook');
    const shown = claimdesk('claims', channel, 'id', flag.id).stdout;
    expect(shown).toContain('needs correction');
    expect(shown).toContain('U7');
  }, 180_000);

  it('exports everything of a tenant and nothing of another', () => {
    const { stdout, stderr } = claimdesk('data', 'export', tenant);
    expect([...tablesOf(stdout)]).toEqual(
      expect.arrayContaining(['request', 'report', 'claim', 'claim_log', 'outbox']),
    );
    expect(stdout).not.toContain(other);
    expect(stderr).toMatch(/^\d+ rows of /);
  }, 180_000);

  it('deletes only when told twice, and only that tenant', () => {
    const refused = claimdesk('data', 'delete', tenant);
    expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--yes')]);
    expect(claimdesk('data', 'delete', tenant, '--yes').stderr).toContain('is deleted');
    expect(claimdesk('data', 'export', tenant).stdout).toBe('');
    expect([...tablesOf(claimdesk('data', 'export', other).stdout)]).toContain('claim');
  }, 180_000);

  it.each([
    ['claims', 'C1'],
    ['data', 'export', 'teams:1'],
    ['digest', 'nowhere'],
  ])(
    'refuses what names no workspace: %s %s',
    (...given) => {
      const { status, stderr } = claimdesk(...given.filter(Boolean));
      expect([status, stderr]).toEqual([2, expect.stringContaining('slack:T0123')]);
    },
    90_000,
  );
});
