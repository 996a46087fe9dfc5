import type { MessageRef } from '../port.ts';
import type { ThreadRef } from '../../domain/thread.ts';
import type { WebClient } from './clients.ts';
import { messageAt, threadTs } from './thread-ref.ts';

/** https://docs.slack.dev/messaging/message-metadata: travels with a message, seen by nobody. */
const eventType = 'claimdesk_reply';

export function keyMetadata(key: string) {
  return { event_type: eventType, event_payload: { key } };
}

interface KeyedMessage {
  readonly ts?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: unknown };
}

/** Pages of a channel that are looked through for a message without a thread: 1,000 messages, newest first. */
const historyPages = 5;
const pageSize = 200;

/** Our message with `key` in the thread (all of it), or in the newest 1,000 messages of the channel. */
export async function findByKey(
  client: WebClient,
  thread: ThreadRef,
  key: string,
): Promise<MessageRef | undefined> {
  const ts = threadTs(thread);
  const common = { channel: thread.channel, limit: pageSize, include_all_metadata: true };
  let cursor: string | undefined;
  for (let page = 0; ts !== undefined || page < historyPages; page += 1) {
    const at = cursor === undefined ? {} : { cursor };
    const read =
      ts === undefined
        ? await client.conversations.history({ ...common, ...at })
        : await client.conversations.replies({ ...common, ...at, ts });
    const messages: readonly KeyedMessage[] = read.messages ?? [];
    const found = messages.find((message) => carries(message, key))?.ts;
    if (found !== undefined) return messageAt(thread.channel, found, ts);
    cursor = read.response_metadata?.next_cursor;
    if (cursor === undefined || cursor === '') return undefined;
  }
  return undefined;
}

function carries(message: KeyedMessage, key: string): boolean {
  const payload = message.metadata?.event_payload as { key?: unknown } | undefined;
  return message.metadata?.event_type === eventType && payload?.key === key;
}
