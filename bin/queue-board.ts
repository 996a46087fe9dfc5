import { jobNames, type JobName } from '../src/queue/jobs.ts';
import type { Queues } from '../src/queue/port.ts';
import type { QueueRoutesDeps } from '../src/web/queues/routes.ts';

/** Jobs of each state that the page lists. */
const listed = 50;

/** What the page /queues shows and does, on whichever backend. */
export function queueBoard(queues: Queues, token: string): QueueRoutesDeps {
  const one = async (name: JobName) => {
    const [counts, ageMs, waiting, failed] = await Promise.all([
      queues.counts(name),
      queues.ageMs(name),
      queues.list(name, 'waiting', listed),
      queues.list(name, 'failed', listed),
    ]);
    return { name, counts, ageSeconds: ageMs / 1_000, waiting, failed };
  };
  return {
    token,
    board: async () => ({
      backend: queues.backend,
      asOf: new Date().toISOString(),
      queues: await Promise.all(jobNames.map(one)),
    }),
    retry: async (queue, id) => {
      const name = jobNames.find((each) => each === queue);
      return name !== undefined && queues.retry(name, id);
    },
  };
}
