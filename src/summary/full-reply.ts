import type { Reply } from '../chat/reply.ts';
import { atLeast, type Signal } from '../domain/finding.ts';
import type { CheckedReport, Report } from '../domain/report.ts';
import { findingCard } from './finding-card.ts';
import { counted } from './plain.ts';
import { aboutLine, notCheckedNote, remarkFor, tallyLine, titleFromId } from './report-lines.ts';
import { summaryReply } from './reply.ts';
import { unreadableReply } from './unreadable-reply.ts';

export interface FullReplyOptions {
  readonly minSignal?: Signal;
  readonly titleOf?: (check: string) => string;
}

/** Every finding in full with its receipt: what the terminal prints. Nothing is shortened. */
export function fullReply(report: Report, options: FullReplyOptions = {}): Reply {
  const { minSignal = 'weak', titleOf = titleFromId } = options;
  if (report.status === 'unreadable') return unreadableReply(report);
  const shown = report.findings.filter((finding) => atLeast(finding.signal, minSignal));
  if (shown.length === 0) return clear(report, minSignal);
  const heading = `${counted(shown.length, 'claim')} to check`;
  const cards = shown.map((finding, index) =>
    findingCard(report.article, finding, {
      number: index + 1,
      compact: false,
      title: titleOf(finding.check),
      state: { status: 'open' },
      quoteMax: Infinity,
      quotesMax: Infinity,
      receiptMax: Infinity,
      ...remarkFor(report, finding),
    }),
  );
  return {
    summary: heading,
    blocks: [
      { kind: 'heading', text: heading },
      { kind: 'text', spans: aboutLine(report) },
      ...tallyLine(report, shown, cards),
      ...cards,
      {
        kind: 'note',
        spans: [['Automated; a person decides.', ...notCheckedNote(report)].join(' ')],
      },
    ],
  };
}

function clear(report: CheckedReport, minSignal: Signal): Reply {
  const reply = summaryReply(report, { asked: true, minSignal });
  return reply === 'nothing-to-say' ? { summary: '', blocks: [] } : reply;
}
