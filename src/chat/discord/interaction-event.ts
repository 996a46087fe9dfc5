import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js';
import type {
  APIApplicationCommandInteraction,
  APIApplicationCommandInteractionDataOption,
  APIChatInputApplicationCommandInteractionData,
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
  InteractionType as Kind,
} from 'discord.js';
import { commandNames, type ActionEvent, type Actor, type ChatEvent } from '../port.ts';
import type { CommandEvent, CommandName, FormEvent, ShortcutEvent } from '../port.ts';
import { positional, unspoken } from './commands.ts';
import { decodeCustomId } from './custom-id.ts';
import { linksIn, plainText } from './incoming-text.ts';
import { filesIn } from './message-event.ts';
import { madeAt, nameOf, tenantOf, threadAt, threadTypes } from './thread-ref.ts';

type Asked = APIInteraction;

function userOf(interaction: Asked) {
  const user = interaction.member?.user ?? interaction.user;
  if (user === undefined) throw new TypeError('an interaction without a user');
  return user;
}

function actorOf(interaction: Asked): Actor {
  const user = userOf(interaction);
  const rights = BigInt(interaction.member?.permissions ?? 0);
  const admin = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild;
  return {
    id: user.id,
    name: nameOf(user, interaction.member),
    isBot: user.bot === true,
    isAdmin: (rights & admin) !== 0n,
    isGuest: false,
    ...('locale' in interaction ? { locale: interaction.locale } : {}),
  };
}

/** The guild, when we are installed in it; undefined when a person brought us along. */
function homeGuild(interaction: Asked): string | undefined {
  const owners = interaction.authorizing_integration_owners;
  const guild = owners[ApplicationIntegrationType.GuildInstall];
  return guild === undefined || guild === '0' ? undefined : interaction.guild_id;
}

/** A direct conversation between the person and us, where we may write. */
function isOurDirect(interaction: Asked): boolean {
  return interaction.context === InteractionContextType.BotDM;
}

/**
 * Where results belong. In a place that we are no member of (a person brought us along) we can write
 * nothing ourselves, so they go to that person alone.
 */
function placeOf(interaction: Asked, message?: string) {
  const person = userOf(interaction).id;
  const channel = interaction.channel;
  const isThread = channel !== undefined && threadTypes.has(channel.type);
  const parent =
    isThread && 'parent_id' in channel && typeof channel.parent_id === 'string'
      ? channel.parent_id
      : undefined;
  const isMember = homeGuild(interaction) !== undefined || isOurDirect(interaction);
  return threadAt({
    channel: interaction.channel?.id ?? person,
    parent,
    isDirect: isOurDirect(interaction),
    message,
    onlyFor: isMember ? undefined : person,
  });
}

function base(interaction: Asked, message?: string) {
  return {
    id: interaction.id,
    tenant: tenantOf({ guild: homeGuild(interaction), person: userOf(interaction).id }),
    actor: actorOf(interaction),
    thread: placeOf(interaction, message),
    at: madeAt(interaction.id),
  };
}

const isCommandName = (name: string): name is CommandName =>
  (commandNames as readonly string[]).includes(name);

interface Typed {
  readonly words: readonly string[];
  readonly text: readonly string[];
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly files: readonly string[];
}

const nothingTyped: Typed = { words: [], text: [], options: {}, files: [] };

function readOptions(
  name: CommandName,
  given: readonly APIApplicationCommandInteractionDataOption<Kind.ApplicationCommand>[],
): Typed {
  return given.reduce<Typed>((typed, option) => {
    switch (option.type) {
      case ApplicationCommandOptionType.Subcommand:
      case ApplicationCommandOptionType.SubcommandGroup: {
        const inner = readOptions(name, option.options ?? []);
        const words = unspoken.has(option.name) ? [] : [option.name];
        return { ...inner, words: [...typed.words, ...words, ...inner.words] };
      }
      case ApplicationCommandOptionType.Attachment:
        return { ...typed, files: [...typed.files, option.value] };
      default: {
        const value = typeof option.value === 'boolean' ? option.value : String(option.value);
        return positional[name].includes(option.name)
          ? { ...typed, text: [...typed.text, String(value)] }
          : { ...typed, options: { ...typed.options, [option.name]: value } };
      }
    }
  }, nothingTyped);
}

function slashEvent(
  interaction: APIApplicationCommandInteraction,
  data: APIChatInputApplicationCommandInteractionData,
): CommandEvent | undefined {
  if (!isCommandName(data.name)) return undefined;
  const typed = readOptions(data.name, data.options ?? []);
  const attachments = data.resolved?.attachments ?? {};
  return {
    ...base(interaction),
    kind: 'command',
    name: data.name,
    text: [...typed.words, ...typed.text].join(' '),
    options: typed.options,
    files: filesIn(
      typed.files.flatMap((id) => (attachments[id] === undefined ? [] : [attachments[id]])),
    ),
  };
}

function shortcutEvent(interaction: APIApplicationCommandInteraction): ShortcutEvent | undefined {
  if (interaction.data.type !== ApplicationCommandType.Message) return undefined;
  const message = interaction.data.resolved.messages[interaction.data.target_id];
  if (message === undefined) return undefined;
  const source = message.message_snapshots?.[0]?.message ?? message;
  return {
    ...base(interaction, message.id),
    kind: 'shortcut',
    via: 'shortcut',
    text: plainText(source.content, message.mentions),
    links: linksIn(source.content),
    files: filesIn(source.attachments),
  };
}

function actionEvent(interaction: APIMessageComponentInteraction): ActionEvent | undefined {
  const control = decodeCustomId(interaction.data.custom_id);
  if (control === undefined) return undefined;
  const placed = base(interaction, interaction.message.id);
  const thread = placed.thread;
  const picked =
    interaction.data.component_type === ComponentType.Button
      ? undefined
      : interaction.data.values[0];
  return {
    ...placed,
    kind: 'action',
    action: control.action,
    value: control.value,
    ...(picked === undefined ? {} : { picked }),
    on: {
      platform: 'discord',
      channel: thread.channel,
      message: interaction.message.id,
      ...(thread.thread === undefined ? {} : { thread: thread.thread }),
    },
  };
}

/** What was typed into a modal, by field name; in labels (today) and in rows (older modals). */
function fieldsOf(interaction: APIModalSubmitInteraction): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const component of interaction.data.components) {
    const inputs =
      component.type === ComponentType.Label
        ? [component.component]
        : component.type === ComponentType.ActionRow
          ? component.components
          : [];
    for (const input of inputs) {
      if (input.type === ComponentType.TextInput) fields[input.custom_id] = input.value;
      else if ('values' in input) fields[input.custom_id] = input.values[0] ?? '';
    }
  }
  return fields;
}

function formEvent(interaction: APIModalSubmitInteraction): FormEvent | undefined {
  const form = decodeCustomId(interaction.data.custom_id);
  if (form === undefined) return undefined;
  return {
    ...base(interaction, interaction.message?.id),
    kind: 'form',
    form: form.action,
    value: form.value,
    fields: fieldsOf(interaction),
  };
}

/** INTERACTION_CREATE → event. Nothing for pings, autocompletion (see `suggestions.ts`) and what is not ours. */
export function interactionEvent(interaction: APIInteraction): ChatEvent | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return interaction.data.type === ApplicationCommandType.ChatInput
        ? slashEvent(interaction, interaction.data)
        : shortcutEvent(interaction);
    case InteractionType.MessageComponent:
      return actionEvent(interaction);
    case InteractionType.ModalSubmit:
      return formEvent(interaction);
    default:
      return undefined;
  }
}
