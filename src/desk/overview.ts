import { eachOnce, stateOf, type ClaimRecord } from '../domain/claim-record.ts';
import { claimStatuses, isClosed } from '../domain/claim-state.ts';
import type { TenantId } from '../domain/ids.ts';
import type { Store } from '../store/port.ts';
import type { CheckRecord, DeskOverview, OpenClaim } from '../web/desk/overview.ts';

export interface OverviewDeps {
  readonly store: Pick<Store, 'channels' | 'claims' | 'figures' | 'reports'>;
  readonly now: () => Date;
  readonly reportUrl: (row: { tenant: string; id: string }) => string | undefined;
  readonly titleOf: (check: string) => string;
}

const dayMs = 86_400_000;
const days = 28;
const weeks = 4;
/** Open claims that are listed, oldest first. */
const claimsAtMost = 200;
const underWay = claimStatuses.filter((status) => !isClosed(status));

/** What a desk sees of itself: four weeks in figures, and everything that is open. */
export async function deskOverview(deps: OverviewDeps, tenant: TenantId): Promise<DeskOverview> {
  const { store, now, titleOf } = deps;
  const asOf = now();
  const since = new Date(asOf.getTime() - days * dayMs).toISOString();
  const [open, openInAll, perDay, decisions, sources, channels] = await Promise.all([
    store.claims.list(tenant, { statuses: underWay, order: 'oldest', limit: claimsAtMost }),
    store.claims.count(tenant, { statuses: underWay }),
    store.figures.perDay(tenant, since),
    store.figures.decisions(tenant, since),
    store.figures.sources(tenant, since),
    store.channels.list(tenant),
  ]);
  const quiet = new Set(
    channels.flatMap(({ quietChecks = [] }) => quietChecks.map(({ check }) => check)),
  );
  return {
    asOf: asOf.toISOString(),
    openClaims: await openClaims(deps, eachOnce(open)),
    openInAll,
    days: everyDay(asOf, perDay),
    checks: checkRecords(decisions, asOf, titleOf, quiet),
    sources,
  };
}

async function openClaims(
  { store, reportUrl, titleOf }: OverviewDeps,
  records: readonly ClaimRecord[],
): Promise<OpenClaim[]> {
  const [tenant] = records.map((record) => record.tenant);
  if (tenant === undefined) return [];
  const requests = [...new Set(records.map(({ request }) => request))];
  const ids = await store.reports.idsOf(tenant, requests);
  return records.map((record) => {
    const id = ids.get(record.request);
    const url = id === undefined ? undefined : reportUrl({ tenant, id });
    return {
      quote: record.quote,
      title: titleOf(record.check),
      signal: record.signal,
      article: record.article === '' ? 'a pasted text' : record.article,
      ...(url === undefined ? {} : { url }),
      state: stateOf(record),
      since: record.openedAt,
    };
  });
}

function everyDay(
  asOf: Date,
  counted: readonly { readonly day: string; readonly articles: number }[],
): DeskOverview['days'] {
  const byDay = new Map(counted.map(({ day, articles }) => [day, articles]));
  return Array.from({ length: days }, (_, index) => {
    const day = new Date(asOf.getTime() - (days - 1 - index) * dayMs).toISOString().slice(0, 10);
    return { day, articles: byDay.get(day) ?? 0 };
  });
}

type Decisions = Awaited<ReturnType<Store['figures']['decisions']>>;

function checkRecords(
  decisions: Decisions,
  asOf: Date,
  titleOf: (check: string) => string,
  quiet: ReadonlySet<string>,
): CheckRecord[] {
  const checks = [...new Set([...decisions.map(({ check }) => check), ...quiet])];
  return checks
    .map((check) => {
      const own = decisions.filter((each) => each.check === check);
      return {
        title: titleOf(check),
        ...sum(own),
        weeks: perWeek(own, asOf),
        ...(quiet.has(check) ? { quiet: true } : {}),
      };
    })
    .sort((a, b) => b.kept + b.dismissed - a.kept - a.dismissed);
}

function perWeek(decisions: Decisions, asOf: Date): CheckRecord['weeks'] {
  return Array.from({ length: weeks }, (_, index) => {
    const end = asOf.getTime() - (weeks - 1 - index) * 7 * dayMs;
    return sum(
      decisions.filter(({ day }) => {
        const at = Date.parse(`${day}T12:00:00Z`);
        return at <= end + dayMs / 2 && at > end - 6.5 * dayMs;
      }),
    );
  });
}

function sum(decisions: Decisions): { kept: number; dismissed: number } {
  return {
    kept: decisions.reduce((all, { kept }) => all + kept, 0),
    dismissed: decisions.reduce((all, { dismissed }) => all + dismissed, 0),
  };
}
