import type { ChatSink, ChatSource } from '../port.ts';
import { createApi, type Logger } from './api.ts';
import type { Listening } from './gateway.ts';
import type { SessionStore } from './sessions.ts';
import { createSink } from './sink.ts';
import { createSource } from './source.ts';
import type { Suggest } from './suggestions.ts';

export { checkDiscord } from './doctor.ts';
export { inviteLink, permissions, permissionsWithFiles } from './invite.ts';
export { render } from './render.ts';
export { renderForm } from './modal.ts';
export { sessionFiles } from './session-files.ts';
export type { Listening } from './gateway.ts';
export type { SessionStore } from './sessions.ts';
export type { Suggest, Suggesting } from './suggestions.ts';

export interface DiscordOptions {
  readonly token: string;
  readonly applicationId: string;
  /** Channels where links are checked automatically: asks for the Message Content intent. */
  readonly readMessages?: boolean | undefined;
  readonly logger: Logger;
  /** Nothing set: commands, buttons and the context menu only, which need no privileged intent. */
  readonly listening?: Listening | undefined;
  /** Discord's address, for tests: `http://127.0.0.1:port/api`. */
  readonly apiBase?: string | undefined;
  readonly timeoutMs?: number;
  readonly requestsPerSecond?: number;
  readonly refusalsAtMost?: number;
  /** Keeps gateway sessions between processes, so that a restart misses nothing. */
  readonly sessions?: SessionStore;
  readonly shardCount?: number;
  readonly shardIds?: readonly number[];
  readonly suggest?: Suggest;
  readonly userInstall?: boolean;
  readonly maxFileBytes?: number;
  readonly deferAfterMs?: number;
  readonly storeRetryMs?: readonly number[];
  readonly now?: () => Date;
  readonly onFatal?: (sentence: string) => void;
}

/** Claimdesk on Discord. A worker that only posts uses the sink and never starts the source. */
export function createDiscord(options: DiscordOptions): {
  readonly source: ChatSource;
  readonly sink: ChatSink;
} {
  const api = createApi(options);
  const sink = createSink(api, options);
  const listening = { messages: options.readMessages === true, ...options.listening };
  const source = createSource({ ...options, api, sink, listening });
  return { source, sink };
}
