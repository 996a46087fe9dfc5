import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { APIInteraction } from 'discord.js';
import type { Actor } from '../port.ts';
import { madeAt, nameOf, tenantOf, threadAt, threadTypes } from './thread-ref.ts';

function userOf(interaction: APIInteraction) {
  const user = interaction.member?.user ?? interaction.user;
  if (user === undefined) throw new TypeError('an interaction without a user');
  return user;
}

function actorOf(interaction: APIInteraction): Actor {
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
function homeGuild(interaction: APIInteraction): string | undefined {
  const owners = interaction.authorizing_integration_owners;
  const guild = owners[ApplicationIntegrationType.GuildInstall];
  return guild === undefined || guild === '0' ? undefined : interaction.guild_id;
}

/** A direct conversation between the person and us, where we may write. */
function isOurDirect(interaction: APIInteraction): boolean {
  return interaction.context === InteractionContextType.BotDM;
}

/**
 * Where results belong. In a place that we are no member of (a person brought us along) we can write
 * nothing ourselves, so they go to that person alone.
 */
function placeOf(interaction: APIInteraction, message?: string) {
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

/** What every interaction tells: who, where, when. `message` is the one that it is about. */
export function askedBy(interaction: APIInteraction, message?: string) {
  return {
    id: interaction.id,
    tenant: tenantOf({ guild: homeGuild(interaction), person: userOf(interaction).id }),
    actor: actorOf(interaction),
    thread: placeOf(interaction, message),
    at: madeAt(interaction.id),
  };
}
