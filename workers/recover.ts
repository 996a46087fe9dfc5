import type { Queues } from '../src/queue/port.ts';
import type { Store } from '../src/store/port.ts';

/**
 * Queues again what is stored but may have lost its job: a process died between the database and the
 * queue, or the queue lost its memory. Adding a job that is still there is a no-op. Returns how many.
 */
export async function recoverJobs(
  { store, queues, now }: { store: Store; queues: Queues; now: () => Date },
  olderThanMs: number,
): Promise<number> {
  const before = new Date(now().getTime() - olderThanMs).toISOString();
  const requests = await store.requests.unanswered(before, 500);
  for (const { tenant, id } of requests) {
    await queues.add('check-article', { tenant, requestId: id }, { dedupe: id });
  }
  const rows = await store.outbox.undelivered(before, 500);
  for (const { tenant, id } of rows) {
    await queues.add('deliver-report', { tenant, outboxId: id }, { dedupe: id });
  }
  return requests.length + rows.length;
}
