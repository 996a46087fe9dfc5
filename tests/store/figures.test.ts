import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deskOverview } from '../../src/desk/overview.ts';
import { changeClaim } from '../../src/domain/claim-change.ts';
import type { ClaimStatus } from '../../src/domain/claim-state.ts';
import type { RequestId, TenantId } from '../../src/domain/ids.ts';
import type { CheckedReport } from '../../src/domain/report.ts';
import type { Database } from '../../src/store/database/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/port.ts';
import { sampleReport, titleOf } from '../summary/sample-report.ts';
import { databaseKinds, type DatabasePlace } from './databases.ts';

const ana = { id: 'U1', name: 'Ana' };
const tenant = 'slack:T1' as TenantId;
const stranger = 'slack:T2' as TenantId;

describe.each(databaseKinds)('a desk’s figures on $name', ({ isThere, make }) => {
  const suite = isThere ? describe : describe.skip;
  suite('', () => {
    let place: DatabasePlace;
    let database: Database;
    let store: Store;
    let clock = new Date('2026-03-01T23:30:00Z');
    const since = '2026-02-20T00:00:00Z';

    const check = async (of: TenantId, id: string, report: CheckedReport, key = id) => {
      await store.reports.save(
        of,
        id as RequestId,
        { articleKey: key, channel: 'C1' },
        { ...report, request: id as RequestId },
      );
    };
    const close = async (id: string, at: number, to: ClaimStatus) => {
      const finding = sampleReport(5).findings[at]?.id;
      if (finding === undefined) throw new Error('no such finding');
      const wish = { kind: 'status', to, note: 'seen', reason: 'opinion' } as const;
      await store.claims.change(
        { tenant, request: id as RequestId, finding },
        `E-${id}-${at}`,
        (record) => changeClaim(record, wish, ana, clock.toISOString()),
      );
    };

    beforeAll(async () => {
      place = await make();
      database = await place.open();
      store = await openStore({ database, now: () => clock });
      await check(tenant, 'r1', sampleReport(5));
      clock = new Date('2026-03-02T00:30:00Z');
      await check(tenant, 'r2', sampleReport(1));
      await check(stranger, 'r9', sampleReport(5));
      await close('r1', 0, 'needs-correction');
      await close('r1', 1, 'false-alarm');
    }, 120_000);
    afterAll(async () => {
      await store.close();
      await database.close();
      await place.remove();
    }, 60_000);

    it('count articles per day, of this desk alone', async () => {
      expect(await store.figures.perDay(tenant, since)).toEqual([
        { day: '2026-03-01', articles: 1 },
        { day: '2026-03-02', articles: 1 },
      ]);
    });

    it('count what was kept and what was dismissed, by check', async () => {
      expect(await store.figures.decisions(tenant, since)).toEqual([
        { check: 'arithmetic', day: '2026-03-02', kept: 0, dismissed: 1 },
        { check: 'figure-contradiction', day: '2026-03-02', kept: 1, dismissed: 0 },
      ]);
      expect(await store.figures.decisions(stranger, since)).toEqual([]);
    });

    it('count flags by site', async () => {
      expect(await store.figures.sources(tenant, since)).toEqual([
        { site: 'harbourpost.example', articles: 2, flags: 6, strong: 3 },
      ]);
    });

    it('make the overview, with a link to each report and every day of four weeks', async () => {
      const overview = await deskOverview(
        { store, now: () => clock, titleOf, reportUrl: ({ id }) => `https://desk.example/${id}` },
        tenant,
      );
      expect(overview.openClaims).toHaveLength(4);
      expect(overview.openClaims[0]?.url).toMatch(/^https:\/\/desk\.example\/[0-9a-f]{16}$/);
      expect(overview.days).toHaveLength(28);
      expect(overview.days.slice(-2).map(({ articles }) => articles)).toEqual([1, 1]);
      expect(overview.checks).toContainEqual({
        title: 'Figures differ',
        kept: 1,
        dismissed: 0,
        weeks: [
          { kept: 0, dismissed: 0 },
          { kept: 0, dismissed: 0 },
          { kept: 0, dismissed: 0 },
          { kept: 1, dismissed: 0 },
        ],
      });
    });
  });
});
