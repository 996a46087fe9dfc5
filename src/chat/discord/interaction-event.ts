import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import type {
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
} from 'discord.js';
import type { ActionEvent, ChatEvent, FormEvent } from '../port.ts';
import { askedBy } from './asked-by.ts';
import { shortcutEvent, slashEvent } from './command-event.ts';
import { decodeCustomId } from './custom-id.ts';

function actionEvent(interaction: APIMessageComponentInteraction): ActionEvent | undefined {
  const control = decodeCustomId(interaction.data.custom_id);
  if (control === undefined) return undefined;
  const placed = askedBy(interaction, interaction.message.id);
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
    ...askedBy(interaction, interaction.message?.id),
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
