import { describe, expect, it } from '@jest/globals';
import { createMetrics } from '../../src/web/metrics.ts';
import { sampleReport, unreadableReport } from '../summary/sample-report.ts';

describe('the metrics', () => {
  it('count checks by how they ended, and flags by check and signal', async () => {
    const metrics = createMetrics();
    metrics.checked(sampleReport(5, { failed: 'arithmetic' }), 0.2);
    metrics.checked(unreadableReport('timeout'), 15);
    metrics.delivered('slack', 'sent');
    const text = await metrics.text();
    expect(text).toContain('claimdesk_checks_total{status="checked",code=""} 1');
    expect(text).toContain('claimdesk_checks_total{status="unreadable",code="timeout"} 1');
    expect(text).toContain('claimdesk_findings_total{check="arithmetic",signal="strong"} 1');
    expect(text).toContain('claimdesk_check_failures_total{check="arithmetic"} 1');
    expect(text).toContain('claimdesk_deliveries_total{platform="slack",outcome="sent"} 1');
    expect(text).toContain('claimdesk_check_seconds_count 2');
  });

  it('ask the queues when somebody asks them', async () => {
    const counts = { waiting: 4, active: 1, delayed: 0, failed: 2 };
    const metrics = createMetrics({
      queueCounts: () => Promise.resolve({ 'check-article': counts }),
    });
    expect(await metrics.text()).toContain(
      'claimdesk_queue_jobs{queue="check-article",state="waiting"} 4',
    );
  });

  it('tell how long people and jobs wait, and what people made of the flags', async () => {
    const counts = { waiting: 4, active: 1, delayed: 0, failed: 2, ageSeconds: 42 };
    const metrics = createMetrics({
      queueCounts: () => Promise.resolve({ 'check-article': counts }),
    });
    metrics.delivered('slack', 'sent', 1.4);
    metrics.delivered('slack', 'rate-limited');
    metrics.waited('check-article', 0.2);
    metrics.decided('arithmetic', 'kept');
    metrics.decided('arithmetic', 'dismissed');
    const text = await metrics.text();
    expect(text).toContain('claimdesk_queue_age_seconds{queue="check-article"} 42');
    expect(text).toContain('claimdesk_reply_seconds_sum{platform="slack"} 1.4');
    expect(text).toContain('claimdesk_deliveries_total{platform="slack",outcome="rate-limited"} 1');
    expect(text).toContain('claimdesk_job_wait_seconds_count{queue="check-article"} 1');
    expect(text).toContain('claimdesk_decisions_total{check="arithmetic",outcome="kept"} 1');
    expect(text).not.toContain('state="ageSeconds"');
  });

  it('carry nothing that came from outside', async () => {
    const metrics = createMetrics();
    metrics.checked(sampleReport(40), 1);
    expect(await metrics.text()).not.toContain('harbour');
  });
});
