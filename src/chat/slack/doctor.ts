import { webApi } from '@slack/bolt';
import { clientOptions, silentLog, type WebClient } from './clients.ts';
import { platformError } from './failures.ts';
import { optionalScopes, requiredScopes } from './manifest.ts';
import { cannotStart } from './reconnect.ts';

export interface SlackSetup {
  readonly botToken: string;
  readonly appToken?: string;
  readonly signingSecret?: string;
  readonly apiUrl?: string;
  /** Channels that opted in: we must be in them. */
  readonly channels?: readonly string[];
}

export interface Problem {
  readonly what: string;
  readonly fix: string;
}

export interface SlackDiagnosis {
  readonly ok: boolean;
  /** What keeps Claimdesk from working, each with the way out. */
  readonly problems: readonly Problem[];
  /** What works less well than it could. */
  readonly advice: readonly Problem[];
}

const reinstall = 'then Install App → Reinstall to Workspace.';

/** Looks at tokens, scopes, the way events come in, and membership, as Slack itself answers. Never throws. */
export async function checkSlack(setup: SlackSetup): Promise<SlackDiagnosis> {
  const web = clientOptions(setup.apiUrl, silentLog);
  const client = new webApi.WebClient(setup.botToken, web);
  const [bot, socket, channels] = await Promise.all([
    checkBotToken(client),
    checkIncoming(setup, new webApi.WebClient(setup.appToken, { ...web })),
    checkChannels(client, setup.channels ?? []),
  ]);
  const problems = [...bot.problems, ...socket, ...(bot.problems.length === 0 ? channels : [])];
  return { ok: problems.length === 0, problems, advice: bot.advice };
}

async function checkBotToken(
  client: WebClient,
): Promise<Pick<SlackDiagnosis, 'problems' | 'advice'>> {
  try {
    const who = await client.auth.test();
    const scopes = new Set(who.response_metadata?.scopes ?? []);
    return {
      problems: requiredScopes
        .filter((scope) => !scopes.has(scope))
        .map((scope) => ({ what: `the scope ${scope} is missing`, fix: addScope(scope) })),
      advice: Object.entries(optionalScopes)
        .filter(([scope]) => !scopes.has(scope))
        .map(([scope, adds]) => ({ what: `without ${scope}: no ${adds}`, fix: addScope(scope) })),
    };
  } catch (error) {
    return { problems: [unreachableOr(error, botTokenProblem)], advice: [] };
  }
}

function addScope(scope: string): string {
  return `Add ${scope} under OAuth & Permissions → Bot Token Scopes, ${reinstall}`;
}

function botTokenProblem(error: string): Problem {
  return {
    what: `Slack does not accept the bot token (${error})`,
    fix: 'Copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions into SLACK_BOT_TOKEN. When it is gone, install the app again.',
  };
}

async function checkIncoming(setup: SlackSetup, app: WebClient): Promise<Problem[]> {
  if (setup.appToken === undefined) return checkSigningSecret(setup.signingSecret);
  try {
    await app.apps.connections.open({});
    return [];
  } catch (error) {
    return [
      unreachableOr(error, (name) => ({
        what: `Socket Mode cannot be opened (${name})`,
        fix: cannotStart(error) ?? 'Try again in a minute.',
      })),
    ];
  }
}

function checkSigningSecret(secret: string | undefined): Problem[] {
  if (secret === undefined)
    return [
      {
        what: 'there is no way for events to come in',
        fix: 'Set SLACK_APP_TOKEN (Socket Mode, no public address needed) or SLACK_SIGNING_SECRET (HTTP). Both are under Basic Information.',
      },
    ];
  // https://docs.slack.dev/authentication/verifying-requests-from-slack: 32 hex digits today.
  if (/^[0-9a-f]{32}$/.test(secret)) return [];
  return [
    {
      what: 'the signing secret does not look like one (32 characters, 0–9 and a–f)',
      fix: 'Copy Signing Secret, not Client Secret or Verification Token, from Basic Information → App Credentials.',
    },
  ];
}

async function checkChannels(client: WebClient, channels: readonly string[]): Promise<Problem[]> {
  const looked = await Promise.all(
    channels.map(async (channel) => {
      const error = await client.conversations
        .history({ channel, limit: 1 })
        .then(() => undefined, platformError);
      return error === 'not_in_channel' || error === 'channel_not_found'
        ? [{ what: `I am not in the channel ${channel}`, fix: 'Type /invite @Claimdesk there.' }]
        : [];
    }),
  );
  return looked.flat();
}

function unreachableOr(error: unknown, problem: (name: string) => Problem): Problem {
  const name = platformError(error);
  if (name !== undefined) return problem(name);
  return {
    what: 'Slack cannot be reached',
    fix: 'Let this machine open https://slack.com and wss://wss-primary.slack.com (port 443), and try again.',
  };
}
