import type { Signal } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { renderConsole, type TerminalOptions } from '../chat/console/render.ts';
import { fullReply } from '../summary/full-reply.ts';
import { reportJson } from '../summary/formats/json.ts';
import { reportMarkdown } from '../summary/formats/markdown.ts';
import { drawReportPage } from './report/page.ts';

export const reportFormats = ['text', 'json', 'html', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export interface FormatReportOptions extends TerminalOptions {
  readonly minSignal?: Signal;
  readonly titleOf?: (check: string) => string;
}

/** A report for a file or a terminal. `html` is one document that needs nothing else. */
export function formatReport(
  report: Report,
  format: ReportFormat,
  options: FormatReportOptions = {},
): string {
  switch (format) {
    case 'text':
      return renderConsole(fullReply(report, options), options);
    case 'json':
      return reportJson(report);
    case 'html':
      return String(drawReportPage(report, options));
    case 'markdown':
      return reportMarkdown(report, options);
  }
}
