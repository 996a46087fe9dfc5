import { Routes } from 'discord.js';
import type { APIMessage } from 'discord.js';
import { ChatFailure } from '../port.ts';
import type { Api } from './api.ts';
import { limits } from './limits.ts';
import { markIn, markOf } from './mark.ts';

/** How far back an earlier try of a post may lie: an outbox row is delivered within minutes. */
const pages = 3;

/**
 * The newest message of ours in a channel or thread that carries `key`. A channel that is not there
 * (a thread that was never opened) holds none.
 * @throws ChatFailure
 */
export async function findByKey(
  api: Api,
  channel: string,
  key: string,
  botId: string,
): Promise<APIMessage | undefined> {
  const mark = markOf(key);
  let before: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const messages = await readPage(api, channel, before);
    const found = messages.find(
      (message) => message.author.id === botId && markIn(message) === mark,
    );
    if (found !== undefined || messages.length < limits.historyPage.max) return found;
    before = messages.at(-1)?.id;
  }
  return undefined;
}

async function readPage(
  api: Api,
  channel: string,
  before: string | undefined,
): Promise<APIMessage[]> {
  const query = new URLSearchParams({ limit: String(limits.historyPage.max) });
  if (before !== undefined) query.set('before', before);
  try {
    const page = await api.call('read', 'GET', Routes.channelMessages(channel), { query });
    return page as APIMessage[];
  } catch (error) {
    if (error instanceof ChatFailure && error.code === 'gone') return [];
    throw error;
  }
}
