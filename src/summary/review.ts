import type { Control, FindingBlock, Reply } from '../chat/reply.ts';
import type { ClaimState } from '../domain/claim-state.ts';
import type { FindingId, RequestId } from '../domain/ids.ts';
import type { CheckedReport } from '../domain/report.ts';
import { actions, reviewValue } from './actions.ts';
import { findingCard } from './finding-card.ts';
import { articleName, remarkFor, titleFromId } from './report-lines.ts';
import { spokenFindings } from './spoken.ts';

export interface ReviewOptions {
  /** First finding of the page, counted from 0. */
  readonly from: number;
  readonly statusOf: (finding: FindingId) => ClaimState | undefined;
  readonly titleOf?: (check: string) => string;
}

/** Cards with their controls in one message; three stay well inside either platform's limits. */
const cardsOnAPage = 3;

/** A page of all findings, each in full and with its controls: for one person, on [Review]. */
export function reviewReply(
  report: CheckedReport,
  request: RequestId,
  { from, statusOf, titleOf = titleFromId }: ReviewOptions,
): Reply {
  const total = report.findings.length;
  const first = Math.max(0, Math.min(from, total - 1));
  const cards = report.findings
    .slice(first, first + cardsOnAPage)
    .map((finding, index): FindingBlock =>
      findingCard(report.article, finding, {
        number: first + index + 1,
        compact: false,
        title: titleOf(finding.check),
        state: statusOf(finding.id) ?? { status: 'open' },
        request,
        page: first,
        quoteMax: 200,
        quotesMax: 2,
        receiptMax: 300,
        ...remarkFor(report, finding),
      }),
    );
  const last = first + cards.length;
  const range = cards.length === 1 ? `${last}` : `${first + 1}–${last}`;
  const heading = `Claims ${range} of ${total}`;
  const controls = turns(request, first, total);
  return {
    summary: spokenFindings(`${heading} in ${articleName(report)}.`, cards, cards.length),
    blocks: [
      { kind: 'heading', text: heading },
      ...cards,
      ...(controls.length === 0 ? [] : [{ kind: 'controls' as const, controls }]),
      { kind: 'note', spans: ['Only you see this list. Automated; a person decides.'] },
    ],
  };
}

function turns(request: RequestId, first: number, total: number): Control[] {
  const turn = (label: string, page: number): Control => ({
    kind: 'button',
    action: actions.review,
    value: reviewValue(request, page),
    label,
  });
  return [
    ...(first > 0 ? [turn('Earlier', Math.max(0, first - cardsOnAPage))] : []),
    ...(first + cardsOnAPage < total ? [turn('Later', first + cardsOnAPage)] : []),
  ];
}
