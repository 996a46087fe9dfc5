import { GatewayDispatchEvents } from 'discord.js';
import type { APIChannel, APIRole, GatewayDispatchPayload } from 'discord.js';
import { recent } from '../../domain/recent.ts';
import type { LifecycleEvent } from '../port.ts';
import { installedEvent, removedEvent } from './lifecycle-event.ts';
import type { Surroundings } from './message-event.ts';
import { threadTypes } from './thread-ref.ts';

export type KnownPlaces = ReturnType<typeof knownPlaces>;

/** A server that took us in longer ago is no news. */
const newForMs = 60 * 60_000;
/** Threads are opened all day and seldom told of when they end. Some 15 MB. */
const mostThreads = 100_000;

/**
 * What the Guilds intent tells us and later payloads leave out: who we are, which guilds have us, which
 * channels are threads and of what. Small by design: ids only, no names, no members.
 */
export function knownPlaces(now: () => Date, most = mostThreads) {
  const guilds = new Set<string>();
  /** Guilds whose threads we were told; after a resumed session of another process there are none. */
  const told = new Set<string>();
  const looked = recent<true>({ most: 5_000 });
  const parents = recent<string>({ most });
  const roles = new Map<string, string>();
  let botId = '';

  function learnThread(channel: Pick<APIChannel, 'id'> & { parent_id?: string | null }): void {
    if (typeof channel.parent_id === 'string') parents.set(channel.id, channel.parent_id);
  }

  function learnRoles(guild: string, given: readonly APIRole[]): void {
    const own = given.find((role) => role.tags?.bot_id === botId);
    if (own !== undefined) roles.set(guild, own.id);
  }

  function added(guild: Extract<GatewayDispatchPayload, { t: 'GUILD_CREATE' }>['d']) {
    if (guild.unavailable === true) return undefined;
    told.add(guild.id);
    guild.threads.forEach(learnThread);
    learnRoles(guild.id, guild.roles);
    if (guilds.has(guild.id)) return undefined;
    guilds.add(guild.id);
    // A resumed session may tell of servers again that have had us for long.
    const age = now().getTime() - new Date(guild.joined_at).getTime();
    return age < newForMs ? installedEvent(guild) : undefined;
  }

  const surroundings: Surroundings = {
    get botId() {
      return botId;
    },
    parentOf: (channel) => parents.get(channel),
    ownRole: (guild) => roles.get(guild),
  };

  return {
    surroundings,
    introduce(id: string): void {
      botId = id;
    },
    /** Whether this channel could be a thread that we have not heard of. */
    isUnknown: (guild: string | undefined, channel: string) =>
      guild !== undefined &&
      // Once as many are known as may be, one that we were told of may be forgotten.
      (!told.has(guild) || parents.size >= most) &&
      !parents.has(channel) &&
      !looked.has(channel),
    learnChannel(channel: Pick<APIChannel, 'id' | 'type'> & { parent_id?: string | null }): void {
      looked.set(channel.id, true);
      if (threadTypes.has(channel.type)) learnThread(channel);
    },
    /** Learns from a payload; being taken in or put out by a guild is an event as well. */
    learn(payload: GatewayDispatchPayload): LifecycleEvent | undefined {
      switch (payload.t) {
        case GatewayDispatchEvents.Ready:
          for (const { id } of payload.d.guilds) guilds.add(id);
          return undefined;
        case GatewayDispatchEvents.GuildCreate:
          return added(payload.d);
        case GatewayDispatchEvents.GuildDelete:
          // Without `unavailable` it is a farewell; with it, an outage on Discord's side.
          if (payload.d.unavailable === true) return undefined;
          for (const about of [guilds, told, roles]) about.delete(payload.d.id);
          return removedEvent(payload.d.id, now().toISOString());
        case GatewayDispatchEvents.ThreadCreate:
        case GatewayDispatchEvents.ThreadUpdate:
          learnThread(payload.d);
          return undefined;
        case GatewayDispatchEvents.ThreadListSync:
          payload.d.threads.forEach(learnThread);
          return undefined;
        case GatewayDispatchEvents.ThreadDelete:
          parents.delete(payload.d.id);
          return undefined;
        default:
          return undefined;
      }
    },
  };
}
