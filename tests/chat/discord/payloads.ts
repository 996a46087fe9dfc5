import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import type { Surroundings } from '../../../src/chat/discord/message-event.ts';

/** Payloads as Discord's gateway sends them, real in shape and invented in content. */

export const ids = {
  bot: '900000000000000001',
  role: '900000000000000002',
  guild: '800000000000000001',
  channel: '700000000000000001',
  thread: '700000000000000002',
  person: '600000000000000001',
  message: '1457700000000000000',
};

export const surroundings: Surroundings = {
  botId: ids.bot,
  parentOf: (channel) => (channel === ids.thread ? ids.channel : undefined),
  ownRole: (guild) => (guild === ids.guild ? ids.role : undefined),
};

const person = {
  id: ids.person,
  username: 'ana',
  discriminator: '0',
  global_name: 'Ana',
  avatar: null,
};

/** A MESSAGE_CREATE in a channel; `more` overrides fields, `guild_id: undefined` makes it direct. */
export function message(content: string, more: object = {}): GatewayMessageCreateDispatchData {
  const made: object = {
    id: ids.message,
    channel_id: ids.channel,
    guild_id: ids.guild,
    type: 0,
    content,
    author: person,
    member: {
      roles: [],
      joined_at: '2025-01-01T00:00:00.000Z',
      flags: 0,
      deaf: false,
      mute: false,
    },
    timestamp: '2026-01-05T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    ...more,
  };
  return made as GatewayMessageCreateDispatchData;
}

/** An INTERACTION_CREATE in a channel of a server that has us. */
export function interaction(type: number, data: object, more: object = {}): APIInteraction {
  return {
    id: '1457700000000000001',
    application_id: ids.bot,
    type,
    token: 'interaction-token',
    version: 1,
    locale: 'en-GB',
    guild_id: ids.guild,
    channel: { id: ids.channel, type: 0 },
    channel_id: ids.channel,
    context: 0,
    authorizing_integration_owners: { 0: ids.guild },
    member: { user: person, roles: [], permissions: '0' },
    app_permissions: '309237713984',
    entitlements: [],
    data,
    ...more,
  } as unknown as APIInteraction;
}

export const inThread = {
  channel: { id: ids.thread, type: 11, parent_id: ids.channel },
  channel_id: ids.thread,
};

export const inDirect = {
  guild_id: undefined,
  member: undefined,
  user: person,
  context: 1,
  channel: { id: '500000000000000001', type: 1 },
  authorizing_integration_owners: { 0: '0' },
};

/** In a server that does not have us: the person brought us along. */
export const broughtAlong = {
  authorizing_integration_owners: { 1: ids.person },
};
