import { threadUrl } from '../chat/thread-url.ts';
import type { CheckedReport } from '../domain/report.ts';
import { isAutomatic, type CheckRequest } from '../domain/request.ts';
import { threadKey } from '../domain/thread.ts';
import type { Store, StoredReport } from '../store/port.ts';
import { diffReports, type ReportDiff } from '../summary/report-diff.ts';

/** How an article stands to the last check of it. */
export type Repeat =
  /** Its text is as it was; `threadUrl` leads to the reply that it had then. */
  | { readonly kind: 'unchanged'; readonly threadUrl?: string; readonly checkedAt: string }
  /** As it was, and there was nothing to say then, nor is there now. */
  | { readonly kind: 'still nothing' }
  | { readonly kind: 'changed'; readonly diff: ReportDiff };

/**
 * Compares a report with the last one on the same article, when there is one that this thread may know
 * of: in the same channel, and not for one person's eyes. Undefined for a first check, and for a
 * second one of the same text that somebody asked for explicitly (`fresh`).
 */
export async function repeatOf(
  store: Store,
  request: CheckRequest,
  stored: StoredReport & { readonly report: CheckedReport },
): Promise<Repeat | undefined> {
  const { tenant, articleKey, channel, savedAt } = stored;
  const earlier = await store.reports.earlierOn(tenant, articleKey, savedAt);
  if (earlier?.report.status !== 'checked' || earlier.channel !== channel) return undefined;
  const asked = await store.requests.get(tenant, earlier.requestId);
  if (asked === undefined || asked.replyTo.onlyFor !== undefined) return undefined;
  const diff = diffReports(earlier.report, stored.report);
  if (diff.textChanged) return { kind: 'changed', diff };
  if (request.options.fresh || request.options.private) return undefined;
  if (earlier.report.engineVersion !== stored.report.engineVersion) return undefined;
  if (threadKey(asked.replyTo) === threadKey(request.replyTo)) return undefined;
  const delivery = { kind: 'report', requestId: earlier.requestId } as const;
  const row = await store.outbox.find(tenant, asked.replyTo, delivery);
  if (row?.sent === undefined) {
    return isAutomatic(request.trigger) ? { kind: 'still nothing' } : undefined;
  }
  const url = threadUrl(tenant, row.sent);
  return {
    kind: 'unchanged',
    checkedAt: earlier.savedAt,
    ...(url === undefined ? {} : { threadUrl: url }),
  };
}
