import { webApi } from '@slack/bolt';
import { counted, fix, note, ok, type ChosenChannel, type Outcome } from '../diagnosis.ts';
import { clientOptions, silentLog, type WebClient, type WebClientOptions } from './clients.ts';
import { platformError } from './failures.ts';
import type { Installations } from './installations.ts';
import { optionalScopes, requiredScopes } from './manifest.ts';
import { cannotStart } from './reconnect.ts';

interface Shared {
  readonly apiUrl?: string | undefined;
  readonly signingSecret?: string | undefined;
  /** 🔎 asks for a check. */
  readonly reaction?: boolean;
  readonly channels?: readonly ChosenChannel[];
}

export interface SlackSetup extends Shared {
  readonly botToken: string;
  readonly appToken?: string | undefined;
}

export interface SlackInstallsSetup extends Shared {
  readonly publicUrl: string;
  /** Ids of the workspaces that have installed us. */
  readonly teams: readonly string[];
  readonly installations: Pick<Installations, 'find'>;
}

const reinstall = 'then Install App → Reinstall to Workspace.';

/** One workspace: tokens, scopes, the way events come in, and membership, as Slack itself answers. Never throws. */
export async function checkSlack(setup: SlackSetup): Promise<readonly Outcome[]> {
  const web = clientOptions(setup.apiUrl, silentLog);
  const [workspace, wayIn] = await Promise.all([
    checkWorkspace(setup.botToken, undefined, setup, web),
    setup.appToken === undefined
      ? [checkSigningSecret(setup.signingSecret)]
      : checkSocket(new webApi.WebClient(setup.appToken, web)),
  ]);
  // Without a way to Slack one line is enough.
  const told = new Set(workspace.map(({ says }) => says));
  return [...workspace, ...wayIn.filter(({ says }) => !told.has(says))];
}

/** Many workspaces: what all share, then each of them with its own token. Never throws. */
export async function checkSlackInstalls(setup: SlackInstallsSetup): Promise<readonly Outcome[]> {
  const web = clientOptions(setup.apiUrl, silentLog);
  const workspaces = await Promise.all(
    setup.teams.map(async (team) => {
      const found = await setup.installations.find(team).catch(() => undefined);
      if (found === undefined)
        return [
          fix(
            `workspace ${team}`,
            'its token cannot be opened',
            'Set SLACK_TOKEN_KEY to the key that it was sealed with (several keys with commas), or let it install Claimdesk again.',
          ),
        ];
      return checkWorkspace(found.botToken, found.teamName ?? team, setup, web);
    }),
  );
  const page = `${setup.publicUrl.replace(/\/+$/, '')}/slack/install`;
  return [
    checkAddress(setup.publicUrl),
    checkSigningSecret(setup.signingSecret),
    setup.teams.length === 0
      ? note('workspaces', 'no workspace has installed Claimdesk yet', `Open ${page}`)
      : ok('workspaces', `${counted(setup.teams.length, 'workspace')} installed`),
    ...workspaces.flat(),
  ];
}

async function checkWorkspace(
  token: string,
  name: string | undefined,
  setup: Shared,
  web: WebClientOptions,
): Promise<Outcome[]> {
  const about = (what: string) => (name === undefined ? what : `${name}, ${what}`);
  const client = new webApi.WebClient(token, web);
  try {
    const who = await client.auth.test();
    const scopes = new Set<string>(who.response_metadata?.scopes ?? []);
    const channels = (setup.channels ?? []).filter(({ home }) => home === who.team_id);
    return [
      ok(about('bot token'), `accepted in the workspace ${who.team ?? who.team_id ?? ''}`),
      ...checkScopes(about('scopes'), scopes, setup, channels),
      ...(await checkChannels(about('channels'), client, channels)),
    ];
  } catch (error) {
    return [unreachableOr(about('bot token'), error, botTokenProblem(name !== undefined))];
  }
}

function checkScopes(
  about: string,
  scopes: ReadonlySet<string>,
  { reaction }: Shared,
  channels: readonly ChosenChannel[],
): Outcome[] {
  const missing = requiredScopes.filter((scope) => !scopes.has(scope));
  const pasted = channels.filter(({ autoCheck }) => autoCheck).length;
  const deaf = pasted > 0 && !scopes.has('channels:history') && !scopes.has('links:read');
  const wanted = Object.entries(optionalScopes).filter(
    ([scope]) =>
      !scopes.has(scope) &&
      (scope !== 'reactions:read' || reaction === true) &&
      // One way to hear of links is enough.
      (scope !== 'links:read' || !scopes.has('channels:history')),
  );
  return [
    ...(missing.length === 0
      ? [ok(about, `all ${requiredScopes.length} that are needed`)]
      : missing.map((scope) => fix(about, `the scope ${scope} is missing`, addScope(scope)))),
    ...(deaf
      ? [
          fix(
            about,
            `${counted(pasted, 'channel')} should have pasted links checked, which the scopes do not allow`,
            addScope('channels:history'),
          ),
        ]
      : []),
    ...wanted.map(([scope, adds]) => note(about, `without ${scope}: no ${adds}`, addScope(scope))),
  ];
}

function addScope(scope: string): string {
  return `Add ${scope} under OAuth & Permissions → Bot Token Scopes, ${reinstall}`;
}

function botTokenProblem(isInstalled: boolean) {
  return (error: string): readonly [string, string] => [
    `Slack does not accept the bot token (${error})`,
    isInstalled
      ? 'Let the workspace install Claimdesk again.'
      : 'Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions into SLACK_BOT_TOKEN. When it is gone, install the app again.',
  ];
}

async function checkSocket(app: WebClient): Promise<Outcome[]> {
  try {
    await app.apps.connections.open({});
    return [ok('way in', 'Socket Mode opens')];
  } catch (error) {
    return [
      unreachableOr('way in', error, (name) => [
        `Socket Mode cannot be opened (${name})`,
        cannotStart(error) ?? 'Try again in a minute.',
      ]),
    ];
  }
}

function checkSigningSecret(secret: string | undefined): Outcome {
  if (secret === undefined)
    return fix(
      'way in',
      'there is no way for events to come in',
      'Set SLACK_APP_TOKEN (Socket Mode, no public address needed) or SLACK_SIGNING_SECRET (HTTP). Both are under Basic Information.',
    );
  // https://docs.slack.dev/authentication/verifying-requests-from-slack: 32 hex digits today.
  if (/^[0-9a-f]{32}$/.test(secret)) return ok('way in', 'HTTP, with a signing secret');
  return fix(
    'way in',
    'the signing secret does not look like one (32 characters, 0–9 and a–f)',
    'Copy Signing Secret, not Client Secret or Verification Token, from Basic Information → App Credentials.',
  );
}

function checkAddress(publicUrl: string): Outcome {
  return publicUrl.startsWith('https://')
    ? ok('public address', publicUrl)
    : fix(
        'public address',
        'Slack calls https addresses only',
        'Set CLAIMDESK_PUBLIC_URL to the https address under which this machine is reached.',
      );
}

async function checkChannels(
  about: string,
  client: WebClient,
  channels: readonly ChosenChannel[],
): Promise<Outcome[]> {
  const looked = await Promise.all(
    channels.map(async ({ channel }) => {
      const error = await client.conversations
        .history({ channel, limit: 1 })
        .then(() => undefined, platformError);
      return error === 'not_in_channel' || error === 'channel_not_found'
        ? [fix(about, `I am not in the channel ${channel}`, 'Type /invite @Claimdesk there.')]
        : [];
    }),
  );
  const problems = looked.flat();
  if (problems.length > 0 || channels.length === 0) return problems;
  return [ok(about, `in ${counted(channels.length, 'channel')} that somebody has set up`)];
}

function unreachableOr(
  about: string,
  error: unknown,
  problem: (name: string) => readonly [string, string],
): Outcome {
  const name = platformError(error);
  if (name !== undefined) return fix(about, ...problem(name));
  return fix(
    about,
    'Slack cannot be reached',
    'Let this machine open https://slack.com and wss://wss-primary.slack.com (port 443), and try again.',
  );
}
