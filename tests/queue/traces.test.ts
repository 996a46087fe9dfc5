import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openQueues } from '../../src/queue/open-queues.ts';
import { createTraces } from '../../src/queue/traces.ts';
import { databaseKinds } from '../store/databases.ts';
import { quickTimings } from './quick-timings.ts';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly status: { readonly code: number; readonly message?: string };
}

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

/** A collector on loopback that refuses the first batches it is asked to refuse. */
async function collector({ refusals = 0 } = {}) {
  const spans: SentSpan[] = [];
  let left = refusals;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (left-- > 0) return response.writeHead(503).end();
      const body = JSON.parse(Buffer.concat(chunks).toString()) as {
        resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
      };
      for (const { scopeSpans } of body.resourceSpans) {
        for (const scope of scopeSpans) spans.push(...scope.spans);
      }
      return response.end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  return { spans, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const embedded = databaseKinds.find(({ name }) => name === 'PGlite')!;

describe('traces', () => {
  it('lead from an event through its job to the job after it', async () => {
    const { spans, url } = await collector();
    const errors: Error[] = [];
    const traces = createTraces({ url, part: 'test', onError: (error) => errors.push(error) });
    const place = await embedded.make();
    closers.push(() => place.remove());
    const database = await place.open();
    closers.push(() => database.close());
    const queues = await openQueues({
      database,
      timings: quickTimings,
      telemetry: traces.telemetry,
    });
    const options = { concurrency: 1, onGaveUp: () => Promise.resolve() };
    await queues.work(
      'check-article',
      () => queues.add('deliver-report', { tenant: 't', outboxId: 'o' }),
      options,
    );
    let resolve: () => void = () => undefined;
    const delivered = new Promise<void>((done) => (resolve = done));
    await queues.work('deliver-report', () => Promise.resolve(resolve()), options);
    await traces.within('event message', { event: 'E1' }, () =>
      queues.add('check-article', { tenant: 't', requestId: 'r' }),
    );
    await delivered;
    await queues.close();
    await traces.close();
    const event = spans.find(({ name }) => name === 'event message');
    const inTrace = spans.filter(({ traceId }) => traceId === event?.traceId);
    expect(inTrace.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['process check-article', 'process deliver-report']),
    );
    const checked = inTrace.find(({ name }) => name === 'process check-article');
    expect(checked?.parentSpanId).toBe(event?.spanId);
    expect(errors).toEqual([]);
  }, 60_000);

  it('are kept while the collector is away, and sent when it is back', async () => {
    const { spans, url } = await collector({ refusals: 1 });
    const errors: Error[] = [];
    const traces = createTraces({
      url,
      part: 'test',
      flushMs: 20,
      onError: (error) => errors.push(error),
    });
    await traces.within('work', {}, () => Promise.resolve());
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (spans.length === 0) return;
        clearInterval(look);
        resolve();
      }, 5);
    });
    await traces.close();
    expect(errors.map(({ message }) => message)).toEqual(['the collector answered 503']);
    expect(spans).toHaveLength(1);
  });

  it('name the class of an error, never its words', async () => {
    const { spans, url } = await collector();
    const traces = createTraces({ url, part: 'test', onError: () => undefined });
    const failing = traces.within('work', {}, () => Promise.reject(new TypeError('a secret')));
    await expect(failing).rejects.toThrow('a secret');
    await traces.close();
    expect(spans[0]?.status).toEqual({ code: 2, message: 'TypeError' });
    expect(JSON.stringify(spans)).not.toContain('secret');
  });
});
