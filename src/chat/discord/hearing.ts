import { Routes } from 'discord.js';
import type {
  APIChannel,
  APIMessage,
  GatewayMessageCreateDispatchData,
  GatewayMessageReactionAddDispatchData,
  GatewayMessageUpdateDispatchData,
} from 'discord.js';
import type { ChatEvent, MessageEvent } from '../port.ts';
import type { Api, Logger } from './api.ts';
import type { KnownPlaces } from './known.ts';
import { messageEvent } from './message-event.ts';
import { isTrigger, reactionEvent } from './reaction-event.ts';

/** Payloads of messages as events, where something has to be asked of Discord first. */
export function hearing(options: {
  readonly api: Api;
  readonly places: KnownPlaces;
  readonly logger: Logger;
  /** Messages in servers that do not call us count too; without it they come without words. */
  readonly readsAll: boolean;
}) {
  const { api, places, logger } = options;
  const { surroundings } = places;

  /** What is asked is a help, not a must: without an answer the event goes on as it is. */
  async function ask<Found>(route: `/${string}`): Promise<Found | undefined> {
    try {
      return (await api.call('read', 'GET', route)) as Found;
    } catch (error) {
      logger.debug({ error: String(error) }, 'something was not told by Discord');
      return undefined;
    }
  }

  /** After a restart that resumed a session nobody has told us yet which channels are threads. */
  async function lookUp(guild: string | undefined, channel: string): Promise<void> {
    if (!places.isUnknown(guild, channel)) return;
    const found = await ask<APIChannel>(Routes.channel(channel));
    if (found !== undefined) places.learnChannel(found);
  }

  /** A bare call in a thread is about the message that the thread was opened on. */
  async function withThreadStarter(event: MessageEvent): Promise<MessageEvent> {
    const { thread, channel } = event.thread;
    const isBare = event.links.length === 0 && event.files.length === 0;
    if (!event.mentionsUs || event.isDirect || thread === undefined || !isBare) return event;
    const found = await ask<APIMessage>(Routes.channelMessage(channel, thread));
    // Read over REST it has no `mentions` of members, and may be our own: both do not matter here.
    const starter =
      found && messageEvent({ ...found, mentions: [] }, { ...surroundings, botId: '' }, false);
    return starter === undefined ? event : { ...event, links: starter.links, files: starter.files };
  }

  return {
    async message(
      message: GatewayMessageCreateDispatchData | GatewayMessageUpdateDispatchData,
      isUpdate: boolean,
    ): Promise<ChatEvent | undefined> {
      // Updates of what Discord itself adds to a message may come without an author.
      const author = (message as { author?: { id: string } }).author;
      if (author === undefined || author.id === surroundings.botId) return undefined;
      await lookUp(message.guild_id, message.channel_id);
      const event = messageEvent(message, surroundings, isUpdate);
      if (event === undefined) return undefined;
      const isForUs = options.readsAll || event.isDirect || event.mentionsUs;
      return isForUs ? withThreadStarter(event) : undefined;
    },

    async reaction(
      reaction: GatewayMessageReactionAddDispatchData,
    ): Promise<ChatEvent | undefined> {
      if (!isTrigger(reaction, surroundings)) return undefined;
      await lookUp(reaction.guild_id, reaction.channel_id);
      const { channel_id: channel, message_id: id } = reaction;
      const message = await ask<APIMessage>(Routes.channelMessage(channel, id));
      return message === undefined ? undefined : reactionEvent(reaction, message, surroundings);
    },
  };
}
