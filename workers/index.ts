import { jobNames, type JobName } from '../src/queue/jobs.ts';
import type { Queues, RunningWorker } from '../src/queue/port.ts';
import { checkArticleWorker, type CheckArticleDeps } from './check-article.ts';
import { dailyDigestWorker, type DigestDeps } from './daily-digest.ts';
import { startWorker, type WorkerLog } from './define-worker.ts';
import { deliverReportWorker, type DeliverDeps } from './deliver-report.ts';
import { refreshFactChecksWorker, type RefreshDeps } from './refresh-fact-checks.ts';
import { recoverJobs } from './recover.ts';
import { sweepOld, type Keep } from './sweep.ts';

export type WorkersDeps = CheckArticleDeps &
  DeliverDeps &
  DigestDeps &
  RefreshDeps & {
    readonly log: WorkerLog;
    /** How long things are kept; without it nothing is swept. */
    readonly keep?: Keep;
    /** The queues that this process works; all when left out. */
    readonly only?: readonly JobName[];
    /** Told how long each job had waited when it was begun. */
    readonly onBegin?: (name: JobName, waitedMs: number) => void;
  };

export interface Workers {
  /** Takes no new jobs and waits for those under way. */
  drain(): Promise<void>;
}

/** A request whose job is missing this long after it was stored is queued again. */
const lostAfterMs = 120_000;
const sweepEveryMs = 60_000;
const tidyEveryMs = 60 * 60_000;

/**
 * A post is a wait for the platform, so that many may be under way for each article being checked. On
 * the SQL backends a worker with places to fill asks again after every job, which costs others more.
 */
const postsPerCheck = { redis: 4, postgres: 1, pglite: 1 };

/** Starts every worker: the explicit list. */
export async function startWorkers(deps: WorkersDeps): Promise<Workers> {
  const queues: Queues = deps.queues;
  await recoverJobs(deps, 0);
  const starts: Readonly<Record<JobName, () => Promise<RunningWorker>>> = {
    'check-article': () => startWorker(checkArticleWorker(deps), queues, deps.log, deps.onBegin),
    'deliver-report': () =>
      startWorker(
        deliverReportWorker({
          ...deps,
          concurrency: deps.concurrency * postsPerCheck[queues.backend],
        }),
        queues,
        deps.log,
        deps.onBegin,
      ),
    'daily-digest': () => startWorker(dailyDigestWorker(deps), queues, deps.log, deps.onBegin),
    'refresh-fact-checks': () =>
      startWorker(refreshFactChecksWorker(deps), queues, deps.log, deps.onBegin),
  };
  const running: RunningWorker[] = [];
  for (const name of deps.only ?? jobNames) running.push(await starts[name]());
  await queues.schedule('daily-digest', 'tick', { pattern: '* * * * *', zone: 'UTC' }, {});
  await queues.schedule('refresh-fact-checks', 'tick', { pattern: '17 * * * *', zone: 'UTC' }, {});
  const sweep = setInterval(() => {
    recoverJobs(deps, lostAfterMs).catch((err: unknown) => deps.log.error({ err }, 'sweep failed'));
  }, sweepEveryMs);
  const tidy = setInterval(() => {
    if (deps.keep === undefined) return;
    sweepOld(deps, deps.keep).catch((err: unknown) => deps.log.error({ err }, 'sweep failed'));
  }, tidyEveryMs);
  return {
    drain: async () => {
      clearInterval(sweep);
      clearInterval(tidy);
      await Promise.all(running.map((worker) => worker.drain()));
    },
  };
}
