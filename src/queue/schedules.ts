import type { JobsOptions, Queue } from 'bullmq';
import type { Schedule } from './port.ts';

interface Template {
  readonly name: string;
  readonly data: object;
  readonly opts: JobsOptions;
}

/**
 * Makes the schedule what is asked. One that is so already, with its next job in place, is left
 * alone: replacing it would drop a job that is due but not yet taken, and every start asks again.
 */
export async function keepSchedule(
  queue: Queue,
  id: string,
  schedule: Schedule,
  template: Template,
): Promise<void> {
  const existing = await queue.getJobScheduler(id);
  const same =
    existing?.pattern === schedule.pattern &&
    existing.tz === schedule.zone &&
    JSON.stringify(existing.template?.data) === JSON.stringify(template.data);
  if (same && (await hasNextJob(queue, id, existing.next))) return;
  await queue.upsertJobScheduler(id, { pattern: schedule.pattern, tz: schedule.zone }, template);
}

async function hasNextJob(queue: Queue, id: string, next: number | undefined): Promise<boolean> {
  if (next === undefined) return false;
  // The id that BullMQ gives to the job of a schedule.
  const state = await queue.getJobState(`repeat:${id}:${next}`);
  return state !== 'unknown' && state !== 'completed' && state !== 'failed';
}
