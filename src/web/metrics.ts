import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Report } from '../domain/report.ts';

export interface Metrics {
  /** A finished check: how it ended, what it flagged, how long it took. */
  readonly checked: (report: Report, seconds: number) => void;
  /** A reply that was posted, edited, or could not be. */
  readonly delivered: (platform: string, outcome: 'sent' | 'failed') => void;
  /** Prometheus text. */
  readonly text: () => Promise<string>;
}

export interface MetricsOptions {
  /** Jobs by queue and state, read when somebody asks for the metrics. */
  readonly queueCounts?: () => Promise<
    Readonly<Record<string, Readonly<Record<'waiting' | 'active' | 'delayed' | 'failed', number>>>>
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
    delivered: (platform, outcome) => deliveries.inc({ platform, outcome }),
    text: () => registry.metrics(),
  };
}

function watchQueues(
  queueCounts: NonNullable<MetricsOptions['queueCounts']>,
  registers: Registry[],
): void {
  new Gauge({
    name: 'claimdesk_queue_jobs',
    help: 'Jobs by queue and state',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      for (const [queue, states] of Object.entries(await queueCounts())) {
        for (const [state, jobs] of Object.entries(states)) this.set({ queue, state }, jobs);
      }
    },
  });
}
