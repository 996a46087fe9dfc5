import type { JobName } from './jobs.ts';

/** How often and how long a job is tried. Times in milliseconds. */
export interface JobPolicy {
  /** Failures in all before it is given up, the last one included. */
  readonly attempts: number;
  /** Pause after the first failure; doubles with each one. */
  readonly backoffMs: number;
  /** A job that asks to be tried later is given up at this age. */
  readonly maxAgeMs: number;
}

const minute = 60_000;

/**
 * Checking repeats fetching, so it is tried less often than delivering, which must outlive an
 * outage of the platform: 8 failures at 2, 4, 8 … s are about 4 minutes, and 'later' lasts 6 hours.
 */
export const jobPolicies: { readonly [Name in JobName]: JobPolicy } = {
  'check-article': { attempts: 4, backoffMs: 2_000, maxAgeMs: 30 * minute },
  'deliver-report': { attempts: 8, backoffMs: 2_000, maxAgeMs: 360 * minute },
  'daily-digest': { attempts: 5, backoffMs: 10_000, maxAgeMs: 180 * minute },
  'refresh-fact-checks': { attempts: 2, backoffMs: 60_000, maxAgeMs: 60 * minute },
};

/** Half of each pause is left to chance, so that jobs that failed together do not return together. */
export const backoffJitter = 0.5;

/** For whoever looks after them. Jobs that are done go at once: the store has what matters. */
export const keepFailed = { count: 1_000, age: 7 * 24 * 3600 };

/** Asked first, then automatic, then re-checks: a job with no priority would overtake them all. */
const defaultPriority = 5;

/** BullMQ's priorities end at 2,097,152: 20 of ours, each with room for a queue of turns. */
const turns = 100_000;

/** BullMQ's number for a priority of ours and a place in the tenant's own line. */
export function turnOf(priority: number = defaultPriority, behind: number = 0): number {
  return priority * turns + Math.min(Math.max(behind, 0), turns - 1);
}

export interface QueueTimings {
  /** A worker that does not renew its lock for this long is taken for dead. */
  readonly lockMs: number;
  /** How often workers look for jobs of dead workers: such a job restarts after lock + 2 × this. */
  readonly stalledCheckMs: number;
  /** A job whose worker died this many times is given up: it may be what kills them. */
  readonly maxKills: number;
}

/**
 * A job whose worker was killed, or whose answer was lost while the backend restarted, is taken up
 * again within 14 s. Locks are renewed every 5 s, so an event loop may stand still for as long.
 */
export const defaultTimings: QueueTimings = { lockMs: 10_000, stalledCheckMs: 2_000, maxKills: 5 };
