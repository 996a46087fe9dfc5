/** A piece of work overran its time. */
export class OutOfTime extends Error {
  readonly ms: number;
  constructor(ms: number) {
    super(`not done within ${ms} ms`);
    this.name = 'OutOfTime';
    this.ms = ms;
  }
}

/**
 * Runs `work` for at most `ms`, and no longer than `parent` lasts. Work that ignores its signal is
 * left behind: the caller gets its answer in time all the same.
 */
export async function within<T>(
  ms: number,
  parent: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const control = new AbortController();
  const follow = () => control.abort(parent?.reason);
  if (parent?.aborted === true) follow();
  parent?.addEventListener('abort', follow, { once: true });
  const timer = setTimeout(() => control.abort(new OutOfTime(ms)), ms);
  try {
    return await new Promise<T>((resolve, reject) => {
      const fail = () => reject(asError(control.signal.reason));
      if (control.signal.aborted) return fail();
      control.signal.addEventListener('abort', fail, { once: true });
      work(control.signal).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    parent?.removeEventListener('abort', follow);
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('aborted');
}
