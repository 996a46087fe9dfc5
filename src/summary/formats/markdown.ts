import { claimStateLabel } from '../../domain/claim-state.ts';
import type { Finding } from '../../domain/finding.ts';
import type { CheckedReport, Report } from '../../domain/report.ts';
import { webAddress } from '../place.ts';
import { placeOf } from '../../text/place.ts';
import { counted, oneLine, plain } from '../plain.ts';
import { notCheckedNote, remarkOn, titleFromId } from '../report-lines.ts';
import type { FormatOptions } from './csv.ts';

/** The report as Markdown; nothing in the article's words is read as markup. */
export function reportMarkdown(report: Report, options: FormatOptions = {}): string {
  if (report.status === 'unreadable') return `${escape(report.reason)}\n`;
  const { article, findings } = report;
  const href = webAddress(article.url)?.href;
  const title = escape(oneLine(article.title)) || 'Pasted text';
  const parts = [
    `# ${href === undefined ? title : `[${title}](<${href}>)`}`,
    findings.length === 0
      ? `No claims flagged (${counted(report.claims.length, 'checkable sentence')} read). Not a verification.`
      : `${counted(findings.length, 'claim')} to check.`,
    ...findings.map((finding, index) => findingPart(report, finding, index + 1, options)),
    ...notCheckedNote(report).map(escape),
    `Automated; a person decides. Engine ${report.engineVersion}, ${report.analysedAt}.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function findingPart(
  report: CheckedReport,
  finding: Finding,
  number: number,
  { titleOf = titleFromId, stateOf }: FormatOptions,
): string {
  const { article } = report;
  const remark = remarkOn(report, finding);
  const spots = [{ range: finding.range, quote: finding.quote }, ...finding.related];
  const state = claimStateLabel(stateOf?.(finding.id) ?? { status: 'open' });
  const labelled = (label: string, text: string | undefined) =>
    text === undefined || text.trim() === '' ? [] : [`**${label}:** ${escape(oneLine(text))}`];
  return [
    `## ${number}. ${escape(titleOf(finding.check))} · ${finding.signal} · ${escape(state)}`,
    ...spots.map(
      ({ range, quote }) => `> “${escape(oneLine(quote))}” (${placeOf(article, range)})`,
    ),
    ...labelled('Why', finding.message),
    ...labelled('Not known', finding.notKnown),
    ...labelled('Next', finding.nextStep),
    ...finding.evidence.map(({ title, url }) => {
      const href = webAddress(url)?.href;
      const name = escape(oneLine(title));
      return `**Source:** ${href === undefined ? name : `[${name}](<${href}>)`}`;
    }),
    ...(finding.receipt.trim() === '' ? [] : [fenced(plain(finding.receipt))]),
    ...(remark === undefined ? [] : [`_${escape(remark)}_`]),
  ].join('\n\n');
}

/** Characters with a meaning in Markdown or in HTML inside it. */
function escape(text: string): string {
  return plain(text).replace(/[\\`*_{}[\]<>#|~&@]/g, '\\$&');
}

/** A fence longer than any run of backticks within. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
