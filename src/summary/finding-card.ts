import type { FindingBlock, QuoteLine, Control } from '../chat/reply.ts';
import type { Article } from '../domain/article.ts';
import {
  claimStateLabel,
  isClosed,
  nextStatuses,
  type ClaimState,
  type ClaimStatus,
} from '../domain/claim-state.ts';
import type { Evidence, Finding } from '../domain/finding.ts';
import type { RequestId } from '../domain/ids.ts';
import { actions, claimValue } from './actions.ts';
import { excerpt } from './excerpt.ts';
import { hostOf, jumpLink, webAddress } from './place.ts';
import { placeOf } from '../text/place.ts';
import { oneLine, plain, shorten } from './plain.ts';

export interface CardOptions {
  readonly number: number;
  readonly compact: boolean;
  readonly title: string;
  readonly state: ClaimState;
  /** Absent where nothing can be pressed (terminal, files). */
  readonly request?: RequestId;
  /** Set when the card stands on a page of the review list. */
  readonly page?: number;
  /** Longest quotation in UTF-16 units; longer ones end in '…'. */
  readonly quoteMax: number;
  /** Most quotations shown; the others are counted. */
  readonly quotesMax: number;
  readonly receiptMax: number;
  /** What a language model remarked on it (`remarkOn`). */
  readonly remark?: string;
}

const statusOptionLabels: Readonly<Record<ClaimStatus, string>> = {
  open: 'Open',
  'in-progress': 'In progress',
  verified: 'Verified',
  'needs-correction': 'Needs correction',
  inconclusive: 'Inconclusive',
  'false-alarm': 'False alarm',
  reopened: 'Reopened',
};

/** One finding as a card of the reply. */
export function findingCard(
  article: Article,
  finding: Finding,
  options: CardOptions,
): FindingBlock {
  const { number, compact, title, state } = options;
  const card = {
    kind: 'finding' as const,
    number,
    title,
    signal: finding.signal,
    status: claimStateLabel(state),
    compact,
    quotes: quoteLines(article, finding, options),
    why: oneLine(finding.message),
  };
  if (compact) return { ...card, controls: [] };
  return {
    ...card,
    ...(finding.receipt === ''
      ? {}
      : { receipt: shorten(plain(finding.receipt), options.receiptMax) }),
    ...(finding.notKnown === undefined ? {} : { notKnown: oneLine(finding.notKnown) }),
    next: nextLine(finding),
    ...(options.remark === undefined ? {} : { remark: options.remark }),
    controls: claimControls(finding, options),
  };
}

/** Checks about where a claim comes from; the others are settled inside the text itself. */
const aboutSourcing: ReadonlySet<string> = new Set([
  'anonymous-source',
  'vague-attribution',
  'unseen-document',
  'interested-source',
  'unsourced-claim',
  'prediction',
  'superlative',
  'check-worthy',
]);

function nextLine(finding: Finding): string {
  const next = oneLine(finding.nextStep);
  const linked = finding.evidence.some((item) => webAddress(item.url) !== undefined);
  return linked || !aboutSourcing.has(finding.check) ? next : `Needs a source. ${next}`.trim();
}

function quoteLines(article: Article, finding: Finding, options: CardOptions): QuoteLine[] {
  const spots = [{ range: finding.range, quote: finding.quote }, ...finding.related];
  const shown = options.compact ? 1 : options.quotesMax;
  const spoken = oneLine(`${finding.message} ${finding.receipt.split('\n', 1)[0] ?? ''}`);
  const lines = spots.slice(0, shown).map(({ range, quote }) => {
    const href = jumpLink(article.url, quote);
    return {
      text: excerpt(oneLine(quote), spoken, options.quoteMax),
      place: placeOf(article, range),
      ...(href === undefined ? {} : { href }),
    };
  });
  const hidden = spots.length - shown;
  const last = lines.at(-1);
  if (last === undefined || options.compact) return lines;
  const counted =
    hidden <= 0
      ? last.place
      : `${last.place}, and ${hidden} more ${hidden === 1 ? 'place' : 'places'}`;
  const evidence = finding.evidence.slice(0, shown).map((item) => evidenceLine(item, options));
  return [...lines.slice(0, -1), { ...last, place: counted }, ...evidence];
}

/** A rating is quoted, attributed, dated and linked; it is never ours. */
function evidenceLine(item: Evidence, { quoteMax }: CardOptions): QuoteLine {
  const rated = item.rating === undefined ? '' : `Rated “${oneLine(item.rating)}”: `;
  const from = [item.publisher ?? hostOf(item.url) ?? 'no publisher named', item.date];
  const href = webAddress(item.url)?.href;
  return {
    text: shorten(`${rated}${oneLine(item.quote ?? item.title)}`, quoteMax),
    place: oneLine(from.filter((part) => part !== undefined).join(', ')),
    ...(href === undefined ? {} : { href }),
  };
}

function claimControls(finding: Finding, { request, state, page }: CardOptions): Control[] {
  if (request === undefined) return [];
  const value = claimValue({
    request,
    finding: finding.id,
    ...(page === undefined ? {} : { page }),
  });
  const note: Control = { kind: 'button', action: actions.noteClaim, value, label: 'Note' };
  if (isClosed(state.status)) {
    return [{ kind: 'button', action: actions.reopenClaim, value, label: 'Reopen' }, note];
  }
  const status: Control = {
    kind: 'choice',
    action: actions.setStatus,
    value,
    label: 'Set status',
    options: nextStatuses(state.status).map((next) => ({
      value: next,
      label: statusOptionLabels[next],
    })),
  };
  const take: Control = { kind: 'button', action: actions.takeClaim, value, label: 'Take it' };
  return state.status === 'in-progress' ? [status, note] : [take, status, note];
}
