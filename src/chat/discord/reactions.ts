import { Routes } from 'discord.js';
import type { APIMessage } from 'discord.js';
import { ChatFailure, type MessageRef, type Reaction } from '../port.ts';
import type { Api } from './api.ts';
import { homeOf } from './thread-ref.ts';

export const emoji: Readonly<Record<Reaction, string>> = {
  reading: '👀',
  replied: '💬',
  nothing: '🏁',
};

/** Sets our reaction, then takes away the others of ours: between the two calls there are two, never none. */
export async function setReaction(api: Api, ref: MessageRef, reaction: Reaction): Promise<void> {
  const channel = homeOf(ref);
  const own = (sign: string) =>
    Routes.channelMessageOwnReaction(channel, ref.message, encodeURIComponent(sign));
  try {
    const message = await api.call('react', 'GET', Routes.channelMessage(channel, ref.message));
    const ours = ((message as APIMessage).reactions ?? [])
      .filter(({ me }) => me)
      .map(({ emoji: { name } }) => name);
    if (!ours.includes(emoji[reaction])) await api.call('react', 'PUT', own(emoji[reaction]));
    for (const sign of Object.values(emoji))
      if (sign !== emoji[reaction] && ours.includes(sign))
        await api.call('react', 'DELETE', own(sign));
  } catch (error) {
    if (error instanceof ChatFailure && error.code === 'not-permitted') return;
    throw error;
  }
}
