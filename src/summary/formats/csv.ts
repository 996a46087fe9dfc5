import type { ClaimState } from '../../domain/claim-state.ts';
import { claimStateLabel } from '../../domain/claim-state.ts';
import type { FindingId } from '../../domain/ids.ts';
import type { Report } from '../../domain/report.ts';
import { placeOf } from '../../text/place.ts';
import { plain } from '../plain.ts';
import { titleFromId } from '../report-lines.ts';

export interface FormatOptions {
  readonly titleOf?: (check: string) => string;
  readonly stateOf?: (finding: FindingId) => ClaimState | undefined;
}

const columns = [
  'number',
  'signal',
  'check',
  'place',
  'quote',
  'compared with',
  'why',
  'not known',
  'next',
  'sources',
  'status',
  'receipt',
] as const;

/** RFC 4180, with a byte order mark so that spreadsheets read UTF-8. */
export function reportCsv(report: Report, options: FormatOptions = {}): string {
  const { titleOf = titleFromId, stateOf } = options;
  const rows =
    report.status === 'unreadable'
      ? []
      : report.findings.map((finding, index) => [
          String(index + 1),
          finding.signal,
          titleOf(finding.check),
          placeOf(report.article, finding.range),
          finding.quote,
          finding.related.map(({ quote }) => quote).join(' | '),
          finding.message,
          finding.notKnown ?? '',
          finding.nextStep,
          finding.evidence.flatMap(({ url }) => url ?? []).join(' '),
          claimStateLabel(stateOf?.(finding.id) ?? { status: 'open' }),
          finding.receipt,
        ]);
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that no spreadsheet takes for a formula: one that begins like a formula gets an apostrophe
 * before it. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(value: string): string {
  const text = plain(value);
  const harmless = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
