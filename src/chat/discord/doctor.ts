import { ApplicationFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type { APIApplication, RESTAPIPartialCurrentUserGuild } from 'discord.js';
import { ChatFailure } from '../port.ts';
import { createApi, type Api } from './api.ts';
import { inviteLink } from './invite.ts';

export interface DoctorConfig {
  readonly token: string;
  readonly applicationId: string;
  readonly apiUrl?: string | undefined;
  readonly readMessages?: boolean | undefined;
}

interface Problem {
  readonly what: string;
  readonly fix: string;
}

/** What the invite link asks for, as Discord's settings name it. */
const needed: readonly (readonly [bigint, string])[] = [
  [PermissionFlagsBits.ViewChannel, 'View Channels'],
  [PermissionFlagsBits.SendMessages, 'Send Messages'],
  [PermissionFlagsBits.AddReactions, 'Add Reactions'],
  [PermissionFlagsBits.ReadMessageHistory, 'Read Message History'],
  [PermissionFlagsBits.CreatePublicThreads, 'Create Public Threads'],
  [PermissionFlagsBits.SendMessagesInThreads, 'Send Messages in Threads'],
];

const quiet = () => undefined;
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** More servers than this are not looked at one by one. */
const guildsLookedAt = 200;

function applicationProblems(application: APIApplication, config: DoctorConfig): Problem[] {
  const problems: Problem[] = [];
  if (application.id !== config.applicationId)
    problems.push({
      what: 'The application id belongs to another application than the token.',
      fix: `Set DISCORD_APPLICATION_ID=${application.id} (Developer Portal → General Information → Application ID).`,
    });
  const mayRead =
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
  if (config.readMessages === true && (application.flags & mayRead) === 0)
    problems.push({
      what: 'The Message Content intent is off, so pasted links cannot be read.',
      fix: 'Switch it on under Developer Portal → Bot → Privileged Gateway Intents, or unset DISCORD_READ_MESSAGES.',
    });
  return problems;
}

function guildProblems(guild: RESTAPIPartialCurrentUserGuild, applicationId: string): Problem[] {
  const rights = BigInt(guild.permissions);
  if ((rights & PermissionFlagsBits.Administrator) !== 0n)
    return [
      {
        what: `In “${guild.name}” Claimdesk is an administrator, which it does not need.`,
        fix: `Take Administrator away from its role; these are enough: ${needed.map(([, name]) => name).join(', ')}.`,
      },
    ];
  const missing = needed.filter(([right]) => (rights & right) === 0n).map(([, name]) => name);
  if (missing.length === 0) return [];
  return [
    {
      what: `In “${guild.name}” these permissions are missing: ${missing.join(', ')}.`,
      fix: `Give them to Claimdesk's role, or invite it again: ${inviteLink(applicationId)}`,
    },
  ];
}

async function examine(api: Api, config: DoctorConfig): Promise<Problem[]> {
  const application = (await api.call('connect', 'GET', '/applications/@me')) as APIApplication;
  const query = new URLSearchParams({ limit: String(guildsLookedAt) });
  const guilds = await api.call('connect', 'GET', Routes.userGuilds(), { query });
  const joined = guilds as RESTAPIPartialCurrentUserGuild[];
  const problems = applicationProblems(application, config);
  if (joined.length === 0)
    problems.push({
      what: 'Claimdesk is in no server yet.',
      fix: `Open this link and choose a server: ${inviteLink(application.id)}`,
    });
  return [...problems, ...joined.flatMap((guild) => guildProblems(guild, application.id))];
}

function problemOf(failure: ChatFailure): Problem {
  if (failure.code === 'not-permitted')
    return {
      what: 'Discord does not accept the bot token.',
      fix: 'Copy it again from Developer Portal → Bot → Reset Token into DISCORD_TOKEN.',
    };
  return {
    what: `Discord could not be asked: ${failure.message}`,
    fix: 'Check that this machine reaches https://discord.com, then try again.',
  };
}

/**
 * Token, application, intents and the permissions in every server, without connecting to the gateway.
 * Channel permissions that differ from the server's are seen when something is posted there.
 */
export async function checkDiscord(
  config: DoctorConfig,
): Promise<{ readonly ok: boolean; readonly problems: readonly Problem[] }> {
  const api = createApi({ token: config.token, apiBase: config.apiUrl, logger: silent });
  try {
    const problems = await examine(api, config);
    return { ok: problems.length === 0, problems };
  } catch (error) {
    if (!(error instanceof ChatFailure)) throw error;
    return { ok: false, problems: [problemOf(error)] };
  }
}
