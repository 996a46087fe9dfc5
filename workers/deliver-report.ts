import { ChatFailure, type ChatSink, type MessageRef } from '../src/chat/port.ts';
import type { Reply } from '../src/chat/reply.ts';
import type { TenantId } from '../src/domain/ids.ts';
import { isAutomatic } from '../src/domain/request.ts';
import { conversationWith, type Platform } from '../src/domain/thread.ts';
import { GiveUp, RetryLater, type Queues } from '../src/queue/port.ts';
import { holdMs, type OutboxRow, type Store } from '../src/store/port.ts';
import type { Worker } from './define-worker.ts';

export interface DeliverDeps {
  readonly store: Store;
  readonly sinks: ReadonlyMap<Platform, ChatSink>;
  readonly queues: Pick<Queues, 'add'>;
  /** What an outbox row says: nothing when it is better to stay silent, or when it cannot be said yet. */
  readonly compose: (row: OutboxRow) => Promise<Reply | 'nothing-to-say' | 'not-ready'>;
  readonly concurrency: number;
  /** Told what became of each try. */
  readonly onDelivery?: (row: OutboxRow, outcome: DeliveryOutcome) => void;
}

export type DeliveryOutcome =
  'sent' | 'edited' | 'nothing to say' | 'rate-limited' | 'not-sent' | 'unknown-outcome' | 'failed';

/** How soon to try again what did not get through. */
const lookAgainMs = 1_000;

/** Posts what an outbox row asks for: once, whatever happens to this process or to the response. */
export function deliverReportWorker(deps: DeliverDeps): Worker<'deliver-report'> {
  const { outbox } = deps.store;
  return {
    name: 'deliver-report',
    concurrency: deps.concurrency,

    async run({ payload }) {
      const tenant = payload.tenant as TenantId;
      const row = await outbox.get(tenant, payload.outboxId);
      if (!row) return;
      if (payload.edit === true) return edit(row);
      if (row.state === 'sent' || row.state === 'failed') return;
      const sink = sinkFor(row);
      const reply = await deps.compose(row);
      // A line of progress has made the row; the check asks for the delivery once it is done.
      if (reply === 'not-ready') return;
      if (reply === 'nothing-to-say') {
        await outbox.markSent(tenant, row.id);
        deps.onDelivery?.(row, 'nothing to say');
        return react(sink, row, 'nothing');
      }
      try {
        const message = await postOnce(sink, row, reply);
        if (message === undefined) return;
        await outbox.markSent(tenant, row.id, message);
        deps.onDelivery?.(row, 'sent');
      } catch (error) {
        await settle(row, error);
      }
      await react(sink, row, 'replied');
    },

    async giveUp(payload, error) {
      if (payload.edit === true) return;
      const tenant = payload.tenant as TenantId;
      await outbox.markFailed(tenant, payload.outboxId, error.message);
      const row = await outbox.get(tenant, payload.outboxId);
      if (row?.state === 'failed') deps.onDelivery?.(row, 'failed');
    },
  };

  function sinkFor(row: OutboxRow): ChatSink {
    const sink = deps.sinks.get(row.thread.platform);
    if (!sink) throw new Error(`this process does not serve ${row.thread.platform}`);
    return sink;
  }

  /** An edit is safe to repeat, so only what can pass is tried again. A row not sent yet needs none. */
  async function edit(row: OutboxRow): Promise<void> {
    if (row.sent === undefined) return;
    const reply = await deps.compose(row);
    if (reply === 'nothing-to-say' || reply === 'not-ready') return;
    try {
      await sinkFor(row).edit(row.tenant, row.sent, reply);
      deps.onDelivery?.(row, 'edited');
    } catch (error) {
      if (!(error instanceof ChatFailure)) throw error;
      deps.onDelivery?.(row, outcomeOf(error));
      if (['rate-limited', 'not-sent', 'unknown-outcome'].includes(error.code)) {
        throw new RetryLater(error.message, error.retryAfterMs ?? lookAgainMs);
      }
      throw new GiveUp(error.message, { cause: error });
    }
  }

  /**
   * A row that was 'sending' before may have been posted: the thread is read before anything is sent.
   * Undefined when another has settled it since the row was read.
   */
  async function postOnce(
    sink: ChatSink,
    row: OutboxRow,
    reply: Reply,
  ): Promise<MessageRef | undefined> {
    const { before, isStillOurs } = await outbox.markSending(row.tenant, row.id);
    if (before === 'sent' || before === 'failed') return undefined;
    if (before === 'held') throw new RetryLater('another worker is posting it', holdMs);
    const standing = row.sent ?? (before === 'sending' ? await lookFor(sink, row) : undefined);
    return (
      (standing && (await replace(sink, row, standing, reply))) ??
      post(sink, row, reply, isStillOurs)
    );
  }

  /** What stands may be the reply itself, or the line of progress that it replaces; undefined when it is gone. */
  async function replace(
    sink: ChatSink,
    row: OutboxRow,
    standing: MessageRef,
    reply: Reply,
  ): Promise<MessageRef | undefined> {
    if (row.delivery.kind !== 'report') return standing;
    try {
      await sink.edit(row.tenant, standing, reply);
      return standing;
    } catch (error) {
      if (error instanceof ChatFailure && error.code === 'gone') return undefined;
      throw error;
    }
  }

  async function post(
    sink: ChatSink,
    row: OutboxRow,
    reply: Reply,
    isStillOurs: () => Promise<boolean>,
  ): Promise<MessageRef> {
    try {
      const message = await sink.post(row.tenant, row.thread, reply, row.id, isStillOurs);
      return (await isStillOurs()) ? message : await leaveOne(sink, row, message);
    } catch (error) {
      // Nothing got through, so there is nothing to look for: on few permissions, looking is refused.
      if (isUnsent(error)) await outbox.markUnsent(row.tenant, row.id);
      throw error;
    }
  }

  /** This process stood still in the call itself, and another has replied meanwhile: one reply is left. */
  async function leaveOne(sink: ChatSink, row: OutboxRow, ours: MessageRef): Promise<MessageRef> {
    const standing = (await outbox.get(row.tenant, row.id))?.sent;
    if (standing === undefined || standing.message === ours.message) return ours;
    // A reply more than there should be is no reason to tell the asker that there is none.
    await sink.takeBack?.(row.tenant, ours).catch(() => undefined);
    return standing;
  }

  async function settle(row: OutboxRow, error: unknown): Promise<never> {
    if (!(error instanceof ChatFailure)) throw error;
    const outcome = outcomeOf(error);
    // What failed for good is told once, when it is given up.
    if (outcome !== 'failed') deps.onDelivery?.(row, outcome);
    switch (error.code) {
      case 'rate-limited':
        throw new RetryLater(error.message, error.retryAfterMs ?? lookAgainMs);
      case 'not-sent':
        throw new RetryLater(error.message, lookAgainMs);
      case 'unknown-outcome':
        throw new RetryLater(error.message, holdMs);
      case 'not-permitted':
      case 'gone':
      case 'refused':
        await outbox.markFailed(row.tenant, row.id, error.message);
        await tellAsker(row, error);
        throw new GiveUp(error.message, { cause: error });
    }
  }

  /** A person who asked hears in their own conversation with us why there is no reply; once. */
  async function tellAsker(row: OutboxRow, error: ChatFailure): Promise<void> {
    const { tenant, delivery, thread } = row;
    const why = reasonFor(row, error);
    if (delivery.kind !== 'report' || why === undefined) return;
    const request = await deps.store.requests.get(tenant, delivery.requestId);
    if (request === undefined || isAutomatic(request.trigger)) return;
    const to = conversationWith(thread.platform, request.requestedBy);
    const told = { kind: 'undelivered', requestId: request.id, why } as const;
    const { id } = await outbox.put(tenant, to, told);
    await deps.queues.add('deliver-report', { tenant, outboxId: id }, { dedupe: id });
  }
}

function outcomeOf({ code }: ChatFailure): DeliveryOutcome {
  const passing = code === 'rate-limited' || code === 'not-sent' || code === 'unknown-outcome';
  return passing ? code : 'failed';
}

/** A whole sentence for the asker; undefined where nothing can be said or done. */
function reasonFor({ thread }: OutboxRow, { code, needs }: ChatFailure): string | undefined {
  if (code === 'unknown-outcome' || code === 'gone') {
    return thread.onlyFor === undefined
      ? undefined
      : 'It is not known whether you could see the reply; it is not sent again.';
  }
  return code === 'not-permitted'
    ? `I could not reply where you asked. What is missing: ${needs ?? 'a permission'}.`
    : undefined;
}

/**
 * @throws ChatFailure 'gone' where the platform keeps no copy to look for: then nothing is sent again
 */
async function lookFor(sink: ChatSink, row: OutboxRow): Promise<MessageRef | undefined> {
  try {
    return await sink.find(row.tenant, row.thread, row.id);
  } catch (error) {
    const isPrivate = row.thread.onlyFor !== undefined;
    if (!isPrivate || !(error instanceof ChatFailure) || error.code !== 'unknown-outcome') {
      throw error;
    }
    throw new ChatFailure('gone', 'a private reply cannot be looked up, so it is not sent again', {
      cause: error,
    });
  }
}

function isUnsent(error: unknown): boolean {
  return (
    error instanceof ChatFailure && (error.code === 'rate-limited' || error.code === 'not-sent')
  );
}

/** The reaction is a courtesy: failing to set it must not repeat the delivery. */
async function react(
  sink: ChatSink,
  row: OutboxRow,
  reaction: 'replied' | 'nothing',
): Promise<void> {
  const { message, thread, channel, platform, onlyFor } = row.thread;
  if (message === undefined || onlyFor !== undefined) return;
  const on = { platform, channel, message, ...(thread === undefined ? {} : { thread }) };
  await sink.react(row.tenant, on, reaction).catch(() => undefined);
}
