import type { JobName, JobPayload } from '../src/queue/jobs.ts';
import type { JobRun, Queues, RunningWorker } from '../src/queue/port.ts';

export interface WorkerLog {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
}

/** One kind of job: what it does, and what happens when it can never be done. */
export interface Worker<Name extends JobName> {
  readonly name: Name;
  readonly concurrency: number;
  run(job: JobRun<Name>): Promise<void>;
  /** The last word on a job that failed for good: nothing ends in silence. */
  giveUp(payload: JobPayload<Name>, error: Error): Promise<void>;
}

/** Starts a worker on a queue; each run is timed and logged by ids alone, never by content. */
export function startWorker<Name extends JobName>(
  worker: Worker<Name>,
  queues: Queues,
  log: WorkerLog,
  onBegin?: (name: JobName, waitedMs: number) => void,
): Promise<RunningWorker> {
  return queues.work(
    worker.name,
    async (job) => {
      const started = performance.now();
      onBegin?.(worker.name, job.waitedMs);
      const about = {
        job: worker.name,
        id: job.id,
        attempt: job.attempt,
        waited: job.waitedMs,
        ...job.payload,
      };
      try {
        await worker.run(job);
        log.info({ ...about, ms: Math.round(performance.now() - started) }, 'job done');
      } catch (error) {
        log.warn({ ...about, err: error }, 'job failed');
        throw error;
      }
    },
    {
      concurrency: worker.concurrency,
      onGaveUp: async (payload, error) => {
        log.error({ job: worker.name, ...payload, err: error }, 'job given up');
        await worker.giveUp(payload, error);
      },
    },
  );
}
