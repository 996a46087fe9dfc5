import { ChatFailure, type ChatSink, type ChatSource, type MessageRef } from '../port.ts';
import { renderConsole, type TerminalOptions } from './render.ts';

export interface ConsoleChatOptions extends TerminalOptions {
  /** Gets each message as text. */
  readonly write: (text: string) => void;
}

/** More than this scrolls away; the rest is counted. */
const findingsInAReply = 10;

/** A chat that only speaks: replies are written out as text, an edit as the whole message again. */
export function createConsoleChat(options: ConsoleChatOptions): {
  readonly source: ChatSource;
  readonly sink: ChatSink;
} {
  const posted = new Map<string, { ref: MessageRef; tenant: string; key: string }>();
  const say = (reply: Parameters<ChatSink['post']>[2]) =>
    options.write(renderConsole(reply, { findingsAtMost: findingsInAReply, ...options }));
  const sink: ChatSink = {
    platform: 'console',
    post(tenant, thread, reply, key) {
      const root = thread.thread ?? thread.message;
      const ref: MessageRef = {
        platform: 'console',
        channel: thread.channel,
        message: `c${posted.size + 1}`,
        ...(root === undefined ? {} : { thread: root }),
      };
      posted.set(ref.message, { ref, tenant, key });
      say(reply);
      return Promise.resolve(ref);
    },
    find(tenant, thread, key) {
      const found = [...posted.values()].find(
        (each) => each.tenant === tenant && each.key === key && each.ref.channel === thread.channel,
      );
      return Promise.resolve(found?.ref);
    },
    edit(tenant, message, reply) {
      if (posted.get(message.message)?.tenant !== tenant) {
        return Promise.reject(new ChatFailure('gone', 'no such message was written'));
      }
      say(reply);
      return Promise.resolve();
    },
    react: () => Promise.resolve(),
    messagesAround: () => Promise.resolve([]),
    readFile: () => Promise.reject(new ChatFailure('gone', 'a terminal holds no files')),
  };
  return { source: silentSource(), sink };
}

/** Commands reach the command line directly: nothing comes in this way. */
function silentSource(): ChatSource {
  return {
    platform: 'console',
    start: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}
