import type { Queues } from '../src/queue/port.ts';
import type { Store } from '../src/store/port.ts';
import type { ChannelSettings } from '../src/domain/channel.ts';
import type { Worker } from './define-worker.ts';
import { recheckDue } from './recheck.ts';

export interface DigestDeps {
  readonly store: Store;
  readonly queues: Queues;
  /** The local day whose digest is due now, or undefined. */
  readonly dueDay: (settings: ChannelSettings, now: Date) => string | undefined;
  readonly now: () => Date;
}

/** How far back a digest looks. */
const dayMs = 24 * 60 * 60 * 1_000;

/**
 * Runs every minute and finds the channels whose digest is due, and the articles to read again. A digest is an outbox row keyed by
 * its local day, so however many replicas tick, and however late, a day has one.
 */
export function dailyDigestWorker(deps: DigestDeps): Worker<'daily-digest'> {
  return {
    name: 'daily-digest',
    concurrency: 1,
    async run() {
      const now = deps.now();
      for (const settings of await deps.store.channels.withDigest()) {
        const day = deps.dueDay(settings, now);
        if (day === undefined) continue;
        await queueDigest(deps, settings, day, new Date(now.getTime() - dayMs));
        // Last, so that a crash in between repeats the (idempotent) lines above and loses nothing.
        await deps.store.channels.claimDigestDay(settings.tenant, settings.channel, day);
      }
      await recheckDue(deps);
    },
    // The next minute's tick is the retry.
    giveUp: () => Promise.resolve(),
  };
}

/** Puts one digest on its way; the same `day` for the same channel is posted once. */
export async function queueDigest(
  deps: Pick<DigestDeps, 'store' | 'queues'>,
  settings: ChannelSettings,
  day: string,
  since: Date,
): Promise<void> {
  const { tenant, channel, platform } = settings;
  const { id } = await deps.store.outbox.put(
    tenant,
    { platform, channel },
    { kind: 'digest', day, since: since.toISOString() },
  );
  await deps.queues.add('deliver-report', { tenant, outboxId: id }, { dedupe: id });
}
