import type { APIMessage, GatewayMessageReactionAddDispatchData } from 'discord.js';
import type { ShortcutEvent } from '../port.ts';
import { linksIn, plainText } from './incoming-text.ts';
import { filesIn, type Surroundings } from './message-event.ts';
import { madeAt, tenantOf, threadAt } from './thread-ref.ts';

export const triggerEmoji = '🔎';

export function isTrigger(
  reaction: GatewayMessageReactionAddDispatchData,
  surroundings: Surroundings,
): boolean {
  return (
    reaction.emoji.name === triggerEmoji &&
    reaction.user_id !== surroundings.botId &&
    reaction.member?.user?.bot !== true
  );
}

/** A 🔎 on a message, and that message as read afterwards (the payload of a reaction has only its id). */
export function reactionEvent(
  reaction: GatewayMessageReactionAddDispatchData,
  message: APIMessage,
  surroundings: Surroundings,
): ShortcutEvent {
  const source = message.message_snapshots?.[0]?.message ?? message;
  return {
    kind: 'shortcut',
    via: 'reaction',
    id: `reaction:${message.id}:${reaction.user_id}`,
    tenant: tenantOf({ guild: reaction.guild_id, person: reaction.user_id }),
    actor: { id: reaction.user_id, isBot: false, isAdmin: false, isGuest: false },
    thread: threadAt({
      channel: reaction.channel_id,
      parent: surroundings.parentOf(reaction.channel_id),
      isDirect: reaction.guild_id === undefined,
      message: message.id,
    }),
    at: madeAt(message.id),
    text: plainText(source.content, message.mentions),
    links: linksIn(source.content),
    files: filesIn(source.attachments),
  };
}
