import type { ChannelSettings } from '../src/domain/channel.ts';
import { stableId, type RequestId } from '../src/domain/ids.ts';
import type { Queues } from '../src/queue/port.ts';
import type { Store } from '../src/store/port.ts';

export interface RecheckDeps {
  readonly store: Store;
  readonly queues: Pick<Queues, 'add'>;
  readonly now: () => Date;
}

const dayMs = 24 * 60 * 60 * 1_000;
/** An article is read again a day after its last check, until it is a week old. */
const again = { afterMs: dayMs, untilMs: 7 * dayMs };
/** Of one channel at a time: nobody waits for a re-check. */
const atATime = 5;
const priority = 9;

/** Asks for a re-check of what is due, in the channels that chose it. Returns how many. */
export async function recheckDue(deps: RecheckDeps): Promise<number> {
  let asked = 0;
  for (const settings of await deps.store.channels.list()) {
    if (settings.recheck === true) asked += await recheckChannel(deps, settings);
  }
  return asked;
}

async function recheckChannel(
  { store, queues, now }: RecheckDeps,
  { tenant, channel }: ChannelSettings,
): Promise<number> {
  const ago = (ms: number) => new Date(now().getTime() - ms).toISOString();
  const between = { from: ago(again.untilMs), to: ago(again.afterMs) };
  let asked = 0;
  for (const due of await store.reports.dueAgain(tenant, channel, between, atATime)) {
    const first = await store.requests.get(tenant, due.requestId);
    // Pasted texts do not change, and what one person saw is not told to a channel.
    if (first?.source.kind !== 'link' || first.replyTo.onlyFor !== undefined) continue;
    const id = stableId('recheck', tenant, due.requestId) as RequestId;
    const at = now().toISOString();
    const request = { ...first, id, trigger: 'recheck', receivedAt: at } as const;
    // The same check leads to the same re-check: whoever ticks second finds it there.
    const saved = await store.requests.save(
      request,
      `recheck ${due.requestId}`,
      ago(again.untilMs),
    );
    if (saved.status === 'exists' && saved.id !== id) continue;
    await queues.add('check-article', { tenant, requestId: id }, { dedupe: id, priority });
    asked += 1;
  }
  return asked;
}
