import { ApplicationCommandOptionType, InteractionResponseType } from 'discord.js';
import type { APIApplicationCommandAutocompleteInteraction } from 'discord.js';
import type { TenantId } from '../../domain/ids.ts';
import { limits } from './limits.ts';
import { label } from './text.ts';
import { tenantOf } from './thread-ref.ts';

/** Somebody is typing an option that completes itself, such as `/claims id`. */
export interface Suggesting {
  readonly tenant: TenantId;
  readonly command: string;
  readonly option: string;
  readonly typed: string;
  readonly person: string;
  readonly channel: string;
}

/** Looks up what could be meant; handed in, so that this folder knows nothing of claims. */
export type Suggest = (
  query: Suggesting,
) => Promise<readonly { readonly value: string; readonly label: string }[]>;

export function suggestingEvent(
  interaction: APIApplicationCommandAutocompleteInteraction,
): Suggesting | undefined {
  const given = interaction.data.options.flatMap((option) =>
    'options' in option ? (option.options ?? []) : [option],
  );
  const focused = given.find((option) => 'focused' in option && option.focused === true);
  if (focused === undefined || focused.type !== ApplicationCommandOptionType.String)
    return undefined;
  const person = (interaction.member?.user ?? interaction.user)?.id ?? '';
  return {
    tenant: tenantOf({ guild: interaction.guild_id, person }),
    command: interaction.data.name,
    option: focused.name,
    typed: focused.value,
    person,
    channel: interaction.channel?.id ?? '',
  };
}

/** At most 25 choices; a value that is too long cannot be offered, because it must not be cut. */
export function suggestionBody(choices: Awaited<ReturnType<Suggest>>) {
  return {
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: {
      choices: choices
        .filter(({ value }) => value.length > 0 && value.length <= limits.selectOptionText.max)
        .slice(0, limits.autocompleteChoices.max)
        .map(({ value, label: text }) => ({
          name: label(text, limits.selectOptionText.max),
          value,
        })),
    },
  };
}
