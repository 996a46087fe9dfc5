import type { Article } from '../domain/article.ts';
import { textAt } from '../domain/article.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Store, StoredReport } from '../store/port.ts';
import { counted } from '../summary/plain.ts';
import { diffReports } from '../summary/report-diff.ts';
import type { ReportDiff } from '../web/report/diff.ts';
import { addressOf, earlierVisible } from './repeats.ts';

/** What the check before this one said otherwise, for the report's page. */
export async function pageDiff(
  store: Pick<Store, 'reports' | 'requests'>,
  titleOf: (check: string) => string,
  tenant: TenantId,
  id: string,
): Promise<ReportDiff | undefined> {
  const stored = await store.reports.get(tenant, id);
  if (stored?.report.status !== 'checked') return undefined;
  const earlier = await earlierVisible(store, stored);
  if (earlier === undefined || addressOf(earlier.report) !== addressOf(stored.report)) {
    return undefined;
  }
  const diff = diffReports(earlier.report, stored.report);
  if (!diff.textChanged) return undefined;
  return {
    since: earlier.savedAt,
    resolved: diff.resolved.map(({ check, quote }) => ({ title: titleOf(check), quote })),
    added: new Set(diff.added.map((finding) => finding.id)),
    unnoted: diff.correctionNoted ? [] : diff.changedFigures,
    paragraphs: changedParagraphs(earlier.report.article, stored.report.article),
  };
}

/** A sentence when a later check read the page otherwise. */
export async function changedSince(
  { reports }: Pick<Store, 'reports'>,
  tenant: TenantId,
  id: string,
): Promise<string | undefined> {
  const stored = await reports.get(tenant, id);
  if (stored === undefined || !isChecked(stored)) return undefined;
  const later = await reports.laterOn(tenant, stored.articleKey, stored.savedAt);
  if (later === undefined || !isChecked(later) || later.channel !== stored.channel) {
    return undefined;
  }
  if (addressOf(later.report) !== addressOf(stored.report)) return undefined;
  const diff = diffReports(stored.report, later.report);
  if (!diff.textChanged) return undefined;
  const day = later.savedAt.slice(0, 10);
  return `Read again on ${day}, the page said otherwise: ${counted(diff.resolved.length, 'flag')} resolved, ${diff.added.length} new.`;
}

function isChecked(
  stored: StoredReport,
): stored is StoredReport & { readonly report: { readonly status: 'checked' } } {
  return stored.report.status === 'checked';
}

/** Share of words in common from which two paragraphs are one, reworded. */
const sameParagraph = 0.4;
/** Changed paragraphs that are shown. */
const shownAtMost = 40;

function changedParagraphs(older: Article, newer: Article): { before: string; after: string }[] {
  const [before, after] = [paragraphsOf(older), paragraphsOf(newer)];
  const gone = before.filter((text) => !after.includes(text));
  const fresh = after.filter((text) => !before.includes(text));
  const pairs = fresh.map((text) => {
    const best = gone
      .map((other) => ({ other, alike: overlap(other, text) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (best === undefined || best.alike < sameParagraph) return { before: '', after: text };
    gone.splice(gone.indexOf(best.other), 1);
    return { before: best.other, after: text };
  });
  return [...pairs, ...gone.map((text) => ({ before: text, after: '' }))].slice(0, shownAtMost);
}

function paragraphsOf(article: Article): string[] {
  return article.paragraphs.map(({ range }) => textAt(article, range).replace(/\s+/g, ' ').trim());
}

function overlap(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [a, b] = [words(one), words(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 1 : common / (a.size + b.size - common);
}
