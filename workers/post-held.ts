import { ChatFailure, type ChatSink, type MessageRef } from '../src/chat/port.ts';
import type { Reply } from '../src/chat/reply.ts';
import type { Outbox, OutboxRow, Sending } from '../src/store/port.ts';

/**
 * Posts what a row asks for that was taken to be sent, and leaves one message, whoever else came to post
 * it: a process that stood still in the call itself may find another's message when it wakes.
 * @returns the message that stands
 * @throws ChatFailure the row waits again when nothing got through, and is 'sending' when nobody knows
 */
export async function postHeld(
  outbox: Pick<Outbox, 'get' | 'markUnsent'>,
  sink: ChatSink,
  row: OutboxRow,
  reply: Reply,
  { isStillOurs }: Sending,
): Promise<MessageRef> {
  let ours: MessageRef;
  try {
    ours = await sink.post(row.tenant, row.thread, reply, row.id, isStillOurs);
  } catch (error) {
    // Nothing got through, so there is nothing to look for: on few permissions, looking is refused.
    if (error instanceof ChatFailure && error.code !== 'unknown-outcome')
      await outbox.markUnsent(row.tenant, row.id);
    throw error;
  }
  if (await isStillOurs()) return ours;
  const standing = (await outbox.get(row.tenant, row.id))?.sent;
  if (standing === undefined || standing.message === ours.message) return ours;
  await takeBack(sink, row, ours);
  return standing;
}

const tries = 3;

/** A message more than there should be is no reason to tell the asker that there is none. */
async function takeBack(sink: ChatSink, row: OutboxRow, message: MessageRef): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      return await sink.takeBack?.(row.tenant, message);
    } catch (error) {
      if (!(error instanceof ChatFailure)) throw error;
    }
  }
}
