import type { FileRef } from '../../domain/request.ts';
import { ChatFailure, type ChatSink, type MessageRef, type StandingMessage } from '../port.ts';
import type { MessageLog, WebMessage } from './message-log.ts';

export interface WebSinkOptions {
  readonly log: MessageLog;
  readonly now: () => Date;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Posts into the log; whoever looks at the page sees it there. */
export function createWebSink({ log, now, files }: WebSinkOptions): ChatSink {
  const ours = (tenant: string, ref: MessageRef): WebMessage => {
    const message = log.get(ref.message);
    if (message === undefined || message.tenant !== tenant) {
      throw new ChatFailure('gone', 'the message is no longer there');
    }
    return message;
  };
  return {
    platform: 'web',
    post(tenant, thread, reply, key) {
      const root = thread.thread ?? thread.message;
      const message = log.add({
        tenant,
        channel: thread.channel,
        ...(root === undefined ? {} : { thread: root }),
        author: 'claimdesk',
        at: now().toISOString(),
        text: reply.summary,
        reply,
        key,
        ...(thread.onlyFor === undefined ? {} : { onlyFor: thread.onlyFor }),
      });
      return Promise.resolve(messageRef(message));
    },
    find(tenant, thread, key) {
      const found = log
        .all()
        .find((m) => m.tenant === tenant && m.channel === thread.channel && m.key === key);
      return Promise.resolve(found === undefined ? undefined : messageRef(found));
    },
    edit: async (tenant, ref, reply) => {
      log.change((await Promise.resolve(ours(tenant, ref))).id, {
        reply,
        text: reply.summary,
        edited: true,
      });
    },
    react(tenant, ref, reaction) {
      if (log.get(ref.message)?.tenant === tenant) log.change(ref.message, { reaction });
      return Promise.resolve();
    },
    messagesAround(tenant, { channel, thread, message }) {
      const near = log.all().filter((m) => m.tenant === tenant && m.channel === channel);
      const at = Date.parse(log.get(message ?? '')?.at ?? '');
      const chosen = near.filter((m) =>
        thread === undefined
          ? m.thread === undefined && Math.abs(Date.parse(m.at) - at) <= nearMs
          : m.id === thread || m.thread === thread,
      );
      return Promise.resolve(chosen.map(standing));
    },
    readFile(_tenant, file: FileRef) {
      const content = files.get(file.location);
      return content === undefined
        ? Promise.reject(new ChatFailure('gone', 'the file is no longer there'))
        : Promise.resolve(content);
    },
  };
}

const nearMs = 10 * 60_000;

/** The page has one person. */
function standing({ id, author, text, at }: WebMessage): StandingMessage {
  const isBot = author !== 'person';
  return { id, author: isBot ? author : 'you', isBot, text, hasFiles: false, at };
}

export function messageRef(message: WebMessage): MessageRef {
  return {
    platform: 'web',
    channel: message.channel,
    message: message.id,
    ...(message.thread === undefined ? {} : { thread: message.thread }),
  };
}
