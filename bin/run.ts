import type { Logger } from 'pino';
import { suggestions } from '../commands/suggestions.ts';
import { startWorkers } from '../workers/index.ts';
import type { ChatSource } from '../src/chat/port.ts';
import type { Config } from '../src/config.ts';
import { acceptedStatuses, dismissedStatus } from '../src/domain/circuit-breaker.ts';
import { dueDay } from '../src/domain/digest-day.ts';
import { jobNames } from '../src/queue/jobs.ts';
import type { Queues } from '../src/queue/port.ts';
import { createTraces, type Traces } from '../src/queue/traces.ts';
import type { OutboxRow, Store } from '../src/store/port.ts';
import { createMetrics, type Metrics } from '../src/web/metrics.ts';
import { openBackends } from './backends.ts';
import { createChats, sinksOf } from './chats.ts';
import type { JobName } from '../src/queue/jobs.ts';
import { compose, createDesk, createServices, type DeskDeps } from './desk.ts';
import { sayWhenIdle } from './ending.ts';
import { Stop } from './exits.ts';
import { createRefresh } from './fact-check-source.ts';
import { createLog } from './log.ts';
import { articleKey, createEngine, titleOfCheck, type Engine } from './reading.ts';
import { reportClaims } from './report-claims.ts';
import { reportLinks } from './report-links.ts';
import { createPlayground, openPlaygroundChannels, startHealth, startSite } from './site.ts';

export interface Parts {
  /** Receive from chats and serve the web pages. */
  readonly receive: boolean;
  /** Run the jobs: all, none, or those of some queues. */
  readonly work: boolean | readonly JobName[];
}

export interface Running {
  /** Where the web server listens, when this process has one. */
  readonly address?: string;
  stop(): Promise<void>;
}

/** Handlers that were under way when the last process died are tried again after this long. */
const replayEveryMs = 60_000;

/** Puts a process together from its parts and starts it. Stops by itself on SIGTERM and SIGINT. */
export async function run(config: Config, parts: Parts): Promise<Running> {
  if (config.databaseUrl === undefined && !(parts.receive && parts.work)) {
    throw new Stop(
      'A separate bot or worker process needs DATABASE_URL: the embedded database belongs to one process. Run claimdesk start instead, or set DATABASE_URL.',
    );
  }
  const log = createLog(config.logLevel);
  const now = (): Date => new Date();
  const links = await reportLinks(config);
  const playground = parts.receive && config.web.playground ? createPlayground(config) : undefined;
  const traces =
    config.tracesUrl === undefined
      ? undefined
      : createTraces({
          url: config.tracesUrl,
          part: parts.receive ? (parts.work ? 'start' : 'bot') : 'worker',
          onError: (err) => log.warn({ err }, 'traces not sent'),
        });
  const backends = await openBackends(config, log, traces?.telemetry);
  const { queues } = backends;
  const metrics = createMetrics({ queueCounts: () => countAll(queues) });
  const store = watched(backends.store, metrics);
  const { chats, slack } = await createChats(config, log, {
    installations: store.installations,
    suggest: (typing) =>
      suggestions(typing, {
        claims: store.claims,
        titleOf: titleOfCheck,
        quietKinds: async (tenant, channel) =>
          (await store.channels.get(tenant, channel))?.quietChecks?.map(({ check }) => check) ?? [],
      }),
  });
  const all = playground ? [...chats, playground.chat] : chats;
  const sinks = sinksOf(all);
  const reportUrl = links.urlOf;
  const deskUrl = links.deskUrlOf;
  const editUrl = links.editUrlOf;
  const deps: DeskDeps = {
    config,
    store,
    queues,
    sinks,
    log,
    now,
    reportUrl,
    editUrl,
    deskUrl,
  };
  if (playground) await openPlaygroundChannels(store);
  const engine = createEngine(
    config,
    (check, err) => log.error({ check, err }, 'check failed'),
    store,
    config.analysisThreads,
  );

  const measured: Engine['analyse'] = async (...given) => {
    const started = performance.now();
    const analysis = await engine.analyse(...given);
    metrics.checked(analysis.report, (performance.now() - started) / 1_000);
    return analysis;
  };

  const workers = parts.work
    ? await startWorkers({
        ...(parts.work === true ? {} : { only: parts.work }),
        store,
        queues,
        sinks,
        log,
        now,
        articleKey,
        analyse: measured,
        compose: (row) => compose(deps, row),
        dueDay: (settings, at) => dueDay(settings.digest, at),
        keep: { days: config.retentionDays, memoryDays: config.memoryDays },
        concurrency: config.concurrency,
        onBegin: (name, waitedMs) => metrics.waited(name, waitedMs / 1_000),
        onDelivery: (row, outcome) => {
          const took = outcome === 'sent' ? replySeconds(row, now()) : undefined;
          metrics.delivered(row.thread.platform, outcome, took);
        },
        importSource: createRefresh(config, store),
      })
    : undefined;
  const receiving = parts.receive
    ? await receive(
        deps,
        all.map(({ source }) => source),
        log,
        traces,
      )
    : undefined;
  const site = parts.receive
    ? await startSite(config, backends, links, {
        ...(playground ? { playground } : {}),
        ...(slack ? { slack } : {}),
        claims: reportClaims(store, createServices(deps)),
        metrics: metrics.text,
      })
    : config.web.workerPort === undefined
      ? undefined
      : await startHealth(config, config.web.workerPort, backends, metrics.text);

  const stop = onceOnly(async () => {
    await receiving?.stop();
    await workers?.drain();
    await site?.close();
    await engine.close();
    await backends.close();
    await traces?.close();
  });
  stopOnSignals(stop, log);
  sayWhenIdle('Claimdesk');
  return site === undefined ? { stop } : { address: site.address, stop };
}

async function countAll(queues: Queues) {
  const each = async (name: JobName) => {
    const [counts, ageMs] = await Promise.all([queues.counts(name), queues.ageMs(name)]);
    return [name, { ...counts, ageSeconds: ageMs / 1_000 }] as const;
  };
  return Object.fromEntries(await Promise.all(jobNames.map(each)));
}

/** Seconds from the message to its first reply. */
function replySeconds({ delivery }: OutboxRow, now: Date): number | undefined {
  if (delivery.kind !== 'report' || delivery.receivedAt === undefined) return undefined;
  return (now.getTime() - Date.parse(delivery.receivedAt)) / 1_000;
}

/** The same store, with an eye on the claims that people close. */
function watched(store: Store, metrics: Metrics): Store {
  const change: Store['claims']['change'] = async (...given) => {
    const changed = await store.claims.change(...given);
    if (typeof changed === 'object' && changed.ok) {
      const { check, status } = changed.record;
      if (status === dismissedStatus) metrics.decided(check, 'dismissed');
      else if (acceptedStatuses.some((accepted) => accepted === status))
        metrics.decided(check, 'kept');
    }
    return changed;
  };
  return { ...store, claims: { ...store.claims, change } };
}

async function receive(
  deps: DeskDeps,
  sources: readonly ChatSource[],
  log: Logger,
  traces?: Traces,
): Promise<{ stop(): Promise<void> }> {
  const intake = createDesk(deps);
  const handle: typeof intake.handle = (event) =>
    traces
      ? traces.within(`event ${event.kind}`, { event: event.id, tenant: event.tenant }, () =>
          intake.handle(event),
        )
      : intake.handle(event);
  await intake.replay(0);
  await Promise.all(sources.map((source) => source.start(handle)));
  const timer = setInterval(() => {
    intake.replay(replayEveryMs).catch((err: unknown) => log.error({ err }, 'replay failed'));
  }, replayEveryMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(sources.map((source) => source.stop()));
    },
  };
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

/** A second signal does not wait. */
function stopOnSignals(stop: () => Promise<void>, log: Logger): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      log.info({ signal }, 'finishing the work under way');
      stop().then(
        () => process.exit(0),
        (err: unknown) => {
          log.error({ err }, 'could not stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}
