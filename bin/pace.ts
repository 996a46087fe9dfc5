import type { TenantId } from '../src/domain/ids.ts';
import { recent } from '../src/domain/recent.ts';
import type { Store } from '../src/store/port.ts';

/** What 'of late' is, for how fast articles are checked. */
const ofLateMs = 5 * 60_000;
/** In a flood every message asks, and each time there is more to count. */
const askedEveryMs = 5_000;
const mostTenants = 1_000;

/** Milliseconds that one article of a tenant takes, of late; undefined when none was checked. */
export type Pace = (tenant: TenantId) => Promise<number | undefined>;

/** The store is asked once in a while for each tenant. */
export function createPace(
  { reports }: Pick<Store, 'reports'>,
  now: () => Date,
  most = mostTenants,
): Pace {
  const known = recent<{ readonly at: number; readonly checked: Promise<number> }>({ most });
  return async (tenant) => {
    const at = now().getTime();
    let last = known.get(tenant);
    if (last === undefined || at - last.at > askedEveryMs) {
      const since = new Date(at - ofLateMs).toISOString();
      last = { at, checked: reports.checkedSince(tenant, since) };
      known.set(tenant, last);
      last.checked.catch(() => known.delete(tenant));
    }
    const checked = await last.checked;
    return checked === 0 ? undefined : ofLateMs / checked;
  };
}
