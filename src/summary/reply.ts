import type { Block, Control, FindingBlock, Reply } from '../chat/reply.ts';
import type { ClaimState } from '../domain/claim-state.ts';
import { atLeast, type Finding, type Signal } from '../domain/finding.ts';
import type { FindingId } from '../domain/ids.ts';
import type { CheckedReport, Report } from '../domain/report.ts';
import { actions } from './actions.ts';
import { findingCard } from './finding-card.ts';
import { counted, shorten } from './plain.ts';
import {
  aboutLine,
  articleName,
  notCheckedNote,
  remarkFor,
  spokenName,
  tallyLine,
  titleFromId,
} from './report-lines.ts';
import { spokenFindings } from './spoken.ts';
import { unreadableReply } from './unreadable-reply.ts';

export interface ReplyOptions {
  /** A person asked: they get an answer even when there is nothing to say. */
  readonly asked: boolean;
  /** Lowest signal that the reply shows; what is below is counted. */
  readonly minSignal: Signal;
  /** Signed link to the report page. */
  readonly reportUrl?: string;
  readonly statusOf?: (finding: FindingId) => ClaimState | undefined;
  /** Findings that this desk or channel does not want to see again; counted, never shown. */
  readonly silenced?: (finding: Finding) => boolean;
  /** A check's title for people: 'Figures differ'. */
  readonly titleOf?: (check: string) => string;
}

/** Up to this many, one is shown in full and the others in three lines; beyond, `fullWhenMany` in full. */
const fewAtMost = 5;
const fullWhenMany = 3;

/** The reply in the thread for one report, or nothing when nobody asked and there is nothing to flag. */
export function summaryReply(report: Report, options: ReplyOptions): Reply | 'nothing-to-say' {
  if (report.status === 'unreadable') {
    return options.asked ? unreadableReply(report) : 'nothing-to-say';
  }
  const silenced = options.silenced ?? (() => false);
  const shown = report.findings.filter(
    (finding) => atLeast(finding.signal, options.minSignal) && !silenced(finding),
  );
  if (shown.length > 0) return flaggedReply(report, shown, options);
  return options.asked ? clearReply(report, options) : 'nothing-to-say';
}

function clearReply(report: CheckedReport, options: ReplyOptions): Reply {
  const below = report.findings.length;
  const sentences = counted(report.claims.length, 'checkable sentence');
  const text = [
    `No claims flagged in ${articleName(report)} (${sentences} read).`,
    ...(below === 0
      ? []
      : [
          `${counted(below, 'flag')} ${whyHidden(report, options)} ${below === 1 ? 'is' : 'are'} in the report.`,
        ]),
    'Not a verification.',
  ].join(' ');
  const notes = notCheckedNote(report);
  const controls = reportControls(report, options, 0);
  return {
    summary: shorten([text, ...notes].join(' '), 1500),
    blocks: [
      { kind: 'text', spans: [text] },
      ...notes.map((note): Block => ({ kind: 'note', spans: [note] })),
      ...(controls.length === 0 ? [] : [{ kind: 'controls' as const, controls }]),
    ],
  };
}

function whyHidden({ findings }: CheckedReport, { minSignal, silenced }: ReplyOptions): string {
  const below = `below ‘${minSignal}’`;
  return silenced !== undefined && findings.some(silenced) ? `${below} or silenced here` : below;
}

function flaggedReply(
  report: CheckedReport,
  shown: readonly Finding[],
  options: ReplyOptions,
): Reply {
  const cards = cardsFor(report, shown, options);
  const heading = `${counted(shown.length, 'claim')} to check`;
  const silenced = report.findings.filter(options.silenced ?? (() => false)).length;
  const controls = reportControls(report, options, shown.length);
  return {
    summary: spokenFindings(`${heading} in ${spokenName(report)}.`, cards, shown.length),
    blocks: [
      { kind: 'heading', text: heading },
      { kind: 'text', spans: aboutLine(report) },
      ...tallyLine(report, shown, cards, silenced),
      ...cards,
      ...(controls.length === 0 ? [] : [{ kind: 'controls' as const, controls }]),
      {
        kind: 'note',
        spans: [['Automated; a person decides.', ...notCheckedNote(report)].join(' ')],
      },
    ],
  };
}

function cardsFor(
  report: CheckedReport,
  shown: readonly Finding[],
  { statusOf, titleOf = titleFromId }: ReplyOptions,
): FindingBlock[] {
  const few = shown.length <= fewAtMost;
  const inFull = few ? 1 : fullWhenMany;
  return shown.slice(0, few ? fewAtMost : fullWhenMany).map((finding, index) =>
    findingCard(report.article, finding, {
      // As on the report page, where silenced ones are counted too.
      number: report.findings.indexOf(finding) + 1,
      compact: index >= inFull,
      title: titleOf(finding.check),
      state: statusOf?.(finding.id) ?? { status: 'open' },
      ...(report.request === undefined ? {} : { request: report.request }),
      quoteMax: few ? 280 : 200,
      quotesMax: 3,
      receiptMax: few ? 600 : 300,
      ...remarkFor(report, finding),
    }),
  );
}

function reportControls(
  report: CheckedReport,
  { reportUrl, asked }: ReplyOptions,
  shown: number,
): Control[] {
  const open: Control[] =
    reportUrl === undefined ? [] : [{ kind: 'link', label: 'Open report', href: reportUrl }];
  const value = report.request;
  if (value === undefined) return open;
  const button = (action: string, label: string): Control => ({
    kind: 'button',
    action,
    value,
    label,
  });
  if (shown === 0) return asked ? open : [];
  return [
    ...open,
    ...(shown > 1 ? [button(actions.review, 'Review')] : []),
    button(actions.useful, 'Useful'),
    button(actions.notUseful, 'Not useful'),
    button(actions.less, 'Less like this'),
  ];
}
