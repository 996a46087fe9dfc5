import { Routes } from 'discord.js';
import type { APIMessage } from 'discord.js';
import type { ThreadRef } from '../../domain/thread.ts';
import { ChatFailure, type StandingMessage } from '../port.ts';
import type { Api } from './api.ts';
import { plainText } from './incoming-text.ts';
import { limits } from './limits.ts';
import { madeAt } from './thread-ref.ts';

const nearMs = 10 * 60_000;

/**
 * The messages of a thread with the one that it was opened on, or those of the channel around a
 * message that has none, oldest first.
 * @throws ChatFailure
 */
export async function messagesAround(
  api: Api,
  { channel, thread, message }: ThreadRef,
): Promise<StandingMessage[]> {
  if (message === undefined) return [];
  const query = new URLSearchParams({ limit: String(limits.historyPage.max), around: message });
  const page = (await api.call('read', 'GET', Routes.channelMessages(thread ?? channel), {
    query,
  })) as APIMessage[];
  refuseWordless(page);
  const starter =
    thread === undefined || thread === channel ? [] : await read(api, channel, thread);
  const isNear = ({ at }: StandingMessage) =>
    thread !== undefined || Math.abs(Date.parse(at) - Date.parse(madeAt(message))) <= nearMs;
  return [...starter, ...page]
    .map(standing)
    .filter(isNear)
    .sort((one, other) => one.at.localeCompare(other.at));
}

/** A thread that was opened on no message has none of that id. */
async function read(api: Api, channel: string, id: string): Promise<APIMessage[]> {
  try {
    return [(await api.call('read', 'GET', Routes.channelMessage(channel, id))) as APIMessage];
  } catch (error) {
    if (error instanceof ChatFailure && error.code === 'gone') return [];
    throw error;
  }
}

/** Without the intent Discord hands people's messages out empty, and says nothing about it. */
function refuseWordless(page: readonly APIMessage[]): void {
  const written = page.filter(
    ({ author, attachments, embeds }) =>
      author.bot !== true && attachments.length === 0 && embeds.length === 0,
  );
  if (written.length > 1 && written.filter(({ content }) => content !== '').length <= 1)
    throw new ChatFailure('not-permitted', 'Discord hands these messages out without words.', {
      needs: 'the Message Content Intent',
    });
}

function standing(message: APIMessage): StandingMessage {
  return {
    id: message.id,
    author: message.author.id,
    isBot: message.author.bot === true || message.webhook_id !== undefined,
    text: plainText(message.content, message.mentions),
    hasFiles: message.attachments.length > 0,
    at: madeAt(message.id),
  };
}
