import type { Report } from '../domain/report.ts';
import type { CheckRequest } from '../domain/request.ts';
import type { Store } from '../store/port.ts';
import { isSameText, textPrints } from '../text/prints.ts';
import { rememberSaid } from './said.ts';

/** Copies of one text come out within days of each other. */
const copiesWithinMs = 7 * 24 * 60 * 60 * 1_000;
/** Stored texts that are compared word for word. */
const compared = 3;

/**
 * Stores a report. A copy of a text that was checked lately, on whatever page, is filed under the
 * article of the first: its claims are the same claims, and its thread leads to the first one.
 */
export async function saveReport(
  store: Store,
  request: CheckRequest,
  ownKey: string,
  report: Report,
  now: Date,
): Promise<void> {
  const { tenant, id, replyTo } = request;
  const channel = replyTo.channel;
  if (report.status === 'unreadable') {
    await store.reports.save(tenant, id, { articleKey: ownKey, channel }, report);
    return;
  }
  const { article, claims } = report;
  const prints = textPrints(article.text);
  const articleKey = await fileUnder(store, request, ownKey, article.text, prints, now);
  const about = { articleKey, channel, ...(prints === undefined ? {} : { prints }) };
  await store.reports.save(tenant, id, about, report);
  await rememberSaid(store.memory, { tenant, articleKey }, article, claims, now.toISOString());
}

async function fileUnder(
  { reports }: Store,
  { tenant }: CheckRequest,
  ownKey: string,
  text: string,
  prints: readonly number[] | undefined,
  now: Date,
): Promise<string> {
  if (prints === undefined) return ownKey;
  const since = new Date(now.getTime() - copiesWithinMs).toISOString();
  // An article that has a history of its own keeps it.
  if (await reports.latestOn(tenant, ownKey, since)) return ownKey;
  const alike = await reports.withPrints(tenant, prints, since, compared);
  const first = alike.find(
    ({ report }) => report.status === 'checked' && isSameText(report.article.text, text),
  );
  return first?.articleKey ?? ownKey;
}
