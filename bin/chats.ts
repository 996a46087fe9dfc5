import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Suggest } from '../src/chat/discord/index.ts';
import type { ChatSink, ChatSource } from '../src/chat/port.ts';
import type * as SlackFolder from '../src/chat/slack/index.ts';
import type { SealedRows, Slack } from '../src/chat/slack/index.ts';
import type { Config } from '../src/config.ts';
import type { Platform } from '../src/domain/thread.ts';
import { Stop } from './exits.ts';

export interface Chat {
  readonly source: ChatSource;
  readonly sink: ChatSink;
}

export interface Chats {
  readonly chats: readonly Chat[];
  /** Slack's requests, when it comes over HTTP to our web server. */
  readonly slack?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** What the chats need of the rest. */
export interface ChatParts {
  /** Who has installed us, sealed; for many workspaces. */
  readonly installations: SealedRows;
  /** Completes options while they are typed, where a platform asks for that. */
  readonly suggest: Suggest;
}

/**
 * The chats that the configuration has tokens for.
 * @throws Stop with a sentence for the operator when a key cannot be used
 */
export async function createChats(config: Config, log: Logger, parts: ChatParts): Promise<Chats> {
  const slack = await slackChat(config, log, parts);
  const chats: Chat[] = slack === undefined ? [] : [{ source: slack.source, sink: slack.sink }];
  if (config.discord) {
    const { createDiscord, sessionFiles } = await import('../src/chat/discord/index.ts');
    const { apiUrl, readMessages, ...discord } = config.discord;
    chats.push(
      createDiscord({
        ...discord,
        logger: log,
        apiBase: apiUrl,
        suggest: parts.suggest,
        sessions: sessionFiles(join(config.dataFolder, 'discord-sessions')),
        // Direct messages and mentions need no privileged intent; reading channels does.
        listening: {
          messages: readMessages,
          mentions: true,
          directMessages: true,
          reactions: config.reaction,
        },
      }),
    );
  }
  return slack?.handle ? { chats, slack: slack.handle } : { chats };
}

async function slackChat(
  config: Config,
  log: Logger,
  parts: ChatParts,
): Promise<Slack | undefined> {
  if (!config.slack && !config.slackInstalls) return undefined;
  const slack = await import('../src/chat/slack/index.ts');
  const shared = {
    logger: log,
    journalFolder: join(config.dataFolder, 'slack-events'),
    askingReactions: config.reaction ? ['mag', 'mag_right'] : [],
  };
  if (config.slack) return slack.createSlack({ ...config.slack, ...shared });
  if (!config.slackInstalls) return undefined;
  const { tokenKey, signingSecret, apiUrl, ...oauth } = config.slackInstalls;
  return slack.createSlackForMany({
    ...shared,
    signingSecret,
    apiUrl,
    oauth: { ...oauth, manifest: { reaction: config.reaction } },
    installations: slack.sealedInstallations(parts.installations, keysOf(slack, tokenKey)),
  });
}

function keysOf({ tokenKeys }: Pick<typeof SlackFolder, 'tokenKeys'>, setting: string) {
  try {
    return tokenKeys(setting);
  } catch (error) {
    throw new Stop(`SLACK_TOKEN_KEY: ${(error as Error).message}`);
  }
}

export function sinksOf(chats: readonly Chat[]): ReadonlyMap<Platform, ChatSink> {
  return new Map(chats.map(({ sink }) => [sink.platform, sink]));
}
