import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Report } from '../domain/report.ts';

/** What became of a try to post or edit a reply. */
export type DeliveryOutcome =
  'sent' | 'edited' | 'nothing to say' | 'rate-limited' | 'not-sent' | 'unknown-outcome' | 'failed';

export interface Metrics {
  /** A finished check: how it ended, what it flagged, how long it took. */
  readonly checked: (report: Report, seconds: number) => void;
  /** A try to post or edit a reply; `seconds` since the message came in, for a first reply that was sent. */
  readonly delivered: (platform: string, outcome: DeliveryOutcome, seconds?: number) => void;
  /** A claim that a person closed: kept, or dismissed as a false alarm. Precision is kept / all. */
  readonly decided: (check: string, outcome: 'kept' | 'dismissed') => void;
  /** How long a job waited from when it was due until it was begun. */
  readonly waited: (queue: string, seconds: number) => void;
  /** Prometheus text. */
  readonly text: () => Promise<string>;
}

type States = Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>;

export interface MetricsOptions {
  /** Jobs by queue and state, and the age in seconds of what waits, read when somebody asks for the metrics. */
  readonly queueCounts?: () => Promise<
    Readonly<Record<string, States & { readonly ageSeconds?: number }>>
  >;
}

/** Counters of this process; labels are names of ours, never text from outside or a tenant's name. */
export function createMetrics({ queueCounts }: MetricsOptions = {}): Metrics {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const checks = new Counter({
    name: 'claimdesk_checks_total',
    help: 'Articles checked, by how the check ended',
    labelNames: ['status', 'code'],
    registers,
  });
  const findings = new Counter({
    name: 'claimdesk_findings_total',
    help: 'Flags, by check and signal',
    labelNames: ['check', 'signal'],
    registers,
  });
  const failures = new Counter({
    name: 'claimdesk_check_failures_total',
    help: 'Checks that stopped with an error',
    labelNames: ['check'],
    registers,
  });
  const seconds = new Histogram({
    name: 'claimdesk_check_seconds',
    help: 'Seconds from the job’s start to its report',
    buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 30],
    registers,
  });
  const deliveries = new Counter({
    name: 'claimdesk_deliveries_total',
    help: 'Replies, by platform and outcome',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  const replies = new Histogram({
    name: 'claimdesk_reply_seconds',
    help: 'Seconds from a message to the reply in its thread',
    labelNames: ['platform'],
    buckets: [0.5, 1, 2, 3, 5, 10, 20, 60, 300, 1800],
    registers,
  });
  const waits = new Histogram({
    name: 'claimdesk_job_wait_seconds',
    help: 'Seconds from when a job was due until it was begun',
    labelNames: ['queue'],
    buckets: [0.05, 0.25, 1, 5, 15, 60, 300, 1800],
    registers,
  });
  const decisions = new Counter({
    name: 'claimdesk_decisions_total',
    help: 'Claims that people closed, by check: kept, or dismissed as a false alarm',
    labelNames: ['check', 'outcome'],
    registers,
  });
  if (queueCounts !== undefined) watchQueues(queueCounts, registers);
  return {
    checked(report, took) {
      seconds.observe(took);
      if (report.status === 'unreadable') {
        checks.inc({ status: 'unreadable', code: report.code });
        return;
      }
      checks.inc({ status: 'checked', code: '' });
      for (const { check, signal } of report.findings) findings.inc({ check, signal });
      for (const outcome of report.outcomes) {
        if (outcome.status === 'failed') failures.inc({ check: outcome.check });
      }
    },
    delivered(platform, outcome, took) {
      deliveries.inc({ platform, outcome });
      if (took !== undefined) replies.observe({ platform }, took);
    },
    decided: (check, outcome) => decisions.inc({ check, outcome }),
    waited: (queue, took) => waits.observe({ queue }, took),
    text: () => registry.metrics(),
  };
}

function watchQueues(
  queueCounts: NonNullable<MetricsOptions['queueCounts']>,
  registers: Registry[],
): void {
  // Both are collected at the same moment: the queues are asked once.
  let asked: ReturnType<typeof queueCounts> | undefined;
  const ask = (): ReturnType<typeof queueCounts> =>
    (asked ??= queueCounts().finally(() => (asked = undefined)));
  new Gauge({
    name: 'claimdesk_queue_age_seconds',
    help: 'How long the longest-waiting of the next hundred jobs has waited',
    labelNames: ['queue'],
    registers,
    async collect() {
      for (const [queue, { ageSeconds = 0 }] of Object.entries(await ask())) {
        this.set({ queue }, ageSeconds);
      }
    },
  });
  new Gauge({
    name: 'claimdesk_queue_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      for (const [queue, counts] of Object.entries(await ask())) {
        for (const state of ['waiting', 'active', 'delayed', 'failed'] as const) {
          this.set({ queue, state }, counts[state]);
        }
      }
    },
  });
}
