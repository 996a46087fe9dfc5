import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { ChatSink, ChatSource } from '../src/chat/port.ts';
import type { Config } from '../src/config.ts';
import type { Platform } from '../src/domain/thread.ts';

export interface Chat {
  readonly source: ChatSource;
  readonly sink: ChatSink;
}

export interface Chats {
  readonly chats: readonly Chat[];
  /** Slack's requests, when it comes over HTTP to our web server. */
  readonly slack?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** The chats that the configuration has tokens for. */
export async function createChats(config: Config, log: Logger): Promise<Chats> {
  const chats: Chat[] = [];
  let slackHandler: Chats['slack'];
  if (config.slack) {
    const { createSlack } = await import('../src/chat/slack/index.ts');
    const { handle, ...slack } = createSlack({
      ...config.slack,
      logger: log,
      journalFolder: join(config.dataFolder, 'slack-events'),
    });
    slackHandler = handle;
    chats.push(slack);
  }
  if (config.discord) {
    const { createDiscord } = await import('../src/chat/discord/index.ts');
    const { apiUrl, readMessages, ...discord } = config.discord;
    chats.push(
      createDiscord({
        ...discord,
        logger: log,
        apiBase: apiUrl,
        // Direct messages and mentions need no privileged intent; reading channels does.
        listening: { messages: readMessages, mentions: true, directMessages: true },
      }),
    );
  }
  return slackHandler ? { chats, slack: slackHandler } : { chats };
}

export function sinksOf(chats: readonly Chat[]): ReadonlyMap<Platform, ChatSink> {
  return new Map(chats.map(({ sink }) => [sink.platform, sink]));
}
