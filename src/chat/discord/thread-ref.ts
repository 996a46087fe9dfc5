import { ChannelType } from 'discord.js';
import type { APIUser } from 'discord.js';
import type { TenantId } from '../../domain/ids.ts';
import type { ThreadRef } from '../../domain/thread.ts';
import type { MessageRef } from '../port.ts';

/** 2015-01-01T00:00:00Z, from which Discord counts (https://discord.com/developers/docs/reference#snowflakes). */
const discordEpoch = 1_420_070_400_000n;

/** When a thing was made, from its id; ISO 8601. */
export function madeAt(id: string): string {
  return new Date(Number((BigInt(id) >> 22n) + discordEpoch)).toISOString();
}

/** A guild is a tenant; what a person does outside a guild that has us is that person's own tenant. */
export function tenantOf(place: { guild?: string | undefined; person: string }): TenantId {
  return (
    place.guild === undefined ? `discord:dm-${place.person}` : `discord:${place.guild}`
  ) as TenantId;
}

export const threadTypes: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

/** What people call somebody here: the name in this server, in Discord, or the account's. */
export function nameOf(
  user: Pick<APIUser, 'username' | 'global_name'>,
  member?: { readonly nick?: string | null | undefined },
): string {
  return member?.nick ?? user.global_name ?? user.username;
}

export interface Place {
  /** Where the message stands: a channel, a thread or a direct conversation. */
  readonly channel: string;
  /** The channel above, when `channel` is a thread. */
  readonly parent?: string | undefined;
  readonly isDirect: boolean;
  readonly message?: string | undefined;
  readonly onlyFor?: string | undefined;
}

/**
 * Where an answer belongs. A thread answers in itself; a direct conversation is its own thread;
 * a message in a channel gets a thread of its own, which on Discord has the message's id.
 */
export function threadAt(place: Place): ThreadRef {
  const thread =
    place.parent !== undefined || place.isDirect ? { thread: place.channel } : undefined;
  return {
    platform: 'discord',
    channel: place.parent ?? place.channel,
    ...thread,
    ...(place.message === undefined ? {} : { message: place.message }),
    ...(place.onlyFor === undefined ? {} : { onlyFor: place.onlyFor }),
  };
}

/** The channel id under which Discord keeps a message: threads are channels there. */
export function homeOf(message: MessageRef): string {
  return message.thread ?? message.channel;
}
