import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run, type Running } from '../../bin/run.ts';
import { readConfig } from '../../src/config.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { slackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';
import { headline, storySite, type StorySite } from './story.ts';
import { rowsNaming } from './rows-naming.ts';
import { until } from './until.ts';

const tenant = 'slack:T0001' as TenantId;

describe('Slack in many workspaces, from the configuration alone', () => {
  let folder: string;
  let site: StorySite;
  let slack: SlackDouble;
  let claimdesk: Running;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-installs-'));
    [site, slack] = await Promise.all([storySite(), slackDouble()]);
    claimdesk = await run(
      readConfig({
        SLACK_CLIENT_ID: 'client-1',
        SLACK_CLIENT_SECRET: 'client-secret-1',
        SLACK_STATE_SECRET: 'a state secret for tests',
        SLACK_TOKEN_KEY: randomBytes(32).toString('base64'),
        SLACK_SIGNING_SECRET: slack.signingSecret,
        SLACK_API_URL: slack.apiUrl,
        CLAIMDESK_PUBLIC_URL: 'https://claimdesk.example',
        CLAIMDESK_DATA: folder,
        CLAIMDESK_PORT: '0',
        CLAIMDESK_ALLOW_PRIVATE_HOSTS: site.host,
        CLAIMDESK_LOG_LEVEL: 'error',
      }),
      { receive: true, work: true },
    );
    slack.deliverTo(`${claimdesk.address}/slack/events`);
  }, 60_000);

  afterAll(async () => {
    await claimdesk.stop();
    await Promise.all([slack.close(), site.close()]);
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  /** A person's browser: to Slack, and back with a code and the cookie. */
  async function install(): Promise<number> {
    const first = await fetch(`${claimdesk.address}/slack/install`, { redirect: 'manual' });
    const slackPage = new URL(first.headers.get('location') ?? '');
    const back = new URL(`${claimdesk.address}/slack/oauth_redirect`);
    back.searchParams.set('code', 'code-T0001');
    back.searchParams.set('state', slackPage.searchParams.get('state') ?? '');
    const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    return (await fetch(back, { headers: { cookie } })).status;
  }

  const replies = () =>
    slack.world.messages.filter(
      ({ user, text }) => user === slack.world.botUserId && text.includes(headline),
    );
  const command = () => slack.command('C0DESK', 'U0ANA', 'checkarticle', `${site.url} --fresh`);

  it.each([
    ['app_uninstalled', 'tokens_revoked'],
    ['tokens_revoked', 'app_uninstalled'],
  ])(
    'install, command, reply, then %s and %s',
    async (...removal) => {
      const before = replies().length;
      expect(await install()).toBe(200);
      await until(() =>
        slack.world.messages.find(({ channel, text }) => channel === 'U0ANA' && text !== ''),
      );
      expect(JSON.stringify((await command()).response)).toContain('Checking');
      await until(() => (replies().length > before ? true : undefined));
      for (const type of removal) {
        const told = { type, tokens: { bot: [slack.world.botUserId] } };
        expect((await slack.event(told)).status).toBe(200);
      }
      // Nobody is there any more: the command is acknowledged, and that is all.
      expect(JSON.stringify((await command()).response ?? '')).not.toContain('Checking');
      expect(replies()).toHaveLength(before + 1);
    },
    60_000,
  );

  it('leaves no token, no row and no job behind', async () => {
    await claimdesk.stop();
    expect(await readdir(join(folder, 'slack-events')).catch(() => [])).toEqual([]);
    const database = await openDatabase({ folder });
    const store = await openStore({ database });
    try {
      expect(await store.installations.get(tenant)).toBeUndefined();
      expect(await rowsNaming(database, 'T0001')).toEqual({});
    } finally {
      await store.close();
      await database.close();
    }
  }, 60_000);
});
