import type { TenantId } from '../../domain/ids.ts';

/** What a tenant used on one day. */
export interface DayUse {
  readonly tokens: number;
  readonly searches: number;
}

/** Keeps what was used; takes before it is used, so that two checks at once cannot both take the last of it. */
export interface Meter {
  /** True when this much was still left of the day's budget, and is taken now. */
  take(
    tenant: TenantId,
    day: string,
    use: DayUse,
    budget: { readonly tokensPerDay: number; readonly searchesPerDay: number },
  ): Promise<boolean>;
  /** Corrects what was taken to what was used, and keeps cost and time. */
  settle(
    tenant: TenantId,
    day: string,
    correction: DayUse & { readonly costMicroUsd: number; readonly ms: number },
  ): Promise<void>;
}

/** For a process without a database: one that runs for one check. */
export function createMeterInMemory(): Meter {
  const used = new Map<string, { tokens: number; searches: number }>();
  const of = (tenant: string, day: string) => {
    const key = `${tenant} ${day}`;
    const use = used.get(key) ?? { tokens: 0, searches: 0 };
    used.set(key, use);
    return use;
  };
  return {
    take(tenant, day, { tokens, searches }, { tokensPerDay, searchesPerDay }) {
      const use = of(tenant, day);
      const fits = use.tokens + tokens <= tokensPerDay && use.searches + searches <= searchesPerDay;
      if (fits) {
        use.tokens += tokens;
        use.searches += searches;
      }
      return Promise.resolve(fits);
    },
    settle(tenant, day, { tokens, searches }) {
      const use = of(tenant, day);
      use.tokens += tokens;
      use.searches += searches;
      return Promise.resolve();
    },
  };
}
