import type { Job, JobsOptions, Queue, Telemetry, Worker } from 'bullmq';
import { stableId } from '../domain/ids.ts';
import { storable } from '../store/storable.ts';
import { together } from '../store/together.ts';
import type { Database } from '../store/database/database.ts';
import type { QueueBackend } from './backend.ts';
import { jobNames, jobs, type JobName, type JobPayload } from './jobs.ts';
import type { AddOptions, QueuedJob, Queues } from './port.ts';
import {
  backoffJitter,
  defaultTimings,
  jobPolicies,
  keepFailed,
  turnOf,
  type JobPolicy,
  type QueueTimings,
} from './policy.ts';
import { openRedis } from './redis.ts';
import { dueAt, runJob } from './run-job.ts';
import { keepSchedule } from './schedules.ts';
import { openSqlQueues } from './sql.ts';

export type QueuesConfig = (
  | {
      /** One address, or several with commas. */
      readonly redisUrl: string;
      readonly sentinelMaster?: string;
      readonly database?: undefined;
    }
  | { readonly database: Database; readonly redisUrl?: undefined }
) & {
  readonly timings?: Partial<QueueTimings>;
  readonly policies?: { readonly [Name in JobName]?: Partial<JobPolicy> };
  /** Lost connections and the like: BullMQ goes on by itself. */
  readonly onError?: (error: Error) => void;
  /** Where spans go; the context of who adds a job travels with it. */
  readonly telemetry?: Telemetry;
};

/** Opens the queues on Redis when an address is given, else in the database. */
export async function openQueues(config: QueuesConfig): Promise<Queues> {
  const onError = config.onError ?? (() => undefined);
  const { sentinelMaster } = 'sentinelMaster' in config ? config : {};
  const master = sentinelMaster === undefined ? {} : { sentinelMaster };
  const backend =
    config.redisUrl === undefined
      ? await openSqlQueues(config.database)
      : await openRedis({ url: config.redisUrl, ...master }, onError);
  return queuesOn(backend, config, onError);
}

const waitingStates = ['waiting', 'prioritized'] as const;
/** Jobs looked at for the age of a queue. */
const nextInLine = 100;

interface NewJob {
  readonly name: JobName;
  readonly data: object;
  readonly opts: JobsOptions;
}

function queuesOn(
  backend: QueueBackend,
  config: QueuesConfig,
  onError: (error: Error) => void,
): Queues {
  const timings: QueueTimings = { ...defaultTimings, ...config.timings };
  const policyOf = (name: JobName): JobPolicy => ({
    ...jobPolicies[name],
    ...config.policies?.[name],
  });
  const traced = config.telemetry === undefined ? {} : { telemetry: config.telemetry };
  const queues = new Map<JobName, Queue>();
  for (const name of jobNames) queues.set(name, backend.queue(name, traced).on('error', onError));
  const workers = new Set<Worker>();

  function queueOf(name: JobName): Queue {
    const queue = queues.get(name);
    if (!queue) throw new Error(`There is no queue '${name}'.`);
    return queue;
  }

  // What many ask for at once is added in one go.
  const adders = new Map(
    jobNames.map((name) => [
      name,
      together(async (added: readonly NewJob[]) => {
        await queueOf(name).addBulk([...added]);
        return added.map(() => undefined);
      }),
    ]),
  );

  return {
    backend: backend.backend,

    async add(name, payload, options = {}) {
      // Jobs of several callers are added together: each takes its own caller's trace along.
      const context = config.telemetry?.contextManager;
      const metadata = context?.getMetadata(context.active());
      const opts = {
        ...jobOptions(policyOf(name), options),
        ...(metadata ? { telemetry: { metadata } } : {}),
      };
      await adders.get(name)?.({ name, data: checked(name, payload), opts });
    },

    async schedule(name, id, schedule, payload) {
      await keepSchedule(queueOf(name), schedulerId(name, id), schedule, {
        name,
        data: checked(name, payload),
        // Kept jobs of a schedule could have the id of its next one, which would be ignored then.
        opts: { ...jobOptions(policyOf(name), {}), removeOnComplete: true, removeOnFail: true },
      });
    },

    async unschedule(name, id) {
      await queueOf(name).removeJobScheduler(schedulerId(name, id));
    },

    work(name, handler, { concurrency, onGaveUp }) {
      const runner = {
        name,
        handler,
        onGaveUp,
        policy: policyOf(name),
        maxKills: timings.maxKills,
      };
      const worker = backend.worker(name, (job, token) => runJob(runner, job, token), {
        concurrency,
        lockDuration: timings.lockMs,
        stalledInterval: timings.stalledCheckMs,
        // Out of reach: run-job counts killed workers itself, so that giving up is never silent.
        maxStalledCount: 1_000_000,
        removeOnFail: keepFailed,
        // BullMQ waits 15 s after a lost connection; a restarted server is back sooner.
        runRetryDelay: 1_000,
        ...traced,
      });
      worker.on('error', onError);
      workers.add(worker);
      return worker.waitUntilReady().then(() => ({
        drain: async () => {
          workers.delete(worker);
          await worker.close();
        },
      }));
    },

    async forget(tenant) {
      let taken = 0;
      for (const queue of queues.values()) {
        const jobs = await queue.getJobs([
          'waiting',
          'prioritized',
          'delayed',
          'completed',
          'failed',
        ]);
        // A job that is taken in this moment finds its tenant gone.
        const own = jobs.filter((job) => (job?.data as { tenant?: string })?.tenant === tenant);
        for (const job of own) await job.remove().then(() => (taken += 1), onError);
      }
      return taken;
    },

    async counts(name) {
      const counts = await queueOf(name).getJobCounts(
        'waiting',
        'prioritized',
        'active',
        'delayed',
        'failed',
      );
      const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
      return { waiting: waiting + prioritized, active, delayed, failed };
    },

    async ageMs(name) {
      const next = await queueOf(name).getJobs([...waitingStates], 0, nextInLine - 1, true);
      // A job may be gone by the time that it is looked up.
      const due = next.flatMap((job: Job | undefined) => (job === undefined ? [] : dueAt(job)));
      return due.length === 0 ? 0 : Math.max(0, Date.now() - Math.min(...due));
    },

    async list(name, state, limit) {
      const types = state === 'failed' ? (['failed'] as const) : waitingStates;
      const found = await queueOf(name).getJobs([...types], 0, limit - 1);
      return found.flatMap((job: Job | undefined) => (job === undefined ? [] : asQueued(job)));
    },

    async retry(name, id) {
      const job = (await queueOf(name).getJob(id)) as Job | undefined;
      if (job === undefined || !(await job.isFailed())) return false;
      await job.retry('failed', { resetAttemptsMade: true });
      return true;
    },

    warnings: () => backend.warnings(),

    async close() {
      await Promise.all([...workers].map((worker) => worker.close()));
      await Promise.all([...queues.values()].map((queue) => queue.close()));
      await backend.close();
    },
  };
}

function asQueued(job: Job): QueuedJob {
  const { tenant } = job.data as { tenant?: string };
  return {
    id: job.id ?? '',
    addedAt: new Date(job.timestamp).toISOString(),
    attempts: job.attemptsMade,
    ...(tenant === undefined ? {} : { tenant }),
    ...(job.failedReason ? { error: job.failedReason } : {}),
  };
}

function jobOptions(policy: JobPolicy, options: AddOptions) {
  return {
    attempts: policy.attempts,
    backoff: { type: 'exponential', delay: policy.backoffMs, jitter: backoffJitter },
    priority: turnOf(options.priority, options.behind),
    removeOnComplete: true,
    ...(options.delayMs !== undefined && { delay: options.delayMs }),
    // Not a job id: one that exists, even finished, makes BullMQ drop the new job in silence.
    ...(options.dedupe !== undefined && { deduplication: { id: stableId(options.dedupe) } }),
  };
}

/** Schedulers' job ids are built with colons, so the parts may have none. */
function schedulerId(name: JobName, id: string): string {
  return stableId('schedule', name, id);
}

/** The payload as its schema says, in characters that every backend can keep. */
function checked<Name extends JobName>(name: Name, payload: JobPayload<Name>): JobPayload<Name> {
  const parsed = jobs[name].parse(payload);
  const entries = Object.entries(parsed).map(
    ([key, value]) => [key, typeof value === 'string' ? storable(value) : value] as const,
  );
  return Object.fromEntries(entries) as JobPayload<Name>;
}
