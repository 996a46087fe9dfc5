import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';
import type {
  APIApplicationCommandInteraction,
  APIApplicationCommandInteractionDataOption,
  APIChatInputApplicationCommandInteractionData,
  InteractionType as Kind,
} from 'discord.js';
import { commandNames, type CommandEvent, type CommandName, type ShortcutEvent } from '../port.ts';
import { askedBy } from './asked-by.ts';
import { positional, unspoken } from './commands.ts';
import { linksIn, plainText } from './incoming-text.ts';
import { filesIn } from './message-event.ts';

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
  // People fill options in whichever order they like; what stands for words has one.
  const place = (option: string) => positional[name].indexOf(option);
  const inOrder = given.toSorted((a, b) => place(a.name) - place(b.name));
  return inOrder.reduce<Typed>((typed, option) => {
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

/** A slash command with its typed options. */
export function slashEvent(
  interaction: APIApplicationCommandInteraction,
  data: APIChatInputApplicationCommandInteractionData,
): CommandEvent | undefined {
  if (!isCommandName(data.name)) return undefined;
  const typed = readOptions(data.name, data.options ?? []);
  const attachments = data.resolved?.attachments ?? {};
  return {
    ...askedBy(interaction),
    kind: 'command',
    name: data.name,
    text: [...typed.words, ...typed.text].join(' '),
    options: typed.options,
    files: filesIn(
      typed.files.flatMap((id) => (attachments[id] === undefined ? [] : [attachments[id]])),
    ),
  };
}

/** ‘Check this article’ in a message's menu. */
export function shortcutEvent(
  interaction: APIApplicationCommandInteraction,
): ShortcutEvent | undefined {
  if (interaction.data.type !== ApplicationCommandType.Message) return undefined;
  const message = interaction.data.resolved.messages[interaction.data.target_id];
  if (message === undefined) return undefined;
  const source = message.message_snapshots?.[0]?.message ?? message;
  return {
    ...askedBy(interaction, message.id),
    kind: 'shortcut',
    via: 'shortcut',
    text: plainText(source.content, message.mentions),
    links: linksIn(source.content),
    files: filesIn(source.attachments),
  };
}
