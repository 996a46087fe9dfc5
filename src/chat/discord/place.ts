import { Routes, ThreadAutoArchiveDuration } from 'discord.js';
import type { APIDMChannel, APIThreadChannel } from 'discord.js';
import type { ThreadRef } from '../../domain/thread.ts';
import type { MessageRef } from '../port.ts';
import type { Reply } from '../reply.ts';
import type { Api } from './api.ts';
import { codeOf, codes, type Purpose } from './failures.ts';
import { limits } from './limits.ts';
import { label } from './text.ts';

/** Where a message is sent, and what its reference will be. */
export interface Target {
  readonly purpose: Purpose;
  /** Discord's channel id: of a channel, a thread or a direct conversation. */
  readonly channel: string;
  /** Answers this message, where no thread can be opened on it. */
  readonly answers?: string;
  /** No thread and no message to hang it on: one is opened on the message once it stands. */
  readonly opensThread?: boolean;
  refer(message: string): MessageRef;
}

/** A thread's name in Discord's list: what the reply is about. */
export function threadName(reply: Reply): string {
  const heading = reply.blocks.find((block) => block.kind === 'heading');
  const words = heading?.kind === 'heading' ? heading.text : (reply.summary.split('\n')[0] ?? '');
  return label(words, Math.min(60, limits.threadName.max));
}

/** Channels without threads (voice, direct), or where we may not open one: answer the message instead. */
const cannotOpen: ReadonlySet<number> = new Set([
  codes.notInDirect,
  codes.missingPermissions,
  codes.wrongChannelType,
  codes.tooManyThreads,
  codes.blockedTitle,
]);

/**
 * Opens a thread on a message; on Discord its id is the message's, so opening twice finds the first.
 * Undefined when this channel has none for us.
 * @throws ChatFailure
 */
export async function openThread(
  api: Api,
  channel: string,
  message: string,
  name: string,
): Promise<string | undefined> {
  try {
    const made = (await api.call('open-thread', 'POST', Routes.threads(channel, message), {
      body: { name, auto_archive_duration: ThreadAutoArchiveDuration.OneDay },
    })) as APIThreadChannel;
    return made.id;
  } catch (error) {
    const code = codeOf(error);
    if (code === codes.threadExists) return message;
    if (code !== undefined && cannotOpen.has(code)) return undefined;
    throw error;
  }
}

async function openDirect(api: Api, person: string): Promise<string> {
  const made = await api.call('direct', 'POST', Routes.userChannels(), {
    body: { recipient_id: person },
  });
  return (made as APIDMChannel).id;
}

/**
 * Where a reply goes.
 * - For one person alone: into the direct conversation with them. (Ephemeral messages need an interaction
 *   token, which is gone after 15 minutes and is never kept.)
 * - In a thread or a direct conversation: there.
 * - On a message in a channel: into the thread on it, opened when there is none; where that is not
 *   possible, as an answer to the message.
 * - In a channel without a message (a slash command leaves none that others see): as a message in the
 *   channel, on which a thread is opened, so that what follows stays together. People who ask in the open
 *   look for the answer where they asked; an empty thread with the answer hidden in it would be missed.
 * @throws ChatFailure
 */
export async function targetOf(api: Api, thread: ThreadRef, reply: Reply): Promise<Target> {
  const ref = (channel: string, inThread?: string) => (message: string) => ({
    platform: 'discord' as const,
    channel,
    message,
    ...(inThread === undefined ? {} : { thread: inThread }),
  });
  if (thread.onlyFor !== undefined) {
    const direct = await openDirect(api, thread.onlyFor);
    return { purpose: 'direct', channel: direct, refer: ref(direct, direct) };
  }
  if (thread.thread !== undefined) {
    const channel = thread.thread;
    return { purpose: 'post-thread', channel, refer: ref(thread.channel, channel) };
  }
  if (thread.message === undefined)
    return {
      purpose: 'post-channel',
      channel: thread.channel,
      opensThread: true,
      refer: ref(thread.channel),
    };
  const opened = await openThread(api, thread.channel, thread.message, threadName(reply));
  if (opened !== undefined)
    return { purpose: 'post-thread', channel: opened, refer: ref(thread.channel, opened) };
  return {
    purpose: 'post-channel',
    channel: thread.channel,
    answers: thread.message,
    refer: ref(thread.channel),
  };
}

/** Every place where an earlier try may have put its message, the likeliest first. */
export async function searchPlaces(
  api: Api,
  thread: ThreadRef,
): Promise<readonly { channel: string; thread?: string }[]> {
  if (thread.onlyFor !== undefined) {
    const direct = await openDirect(api, thread.onlyFor);
    return [{ channel: direct, thread: direct }];
  }
  if (thread.thread !== undefined) return [{ channel: thread.channel, thread: thread.thread }];
  if (thread.message === undefined) return [{ channel: thread.channel }];
  return [{ channel: thread.channel, thread: thread.message }, { channel: thread.channel }];
}
