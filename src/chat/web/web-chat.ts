import type { Hono } from 'hono';
import type { TenantId } from '../../domain/ids.ts';
import type { ChatEvent, ChatSink, ChatSource, EventHandler } from '../port.ts';
import type { Reply } from '../reply.ts';
import { createMessageLog, type MessageLog, type WebMessage } from './message-log.ts';
import { chatRoutes, type Dispatched } from './routes.ts';
import { createWebSink } from './sink.ts';
import { person } from './events.ts';

export interface WebChatOptions {
  readonly now?: () => Date;
  readonly tenant?: TenantId;
  /** Channels in which every message is meant for us, like a direct message. */
  readonly directChannels?: readonly string[];
  /** Adds what a page shows of a message (its drawings in the platforms' skins) to what it is sent. */
  readonly draw?: (message: WebMessage) => unknown;
}

export interface WebChat {
  readonly source: ChatSource;
  readonly sink: ChatSink;
  /** `POST /messages`, `/actions`, `/forms`, `/files`, `GET /events` (server-sent events). */
  readonly routes: Hono;
  readonly log: MessageLog;
}

/** A chat that lives in this process's memory and on one page. */
export function createWebChat(options: WebChatOptions = {}): WebChat {
  const { now = () => new Date(), tenant = 'local' as TenantId } = options;
  const log = createMessageLog();
  const files = new Map<string, Uint8Array>();
  const { source, dispatch } = createWebSource();
  const showPerson = (reply: Reply, channel: string, thread?: string) =>
    log.add({
      tenant,
      channel,
      ...(thread === undefined ? {} : { thread }),
      author: 'claimdesk',
      at: now().toISOString(),
      text: reply.summary,
      reply,
      onlyFor: person.id,
    });
  const routes = chatRoutes({
    log,
    files,
    tenant,
    now,
    dispatch,
    showPerson,
    directChannels: options.directChannels ?? [],
    draw: options.draw ?? (() => undefined),
  });
  return { source, sink: createWebSink({ log, now, files }), routes, log };
}

function createWebSource(): {
  source: ChatSource;
  dispatch: (event: ChatEvent) => Promise<Dispatched>;
} {
  let handler: EventHandler | undefined;
  const underWay = new Set<Promise<unknown>>();
  return {
    source: {
      platform: 'web',
      start(given) {
        handler = given;
        return Promise.resolve();
      },
      async stop() {
        handler = undefined;
        await Promise.allSettled(underWay);
      },
    },
    async dispatch(event) {
      if (handler === undefined) return { ok: false };
      const work = handler(event).then(
        (answer): Dispatched => ({ ok: true, answer }),
        (): Dispatched => ({ ok: false }),
      );
      underWay.add(work);
      try {
        return await work;
      } finally {
        underWay.delete(work);
      }
    },
  };
}
