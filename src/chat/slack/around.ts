import type { ThreadRef } from '../../domain/thread.ts';
import type { StandingMessage } from '../port.ts';
import type { WebClient } from './clients.ts';
import { files, messageEvent } from './events-api.ts';
import type { OwnIdentity, SlackMessage } from './payloads.ts';
import { isoFromTs } from './thread-ref.ts';

/** https://docs.slack.dev/reference/methods/conversations.replies: one page is enough for any article. */
const pageSize = 200;
const nearSeconds = 600;

/** The messages of a thread, or those of the channel around a message that has none, oldest first. */
export async function messagesAround(
  client: WebClient,
  us: OwnIdentity,
  { channel, thread, message }: ThreadRef,
): Promise<StandingMessage[]> {
  const page =
    thread !== undefined
      ? await client.conversations.replies({ channel, ts: thread, limit: pageSize })
      : message !== undefined
        ? await client.conversations.history({ channel, ...nearTo(message), limit: pageSize })
        : { messages: [] };
  const messages = (page.messages ?? []) as readonly SlackMessage[];
  return messages
    .flatMap((each) => standing({ ...each, channel }, us))
    .sort((one, other) => one.at.localeCompare(other.at));
}

function nearTo(ts: string) {
  const at = Number(ts);
  return {
    oldest: (at - nearSeconds).toFixed(6),
    latest: (at + nearSeconds).toFixed(6),
    inclusive: true,
  };
}

function standing(message: SlackMessage, us: OwnIdentity): StandingMessage[] {
  const event = messageEvent(message, us);
  if (event === undefined) return [];
  const { id, isBot } = event.actor;
  return [
    {
      id: message.ts ?? '',
      author: id,
      isBot: isBot || id === us.botUserId,
      text: event.text,
      hasFiles: files(message.files).length > 0,
      at: isoFromTs(message.ts ?? ''),
    },
  ];
}
