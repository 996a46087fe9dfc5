import { Unreadable } from '../domain/errors.ts';
import { recent } from '../domain/recent.ts';
import { webAddress } from './canonical-key.ts';
import type { FetchPage } from './page-request.ts';
import { retryAfter } from './http-status.ts';

export interface HostLimitOptions {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Requests to one host at the same time. */
  readonly perHost?: number;
  /** Hold-off after a 429 that names no time. */
  readonly defaultHoldMs?: number;
  /** Hosts remembered to have asked for time; they may never be asked again. */
  readonly mostHolds?: number;
}

interface HostState {
  active: number;
  readonly waiting: (() => void)[];
}

/** Few requests at a time per host, and none at all while a host has asked us to wait. */
export function limitPerHost(fetchPage: FetchPage, options: HostLimitOptions): FetchPage {
  const { clock, perHost = 2, defaultHoldMs = 60_000, mostHolds = 5_000 } = options;
  /** Those with requests under way. */
  const hosts = new Map<string, HostState>();
  /** No request before this moment. */
  const holds = recent<number>({ most: mostHolds });

  return async (request) => {
    const host = webAddress(request.url)?.host ?? '';
    const state = hosts.get(host) ?? { active: 0, waiting: [] };
    hosts.set(host, state);
    if (state.active >= perHost) await new Promise<void>((resolve) => state.waiting.push(resolve));
    else state.active += 1;
    try {
      refuseOnHold(holds.get(host), host, clock());
      const response = await fetchPage(request);
      if (response.status === 429) {
        const wait =
          retryAfter(response.headers['retry-after'], new Date(clock())) ?? defaultHoldMs;
        holds.set(host, clock() + wait);
      }
      return response;
    } finally {
      const next = state.waiting.shift();
      if (next !== undefined) next();
      else state.active -= 1;
      if (state.active === 0) hosts.delete(host);
    }
  };
}

function refuseOnHold(holdUntil: number | undefined, host: string, now: number): void {
  if (holdUntil === undefined || holdUntil <= now) return;
  throw new Unreadable(
    'http-error',
    { host, status: 429 },
    { retryable: true, retryAfterMs: holdUntil - now },
  );
}
