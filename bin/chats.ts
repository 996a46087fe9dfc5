import type { Logger } from 'pino';
import type { ChatSink, ChatSource } from '../src/chat/port.ts';
import type { Config } from '../src/config.ts';
import type { Platform } from '../src/domain/thread.ts';

export interface Chat {
  readonly source: ChatSource;
  readonly sink: ChatSink;
}

/** The chats that the configuration has tokens for. */
export async function createChats(config: Config, log: Logger): Promise<readonly Chat[]> {
  const chats: Chat[] = [];
  if (config.slack) {
    const { createSlack } = await import('../src/chat/slack/index.ts');
    chats.push(createSlack({ ...config.slack, log }));
  }
  if (config.discord) {
    const { createDiscord } = await import('../src/chat/discord/index.ts');
    chats.push(createDiscord({ ...config.discord, log }));
  }
  return chats;
}

export function sinksOf(chats: readonly Chat[]): ReadonlyMap<Platform, ChatSink> {
  return new Map(chats.map(({ sink }) => [sink.platform, sink]));
}
