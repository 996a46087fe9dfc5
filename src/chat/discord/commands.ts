import {
  ApplicationCommandOptionType as Option,
  ApplicationCommandType,
  ApplicationIntegrationType as Install,
  ChannelType,
  InteractionContextType as Context,
  PermissionFlagsBits,
} from 'discord.js';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandName } from '../port.ts';
import { localised } from './localisations.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

/** Options whose value is what stands as free text on Slack, in that order; all others arrive by name. */
export const positional: Readonly<Record<CommandName, readonly string[]>> = {
  checkarticle: ['article'],
  claims: [],
  checkdigest: [],
  checksettings: [
    'state',
    'sites',
    'level',
    'hours',
    'kind',
    'who',
    'change',
    'person',
    'days',
    'links',
  ],
  checkhelp: [],
};

/** Subcommands that only exist because Discord wants one: they leave no word behind. */
export const unspoken: ReadonlySet<string> = new Set(['show', 'set']);

const signalChoices = [
  { name: 'strong only', value: 'strong' },
  { name: 'some and strong', value: 'some' },
  { name: 'all, weak too', value: 'weak' },
];

const statusChoices = [
  { name: 'In progress', value: 'in-progress' },
  { name: 'Verified', value: 'verified' },
  { name: 'Needs correction', value: 'needs-correction' },
  { name: 'Inconclusive', value: 'inconclusive' },
  { name: 'False alarm', value: 'false-alarm' },
  { name: 'Reopened', value: 'reopened' },
];

type Choices = APIApplicationCommandOptionChoice<string>[];

function text(name: string, description: string, choices?: Choices) {
  return {
    type: Option.String as const,
    name,
    ...localised(description),
    ...(choices === undefined ? {} : { choices }),
  };
}

/** Text that Discord asks us to complete while it is typed. */
function completed(name: string, description: string) {
  return {
    type: Option.String as const,
    name,
    ...localised(description),
    autocomplete: true as const,
  };
}

function yes(name: string, description: string) {
  return { type: Option.Boolean as const, name, ...localised(description) };
}

function sub(
  name: string,
  description: string,
  options: APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandOption {
  return { type: Option.Subcommand, name, ...localised(description), options };
}

const checkArticleOptions: APIApplicationCommandOption[] = [
  text('article', 'A link to the article, or its text'),
  {
    type: Option.Attachment,
    name: 'file',
    ...localised('A file instead: .txt, .md, .html or .pdf'),
  },
  yes('private', 'Only you see the result'),
  yes('fresh', 'Check again, even if it was checked before'),
  text('min-signal', 'How serious a claim must be to be shown', signalChoices),
  yes('help', 'Show what this command can do'),
];

const claimsOptions: APIApplicationCommandOption[] = [
  yes('mine', 'Only claims that you have taken'),
  yes('open', 'Only claims that nobody has settled'),
  text('article', 'Only claims of this article (its link)'),
  text('search', 'Claims that say the same, or nearly so'),
  completed('id', 'One claim; start typing'),
  text('status', 'Set the status of that claim', statusChoices),
  { type: Option.User, name: 'assign', ...localised('Give that claim to somebody') },
  text('note', 'Write a note on that claim'),
  yes('confirm', 'Confirm the outcome that was proposed for that claim'),
];

const digestOptions: APIApplicationCommandOption[] = [
  sub('show', "See this channel's digest settings"),
  sub('now', 'Post the digest in this channel now'),
  sub('preview', 'See the digest yourself first'),
  sub('on', 'Switch the daily digest on in this channel'),
  sub('off', 'Switch the daily digest off in this channel'),
  sub('pause', 'Hold the digest back until you resume it'),
  sub('resume', 'Go on with the digest'),
  sub('set', 'Choose where and when the digest comes', [
    {
      type: Option.Channel,
      name: 'channel',
      ...localised('The channel that gets the digest'),
      channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    },
    text('time', 'Time of day, like 08:30'),
    text('days', 'Days, like mon-fri'),
    completed('zone', 'Time zone, like Europe/Paris'),
  ]),
];

/** Text that stands for itself: 'on' is on. */
function oneOf(name: string, description: string, values: readonly string[]) {
  const choices = values.map((value) => ({ name: value, value }));
  return { ...text(name, description, choices), required: true };
}

const onOrOff = oneOf('state', 'on or off', ['on', 'off']);

const settingsOptions: APIApplicationCommandOption[] = [
  sub('show', "See this channel's settings"),
  sub('auto', 'Check links pasted in this channel automatically', [onOrOff]),
  sub('allow', 'Check only these sites', [
    { ...text('sites', 'Sites, like example.org news.example'), required: true },
  ]),
  sub('deny', 'Never check these sites', [
    { ...text('sites', 'Sites, like example.org news.example'), required: true },
  ]),
  sub('signal', 'Show flags in automatic replies from this signal up', [
    { ...text('level', 'How serious a claim must be to be shown', signalChoices), required: true },
  ]),
  sub('quiet', 'Hours in which automatic checks wait', [
    { ...text('hours', 'Hours, like 22:00-07:00, or off'), required: true },
  ]),
  sub('loud', 'Show a kind of flag again that went quiet here', [
    { ...completed('kind', 'The kind of flag; start typing'), required: true },
  ]),
  sub('recheck', 'Look again later at articles with open claims', [onOrOff]),
  sub('desk', 'See the settings of the whole server'),
  sub('confirm', 'Who may close a claim, in the whole server', [
    oneOf('who', 'editors confirm what reporters propose, or anyone closes', ['editors', 'anyone']),
  ]),
  sub('editor', 'Who confirms the outcome of claims', [
    oneOf('change', 'add or remove', ['add', 'remove']),
    { type: Option.User, name: 'person', ...localised('The person'), required: true },
  ]),
  sub('retention', 'How long texts of this server are kept', [
    {
      type: Option.Integer,
      name: 'days',
      ...localised('Days, from 1 to 400'),
      min_value: 1,
      max_value: 400,
      required: true,
    },
  ]),
  sub('links', 'Stop every link to a report that was made until now', [
    oneOf('links', 'withdraw: they stop opening', ['withdraw']),
  ]),
];

const anywhere = [Context.Guild, Context.BotDM, Context.PrivateChannel];
const ours = [Context.Guild, Context.BotDM];

export const shortcutName = 'Check this article';

/**
 * Everything that people can call, as Discord registers it. `userInstall` offers checking to people who
 * have added Claimdesk to their own account, in any server and conversation.
 */
export function applicationCommands({ userInstall }: { userInstall: boolean }): Body[] {
  const everywhere = {
    integration_types: userInstall
      ? [Install.GuildInstall, Install.UserInstall]
      : [Install.GuildInstall],
    contexts: userInstall ? anywhere : ours,
  };
  const inServers = { integration_types: [Install.GuildInstall], contexts: [Context.Guild] };
  const slash = (
    name: CommandName,
    description: string,
    options: APIApplicationCommandOption[],
  ) => ({
    type: ApplicationCommandType.ChatInput as const,
    name,
    ...localised(description),
    options,
  });
  const managers = String(PermissionFlagsBits.ManageGuild);
  return [
    {
      ...slash('checkarticle', 'Find the claims an editor would stop at', checkArticleOptions),
      ...everywhere,
    },
    { ...slash('claims', 'List claims, take them, settle them', claimsOptions), ...inServers },
    { ...slash('checkdigest', 'The daily digest of this channel', digestOptions), ...inServers },
    {
      ...slash('checksettings', 'What Claimdesk may do in this channel', settingsOptions),
      ...inServers,
      default_member_permissions: managers,
    },
    { ...slash('checkhelp', 'What Claimdesk does and how to ask it', []), ...everywhere },
    { type: ApplicationCommandType.Message, name: shortcutName, ...everywhere },
  ];
}
