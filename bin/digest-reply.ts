import type { Reply } from '../src/chat/reply.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { CheckedReport } from '../src/domain/report.ts';
import type { Store, StoredReport } from '../src/store/port.ts';
import { digestReply, type DigestClaim } from '../src/summary/digest.ts';

interface DigestDeps {
  readonly store: Store;
  readonly reportUrl: (row: { tenant: string; id: string }) => string | undefined;
}

/** Reports that a digest looks at. */
const reportsAtMost = 500;

/** The digest of a channel from its stored reports, or nothing when there is nothing to say. */
export async function composeDigest(
  { store, reportUrl }: DigestDeps,
  tenant: TenantId,
  channel: string,
  { day, since }: { readonly day: string; readonly since: string },
): Promise<Reply | 'nothing-to-say'> {
  const stored = await store.reports.since(tenant, channel, since, reportsAtMost);
  const checked = stored.filter(isChecked);
  const zone = (await store.channels.get(tenant, channel))?.digest.zone ?? 'UTC';
  return digestReply({
    day: day.startsWith('asked ') ? new Date().toISOString().slice(0, 10) : day,
    zone,
    articlesChecked: checked.length,
    openFlags: checked.reduce((sum, { report }) => sum + report.findings.length, 0),
    waitingLongest: [],
    newStrong: checked.flatMap((row) => strongOf(row, reportUrl)),
    settled: [],
    repeats: [],
  });
}

type CheckedRow = StoredReport & { readonly report: CheckedReport };

function isChecked(row: StoredReport): row is CheckedRow {
  return row.report.status === 'checked';
}

function strongOf(
  { report, savedAt, tenant, id }: CheckedRow,
  reportUrl: DigestDeps['reportUrl'],
): DigestClaim[] {
  const url = reportUrl({ tenant, id });
  return report.findings
    .filter(({ signal }) => signal === 'strong')
    .map(({ quote }) => ({
      quote,
      article: report.article.title || report.article.siteName || 'untitled text',
      since: savedAt,
      ...(url === undefined ? {} : { url }),
    }));
}
