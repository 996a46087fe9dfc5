import type { Context } from 'hono';
import type { Report } from '../../domain/report.ts';
import { reportClaimReview } from '../../summary/formats/claim-review.ts';
import { reportCsv, type FormatOptions } from '../../summary/formats/csv.ts';
import { reportJson } from '../../summary/formats/json.ts';
import { reportMarkdown } from '../../summary/formats/markdown.ts';

interface Kind {
  readonly label: string;
  readonly type: string;
  /** Name of the file that a browser keeps; shown in the browser without one. */
  readonly file?: string;
  readonly write: (report: Report, options: FormatOptions) => string;
}

/** Endings of a report's address, and what each gives. */
export const downloads = {
  json: { label: 'JSON', type: 'application/json; charset=utf-8', write: reportJson },
  csv: {
    label: 'CSV',
    type: 'text/csv; charset=utf-8',
    file: 'claimdesk-report.csv',
    write: reportCsv,
  },
  md: {
    label: 'Markdown',
    type: 'text/markdown; charset=utf-8',
    file: 'claimdesk-report.md',
    write: reportMarkdown,
  },
  claimreview: {
    label: 'ClaimReview draft',
    type: 'application/ld+json; charset=utf-8',
    file: 'claimreview-draft.json',
    write: reportClaimReview,
  },
} as const satisfies Record<string, Kind>;
export type Download = keyof typeof downloads;

export function downloadReport(
  c: Context,
  report: Report,
  ending: Download,
  options: FormatOptions,
): Response {
  const { type, file, write }: Kind = downloads[ending];
  c.header('Content-Type', type);
  if (file !== undefined) c.header('Content-Disposition', `attachment; filename="${file}"`);
  return c.body(write(report, options));
}
