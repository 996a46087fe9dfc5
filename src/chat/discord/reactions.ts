import { Routes } from 'discord.js';
import type { APIMessage } from 'discord.js';
import { ChatFailure, type MessageRef, type Reaction } from '../port.ts';
import type { Api } from './api.ts';
import { recent } from '../../domain/recent.ts';
import { homeOf } from './thread-ref.ts';

const emoji: Readonly<Record<Reaction, string>> = {
  reading: '👀',
  replied: '💬',
  nothing: '🏁',
};

/** Where we may not react we do not try again for so long: refusals count against us. */
const refusedForMs = 10 * 60_000;

/** Sets our reaction on a message. Missing permission is not an error, and is not asked about each time. */
export function reactions(api: Api) {
  const refused = recent<number>({ most: 1_000 });
  return async (ref: MessageRef, reaction: Reaction): Promise<void> => {
    const since = refused.get(ref.channel);
    if (since !== undefined && Date.now() - since < refusedForMs) return;
    try {
      await setReaction(api, ref, reaction);
    } catch (error) {
      if (!(error instanceof ChatFailure) || error.code !== 'not-permitted') throw error;
      refused.set(ref.channel, Date.now());
    }
  };
}

/** Ours first, then the others of ours away: between the two calls there are two, never none. */
async function setReaction(api: Api, ref: MessageRef, reaction: Reaction): Promise<void> {
  const channel = homeOf(ref);
  const own = (sign: string) =>
    Routes.channelMessageOwnReaction(channel, ref.message, encodeURIComponent(sign));
  const message = await api.call('react', 'GET', Routes.channelMessage(channel, ref.message));
  const ours = ((message as APIMessage).reactions ?? [])
    .filter(({ me }) => me)
    .map(({ emoji: { name } }) => name);
  if (!ours.includes(emoji[reaction])) await api.call('react', 'PUT', own(emoji[reaction]));
  for (const sign of Object.values(emoji))
    if (sign !== emoji[reaction] && ours.includes(sign))
      await api.call('react', 'DELETE', own(sign));
}
