import { openQueues } from '../../src/queue/open-queues.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { CheckRequest } from '../../src/domain/request.ts';
import type { Place } from '../delivery/subjects.ts';

const tenant = 'flood' as TenantId;
const atOnce = 1_000;

/** Stores requests of one newsroom and queues their jobs, as a bot does while no worker runs. */
export async function fill(
  { database, redisUrl }: Place,
  number: number,
  onStored: (so: number) => void,
): Promise<void> {
  const store = await openStore({ database });
  const queues = await openQueues(redisUrl === undefined ? { database } : { redisUrl });
  for (let from = 0; from < number; from += atOnce) {
    const some = Array.from({ length: Math.min(atOnce, number - from) }, (_, n) => from + n);
    await Promise.all(
      some.map(async (n) => {
        const request = requestOf(n);
        const saved = await store.requests.save(request, `key ${n}`, new Date(0).toISOString());
        const behind = saved.status === 'new' ? saved.ahead : 0;
        const payload = { tenant, requestId: request.id };
        await queues.add('check-article', payload, { dedupe: request.id, behind, priority: 1 });
      }),
    );
    onStored(from + some.length);
  }
  await queues.close();
  await store.close();
}

function requestOf(n: number): CheckRequest {
  return {
    id: `waiting${n}` as RequestId,
    tenant,
    source: { kind: 'link', url: `https://example.org/waiting-${n}` },
    trigger: 'direct',
    replyTo: { platform: 'console', channel: `channel ${n}`, message: `waiting ${n}` },
    requestedBy: `person ${n}`,
    receivedAt: new Date().toISOString(),
    options: { private: false, fresh: false, minSignal: 'some', anyway: false },
  };
}
