import type { Report } from '../../domain/report.ts';

/** The report as it is exchanged, `claimdesk-report/1`; which request asked for it is nobody's business. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ ...report, request: undefined }, null, 2)}\n`;
}
