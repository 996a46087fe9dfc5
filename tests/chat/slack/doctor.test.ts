import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Outcome } from '../../../src/chat/diagnosis.ts';
import { checkSlack, checkSlackInstalls, slackManifest } from '../../../src/chat/slack/index.ts';
import { requiredScopes, scopesFor } from '../../../src/chat/slack/manifest.ts';
import { commandNames } from '../../../src/chat/port.ts';
import { slackDouble, type SlackDouble } from '../../doubles/slack/slack-double.ts';

describe('the Slack doctor', () => {
  let double: SlackDouble;
  beforeEach(async () => {
    double = await slackDouble();
    for (const scope of ['groups:history', 'links:read']) double.world.scopes.add(scope);
  });
  afterEach(() => double.close());

  const chosen = (channel: string) => ({ home: 'T0001', channel, autoCheck: true });
  const table = (outcomes: readonly Outcome[]) =>
    outcomes.map(({ state, about }) => `${state} ${about}`);
  const setup = (more: object = {}) => ({
    botToken: double.botToken,
    appToken: double.appToken,
    apiUrl: double.apiUrl,
    ...more,
  });

  it('has nothing to say when all is well', async () => {
    expect(table(await checkSlack(setup()))).toEqual(['ok bot token', 'ok scopes', 'ok way in']);
  });

  it('takes a signing secret for a way in', async () => {
    const http = { appToken: undefined, signingSecret: '0123456789abcdef0123456789abcdef' };
    expect(table(await checkSlack(setup(http))).at(-1)).toBe('ok way in');
  });

  const cases: readonly (readonly [string, (double: SlackDouble) => object, RegExp, RegExp])[] = [
    [
      'a wrong bot token',
      () => ({ botToken: 'xoxb-wrong' }),
      /bot token \(invalid_auth\)/,
      /SLACK_BOT_TOKEN/,
    ],
    [
      'a wrong app token',
      () => ({ appToken: 'xapp-wrong' }),
      /Socket Mode cannot be opened/,
      /connections:write/,
    ],
    [
      'no way in',
      () => ({ appToken: undefined }),
      /no way for events/,
      /SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET/,
    ],
    [
      'a client secret for a signing secret',
      () => ({ appToken: undefined, signingSecret: 'abc' }),
      /signing secret does not look/,
      /App Credentials/,
    ],
    [
      'a channel without us',
      (d) => {
        const desk = d.world.channels.get('C0DESK');
        if (desk) desk.botIsMember = false;
        return { channels: ['C0DESK', 'C0WIRE'].map(chosen) };
      },
      /not in the channel C0DESK/,
      /\/invite @Claimdesk/,
    ],
    [
      'a missing scope',
      (d) => {
        d.world.scopes.delete('reactions:write');
        return {};
      },
      /scope reactions:write is missing/,
      /Reinstall/,
    ],
    [
      'a channel that should have its links checked, without the scope for it',
      (d) => {
        d.world.scopes.delete('channels:history');
        d.world.scopes.delete('links:read');
        return { channels: [chosen('C0DESK')] };
      },
      /1 channel should have pasted links checked/,
      /Add channels:history/,
    ],
    ['no network', () => ({ apiUrl: 'http://127.0.0.1:9/api/' }), /cannot be reached/, /443/],
  ];
  for (const [what, change, problem, fix] of cases) {
    it(`names ${what}, and the way out`, async () => {
      const outcomes = await checkSlack(setup(change(double)));
      const problems = outcomes.filter(({ state }) => state === 'fix');
      expect(problems).toHaveLength(1);
      expect(problems[0]?.says).toMatch(problem);
      expect(problems[0]?.fix).toMatch(fix);
      expect(JSON.stringify(problems)).not.toMatch(/xoxb-test|xapp-test/);
    });
  }

  it('looks at the channels of this workspace alone', async () => {
    const elsewhere = { home: 'T9999', channel: 'C9', autoCheck: true };
    const channels = [chosen('C0DESK'), chosen('C0WIRE'), elsewhere];
    expect(
      (await checkSlack(setup({ channels }))).find(({ about }) => about === 'channels'),
    ).toEqual({ about: 'channels', state: 'ok', says: 'in 2 channels that somebody has set up' });
  });

  it('advises, and no more, when something optional is missing', async () => {
    double.world.scopes.delete('users:read');
    const outcomes = await checkSlack(setup());
    expect(table(outcomes)).toEqual(['ok bot token', 'ok scopes', 'note scopes', 'ok way in']);
    expect(outcomes[2]?.says).toContain('who is an administrator');
  });

  it('asks for the scope of 🔎 only where 🔎 is switched on', async () => {
    double.world.scopes.delete('reactions:read');
    expect(table(await checkSlack(setup()))).not.toContain('note scopes');
    expect(table(await checkSlack(setup({ reaction: true })))).toContain('note scopes');
  });

  describe('for many workspaces', () => {
    const installs = (teams: readonly string[], more: object = {}) =>
      checkSlackInstalls({
        apiUrl: double.apiUrl,
        signingSecret: '0123456789abcdef0123456789abcdef',
        publicUrl: 'https://claimdesk.example/',
        teams,
        installations: {
          find: (teamId) =>
            teamId === 'T0001'
              ? Promise.resolve({
                  teamId,
                  teamName: 'Desk',
                  botToken: double.botToken,
                  botUserId: 'U0BOT',
                  botId: 'B0BOT',
                  scopes: [],
                })
              : Promise.reject(new Error('cannot be opened with the keys that are set')),
        },
        ...more,
      });

    it('looks at each with its own token', async () => {
      expect(table(await installs(['T0001']))).toEqual([
        'ok public address',
        'ok way in',
        'ok workspaces',
        'ok Desk, bot token',
        'ok Desk, scopes',
      ]);
    });

    it('says where to install while there is none', async () => {
      const outcomes = await installs([]);
      expect(outcomes.at(-1)).toMatchObject({
        state: 'note',
        fix: 'Open https://claimdesk.example/slack/install',
      });
    });

    it('names a token that was taken back, and one that another key has sealed', async () => {
      double.world.tokens.clear();
      const outcomes = await installs(['T0001', 'T0002'], { publicUrl: 'http://here.example' });
      const problems = outcomes.filter(({ state }) => state === 'fix');
      expect(problems.map(({ about }) => about)).toEqual([
        'public address',
        'Desk, bot token',
        'workspace T0002',
      ]);
      expect(problems[2]?.fix).toContain('SLACK_TOKEN_KEY');
    });
  });
});

describe('the Slack manifest', () => {
  interface Manifest {
    readonly display_information: {
      readonly description: string;
      readonly long_description: string;
    };
    readonly features: {
      readonly slash_commands: readonly { readonly command: string; readonly url?: string }[];
      readonly shortcuts: readonly { readonly name: string }[];
    };
    readonly oauth_config: {
      readonly scopes: { readonly bot: readonly string[] };
      readonly redirect_urls?: readonly string[];
    };
    readonly settings: {
      readonly socket_mode_enabled: boolean;
      readonly event_subscriptions: {
        readonly bot_events: readonly string[];
        readonly request_url?: string;
      };
    };
  }
  const manifest = (...options: Parameters<typeof slackManifest>) =>
    slackManifest(...options) as Manifest;

  it('is the one that is shipped', () => {
    expect(JSON.parse(readFileSync('docs/slack-manifest.json', 'utf8'))).toEqual(slackManifest());
  });

  it('names our five commands', () => {
    expect(manifest().features.slash_commands.map(({ command }) => command)).toEqual(
      commandNames.map((name) => `/${name}`),
    );
  });

  it('keeps to the lengths that Slack allows', () => {
    // https://docs.slack.dev/reference/app-manifest
    const { display_information: about, features } = manifest();
    expect(about.description.length).toBeLessThanOrEqual(140);
    expect(about.long_description.length).toBeGreaterThanOrEqual(174);
    expect(about.long_description.length).toBeLessThanOrEqual(4_000);
    for (const { name } of features.shortcuts) expect(name.length).toBeLessThanOrEqual(24);
  });

  const readings = [
    ['on-demand', [], []],
    ['own-domains', ['links:read'], ['link_shared']],
    ['any-link', ['channels:history', 'groups:history'], ['message.channels', 'message.groups']],
  ] as const;
  for (const [reading, scopes, events] of readings) {
    it(`asks for no more than '${reading}' needs`, () => {
      const { oauth_config: oauth, settings } = manifest({ reading, domains: ['ex.org'] });
      expect(oauth.scopes.bot).toEqual([
        ...requiredScopes,
        ...scopes,
        ...(reading === 'on-demand' ? [] : ['users:read', 'files:read', 'files:write']),
      ]);
      expect(settings.event_subscriptions.bot_events).toEqual([
        'app_home_opened',
        'app_mention',
        'message.im',
        ...events,
        'app_uninstalled',
        'tokens_revoked',
      ]);
    });
  }

  it('adds people and files to the smallest set one by one', () => {
    const reading = 'on-demand';
    expect(scopesFor({ reading, people: true })).toEqual([...requiredScopes, 'users:read']);
    expect(scopesFor({ reading, files: true })).toEqual([
      ...requiredScopes,
      'files:read',
      'files:write',
    ]);
  });

  it('listens to reactions only when they may ask', () => {
    expect(scopesFor()).not.toContain('reactions:read');
    expect(scopesFor({ reaction: true })).toContain('reactions:read');
    expect(manifest({ reaction: true }).settings.event_subscriptions.bot_events).toContain(
      'reaction_added',
    );
  });

  it('has no address in Socket Mode, and one everywhere over HTTP', () => {
    expect(JSON.stringify(manifest())).not.toContain('http');
    const http = manifest({ publicUrl: 'https://claimdesk.example/' });
    expect(http.settings.socket_mode_enabled).toBe(false);
    expect(http.settings.event_subscriptions.request_url).toBe(
      'https://claimdesk.example/slack/events',
    );
    expect(
      http.features.slash_commands.every(
        ({ url }) => url === 'https://claimdesk.example/slack/events',
      ),
    ).toBe(true);
    expect(http.oauth_config.redirect_urls).toEqual([
      'https://claimdesk.example/slack/oauth_redirect',
    ]);
  });
});
