import { DelayedError, UnrecoverableError, type Job } from 'bullmq';
import { jobs, type JobName, type JobPayload } from './jobs.ts';
import { GiveUp, RetryLater, type JobHandler } from './port.ts';
import type { JobPolicy } from './policy.ts';
import { storableError, storableLine } from './storable-error.ts';

export interface JobRunner<Name extends JobName> {
  readonly name: Name;
  readonly handler: JobHandler<Name>;
  readonly onGaveUp: (payload: JobPayload<Name>, error: Error) => Promise<void>;
  readonly policy: JobPolicy;
  readonly maxKills: number;
}

/**
 * One run of one job. Giving up happens here, while the job is still ours, and before BullMQ calls
 * it failed: a process that dies in between leaves the job to the next worker, which gives it up
 * again. So `onGaveUp` is never skipped; BullMQ's own limit on stalled jobs is left out of reach.
 */
export async function runJob<Name extends JobName>(
  runner: JobRunner<Name>,
  job: Job,
  token: string | undefined,
): Promise<void> {
  const payload = jobs[runner.name].parse(job.data) as JobPayload<Name>;
  if (job.stalledCounter >= runner.maxKills) {
    const error = new GiveUp(`The worker of this job died ${job.stalledCounter} times.`);
    return await giveUp(runner, payload, error, job, token);
  }
  const isLastAttempt = job.attemptsMade + 1 >= (job.opts.attempts ?? 1);
  try {
    await runner.handler({
      id: job.id ?? '',
      payload,
      attempt: job.attemptsMade + 1,
      isLastAttempt,
      waitedMs: Math.max(0, (job.processedOn ?? Date.now()) - dueAt(job)),
      log: async (line) => {
        await job.log(storableLine(line));
      },
    });
  } catch (thrown) {
    const error = storableError(thrown);
    if (error instanceof RetryLater && ageOf(job) + error.afterMs <= runner.policy.maxAgeMs) {
      return await later(job, error.afterMs, token);
    }
    if (isLastAttempt || error instanceof GiveUp || error instanceof RetryLater) {
      return await giveUp(runner, payload, error, job, token);
    }
    throw error;
  }
}

async function giveUp<Name extends JobName>(
  runner: JobRunner<Name>,
  payload: JobPayload<Name>,
  error: Error,
  job: Job,
  token: string | undefined,
): Promise<never> {
  try {
    await runner.onGaveUp(payload, error);
  } catch {
    // Nobody was told yet, so the job may not end; its next run comes to the same point.
    return await later(job, runner.policy.backoffMs, token);
  }
  throw Object.assign(new UnrecoverableError(error.message), { cause: error });
}

/** Back to the queue without counting as a failure. */
async function later(job: Job, afterMs: number, token: string | undefined): Promise<never> {
  await job.moveToDelayed(Date.now() + afterMs, token);
  throw new DelayedError();
}

/** Since the job was first due. */
function ageOf(job: Job): number {
  return Date.now() - dueAt(job);
}

/** When the job was first due: a scheduled job is made long before. */
export function dueAt(job: Pick<Job, 'timestamp' | 'opts'>): number {
  return job.timestamp + (job.opts.delay ?? 0);
}
