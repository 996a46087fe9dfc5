import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { createFetcher } from '../../src/article/fetch.ts';
import type { Queues } from '../../src/queue/port.ts';
import { queueKinds, type QueuePlace } from '../queue/places.ts';
import { serveRaw, stubNet, type Listening } from './loopback.ts';

/** Automatic checks; the limits are the product's own. */
const priority = 5;
const concurrency = 4;

let place: QueuePlace;
let queues: Queues;
let silent: Listening;

beforeAll(async () => {
  place = await (queueKinds[0]?.make() ?? Promise.reject(new Error('no queue')));
  queues = await place.open({});
  silent = await serveRaw(() => undefined);
}, 60_000);

afterAll(async () => {
  await queues.close();
  await Promise.all([place.remove(), silent.close()]);
}, 60_000);

it('sixty sites that never answer, posted by one newsroom, keep no other waiting for 30 s', async () => {
  const fetchPage = createFetcher(stubNet(silent.port));
  const seen: string[] = [];
  let heard = () => {};
  const others = new Promise<void>((resolve) => (heard = resolve));
  for (let n = 0; n < 60; n += 1) {
    const payload = { tenant: 'flood', requestId: `slow-${n}` };
    await queues.add('check-article', payload, { priority, behind: n });
  }
  const { drain } = await queues.work(
    'check-article',
    async ({ payload }) => {
      seen.push(payload.tenant);
      if (seen.filter((tenant) => tenant !== 'flood').length === 3) heard();
      if (payload.tenant === 'flood')
        await fetchPage({ url: `http://${payload.requestId}.example/` }).catch(() => undefined);
    },
    { concurrency, onGaveUp: () => Promise.resolve() },
  );
  const posted = performance.now();
  for (const tenant of ['one', 'two', 'three'])
    await queues.add('check-article', { tenant, requestId: 'news' }, { priority, behind: 0 });
  await others;
  expect(performance.now() - posted).toBeLessThan(30_000);
  await queues.forget('flood');
  await drain();
}, 90_000);
