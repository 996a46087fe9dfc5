import { ApplicationFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type { APIApplication, APITextChannel, RESTAPIPartialCurrentUserGuild } from 'discord.js';
import { counted, fix, ok, type ChosenChannel, type Outcome } from '../diagnosis.ts';
import { ChatFailure } from '../port.ts';
import { createApi, type Api } from './api.ts';
import { inviteLink } from './invite.ts';

export interface DoctorConfig {
  readonly token: string;
  readonly applicationId: string;
  readonly apiUrl?: string | undefined;
  readonly readMessages?: boolean | undefined;
  readonly channels?: readonly ChosenChannel[];
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

function aboutApplication(application: APIApplication, config: DoctorConfig): Outcome[] {
  const mayRead =
    ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited;
  const isOn = (application.flags & mayRead) !== 0;
  const isWanted = (config.channels ?? []).some(({ autoCheck }) => autoCheck);
  return [
    application.id === config.applicationId
      ? ok('application id', 'belongs to the token')
      : fix(
          'application id',
          'belongs to another application than the token',
          `Set DISCORD_APPLICATION_ID=${application.id} (Developer Portal → General Information → Application ID).`,
        ),
    intentOutcome(config.readMessages === true, isOn, isWanted),
  ];
}

function intentOutcome(isAsked: boolean, isOn: boolean, isWanted: boolean): Outcome {
  if (isAsked && !isOn)
    return fix(
      'intents',
      'the Message Content intent is off, so pasted links cannot be read',
      'Switch it on under Developer Portal → Bot → Privileged Gateway Intents, or unset DISCORD_READ_MESSAGES.',
    );
  if (!isAsked && isWanted)
    return fix(
      'intents',
      'a channel should have pasted links checked, but messages are not read',
      'Switch Message Content Intent on under Developer Portal → Bot → Privileged Gateway Intents, set DISCORD_READ_MESSAGES=true and start again.',
    );
  return ok('intents', isAsked ? 'Message Content is on' : 'none privileged is needed');
}

function aboutGuild(guild: RESTAPIPartialCurrentUserGuild, applicationId: string): Outcome {
  const rights = BigInt(guild.permissions);
  const about = `server “${guild.name}”`;
  if ((rights & PermissionFlagsBits.Administrator) !== 0n)
    return fix(
      about,
      'Claimdesk is an administrator, which it does not need',
      `Take Administrator away from its role; these are enough: ${needed.map(([, name]) => name).join(', ')}.`,
    );
  const missing = needed.filter(([right]) => (rights & right) === 0n).map(([, name]) => name);
  if (missing.length === 0) return ok(about, 'every permission that is needed');
  return fix(
    about,
    `these permissions are missing: ${missing.join(', ')}`,
    `Give them to Claimdesk's role, or invite it again: ${inviteLink(applicationId)}`,
  );
}

/** Whether we see a channel and may read in it; what a channel takes away shows nowhere else. */
async function aboutChannel(api: Api, { channel }: ChosenChannel): Promise<Outcome[]> {
  const query = new URLSearchParams({ limit: '1' });
  try {
    const { name } = (await api.call('read', 'GET', Routes.channel(channel))) as APITextChannel;
    try {
      await api.call('read', 'GET', Routes.channelMessages(channel), { query });
      return [];
    } catch (error) {
      return isRefusal(error)
        ? [
            fix(
              'channels',
              `Claimdesk may not read the history of #${name ?? channel}, so it cannot find its own messages`,
              'Channel settings → Permissions → Claimdesk → Read Message History.',
            ),
          ]
        : [];
    }
  } catch (error) {
    return isRefusal(error)
      ? [
          fix(
            'channels',
            `Claimdesk does not see the channel ${channel}`,
            'Channel settings → Permissions → Add members or roles → Claimdesk; for a channel that is gone, nothing.',
          ),
        ]
      : [];
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof ChatFailure && ['not-permitted', 'gone'].includes(error.code);
}

async function aboutChannels(api: Api, channels: readonly ChosenChannel[]): Promise<Outcome[]> {
  const problems = (await Promise.all(channels.map((one) => aboutChannel(api, one)))).flat();
  if (problems.length > 0 || channels.length === 0) return problems;
  return [ok('channels', `${counted(channels.length, 'channel')} that somebody has set up`)];
}

async function examine(api: Api, config: DoctorConfig): Promise<Outcome[]> {
  const application = (await api.call('connect', 'GET', '/applications/@me')) as APIApplication;
  const query = new URLSearchParams({ limit: String(guildsLookedAt) });
  const guilds = await api.call('connect', 'GET', Routes.userGuilds(), { query });
  const joined = guilds as RESTAPIPartialCurrentUserGuild[];
  const link = inviteLink(application.id);
  return [
    ok('bot token', 'accepted'),
    ...aboutApplication(application, config),
    ...(joined.length === 0
      ? [
          fix(
            'servers',
            'Claimdesk is in no server yet',
            `Open this link and choose a server: ${link}`,
          ),
        ]
      : joined.map((guild) => aboutGuild(guild, application.id))),
    ...(await aboutChannels(api, config.channels ?? [])),
  ];
}

function outcomeOf(failure: ChatFailure): Outcome {
  if (failure.code === 'not-permitted')
    return fix(
      'bot token',
      'Discord does not accept it',
      'Copy it again from Developer Portal → Bot → Reset Token into DISCORD_TOKEN.',
    );
  return fix(
    'bot token',
    `Discord could not be asked: ${failure.message}`,
    'Check that this machine reaches https://discord.com, then try again.',
  );
}

/**
 * Token, application, intents, the permissions in every server, and the channels that somebody has set
 * up, without connecting to the gateway.
 */
export async function checkDiscord(config: DoctorConfig): Promise<readonly Outcome[]> {
  const api = createApi({ token: config.token, apiBase: config.apiUrl, logger: silent });
  try {
    return await examine(api, config);
  } catch (error) {
    if (!(error instanceof ChatFailure)) throw error;
    return [outcomeOf(error)];
  }
}
