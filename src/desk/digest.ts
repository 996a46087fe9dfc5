import type { ClaimRecord } from '../domain/claim-record.ts';
import { eachOnce, personName } from '../domain/claim-record.ts';
import { claimStateLabel, claimStatuses, isClosed } from '../domain/claim-state.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Store } from '../store/port.ts';
import type { DigestClaim, DigestContent } from '../summary/digest.ts';

export interface DigestRequest {
  readonly tenant: TenantId;
  readonly channel: string;
  /** Local day, 'YYYY-MM-DD', and its zone. */
  readonly day: string;
  readonly zone: string;
  /** ISO; when the last digest looked. */
  readonly since: string;
  readonly now: Date;
}

const underWay = claimStatuses.filter((status) => !isClosed(status));
const closed = claimStatuses.filter(isClosed);

/** Of each kind; the digest itself shows ten in all. */
const mostOfAKind = 10;
const weekMs = 7 * 24 * 60 * 60 * 1_000;

/** What a channel's desk should know today, from what is stored. */
export async function digestContent(
  store: Store,
  reportUrl: (row: { tenant: string; id: string }) => string | undefined,
  { tenant, channel, day, zone, since, now }: DigestRequest,
): Promise<DigestContent> {
  const { claims, reports } = store;
  const weekAgo = new Date(now.getTime() - weekMs).toISOString();
  const count = (filter: Parameters<Store['claims']['count']>[1]) =>
    claims.count(tenant, { channel, ...filter });
  const list = async (filter: Partial<Parameters<Store['claims']['list']>[1]>) =>
    eachOnce(
      await claims.list(tenant, { channel, order: 'oldest', limit: mostOfAKind, ...filter }),
    );

  const [checked, openFlags, waiting, strong, settled, repeats, dismissed, decided] =
    await Promise.all([
      reports.countSince(tenant, channel, since),
      count({ statuses: underWay }),
      list({ statuses: underWay }),
      list({ statuses: underWay, signal: 'strong', openedSince: since }),
      list({ statuses: closed, changedSince: since, order: 'changed' }),
      claims.repeats(tenant, channel, weekAgo, mostOfAKind),
      count({ statuses: ['false-alarm'], changedSince: weekAgo }),
      count({ statuses: closed, changedSince: weekAgo }),
    ]);
  const ids = await reports.idsOf(
    tenant,
    [...waiting, ...strong, ...settled].map(({ request }) => request),
  );
  const entries = (records: readonly ClaimRecord[]) =>
    records.map((claim) => {
      const id = ids.get(claim.request);
      return digestClaim(claim, id === undefined ? undefined : reportUrl({ tenant, id }));
    });
  return {
    day,
    zone,
    articlesChecked: checked,
    openFlags,
    // What came in today is under 'new'; nobody has waited for it yet.
    waitingLongest: entries(waiting.filter(({ openedAt }) => openedAt < since)),
    newStrong: entries(strong),
    settled: entries(settled).map((entry, index) => ({
      ...entry,
      outcome: claimStateLabel({ status: settled[index]?.status ?? 'verified' }),
    })),
    repeats,
    ...(decided === 0 ? {} : { falseAlarms: { dismissed, decided } }),
  };
}

function digestClaim(claim: ClaimRecord, url: string | undefined): DigestClaim {
  return {
    quote: claim.quote,
    article: claim.article === '' ? 'a pasted text' : claim.article,
    since: claim.openedAt,
    ...(url === undefined ? {} : { url }),
    ...(claim.owner === undefined ? {} : { owner: personName(claim.owner) }),
  };
}
