import type { APIGuild, GatewayGuildCreateDispatchData } from 'discord.js';
import type { LifecycleEvent } from '../port.ts';
import { tenantOf, threadAt } from './thread-ref.ts';

type Added = Pick<APIGuild, 'id' | 'owner_id' | 'system_channel_id'> &
  Pick<GatewayGuildCreateDispatchData, 'joined_at'>;

/**
 * A guild that took us in. Discord does not say who did it, so the owner stands for the installer and is
 * written to alone.
 */
export function installedEvent(guild: Added): LifecycleEvent {
  return {
    kind: 'installed',
    id: `installed:${guild.id}:${guild.joined_at}`,
    tenant: tenantOf({ guild: guild.id, person: guild.owner_id }),
    actor: { id: guild.owner_id, isBot: false, isAdmin: true, isGuest: false },
    thread: threadAt({
      channel: guild.system_channel_id ?? guild.id,
      isDirect: false,
      onlyFor: guild.owner_id,
    }),
    at: guild.joined_at,
  };
}

/** A guild that put us out. `at` is when we heard of it; with the guild it makes the id. */
export function removedEvent(guildId: string, at: string): LifecycleEvent {
  return {
    kind: 'removed',
    id: `removed:${guildId}:${at}`,
    tenant: tenantOf({ guild: guildId, person: guildId }),
    actor: { id: guildId, isBot: false, isAdmin: false, isGuest: false },
    thread: threadAt({ channel: guildId, isDirect: false }),
    at,
  };
}
