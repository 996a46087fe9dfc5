import type { JobName, JobPayload } from './jobs.ts';

export interface AddOptions {
  /** While a job with this key waits or runs, adding another is a no-op. No colons needed: it is hashed. */
  readonly dedupe?: string;
  readonly delayMs?: number;
  /** Lower runs first, 1 to 20. Asked 1, automatic 5, re-check 9. */
  readonly priority?: number;
  /**
   * How many jobs of the same tenant wait already. Within a priority, each tenant's n-th job runs
   * before anybody's n+1st: one that floods waits behind its own flood, not the others behind it.
   */
  readonly behind?: number;
}

/** Every n-th moment a job is made: a cron pattern in a zone. */
export interface Schedule {
  readonly pattern: string;
  readonly zone: string;
}

export interface JobRun<Name extends JobName> {
  readonly id: string;
  readonly payload: JobPayload<Name>;
  /** 1 for the first try. */
  readonly attempt: number;
  /** True when a failure now is final. */
  readonly isLastAttempt: boolean;
  /** From when the job was due until this run began, in milliseconds. */
  readonly waitedMs: number;
  readonly log: (line: string) => Promise<void>;
}

export type JobHandler<Name extends JobName> = (run: JobRun<Name>) => Promise<void>;

/** Thrown by a handler: `after` asks for another try no sooner than that; anything else follows the policy. */
export class RetryLater extends Error {
  readonly afterMs: number;
  constructor(message: string, afterMs: number) {
    super(message);
    this.name = 'RetryLater';
    this.afterMs = afterMs;
  }
}

/** Thrown by a handler: no further try makes sense. */
export class GiveUp extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'GiveUp';
  }
}

export interface RunningWorker {
  /** Takes no new jobs, finishes those under way. */
  readonly drain: () => Promise<void>;
}

export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** A job as an administrator sees it. */
export interface QueuedJob {
  readonly id: string;
  readonly tenant?: string;
  /** ISO 8601, UTC. */
  readonly addedAt: string;
  readonly attempts: number;
  readonly error?: string;
}

/** The three queues on whichever backend is configured. */
export interface Queues {
  readonly backend: 'pglite' | 'postgres' | 'redis';
  add<Name extends JobName>(
    name: Name,
    payload: JobPayload<Name>,
    options?: AddOptions,
  ): Promise<void>;
  /** Creates or replaces the schedule with this id. */
  schedule<Name extends JobName>(
    name: Name,
    id: string,
    schedule: Schedule,
    payload: JobPayload<Name>,
  ): Promise<void>;
  unschedule(name: JobName, id: string): Promise<void>;
  work<Name extends JobName>(
    name: Name,
    handler: JobHandler<Name>,
    options: {
      readonly concurrency: number;
      /** Called once when a job has failed for good, killed workers included: nothing ends in silence. */
      readonly onGaveUp: (payload: JobPayload<Name>, error: Error) => Promise<void>;
    },
  ): Promise<RunningWorker>;
  /** Takes out every job of a tenant that is not running. Says how many. */
  forget(tenant: string): Promise<number>;
  counts(name: JobName): Promise<QueueCounts>;
  /** For how long the longest-waiting of the next hundred jobs has waited, in milliseconds; 0 for none. */
  ageMs(name: JobName): Promise<number>;
  /** Jobs in a state, newest first; ids and errors alone, no payload. */
  list(name: JobName, state: 'waiting' | 'failed', limit: number): Promise<readonly QueuedJob[]>;
  /** Puts a failed job back in line; false when it is not there or did not fail. */
  retry(name: JobName, id: string): Promise<boolean>;
  /** Warnings for the operator: Redis without AOF, eviction policy … Empty when all is well. */
  warnings(): Promise<readonly string[]>;
  close(): Promise<void>;
}
