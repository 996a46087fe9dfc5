/** Tells whether this process has stood still: stopped, swapped out, or asleep with its machine. */
export interface Standstill {
  /** Whether it did at any moment since `began`, in milliseconds since 1970. */
  since(began: number): boolean;
}

export interface StandstillOptions {
  /** A pause of the event loop longer than this is one; half of what a job is held for. */
  readonly longerThanMs?: number;
  readonly now?: () => number;
}

const lookEveryMs = 250;

/**
 * A job is a worker's own only as long as the worker renews its hold on it (`defaultTimings.lockMs`).
 * A process that stood still has lost its jobs to others and knows nothing of it: what it goes on to
 * post then, another may have posted. Times are those of the clock, which goes on while a machine
 * sleeps; a clock that is put forward looks like a pause and costs one look into a thread.
 */
export function watchStandstill({
  longerThanMs = 4_000,
  now = Date.now,
}: StandstillOptions = {}): Standstill & { stop(): void } {
  let seen = now();
  let last = Number.NEGATIVE_INFINITY;
  const look = () => {
    const at = now();
    if (at - seen > longerThanMs) last = at;
    seen = at;
  };
  const timer = setInterval(look, lookEveryMs).unref();
  return {
    since(began) {
      look();
      return last > began;
    },
    stop: () => clearInterval(timer),
  };
}
