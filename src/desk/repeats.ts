import { threadUrl } from '../chat/thread-url.ts';
import type { CheckedReport } from '../domain/report.ts';
import { isAutomatic, type CheckRequest } from '../domain/request.ts';
import { threadKey } from '../domain/thread.ts';
import type { Store, StoredReport } from '../store/port.ts';
import { hostOf } from '../summary/place.ts';
import { diffReports, type ReportDiff } from '../summary/report-diff.ts';

/** How an article stands to the last check of it. */
export type Repeat =
  /** Its text is as it was; `threadUrl` leads to the reply that it had then. */
  | { readonly kind: 'unchanged'; readonly threadUrl?: string; readonly checkedAt: string }
  /** As it was, and there was nothing to say then, nor is there now. */
  | { readonly kind: 'still nothing' }
  /** The same text on another page, checked before; `site` is where it stood then. */
  | {
      readonly kind: 'copy';
      readonly site?: string;
      readonly threadUrl?: string;
      readonly checkedAt: string;
    }
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
  const earlier = await earlierVisible(store, stored);
  if (earlier === undefined) return undefined;
  const { tenant } = stored;
  const { asked } = earlier;
  const isCopy = addressOf(earlier.report) !== addressOf(stored.report);
  const diff = diffReports(earlier.report, stored.report);
  if (diff.textChanged && !isCopy) return { kind: 'changed', diff };
  if (request.trigger === 'recheck') return { kind: 'still nothing' };
  if (request.options.fresh || request.options.private) return undefined;
  if (earlier.report.engineVersion !== stored.report.engineVersion) return undefined;
  if (threadKey(asked.replyTo) === threadKey(request.replyTo) && !isCopy) return undefined;
  const delivery = { kind: 'report', requestId: earlier.requestId } as const;
  const row = await store.outbox.find(tenant, asked.replyTo, delivery);
  if (row?.sent === undefined) {
    return isAutomatic(request.trigger) ? { kind: 'still nothing' } : undefined;
  }
  const url = threadUrl(tenant, row.sent);
  const then = { checkedAt: earlier.savedAt, ...(url === undefined ? {} : { threadUrl: url }) };
  if (!isCopy) return { kind: 'unchanged', ...then };
  const site = hostOf(addressOf(earlier.report));
  return { kind: 'copy', ...then, ...(site === undefined ? {} : { site }) };
}

/**
 * The last check of the same article before this one that its readers may know of: in the same channel,
 * and not for one person's eyes.
 */
export async function earlierVisible(
  store: Pick<Store, 'reports' | 'requests'>,
  { tenant, articleKey, channel, savedAt }: StoredReport,
): Promise<
  (StoredReport & { readonly report: CheckedReport; readonly asked: CheckRequest }) | undefined
> {
  const earlier = await store.reports.earlierOn(tenant, articleKey, savedAt);
  if (earlier?.report.status !== 'checked' || earlier.channel !== channel) return undefined;
  const asked = await store.requests.get(tenant, earlier.requestId);
  if (asked === undefined || asked.replyTo.onlyFor !== undefined) return undefined;
  return { ...earlier, report: earlier.report, asked };
}

/** Where an article stands; pasted texts stand nowhere, all alike. */
export function addressOf({ article }: CheckedReport): string | undefined {
  return article.canonicalUrl ?? article.url;
}
