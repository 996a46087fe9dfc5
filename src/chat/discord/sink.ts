import { Routes } from 'discord.js';
import type { APIMessage, APIUser, RawFile } from 'discord.js';
import { ChatFailure, type ChatSink, type MessageRef } from '../port.ts';
import type { Reply } from '../reply.ts';
import type { Api, Logger } from './api.ts';
import { messagesAround } from './around.ts';
import { codeOf, codes, type Purpose } from './failures.ts';
import { readAttachment } from './file.ts';
import { findByKey } from './history.ts';
import { limits } from './limits.ts';
import { markIn, markOf } from './mark.ts';
import { openThread, searchPlaces, targetOf, threadName, type Target } from './place.ts';
import { reactions } from './reactions.ts';
import { recent } from '../../domain/recent.ts';
import { render, type Rendered, type RenderOptions } from './render.ts';
import { homeOf } from './thread-ref.ts';

export interface SinkOptions {
  /** Another address of Discord may serve its files too (tests). */
  readonly apiBase?: string | undefined;
  /** Larger attachments are refused; 10 MB. */
  readonly maxFileBytes?: number | undefined;
  readonly logger: Logger;
}

/** A picture's bytes for discord.js. */
export function rawFiles(rendered: Rendered): RawFile[] {
  return rendered.files.map(({ name, data }, key) => ({
    name,
    data: Buffer.from(data),
    key: `files[${key}]`,
    contentType: 'image/png',
  }));
}

/**
 * Our own messages on Discord. A post carries its key twice: as `nonce` with `enforce_nonce`, so that a
 * second try within minutes returns the first message instead of making another, and as a mark in the
 * message, by which `find` knows it later (see `mark.ts`).
 */
export function createSink(api: Api, options: SinkOptions): ChatSink {
  const marks = recent<number>({ most: 2_000 });
  const react = reactions(api);
  let me: Promise<string> | undefined;

  function botId(): Promise<string> {
    me ??= api.call('read', 'GET', Routes.user()).then((user) => (user as APIUser).id);
    me.catch(() => (me = undefined));
    return me;
  }

  async function send(target: Target, reply: Reply, key: string, withoutFiles: boolean) {
    const rendered = render(reply, { key, withoutFiles });
    const purpose: Purpose = rendered.files.length > 0 ? 'attach' : target.purpose;
    const made = await api.call(purpose, 'POST', Routes.channelMessages(target.channel), {
      once: true,
      body: {
        ...rendered.payload,
        nonce: key,
        enforce_nonce: true,
        ...(target.answers === undefined
          ? {}
          : {
              message_reference: { message_id: target.answers, fail_if_not_exists: false },
            }),
      },
      files: rawFiles(rendered),
    });
    return made as APIMessage;
  }

  /** Without the right to attach files a picture's words go instead. */
  async function withOrWithoutFiles<T>(reply: Reply, work: (without: boolean) => Promise<T>) {
    if (!reply.blocks.some((block) => block.kind === 'image')) return work(true);
    try {
      return await work(false);
    } catch (error) {
      if (codeOf(error) !== codes.missingPermissions) throw error;
      options.logger.warn({ needs: 'Attach Files' }, 'a picture was left out');
      return work(true);
    }
  }

  async function markOn(ref: MessageRef): Promise<number | undefined> {
    const known = marks.get(ref.message);
    if (known !== undefined) return known;
    const route = Routes.channelMessage(homeOf(ref), ref.message);
    return markIn((await api.call('read', 'GET', route)) as APIMessage);
  }

  async function sendEdit(ref: MessageRef, reply: Reply, how: RenderOptions): Promise<void> {
    const rendered = render(reply, how);
    const purpose: Purpose = rendered.files.length > 0 ? 'attach' : 'edit';
    await api.call(purpose, 'PATCH', Routes.channelMessage(homeOf(ref), ref.message), {
      body: rendered.payload,
      files: rawFiles(rendered),
    });
  }

  return {
    platform: 'discord',

    async post(_tenant, thread, reply, key) {
      if (key.length === 0 || key.length > limits.nonce.max)
        throw new RangeError(`a key has 1 to ${limits.nonce.max} characters`);
      const target = await targetOf(api, thread, reply);
      const made = await withOrWithoutFiles(reply, (without) => send(target, reply, key, without));
      marks.set(made.id, markOf(key));
      if (target.opensThread === true)
        await openThread(api, target.channel, made.id, threadName(reply)).catch(() => {
          options.logger.debug({ channel: target.channel }, 'no thread on our own message');
        });
      return target.refer(made.id);
    },

    async find(_tenant, thread, key) {
      const own = await botId();
      for (const place of await searchPlaces(api, thread)) {
        const found = await findByKey(api, place.thread ?? place.channel, key, own);
        if (found !== undefined)
          return { platform: 'discord', ...place, message: found.id } satisfies MessageRef;
      }
      return undefined;
    },

    async edit(_tenant, message, reply) {
      const mark = await markOn(message);
      const how = mark === undefined ? {} : { mark };
      await withOrWithoutFiles(reply, (withoutFiles) =>
        sendEdit(message, reply, { ...how, withoutFiles }),
      );
    },

    react: (_tenant, message, reaction) => react(message, reaction),

    messagesAround: (_tenant, thread) => messagesAround(api, thread),

    readFile(_tenant, file) {
      const maxBytes = options.maxFileBytes ?? 10 * 1024 * 1024;
      if ((file.sizeBytes ?? 0) > maxBytes)
        return Promise.reject(
          new ChatFailure('refused', `The file is larger than ${maxBytes} bytes.`),
        );
      return readAttachment(api, file, options.apiBase, { maxBytes, timeoutMs: 15_000 });
    },
  };
}
