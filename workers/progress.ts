import { ChatFailure, type ChatSink, type MessageRef } from '../src/chat/port.ts';
import type { Reply } from '../src/chat/reply.ts';
import { isAutomatic, type CheckRequest } from '../src/domain/request.ts';
import type { Platform } from '../src/domain/thread.ts';
import type { Outbox } from '../src/store/port.ts';
import { progressReply, stillWorkingReply, type Stage } from '../src/summary/messages.ts';

export interface ProgressDeps {
  readonly store: { readonly outbox: Outbox };
  readonly sinks: ReadonlyMap<Platform, ChatSink>;
  readonly now: () => Date;
}

export interface Progress {
  /** The check has come this far. */
  readonly reached: (stage: Stage) => void;
  /** Nothing more is shown; resolves when what was under way is settled. */
  stop(): Promise<void>;
}

/** UX: the reaction alone up to then, one line after it, and a last word of patience. */
export const progressAfterMs = { line: 15_000, patience: 90_000 } as const;
/** A check that starts late may still be quicker than its line. */
const atLeastMs = 2_000;

const silent: Progress = { reached: () => undefined, stop: () => Promise.resolve() };

/**
 * The line in the thread while a check takes its time, edited in place. It is posted as the outbox row
 * of the reply and under its key, so the reply later replaces it: one message, whatever happens. Nobody
 * asked for an automatic check, and a private reply could not replace anything: both stay silent.
 */
export function startProgress(deps: ProgressDeps, request: CheckRequest): Progress {
  const { replyTo, trigger, receivedAt } = request;
  const sink = deps.sinks.get(replyTo.platform);
  if (isAutomatic(trigger) || replyTo.onlyFor !== undefined || sink === undefined) return silent;
  let stage: Stage = 'reading';
  let isShown = false;
  let isLate = false;
  let isStopped = false;
  let last: string | undefined;
  let work: Promise<void> = Promise.resolve();

  /** One after the other; a line that cannot be shown is no reason to stop the check. */
  const show = (): void => {
    isShown = true;
    work = work
      .then(async () => {
        const reply = isLate ? stillWorkingReply() : progressReply(stage);
        if (isStopped || reply.summary === last) return;
        await showLine(deps, sink, request, reply);
        last = reply.summary;
      })
      .catch(() => undefined);
  };
  const age = deps.now().getTime() - new Date(receivedAt).getTime();
  const at = (ms: number, then: () => void): NodeJS.Timeout =>
    setTimeout(then, Math.max(ms - age, atLeastMs));
  const timers = [
    at(progressAfterMs.line, show),
    at(progressAfterMs.patience, () => {
      isLate = true;
      show();
    }),
  ];
  return {
    reached(next) {
      stage = next;
      if (isShown && !isLate) show();
    },
    async stop() {
      isStopped = true;
      timers.forEach(clearTimeout);
      await work;
    },
  };
}

async function showLine(
  { store: { outbox } }: ProgressDeps,
  sink: ChatSink,
  { tenant, replyTo, id }: CheckRequest,
  reply: Reply,
): Promise<void> {
  const row = await outbox.put(tenant, replyTo, { kind: 'report', requestId: id });
  if (row.state === 'sent' || row.state === 'failed') return;
  if (row.sent !== undefined) return sink.edit(tenant, row.sent, reply);
  const { before, isStillOurs } = await outbox.markSending(tenant, row.id);
  // What another is posting, or has posted, is no line's to replace.
  if (before !== 'waiting' && before !== 'sending') return;
  // A line of an earlier try may stand: it is looked for before there could be two.
  const earlier = before === 'sending' ? await sink.find(tenant, replyTo, row.id) : undefined;
  const message = earlier ?? (await postLine());
  await outbox.markShown(tenant, row.id, message);

  async function postLine(): Promise<MessageRef> {
    try {
      return await sink.post(tenant, replyTo, reply, row.id, isStillOurs);
    } catch (error) {
      // With a lost response the row stays 'sending': the delivery looks for the line and edits it.
      const isLost = !(error instanceof ChatFailure) || error.code === 'unknown-outcome';
      if (!isLost) await outbox.markUnsent(tenant, row.id);
      throw error;
    }
  }
}
