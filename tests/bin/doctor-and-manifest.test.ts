import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { diagnosisText, examine } from '../../bin/doctor.ts';
import { manifest, type ManifestFlags } from '../../bin/manifest.ts';
import { readConfig } from '../../src/config.ts';
import { defaultChannel } from '../../src/domain/channel.ts';
import type { TenantId } from '../../src/domain/ids.ts';
import { openDatabase } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { addChannel, startDiscordDouble, type DiscordDouble } from '../doubles/discord/index.ts';
import { slackDouble, type SlackDouble } from '../doubles/slack/slack-double.ts';

describe('claimdesk doctor', () => {
  let folder: string;
  let slack: SlackDouble;
  let discord: DiscordDouble;
  const tokens = () => ({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: discord.token,
    DISCORD_APPLICATION_ID: discord.world.applicationId,
    DISCORD_API_URL: discord.apiUrl,
    DISCORD_READ_MESSAGES: 'true',
    CLAIMDESK_DATA: folder,
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'claimdesk-doctor-'));
    [slack, discord] = await Promise.all([slackDouble(), startDiscordDouble()]);
    for (const scope of ['groups:history', 'links:read']) slack.world.scopes.add(scope);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([slack.close(), discord.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  it('looks at the channels that somebody has set up, on both platforms', async () => {
    const { id } = addChannel(discord.world, 'news', { lacks: new Set(['view']) });
    const desk = slack.world.channels.get('C0DESK');
    if (desk !== undefined) desk.botIsMember = false;
    const database = await openDatabase({ folder });
    const store = await openStore({ database });
    const chosen = { autoCheck: true };
    const slackTenant = 'slack:T0001' as TenantId;
    const discordTenant = `discord:${discord.world.guild}` as TenantId;
    await store.channels.save({ ...defaultChannel(slackTenant, 'C0DESK', 'slack'), ...chosen });
    await store.channels.save({ ...defaultChannel(discordTenant, id, 'discord'), ...chosen });
    await store.close();
    await database.close();
    const says = diagnosisText(await examine(readConfig(tokens())));
    expect(says).toContain('FIX   channels');
    expect(says).toContain('I am not in the channel C0DESK');
    expect(says).toContain('→ Type /invite @Claimdesk there.');
    expect(says).toContain(`Claimdesk does not see the channel ${id}`);
    for (const heading of ['Claimdesk', 'Slack', 'Discord']) {
      expect(says).toMatch(new RegExp(`^${heading}$`, 'm'));
    }
    for (const secret of [slack.botToken, slack.appToken, discord.token]) {
      expect(says).not.toContain(secret);
    }
  }, 120_000);

  it('takes a Claimdesk that is running for no fault', async () => {
    const database = await openDatabase({ folder });
    const { Claimdesk = [] } = await examine(readConfig(tokens()));
    await database.close();
    expect(Claimdesk.map(({ state }) => state)).toEqual(['ok', 'ok', 'note']);
  }, 120_000);

  it('names the settings that cannot be used, and exits 2', () => {
    const { status, stdout } = claimdesk(['doctor'], { SLACK_BOT_TOKEN: 'xoxb-1' });
    expect(stdout).toMatch(
      /FIX {3}settings.*\n.*→ SLACK_BOT_TOKEN is set: also set SLACK_APP_TOKEN/,
    );
    expect(status).toBe(2);
  }, 120_000);
});

function claimdesk(options: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/claimdesk.js', ...options], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_OPTIONS: '', ...env },
  });
  return { status, stdout, stderr };
}

interface Manifest {
  readonly oauth_config: { readonly scopes: { readonly bot: readonly string[] } };
  readonly settings: {
    readonly socket_mode_enabled: boolean;
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
  };
  readonly features: { readonly unfurl_domains?: readonly string[] };
}

/** What the command prints, with these settings. */
function printed(platform: string, flags: ManifestFlags = {}, env: Record<string, string> = {}) {
  const [out, err] = [jest.spyOn(console, 'log'), jest.spyOn(console, 'error')];
  const lines = { stdout: '', stderr: '' };
  out.mockImplementation((text: string) => void (lines.stdout += `${text}\n`));
  err.mockImplementation((text: string) => void (lines.stderr += `${text}\n`));
  const before = { ...process.env };
  Object.assign(process.env, env);
  try {
    manifest(platform, flags);
    return lines;
  } finally {
    process.env = before;
    out.mockRestore();
    err.mockRestore();
  }
}

describe('claimdesk manifest', () => {
  const slackManifest = (flags: ManifestFlags) =>
    JSON.parse(printed('slack', flags).stdout) as Manifest;

  it('prints nothing but what is to be pasted on standard output', () => {
    const { stdout, stderr } = claimdesk(['manifest', 'slack', '--on-demand', '--reaction']);
    expect(JSON.parse(stdout)).toMatchObject({ settings: { socket_mode_enabled: true } });
    expect(stderr).toContain('From a manifest');
  }, 120_000);

  it.each<[ManifestFlags, (manifest: Manifest) => unknown, unknown]>([
    [
      { onDemand: true },
      ({ oauth_config }) => oauth_config.scopes.bot,
      ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'reactions:write'],
    ],
    [
      { onDemand: true, people: true, reaction: true },
      ({ oauth_config }) => oauth_config.scopes.bot.slice(5),
      ['users:read', 'reactions:read'],
    ],
    [
      { ownSites: 'ex.org,news.example' },
      ({ features }) => features.unfurl_domains,
      ['ex.org', 'news.example'],
    ],
    [{ http: 'https://claimdesk.example' }, ({ settings }) => settings.socket_mode_enabled, false],
    [
      { reaction: true },
      ({ settings }) => settings.event_subscriptions.bot_events.includes('reaction_added'),
      true,
    ],
  ])('slack %j', (flags, look, expected) => {
    expect(look(slackManifest(flags))).toEqual(expected);
  });

  it.each<[string, ManifestFlags, RegExp]>([
    ['slack', { http: true }, /CLAIMDESK_PUBLIC_URL/],
    ['slack', { http: 'http://here.example' }, /https addresses only/],
    ['slack', { onDemand: true, ownSites: 'ex.org' }, /choose one/],
    ['irc', {}, /for slack and for discord/],
  ])('refuses %s %j with a sentence', (platform, flags, says) => {
    expect(() => printed(platform, flags)).toThrow(says);
  });

  it('discord prints the link for a server and the one for an account', () => {
    const env = { DISCORD_APPLICATION_ID: '42', DISCORD_TOKEN: 'token' };
    const { stdout, stderr } = printed('discord', { reaction: true }, env);
    expect(stdout.trim().split('\n')).toEqual([
      'https://discord.com/oauth2/authorize?client_id=42&scope=bot+applications.commands&permissions=309237746752',
      'https://discord.com/oauth2/authorize?client_id=42&integration_type=1&scope=applications.commands',
    ]);
    expect(stderr).toContain('Message Content Intent on');
    expect(stderr).toContain('CLAIMDESK_REACTION=true');
    expect(printed('discord', { onDemand: true }).stderr).toContain('leave all three off');
  });
});
