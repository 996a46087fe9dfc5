import type { Store } from '../src/store/port.ts';

/** How long things are kept, in days. */
export interface Keep {
  readonly days: number;
  readonly memoryDays: number;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Deletes what is finished and old: after the tenant's own number of days, or the server's. Returns how many rows. */
export async function sweepOld(
  { store, now }: { readonly store: Store; readonly now: () => Date },
  { days, memoryDays }: Keep,
): Promise<number> {
  const ago = (n: number) => new Date(now().getTime() - n * dayMs).toISOString();
  const own = await store.desks.withRetention();
  let rows = await store.prune({
    before: ago(days),
    memoryBefore: ago(memoryDays),
    except: own.map(({ tenant }) => tenant),
  });
  for (const { tenant, days: theirs } of own) {
    // A desk that keeps texts for a shorter time does not remember their sentences for longer.
    const memoryBefore = ago(theirs < days ? theirs : memoryDays);
    rows += await store.prune({ before: ago(theirs), memoryBefore, tenant });
  }
  return rows;
}
