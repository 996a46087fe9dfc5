import { randomUUID } from 'node:crypto';
import type { Services } from '../commands/services.ts';
import { changeClaim } from '../src/domain/claim-change.ts';
import { stateOf } from '../src/domain/claim-record.ts';
import type { RequestId, TenantId } from '../src/domain/ids.ts';
import type { Store } from '../src/store/port.ts';
import type { ReportClaims } from '../src/web/report/claim-changes.ts';

/** What follows a change in the threads: the card is edited, and some changes are told. */
export type AfterChange = Pick<Services, 'refreshCards' | 'announce' | 'remember'>;

/** The desk's claims as the report page shows and changes them. */
export function reportClaims(store: Store, after: AfterChange): ReportClaims {
  const requestOf = async (tenant: TenantId, report: string): Promise<RequestId | undefined> =>
    (await store.reports.get(tenant, report))?.requestId;
  const recordsOf = async (tenant: TenantId, report: string) => {
    const request = await requestOf(tenant, report);
    return request === undefined ? [] : store.claims.byRequest(tenant, request);
  };
  return {
    async statesOf(tenant, report) {
      const records = await recordsOf(tenant, report);
      return new Map(records.map((record) => [record.finding, stateOf(record)]));
    },
    async logOf(tenant, report) {
      const touched = (await recordsOf(tenant, report)).filter(
        ({ openedAt, updatedAt }) => updatedAt !== openedAt,
      );
      return new Map(
        await Promise.all(
          touched.map(
            async ({ request, finding }) =>
              [finding, await store.claims.log(tenant, request, finding)] as const,
          ),
        ),
      );
    },
    async change({ tenant, report, editor, editorName, confirms }, finding, step) {
      const request = await requestOf(tenant, report);
      if (request === undefined) return 'That claim is not here any more.';
      const claim = { tenant, request, finding };
      const eventId = `page-${randomUUID()}`;
      const by = { id: editor, ...(editorName === undefined ? {} : { name: editorName }) };
      const change = await store.claims.change(claim, eventId, (record) =>
        changeClaim(record, { kind: 'status', ...step }, by, new Date().toISOString(), confirms),
      );
      if (change === undefined) return 'That claim is not here any more.';
      if (change !== 'replayed' && !change.ok) return change.problem;
      await after.refreshCards(tenant, request);
      const now = await store.claims.get(tenant, request, finding);
      if (now === undefined) return undefined;
      await after.remember(now);
      if (now.status === 'needs-correction' || now.status === 'reopened') {
        await after.announce(claim, eventId);
      }
      return undefined;
    },
  };
}
