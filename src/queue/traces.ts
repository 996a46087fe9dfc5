import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Attributes, Exception, Span, Telemetry as BullTelemetry } from 'bullmq';

export interface TracesOptions {
  /** A collector that takes OTLP over HTTP as JSON; `/v1/traces` is added to it. */
  readonly url: string;
  /** What the process does, for the name of the service: 'bot', 'worker' … */
  readonly part: string;
  readonly onError: (error: Error) => void;
  readonly flushMs?: number;
}

/** Where we are in which trace: W3C trace context, the part that travels with a job. */
interface Context {
  readonly trace: string;
  readonly span: string;
}

type Value = string | number | boolean;

interface Ended {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly { key: string; value: object }[];
  readonly events: readonly object[];
  readonly status: { code: number; message?: string };
}

/** BullMQ's own interface, which is modelled on OpenTelemetry's. */
export type Telemetry = BullTelemetry<Context | undefined>;

export interface Traces {
  readonly telemetry: Telemetry;
  /** Runs work inside a span of its own; what it queues belongs to the same trace. */
  readonly within: <T>(name: string, attributes: Attributes, work: () => Promise<T>) => Promise<T>;
  /** Sends what has not been sent yet. */
  close(): Promise<void>;
}

/** Spans kept while the collector does not answer; beyond them the oldest are dropped. */
const kept = 4_096;
const sentAtOnce = 512;
const defaultFlushMs = 2_000;

/** OTLP numbers span kinds from 1, OpenTelemetry's API from 0. */
const kindOffset = 1;
const failed = 2;

/** Spans of what the process does, sent to a collector now and then. Ids and names, never content. */
export function createTraces({
  url,
  part,
  onError,
  flushMs = defaultFlushMs,
}: TracesOptions): Traces {
  const storage = new AsyncLocalStorage<Context | undefined>();
  const ended: Ended[] = [];
  const address = `${url.replace(/\/+$/, '')}/v1/traces`;
  const resource = { attributes: asAttributes({ 'service.name': `claimdesk-${part}` }) };

  async function flush(): Promise<void> {
    while (ended.length > 0) {
      const spans = ended.slice(0, sentAtOnce);
      const scopeSpans = [{ scope: { name: 'claimdesk' }, spans }];
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans }] }),
        signal: AbortSignal.timeout(5_000),
      });
      await response.body?.cancel();
      if (!response.ok) throw new Error(`the collector answered ${response.status}`);
      ended.splice(0, spans.length);
    }
  }

  let flushing: Promise<void> = Promise.resolve();
  const flushSoon = (): Promise<void> => (flushing = flushing.then(flush).catch(onError));
  const timer = setInterval(() => void flushSoon(), flushMs);
  timer.unref();

  function startSpan(name: string, kind: number, parent: Context | undefined): Span<Context> {
    const context: Context = {
      trace: parent?.trace ?? randomBytes(16).toString('hex'),
      span: randomBytes(8).toString('hex'),
    };
    const attributes: Record<string, Value> = {};
    const events: object[] = [];
    let status: Ended['status'] = { code: 0 };
    const startTimeUnixNano = nanoseconds();
    const keep = (given: Attributes = {}): void => void Object.assign(attributes, given);
    return {
      setSpanOnContext: () => context,
      setAttribute: (key, value) => keep({ [key]: value }),
      setAttributes: keep,
      addEvent: (event, given) => {
        events.push({ name: event, timeUnixNano: nanoseconds(), attributes: asAttributes(given) });
      },
      recordException: (exception) => {
        status = { code: failed, message: nameOf(exception) };
      },
      end: () => {
        ended.push({
          traceId: context.trace,
          spanId: context.span,
          ...(parent ? { parentSpanId: parent.span } : {}),
          name,
          kind: kind + kindOffset,
          startTimeUnixNano,
          endTimeUnixNano: nanoseconds(),
          attributes: asAttributes(attributes),
          events,
          status,
        });
        if (ended.length > kept) ended.splice(0, ended.length - kept);
      },
    };
  }

  const telemetry: Telemetry = {
    tracer: {
      startSpan: (name, options, context) =>
        startSpan(name, options?.kind ?? 0, context ?? storage.getStore()),
    },
    contextManager: {
      with: (context: Context | undefined, work) =>
        storage.run(context, work) as ReturnType<typeof work>,
      active: () => storage.getStore(),
      root: () => undefined,
      getMetadata: (context?: Context) =>
        context === undefined ? '' : `00-${context.trace}-${context.span}-01`,
      fromMetadata: (active: Context | undefined, metadata) => readContext(metadata) ?? active,
    },
  };

  return {
    telemetry,
    async within(name, attributes, work) {
      const span = startSpan(name, 0, storage.getStore());
      span.setAttributes(attributes);
      try {
        return await storage.run(span.setSpanOnContext(undefined as never), work);
      } catch (error) {
        span.recordException(error as Error);
        throw error;
      } finally {
        span.end();
      }
    },
    async close() {
      clearInterval(timer);
      await flushSoon();
    },
  };
}

function readContext(metadata: string): Context | undefined {
  const [, trace, span] = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/.exec(metadata) ?? [];
  return trace === undefined || span === undefined ? undefined : { trace, span };
}

/** The class of an error, not its words: those may quote what people wrote. */
function nameOf(exception: Exception): string {
  return typeof exception === 'string' ? 'Error' : String(exception.name ?? exception.code);
}

function nanoseconds(): string {
  return String(BigInt(Math.round((performance.timeOrigin + performance.now()) * 1_000)) * 1_000n);
}

function asAttributes(given: Attributes = {}): { key: string; value: object }[] {
  return Object.entries(given).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ key, value: asValue(value) }]
      : [],
  );
}

function asValue(value: Value): object {
  if (typeof value === 'number') return { doubleValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}
