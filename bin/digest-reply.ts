import type { Reply } from '../src/chat/reply.ts';
import { digestChart, type Chart } from '../src/chart/digest-chart.ts';
import { digestContent } from '../src/desk/digest.ts';
import { weekOf } from '../src/desk/week.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { Store } from '../src/store/port.ts';
import { digestReply } from '../src/summary/digest.ts';

interface DigestDeps {
  readonly store: Store;
  readonly reportUrl: (row: { tenant: string; id: string }) => string | undefined;
  /** The desk overview, for [Open all]. */
  readonly deskUrl?: (tenant: string) => string;
}

/** The digest of a channel from what is stored, or nothing when there is nothing to say. */
export async function composeDigest(
  { store, reportUrl, deskUrl }: DigestDeps,
  tenant: TenantId,
  channel: string,
  { day, since }: { readonly day: string; readonly since: string },
): Promise<Reply | 'nothing-to-say'> {
  const now = new Date();
  const zone = (await store.channels.get(tenant, channel))?.digest.zone ?? 'UTC';
  const localDay = day.startsWith('asked ') ? now.toISOString().slice(0, 10) : day;
  const content = await digestContent(store, reportUrl, {
    tenant,
    channel,
    day: localDay,
    zone,
    since,
    now,
  });
  return digestReply({
    ...content,
    ...(deskUrl === undefined ? {} : { overviewUrl: deskUrl(tenant) }),
    ...(await weekChart(store, { tenant, channel, zone, now })),
  });
}

const weekMs = 7 * 24 * 60 * 60 * 1_000;
/** Articles that the picture of a week is drawn from. */
const articlesAtMost = 5_000;

async function weekChart(
  { figures }: Store,
  of: { tenant: TenantId; channel: string; zone: string; now: Date },
): Promise<{ chart?: Chart }> {
  const since = new Date(of.now.getTime() - weekMs).toISOString();
  const checked = await figures.checkedIn(of.tenant, of.channel, since, articlesAtMost);
  const days = weekOf(checked, of.now, of.zone);
  return days.some(({ articles }) => articles > 0) ? { chart: digestChart({ days }) } : {};
}
