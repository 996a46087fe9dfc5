import { ApplicationFlags, PermissionFlagsBits, Routes } from 'discord.js';
import type {
  APIApplication,
  APIGuild,
  APIGuildMember,
  APITextChannel,
  APIUser,
  RESTAPIPartialCurrentUserGuild,
} from 'discord.js';
import { counted, fix, note, ok, type ChosenChannel, type Outcome } from '../diagnosis.ts';
import { ChatFailure } from '../port.ts';
import { createApi, type Api } from './api.ts';
import { permissionsIn, type Standing } from './channel-permissions.ts';
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

/** Needed for less than an answer; without it something is missing from one. */
const wanted: readonly (readonly [bigint, string, string])[] = [
  [PermissionFlagsBits.AttachFiles, 'Attach Files', 'the digest comes without its chart'],
];

/**
 * Whether we see a channel, may read its history and may do there all that an answer needs: what a
 * channel takes away shows nowhere else.
 */
async function aboutChannel(
  api: Api,
  { channel }: ChosenChannel,
  standingIn: (guild: string) => Promise<GuildStanding>,
): Promise<Outcome[]> {
  const query = new URLSearchParams({ limit: '1' });
  let seen: APITextChannel;
  try {
    seen = (await api.call('read', 'GET', Routes.channel(channel))) as APITextChannel;
  } catch (error) {
    if (!isRefusal(error)) return [];
    return [
      fix(
        'channels',
        `Claimdesk does not see the channel ${channel}`,
        'Channel settings → Permissions → Add members or roles → Claimdesk; for a channel that is gone, nothing.',
      ),
    ];
  }
  const name = `#${seen.name ?? channel}`;
  try {
    await api.call('read', 'GET', Routes.channelMessages(channel), { query });
  } catch (error) {
    if (!isRefusal(error)) return [];
    return [
      fix(
        'channels',
        `Claimdesk may not read the history of ${name}, so it cannot find its own messages`,
        'Channel settings → Permissions → Claimdesk → Read Message History.',
      ),
    ];
  }
  return seen.guild_id === undefined
    ? []
    : takenAway(name, seen, await standingIn(seen.guild_id).catch(() => undefined));
}

type GuildStanding = Pick<Standing, 'guild' | 'member' | 'roles'>;

/** Our roles in a server. */
async function guildStanding(api: Api, guild: string, member: string): Promise<GuildStanding> {
  const [{ roles }, ours] = (await Promise.all([
    api.call('read', 'GET', Routes.guild(guild)),
    api.call('read', 'GET', Routes.guildMember(guild, member)),
  ])) as [APIGuild, APIGuildMember];
  const held = new Set([guild, ...ours.roles]);
  return { guild, member, roles: roles.filter(({ id }) => held.has(id)) };
}

/** What Claimdesk may in the server and not in this channel. */
function takenAway(
  name: string,
  { permission_overwrites: overwrites = [] }: APITextChannel,
  standing: GuildStanding | undefined,
): Outcome[] {
  if (standing === undefined) return [];
  const inServer = permissionsIn({ ...standing, overwrites: [] });
  const here = permissionsIn({ ...standing, overwrites });
  const isTaken = ([right]: readonly [bigint, ...unknown[]]) =>
    (inServer & right) !== 0n && (here & right) === 0n;
  const missing = needed.filter(isTaken).map(([, right]) => right);
  return [
    ...(missing.length === 0
      ? []
      : [
          fix(
            'channels',
            `in ${name} Claimdesk may not: ${missing.join(', ')}`,
            'Channel settings → Permissions → Claimdesk → allow these.',
          ),
        ]),
    ...wanted
      .filter(isTaken)
      .map(([, right, without]) =>
        note(
          'channels',
          `in ${name} Claimdesk may not: ${right}; ${without}`,
          'Channel settings → Permissions → Claimdesk → allow it, if you want that.',
        ),
      ),
  ];
}

function isRefusal(error: unknown): boolean {
  return error instanceof ChatFailure && ['not-permitted', 'gone'].includes(error.code);
}

async function aboutChannels(
  api: Api,
  channels: readonly ChosenChannel[],
  us: string,
): Promise<Outcome[]> {
  const asked = new Map<string, Promise<GuildStanding>>();
  const standingIn = (guild: string) => {
    const known = asked.get(guild) ?? guildStanding(api, guild, us);
    asked.set(guild, known);
    return known;
  };
  const looked = channels.map((one) => aboutChannel(api, one, standingIn));
  const problems = (await Promise.all(looked)).flat();
  if (problems.length > 0 || channels.length === 0) return problems;
  return [ok('channels', `${counted(channels.length, 'channel')} that somebody has set up`)];
}

async function examine(api: Api, config: DoctorConfig): Promise<Outcome[]> {
  const application = (await api.call('connect', 'GET', '/applications/@me')) as APIApplication;
  const query = new URLSearchParams({ limit: String(guildsLookedAt) });
  const guilds = await api.call('connect', 'GET', Routes.userGuilds(), { query });
  const joined = guilds as RESTAPIPartialCurrentUserGuild[];
  const link = inviteLink(application.id);
  // The user of a bot has the id of its application, but for the very oldest ones.
  const { id: us } = (await api.call('connect', 'GET', Routes.user())) as APIUser;
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
    ...(await aboutChannels(api, config.channels ?? [], us)),
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
