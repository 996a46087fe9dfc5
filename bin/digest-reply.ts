import type { Reply } from '../src/chat/reply.ts';
import { digestContent } from '../src/desk/digest.ts';
import type { TenantId } from '../src/domain/ids.ts';
import type { Store } from '../src/store/port.ts';
import { digestReply } from '../src/summary/digest.ts';

interface DigestDeps {
  readonly store: Store;
  readonly reportUrl: (row: { tenant: string; id: string }) => string | undefined;
}

/** The digest of a channel from what is stored, or nothing when there is nothing to say. */
export async function composeDigest(
  { store, reportUrl }: DigestDeps,
  tenant: TenantId,
  channel: string,
  { day, since }: { readonly day: string; readonly since: string },
): Promise<Reply | 'nothing-to-say'> {
  const now = new Date();
  const zone = (await store.channels.get(tenant, channel))?.digest.zone ?? 'UTC';
  const localDay = day.startsWith('asked ') ? now.toISOString().slice(0, 10) : day;
  return digestReply(
    await digestContent(store, reportUrl, { tenant, channel, day: localDay, zone, since, now }),
  );
}
